import type { Grammar, Words } from '../../../grammar/grammar.ts';
import { aboutPeople, people } from './people.ts';

const words: Words = {
  ...people,
  guard:
    'hide guard mind watch count counting counts eyeing check hold clutch lock keep grab clench hold_on_to hang_on_to hold_onto keep_an_eye_on keep_a_hand_on pat feel better_check better_hide i_d_check i_d_hide i_d_count',
  valuables:
    'wallet wallets purse purses pocket pockets silver silverware spoons cutlery change handbag handbags bags bag bike bikes car cars valuables jewellery jewelry rings ring chickens hens copper watch watches phone phones fingers coins money cash doors door sheds shed belongings daughters daughter',
  stolen: 'missing gone stolen nicked pinched vanished disappeared lifted walked_off',
  goods:
    'wallet wallets purse purses silver spoons cutlery handbag bike bikes car cars tv telly hubcaps wheels copper lead chickens sofa phone phones tools jewels watch tyres necklace necklaces frame frames',
  thieving:
    'pickpocket pickpockets pickpocketing light_fingered sticky_fingers sticky_fingered shoplifting shoplift shoplifts shoplifter fell_off_a_lorry fell_off_the_lorry five_finger in_someone_s_pocket in_somebody_s_pocket in_your_pocket in_my_pocket in_our_pockets in_your_pockets born_thieves steals_everything to_steal_it steal_it_back steals_your steal_your stole_your stole_the_car stole_the_bike stole_the_copper nicked_the nicked_your pinched_the pinched_your robs_you rob_you mugs_you mug_you fences_it casing_the casing_houses scamming scams scam scammer scammers con_men con_artist on_the_take fiddling_the fiddles_the milking_the_system milks_the_system on_benefits living_on_benefits lives_on_benefits claims_benefits sponging sponges off_the_state off_our_taxes with_our_taxes from_our_taxes on_our_taxes on_parole out_on_bail on_bail on_the_run on_probation ankle_tag ankle_monitor police_sirens wanted_poster short_changed short_change short_changes overcharged swindle swindled swindles cheats_you',
  reeks: 'smells smell stinks stink reeks reek smelled stank smelling stinking reeking smelly whiff',
  unwashed:
    'never_heard_of_soap heard_of_soap allergic_to_soap allergic_to_water a_bar_of_soap needs_a_bath need_a_bath needs_a_wash need_a_wash needs_a_shower need_a_shower deodorant never_washed never_seen_soap seen_soap seen_a_shower smell_it_from smell_him_from smell_her_from smell_them_from smell_that_from smell_the_picture hold_your_nose hold_my_nose pinch_your_nose delouse delousing deloused lice_in fumigate disinfect disinfected scrub_the_paint',
  dish: 'curry garlic onion onions kebab cabbage goat camel falafel incense herring fish vodka sauerkraut masala couscous spices hummus kimchi sheep diesel petrol',
  vice: 'jihad lies terror terrorism bombs dynamite explosives welfare benefits fraud theft crime unpaid_rent inbreeding incest cruelty rape communism poverty dishonesty treason deceit greed',
  breeding:
    'outbreed outbreeding breed_like breeds_like breeding_like breed_them breeding_again breed_faster anchor_baby anchor_babies spawn spawning spawned pop_out popping_out pops_out pumping_out pump_out pumps_out churn_out churning_out a_litter litter_of her_litter their_litter her_brood so_many_kids so_many_children too_many_kids too_many_children can_t_stop_breeding never_heard_of_condoms heard_of_condoms contraception birth_control sterilised six_kids seven_kids eight_kids nine_kids ten_kids twelve_kids six_children seven_children eight_children ten_children twelve_children another_one_on_the_way a_kid_every_year a_baby_every_year married_his_cousin married_her_cousin marry_their_cousins marries_his_cousin cousins_marry inbred inbreeding',
  bang: 'a_bomb_under a_bomb_in bombs_under the_bomb_under hiding_a_bomb hides_a_bomb is_that_a_bomb ticking about_to_explode about_to_go_off go_boom goes_boom went_boom boom kaboom blow_himself blows_himself blow_herself blows_herself blow_themselves blow_us blow_up blows_up self_destruct detonator suicide_vest suicide_belt bomb_vest bomb_belt explosive_belt explosives explode explodes the_backpack a_backpack his_backpack her_backpack that_backpack the_rucksack a_rucksack flying_lessons flight_lessons flight_school hijack hijacks jihad jihadi jihadis 72_virgins seventy_two_virgins virgins_waiting box_cutter box_cutters truck_rental rent_a_truck rents_a_van rent_him_a_van near_an_airport near_a_plane near_a_cockpit onto_a_plane on_my_plane on_a_plane beheads_you behead_you beheading',
  herd: 'goat goats camel camels sheep donkey donkeys ewe ewes mule',
  loves:
    'married_it marries_it marry_it who_married married_to_it married_him_to shag shags shagging shagger shaggers hump humps humping humper fucks lover lovers s_wife girlfriend girlfriends sleeps_with sleep_with in_bed_with took_to_bed his_bed his_date on_a_date honeymoon prettier_wife looks_nervous look_nervous looks_worried look_worried looks_scared look_scared isn_t_safe is_not_safe aren_t_safe not_safe_with safe_with locked_up keep_away_from',
  role: 'cleaner cleaners cleaning_lady maid maids servant servants the_help hired_help nanny janitor doorman doormen gardener slave slaves cook dishwasher toilet_cleaner toilet_attendant porter shoeshine shoeshine_boy delivery_boy drug_dealer dealer mugger burglar thief getaway_driver cotton_picker houseboy busboy cab_driver taxi_driver pizza_boy stripper hooker dog_walker errand_boy au_pair mail_order_bride',
  guess:
    'guess bet i_d_say must_be obviously surely naturally of_course no_doubt presumably probably it_figures that_figures as_nature as_it_should as_god makes_sense what_else suits fitting fits_better born_to born_for realistic accurate i_assume assume at_least knew_it',
  jewish:
    'jew jews hebrew hebrews rabbi rabbis jewish_man jewish_men jewish_guy jewish_woman jewish_family jewish_people hasid hasidim hasidic_family hasidic_man hasidic_men scotsman scots',
  miserly:
    'for_free full_price a_discount discount penny_pinching penny_pincher count_their_money counting_their_money counting_his_money counts_his_money counts_his_gold counting_the_money count_the_money counting_coins haggle haggles haggling shekel shekels stingy cheapskate cheapskates tight_fisted stingy_as money_grubbing money_grubber moneylender moneylenders loan_shark loan_sharks usury usurer usurers interest_rate interest_rates charge_interest charges_interest charging_interest with_interest picks_up_the_bill pays_the_bill pay_the_bill pay_for_it pays_for_it picked_a_penny dropped_a_penny dropped_a_coin drop_a_coin throw_a_coin smell_money smells_money smell_gold owns_the_bank own_the_bank own_the_banks owns_the_banks runs_the_bank run_the_banks hoarding_gold hoards_gold bargain sell_you_the sell_his_mother sells_his_mother',
  offence:
    'crime crimes murder murders muggings mugging robberies rapes rape stabbings shootings violence knife_crime burglaries theft thefts convictions inmates prisoners prison_population arrests prison prisons jail jails prison_cells',
  share:
    'population people country inhabitants city residents town village street school class neighbourhood neighborhood',
  number:
    '<Number> one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety half most third quarter tenth fraction sliver few all',
  lost: 'find_my find_his find_her find_their find_your where_is_my where_s_my where_did_my shop_is_empty tray_is_empty till_is_empty shelves_are_empty is_empty_now nothing_left_in still_there still_hanging has_lost_his has_lost_her has_lost_their',
  house:
    'mosque mosques synagogue temple gurdwara minaret halal_shop halal_butcher kebab_shop refugee_home asylum_home refugee_centre refugee_hotel',
  lawless:
    'crime_statistics crime_stats crime_figures crime_rate crime_rates crime_numbers arrest_records arrest_rates murder_rate murder_rates rape_statistics rape_figures police_statistics police_report police_reports prison_statistics',
  girls:
    'school_gates school_gate playground playgrounds swimming_pool swimming_pools young_girls little_girls schoolgirls teenage_girls underage_girls our_girls our_daughters our_women white_girls your_daughter your_daughters taxis_and_girls',
  mixed:
    'not_a_good_mix bad_mix don_t_mix do_not_mix read_the_papers read_the_news know_what_happens know_how_that_ends know_how_it_ends know_the_story hide_your lock_up_your keep_your not_safe_from aren_t_safe never_safe',
};

/** What prejudice in English says of groups as a joke or a fact: theft, dirt, money, terror, children. */
export const stereotypes: Grammar = {
  language: 'en',
  words,
  doubtful: [
    ...aboutPeople(
      '<people> ..9 <guard> ..1 your|my|our ..1 <valuables>',
      '<people> ..9 i_d|better|i|we|let_s|so|should ..2 <guard> the ..1 silver|spoons|silverware|cutlery|change|cash|wallets|rings',
      '<people> ..6 <guard> your|my|our|his|her|the ..1 spoons|cutlery|silverware|wallet|wallets|purse',
      '<guard> ..2 your|my|our|the|his|her ..1 <valuables> ..9 <people>',
      '<people> ..6 <goods> ..3 <stolen>',
      '<people> ..7 <thieving>',
      '<people> ..1 copy|copies|steal|steals|fake|fakes|bargain|haggle|eat|eats|sell|sells everything|anything',
      '<people> and|with fireworks|backpacks|rucksacks|vans|trucks|knives|matches|pressure_cookers ..4 call|run|duck|bomb|boom|hide|police',
      'don_t|never|wouldn_t|not let the|a|an|any|that|this|these <people> ..1 hold|near|touch|watch|carry|guard|drive|look_after|out_of|in',
      '<people> ..9 can_t|cannot|nobody|no_one|suddenly|where|now|is|are|everyone ..2 <lost>',
      '<people>|<house> ..9 there goes|go ..2 neighbourhood|neighborhood|price|prices|value|street|village|property',
      '<people> ..9 belong|belongs ..1 in ..2 bin_bag|bin|skip|dustbin|landfill|dumpster|shredder',
      '<thieving> ..5 <people>',
      '<people> ..5 <unwashed>',
      '<people> ..4 <breeding>',
      '<people> ..4 <reeks> ..3 <dish>|<vice>',
      '<herd> ..4 <people> ..3 <loves>|married',
      '<people> ..5 <herd> ..2 <loves>',
      '<herd> ..1 <loves> ..4 <people>',
      '<people> ..4 <loves> ..3 <herd>',
      '<guess> ..4 <people> ..3 <role>',
      '<people> ..2 is|are|s|was ..1 the? <role> ..3 <guess>',
      '<role> ..1 is|are|s ..1 a|an? black|brown|asian|<people> ..3 <guess>',
      '<people> make|makes|made ..2 lovely|good|great|excellent|wonderful|fine|cheap|the_best <role>',
      '<people> ..3 and|near|around|at|by|with|outside ..2 <girls> ..5 <mixed>',
      'hide|lock_up|lock|keep ..1 up? your|our daughters|girls|wives|women|sisters|kids|children ..9 <people>',
      'look_up|look_at|check|google|read|see|know ..3 <lawless> ..9 <people>',
      '<people> ..9 <lawless>',
      '<Number>|half|most|all|ninety|eighty|seventy|sixty|fifty percent|of|% ..4 <offence> ..6 <people>',
    ),
    '<sign> ..9 <guard> ..2 your|my|our|the|his|her ..1 <valuables>',
    '<sign> ..6 <thieving>|<unwashed>|<bang>',
    'hijab|burka|niqab|headscarf|turban ..9 <bang>',
    '<guard> ..2 your|my|our|the|his|her ..1 <valuables> ..9 <sign>',
    'muslim|muslims|moslem|moslems|arab|arabs|afghan|afghans|pakistani|pakistanis|syrian|syrians|saudi|saudis|iraqi|iraqis|iranian|somali|somalis|palestinian|palestinians|chechen|beard ..7 <bang>',
    'he|she|they|you|everyone|these|those|bet|taxi|car|flat|kitchen|shop|picture|it ..3 <reeks> ..1 of|like ..2 <dish> ..1 and ..1 <vice>',
    'he|she|you|these|those ..4 <reeks> ..1 of|like curry|kebab|camel|goats|falafel|couscous',
    '<guess> ..3 <sign> ..2 is|are|s|was ..1 the? <role>',
    '<sign> ..2 is|are|s|was|must_be ..1 the? <role> ..3 <guess>',
    'with|by|from that|those|this|such skin|nose|accent|colour|color|tan|lips|surname|headscarf|hijab|turban|complexion ..4 <role>|<guess> ..2 a|the? <role>',
    'black|brown|dark|darker|coloured|asian|brownish|tanned one|ones|lady|girl|guy|man|woman|chap ..2 is|are|s|must_be|probably|obviously|surely ..1 the|their|our|a <role>',
    '<role> ..1 is|are|s ..1 a? black|brown|asian|mexican|polish|indian ..3 <guess>',
    'a|an|any|the|trust_a|when_did_a <jewish> ..1 give|gives|giving|gave|pays|paying|paid|tips|tipping|spends|spending|buys|buying ..4 away|free|bill|tip|full|money|discount|price|round|generous',
    '<jewish> ..6 <miserly>',
    '<miserly> ..4 <jewish>|typical|tribe',
    'how_many|good goy|shekels ..2 shekels|did|for|per|were|pay|paid|were_you',
    '<number> percent|%|of ..5 <share> ..5 <number> percent|%|of ..4 <offence>',
    '<number> percent|%|of ..3 <offence> ..6 <number> percent|%|of ..4 <share>',
    'muslim|muslims|arab|arabs|afghan|afghans|pakistani|pakistanis|turban|burka|hijab|imam|somali|somalis ..5 runway|plane|airport|cockpit|flight_school|concert|christmas_market|school_bus|skyscraper|tower|towers ..4 wrong|duck|run|boom|again',
    '<number> kids|children|brats ..3 not|no|without|zero ..1 one|single|a|any? ..1 job|jobs|toothbrush|father|fathers|bath|brain|tooth|teeth|soap|surname',
    '<sign> ..4 guess who|what|which',
    '13 do_50|52_percent|50_percent|50_%|52_%',
    '13 50|52 $|again|strikes|rule|moment|strike',
    'despite making_up|being ..2 <Number>|thirteen percent|%',
  ],
  harmless: [
    'stole|steals|stealing|stolen ..2 the|my|our|every ..1 show|heart|hearts|scene|limelight|glance|breath',
    'lost|robbed|stolen|stole|taken|looted ..2 from|by ..3 <many>|nazis',
    'nazis|soldiers|police|settlers|collaborators|regime ..2 stole|took|looted|robbed|stolen',
    'the|that|this|an|old|a lie|myth|slur|stereotype|cliche|trope|libel|prejudice|accusation ..1 that|of|about|says|said',
    'accused|accusing|accuses|accuse|blamed|falsely|wrongly|wrongfully ..4 of|for',
    'nobody|no_one should|may ..9 <thieving>|<guard>|<bang>|<breeding>',
    'not every|all ..1 <many>|<one>',
    'crime|detective|murder novel|novels|story|stories|series|film|fiction|scene',
    'bombed|bombs|bomb ..3 fell|destroyed|village|ruins|survivors|killed|victims|memorial',
  ],
};

/** What only the next sentence makes a stereotype of: "A Romanian in the foreground. Check your pockets." */
export const stereotypesAcross: Grammar = {
  language: 'en',
  words,
  doubtful: [
    ...aboutPeople(
      '<people> ..6 <guard> ..1 your|my|our ..1 <valuables>',
      '<guard> ..1 your|my|our ..1 <valuables> ..5 <people>',
      '<people> ..3 check|count|see|look|watch ..2 if|whether ..6 there|missing|gone|left',
      '<people> ..9 swarm|horde|hordes|plague|infestation ..2 insects|ants|locusts|rats|flies|cockroaches|lice',
      '<people> ..9 evolution|darwin|missing_link|neanderthal|neanderthals|stone_age ..4 skipped|stopped|failed|forgot|backwards|passed|reverse|called|missed|still',
      '<breeding>|<unwashed> ..6 <people>',
      'is|are|s ..4 the ..1 or ..1 the? <role> ..2 <sign>',
    ),
    '<sign> ..6 <guard> ..1 your|my|our ..1 <valuables>',
    'is|are|s he|she|that|they|it ..4 or ..1 the? <role> ..2 with|by|from that|those|such',
    '<number> percent|%|of ..3 <offence> ..7 <number> percent|%|of ..4 <share>',
    '<number> percent|%|of ..3 <share> ..7 <number> percent|%|of ..4 <offence>',
  ],
};
