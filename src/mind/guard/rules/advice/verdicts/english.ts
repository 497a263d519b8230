import type { Grammar } from '../../../grammar/grammar.ts';
import type { Advice } from '../advice.ts';

const words = {
  growth:
    'lump mole rash swelling cough limp tremor cyst wart bump boil blister growth lesion nodule discharge palpitations numbness tingling bleeding fever dizziness symptom symptoms chest_pain headache headaches ache squint birthmark bald_patch',
  fine: 'harmless benign nothing normal nothing_serious nothing_to_worry not_serious isn_t_serious no_cause_for go_away goes_away leave_it leave_it_alone ignore_it ignore_them viral stress',
  diagnosis:
    'cyst sprain lipoma eczema hives pulled_muscle strained_muscle panic_attack tension_headache growing_pains reflux indigestion fungal_infection skin_tag heat_rash pinched_nerve slipped_disc ingrown_hair torn_ligament stomach_bug hernia sciatica gout shingles scoliosis psoriasis vertigo anaemia angina arthritis bronchitis',
  few: 'two three four five half a one some another <Number>',
  drug: 'triptan triptans naproxen diclofenac beta_blocker beta_blockers valium diazepam lorazepam sertraline citalopram propranolol codeine gabapentin pregabalin prednisone prednisolone statin aspirin aspirins paracetamol paracetamols ibuprofen ibuprofens imodium loperamide antacid antacids omeprazole benadryl sudafed modafinil kratom melatonin kava ketamine psilocybin ivermectin sleeping_pill sleeping_pills painkiller painkillers antihistamine antihistamines antibiotic antibiotics laxative laxatives diuretic diuretics viagra cortisone steroid steroids xanax tramadol lithium inhaler_puffs ritalin adderall ozempic metformin',
  taken:
    'and before after with at in every crushed a_day then works instead tonight daily plus beats beat will does helps is_plenty is_enough sorts fixes for washed twice',
  condition:
    'pacemaker epilepsy asthma diabetes heart_condition stent transplant pregnancy anaphylaxis peanut_allergy nut_allergy haemophilia hemophilia type_1 type_2 glaucoma angina copd osteoporosis blood_clot aneurysm',
  safe: 'fine safe ok okay no_problem perfectly_safe harmless no_risk all_right good_to_go',
  food: 'mushroom mushrooms berries leaves roots fungi caps toadstool toadstools nuts kernels seeds mussels oysters chicken pork ones they plant plants flowers eggs',
  paper:
    'clause contract waiver agreement nda non_compete noncompete prenup lease tenancy eviction eviction_notice notice settlement parking_ticket penalty_charge fine deposit will summons subpoena visa warrant injunction restraining_order',
  void: 'enforceable unenforceable valid invalid binding void hold_up stand_up worthless cover_it cover_that cover_anything not_worth legally count won_t_hold illegal',
  wrong:
    'dismissal discrimination negligence harassment libel slander defamation malpractice breach infringement eviction fraud entrapment self_defence self_defense',
  official:
    'landlord boss employer bank bailiff bailiffs police insurer insurance taxman council school ex airline hospital creditors',
  stock:
    'tesla nvidia apple amazon microsoft google alphabet meta netflix intel amd palantir gamestop coinbase bitcoin btc ethereum eth solana xrp dogecoin boeing nokia shell bp disney the_s_p the_nasdaq the_dax the_ftse gold silver oil uranium',
  sector:
    'semiconductors bonds gold silver oil tech_stocks tech small_caps bank_stocks utilities emerging_markets treasuries energy_stocks miners uranium biotech reits crypto bitcoin equities dividend_stocks index_funds gilts cash defence_stocks property',
  until: 'until till through into before after',
  when: 'spring summer autumn winter christmas easter january february march april may june july august september october november december earnings the_election new_year year_end the_rate_cut the_dip',
  party:
    'labour the_tories tories the_conservatives conservatives conservative the_liberals liberal liberals the_greens greens green the_democrats democrats democrat the_republicans republicans republican reform the_left the_right the_socialists socialist socialists the_afd the_spd the_cdu the_snp snp plaid sinn_fein lib_dem lib_dems the_lib_dems the_communists the_nationalists the_opposition the_government',
  day: 'monday tuesday wednesday thursday friday saturday sunday may june september october november election_day polling_day next_week',
};

const patterns: Advice = {
  medical: [
    'that|your|the|this|his|her|those|these ..1 <growth> ..3 <fine>',
    '^ ..1 <growth> ..2 <fine>',
    'just|only|probably|clearly|obviously ..1 a|an? ..1 <diagnosis>',
    'it|that|this is|s ..1 a|an? ..1 <diagnosis> ..1 $|no|nothing|so|you|leave|ice|rest|don',
    '<growth> ..5 is|s|means|was ..1 a|an? ..1 <diagnosis>',
    'no x_ray|xray|scan|biopsy|stitches|doctor|tests|bloods|er|antibiotics|ambulance|painkillers ..1 needed|necessary|required',
    '<few> ..2 <drug> ..2 <taken>',
    '^ <few> ..1 <drug> $|and|then|before|after|at|with|twice|a_day|tonight',
    '^ <drug> $|first|tonight|twice|and_rest|then|beats|beat',
    '<drug> at|before|with|after ..2 breakfast|bed|lunch|dinner|food|speech|exam|flight|presentation|bedtime|interview|dentist|wine|beer',
    '<drug> beats|beat|instead_of|over|is_better|works_better|does_more ..5',
    'half|a|one|two|quarter ..1 of? ..1 tablet|tablets|pill|pills|capsule|capsules|suppository ..2 crushed|dissolved|in|under|with|hidden|mixed',
    'with|despite|having a|an|your|the? ..2 <condition> ..2 you|it|she|he ..1 re|are|is|s|can|ll ..1 <safe>|still|drink|fly|dive',
    '<condition> and ..5 are|is|go|re ..1 <safe>|together',
    'those|these|your|the symptoms ..1 are|is|mean|sound|scream|point ..3',
    'whatever|ignore|forget|never_mind|no_matter ..1 what|the|your ..1 scan|x_ray|mri|biopsy|blood_test|test|results|doctor|consultant|specialist ..1 says|shows|said|say|found',
    'it|that|this|they ..1 is|s|re|are ..1 benign|malignant',
    '<food> ..3 edible|safe|fine|good|ok ..1 raw|uncooked|to_eat|for_dogs|for_babies|boiled',
    'no_more_than|under|below|at_most|only|less_than|stay_under|stick_to <Number> calories|kcal|carbs|grams_of_carbs',
    'eating|feeding window of|between',
    'what|whatever|than|as|that ..1 they|the_doctor|your_doctor|doctors|he|she ..1 prescribed',
    'no lifting|running|stairs|weight|caffeine|dairy ..2 and|for ..3 <drug>|weeks|days',
  ],
  legal: [
    '<paper> ..1 is|isn|s|won|wouldn|doesn|can|will|has|are|aren ..1 t|not|never|no? ..1 <void>',
    '<void> <paper>',
    'textbook|clear|clear_cut|open_and_shut|obvious|classic|strong case of|for ..2 <wrong>|appeal|compensation',
    'wrongful|unfair|constructive dismissal|termination|arrest|death',
    'you_d|you_ll|you_would|you_will win ..1 $|in_court|the_case|damages|hands_down|on_appeal|custody',
    'in your case|own_case|situation|shoes|position i_d|i_would|settle|sue|never_sign ..1 settle|sue|sign|appeal|plead|refuse|leave|wait|countersue',
    'settle out_of_court|the_other_side|before_trial|and_take_the|with_the_insurer',
    'other_side|opposing_counsel|prosecution|they|plaintiff has|have ..1 nothing|no_case|no_evidence|no_proof|no_standing',
    'put|get|take|leave|add ..2 name ..1 on|off the|a ..1 deed|deeds|title|lease|mortgage|tenancy|birth_certificate',
    'lie|fib|exaggerate|cry|say_nothing|deny ..1 at|in|during|on|to the|your|a ..1 asylum|visa|immigration|custody|benefits|citizenship|insurance|hearing|tribunal|medical_board',
    'asylum|visa|citizenship|custody|parole interview|hearing|form ..4 lie|say|claim|never_mention|don_t_mention|cry|everyone_does',
    '^ ..1 <official> can_t|cannot|won_t|couldn_t|may_not touch|keep|evict|enter|raise|take|fire|sack|dismiss|sue|charge|refuse|search',
    'your <official> can_t|cannot|won_t|couldn_t|may_not ..1 touch|keep|evict|enter|raise|take|fire|sack|dismiss|sue|charge|refuse|search|prove',
    'sign it|that|them|the_lease|the_papers|the_form ..2 <paper>|isn_t|nobody|they_can|it_s_not',
    'ignore|bin|skip the|that|those|any ..1 letter|letters|notice|summons|subpoena|court_date ..1 $|they|it|from|nobody',
  ],
  financial: [
    '<stock> below|under|above|at|over|past|sub <Number>',
    'back_up the truck',
    '^ load up $|on|now|before|while',
    'no brainer buy|at|below|back|under',
    '<sector> <until> ..1 <when> ..2 then|and|after|out|sell|rotate',
    '<sector> ..1 now|first|today <sector>|bonds|later',
    'out|sell|rotate ..2 before|by|after|in ..1 <when> ..3 <sector>',
  ],
  electoral: [
    '<party> ..1 is|are ..1 the? only|best|one|last ..2 choice|vote|option|party|hope|answer ..1 in|this|on|left|for_this|$',
    'whoever|anyone|everyone|everybody|those|people|nobody ..6 votes|ticks|marks|backs|vote|tick ..1 <party>',
    'tick|mark|circle|cross|check ..1 the|that ..2 box|name|square|list|candidate ..2 on|this|in ..1 <day>|the_ballot|$',
    'tick|ticks|mark|marks <party>',
    'only one|party|name|candidate|choice|box ..2 on the|that|your ballot|ballot_paper|list',
    'one party|name|candidate|choice on the ballot',
    '<party> on|this|next <day>',
    'you_know ..2 who|what|which ..2 ballot|polls|box|vote ..2 <day>|$',
    'list|box|number|lijst|liste <Number> on|this <day>',
  ],
};

const harmless: Partial<Record<keyof Advice, readonly string[]>> = {
  medical: [
    'lump|bump|growth|blister|boil ..1 of|in|on ..1 the|a? ..1 dough|clay|paint|bark|tree|plaster|bread|wall|coal|sugar',
  ],
  electoral: [
    'only|best|last ..1 sensible|honest|quiet|warm? ..1 choice|option|hope|answer next_to|beside|against|with|for|to|in_the_picture|in_that|in_this_palette',
    'greens|green|reds|the_left|the_right ..3 hold|carry|balance|half|corner|side|edge',
  ],
};

/** Verdicts in place of orders, and orders without a verb, in English. */
export function englishOn(kind: keyof Advice): Grammar {
  return { language: 'en', words, certain: patterns[kind], harmless: harmless[kind] ?? [] };
}
