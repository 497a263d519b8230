import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';

const words = {
  remedy:
    'garlic honey butter toothpaste vinegar onion onions potato potatoes whisky whiskey brandy gin cabbage cabbage_leaf cabbage_leaves willow_bark bark turmeric ginger cinnamon bicarbonate castor_oil coconut_oil fish_oil goose_fat lard urine breast_milk black_tea camomile chamomile nettle nettles comfrey arnica clove_oil cloves cayenne mustard salt_water bleach peroxide iodine silver copper magnets charcoal clay mud aloe yoghurt seaweed milk_thistle elderberry echinacea a_raw_egg raw_eggs bone_broth grapefruit pineapple cranberry_juice prunes beetroot_juice',
  ail: 'burn burns wart warts verruca tooth toothache toothaches gums cough croup chest_infection ear_infection earache rash eczema psoriasis ringworm fever cold flu piles haemorrhoids hemorrhoids gout bunion boil stye cyst cysts ulcer ulcers appendix appendicitis gallstones kidney_stone kidney_stones cataract cataracts pinkeye infection infections migraine migraines cramps colic teething teething_baby hangover sciatica arthritis rheumatism asthma bronchitis thrush cystitis uti heartburn reflux constipation sprain concussion stings bites bee_sting snake_bite jaundice anaemia diabetes cholesterol blood_pressure varicose_veins swelling inflammation parasites worms lice depression insomnia tumour tumours cancer',
  pills:
    'pills tablets painkillers meds medication antibiotics statins insulin inhaler beta_blocker beta_blockers blood_thinners antidepressants heart_tablets blood_pressure_tablets water_tablets thyroid_tablets steroids sleeping_tablets aspirin paracetamol ibuprofen warfarin hrt ritalin epipen chemo dialysis antihistamines lithium cough_syrup',
  carer: 'doctor doctors clinic surgeon surgery hospital vet dentist gp nurse stitches prescription scan',
  official:
    'insurer insurers insurance taxman tax_office inland_revenue revenue police customs border_guard immigration bank landlord council bailiff bailiffs inspector jobcentre jobcenter benefits_office social_worker examiner court judge adjuster claims_handler lender',
  claim:
    'stolen lost broken flooded burnt burned abroad unemployed single separated divorced sick disabled a_student a_gift a_loan yours nothing never less a_relative a_hobby a_business drunk asleep',
  penalty:
    'parking_fine parking_fines fines parking_ticket parking_tickets speeding_ticket speeding_tickets debt debts bailiffs summons final_demand final_demands court_letter court_letters council_tax tv_licence collection_letter collection_letters',
  ignored:
    'give_up gives_up goes_away go_away expire expires lapse lapses written_off write_it_off forgotten time_barred doesn_t_count never_follow never_chase can_t_touch won_t_chase stop_writing drop_it',
  saved:
    'pension isa bonds premium_bonds savings_account index_fund index_funds tracker tracker_fund farmland whisky_casks annuity trust_fund treasury_bills gilts lisa sipp roth_ira 401k annuities endowment credit_union',
  owed: 'mortgage loan loans overdraft credit_card credit_cards student_loan car_loan card balance',
  income:
    'income dividends profits profit estate inheritance capital_gain capital_gains earnings salary rent_money wages tips',
};

const patterns: Advice = {
  medical: [
    'best|good|only|right|quickest ..1 thing|cure|remedy|trick|stuff for|against ..2 <ail> ..1 is|are',
    '<remedy> on|in|over|under|round|around|behind ..1 the|your|his|her|a|that? ..1 <ail>',
    '<remedy> ..4 clears|clear|cures|dissolves|draws|dries|shrinks|kills|stops|settles|heals|sorts|fixes|beats|shifts|eases|soothes ..3 <ail>',
    '<remedy> ..2 for|against ..2 <ail>',
    '<ail> ..3 needs|need|wants|want|takes ..2 <remedy>',
    'rub|dab|tape|bind|smear|pour|drip|wrap|press|put ..5 <remedy>|potato|coin ..3 on|in|over|round ..1 the|your|his|her|a|that? ..1 <ail>',
    'no ..1 <pills>|<carer> needed|required|necessary|involved|called_for',
    'no ..1 <pills>|<carer> ..5 <ail>',
    'give|take|have|halve|double|crush|share|mix|swap|lend|save|stretch ..5 <pills> ..4 at_night|in_the_morning|instead|all_of|together|twice|with|half|every|when|before|between|for',
    '<pills> ..6 go_together|mix_fine|are_fine_with|is_fine_with|go_fine|won_t_hurt|can_wait|keep_for_years|never_expire|don_t_expire',
    'chew|drink|take|eat|try|use|swallow|have|boil ..4 rather_than|instead_of|and_not|in_place_of ..1 the|your? ..1 <pills>',
    'better|kinder|gentler|stronger ..1 for|on ..2 heart|stomach|liver|nerves|lungs|kidneys|joints|bones ..1 than ..2 <pills>',
    'skip|miss|leave|drop|pause|forget|ditch|bin|quit ..1 the|your|those|his|her|a ..2 <pills>|pill|dose|injection|injections|jab|booster|smear_test|mammogram ..1 $|for|a|until|and|this|today|tonight',
    'come|coming|get|getting|stay ..1 off ..2 <pills>|hrt',
    'bother|bothering|fuss ..1 with ..3 <pills>|jab|booster|vaccine|scan|check_up|checkup|screening|smear',
    'fever ..4 burns|burn|sweat|sweats ..3 out',
    'let|leave ..4 sweat_it_out|burn_it_out|burn_itself_out|run_its_course',
    'joints|knees|symptoms|headaches|spots|aches|rash|swelling|cravings|palpitations ..3 stop|stops|vanish|vanishes|disappear|go_away|clear_up|settle',
    'glasses|crutches|braces|hearing_aids|inhalers|insoles|plasters ..1 only|just ..1 make|makes|weaken',
    'lump|mole|swelling|bleeding|chest_pain|numbness ..4 ice_it|carry_on|ignore_it|wait_it|sleep_on_it|walk_it_off',
    '<Number>|a|one|two|half_a ..1 teaspoon|tablespoon|spoonful|pinch|drop|drops of ..2 <remedy>|borax|turpentine|paraffin|kerosene',
    'expired|leftover|old|someone_s|dog_s|vet_s|mum_s|sister_s ..1 <pills> are|is|will|work|works|do',
  ],
  legal: [
    'get|take|obtain|sign|ask_for|arrange power of attorney',
    'tell|say_to|swear_to|convince|assure|write_to ..2 <official> ..6 <claim>',
    '<penalty> ..6 <ignored>',
    'ignore|bin|burn|shred|return|skip|dodge ..3 <penalty>',
    'oral|verbal|spoken|handshake promise|contract|agreement|deal ..3 worth|binding|counts|valid|void|nothing',
    'can_t|cannot|couldn_t|won_t|never|nobody_can|no_one_can ..1 prove ..4 you|it|otherwise|anything|a_thing',
    'the law ..1 only|doesn_t|does_not|never|says|lets|allows ..1 care|cares|count|counts|cover|covers|you|five|otherwise',
    'no ..1 receipt|witness|paperwork|contract|signature ..1 no ..1 crime|tax|case|problem|deal|proof',
    'bankruptcy is ..1 nothing|easy|simple|no_shame|freedom|fine|a_fresh',
    'file it|for_it lie|wait|keep|start',
    'no|nobody|they|never|don_t ..2 need|have|required|obliged|bother ..1 to|t? declare|report|disclose|register ..5 <income>|cash|tips|rent|lodger|it_to|side_job|gift|gifts|earnings',
    'put ..3 kids|children|wife|husband|mother|dog ..2 down|on_the_books|on_the_payroll|as_directors|as_director|on_the_deed|on_the_deeds',
    'leave|put|write ..3 out_of|in|into|off ..1 the|your ..1 will|deed|deeds|tax_return|prenup|tenancy',
    'refuse|decline|withhold|swallow|lose|back_date|backdate|forge ..3 breath_test|rent|receipt|receipts|invoice|invoices|sick_note|signature|warranty',
  ],
  financial: [
    'overpay|repay|clear|prepay|pay_down|pay_off|settle ..2 <owed> ..2 before|first|early|with|from|and',
    'split|shift|spread|hide|offset|defer|bury ..1 the|your|all? ..1 <income>',
    'rates|interest ..1 are|is ..1 falling|rising|dropping|climbing|coming ..5 fix|float|lock|wait|switch|borrow|sell|buy|remortgage|refinance|grab',
    'put|pay|move|sweep|tuck|drip|stick|pour|tip ..5 in|into ..2 <saved>',
    '<saved> beat|beats|is_where|are_where|pays|pay|will_see|never_lose|always_pays|over|before ..1 any|every|the|a|you|your|out|better|$',
    'a|every little|bit|tenner|hundred|fifth|tenth ..1 in|into ..1 <saved>|gold_bars|gold_coins|silver_coins|shares|bitcoin|gold_each_month',
    'into|in gold|silver|bitcoin|shares|property ..2 month|week|year|payday',
    'put|stick|have ..2 tenner|fiver|quid|bet|flutter|punt ..1 on ..4 every|each|to_win|at|saturday',
    'pays|pay|paid for ..1 itself|themselves in|within ..3 years|months|year|winters|seasons',
    'bank|lender|card_company|creditor|creditors|collector|collectors|landlord ..1 wait|stew|whistle',
    'settle|settles ..1 for ..1 a|half|third|quarter|less ..1 third|half|quarter|of_it|in_the_end',
    'move|switch|change ..1 your ..1 bank|pension|mortgage|provider|energy_supplier ..1 now|before|every|to|for|and',
  ],
  electoral: [
    'polls|polling_stations|voting|booths ..1 close|closes|closing|shut|shuts|end|ends ..1 early|at_noon|at_four|at_five|at_six|earlier|sooner|before',
    'you can|could|may|might ..2 vote ..1 twice|again|for_him|for_her|in_both|at_both|online|by_phone|by_text',
    'spoil|leave|tear|fold|swap|sell|photograph ..1 your|the ..1 ballot|ballot_paper|polling_card|voting_slip',
    'cross|tick|strike|mark ..1 out|off? ..1 both|all|neither|either|every ..1 names|boxes|candidates|name|box',
    'honest|decent|only|best ..3 on ..1 paper|ballot|list ..3 pick|choose|him|her|vote|tick',
    'vote ..3 won_t|doesn_t|does_not|will_not ..1 matter|count|change ..1 anything|here|a_thing|$|anyway',
  ],
};

/** Advice given in passing in English. */
export function inEnglish(kind: keyof Advice): Grammar {
  return { language: 'en', words, certain: patterns[kind] };
}
