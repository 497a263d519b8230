import type { Grammar, Words } from '../../../grammar/grammar.ts';

const words: Words = {
  trans:
    'trans_woman trans_women trans_man trans_men trans_person trans_people trans_girl trans_girls trans_boy trans_kids transgender transgenders transsexual transsexuals transwoman transwomen drag_queen drag_queens',
  man: 'man men bloke blokes dude dudes guy guys male males lad fella geezer brickie lorry_driver trucker plumber',
  woman: 'woman women female females girl girls lady ladies she her madam ma_am mum mother bride',
  garb: 'dress dresses wig wigs skirt skirts lipstick heels makeup make_up bra frock frocks earrings stockings blouse nail_polish mascara tights handbag',
  madness:
    'asylum mental_hospital psychiatric straitjacket straightjacket padded_cell padded_room loony_bin madhouse institution freak_show freakshow zoo circus men_in_white_coats therapist psychiatrist shrink mental_illness mentally_ill delusional delusion insane pervert perverts disgusting predator abomination surgery_won_t doctor nuthouse',
  disabled:
    'disabled autistic autist cripple cripples wheelchair wheelchairs spastic down_s downs down_syndrome handicapped deaf blind special_needs mongol retard retards retarded epileptic schizophrenic dwarf dwarfs midget midgets amputee amputees stutterer dementia demented wheelchair_user wheelchair_users',
  unworthy:
    'aborted abort abortion put_down put_to_sleep put_out_of vegetable vegetables mercy_killing euthanise euthanised euthanize euthanized euthanasia scraped_out drain_on taxpayer taxpayers taxpayer_s drooling drool drools dribble dribbling dribbles freak_show freakshow circus spare_parts useless_eater useless_eaters waste_of_space waste_of_a waste_of_money waste_of_oxygen better_off_dead better_off_unborn should_never_have_been_born never_been_born natural_selection nature_s_mistake mistakes_of_nature god_s_mistake kept_in_the_attic kept_in_the_cellar in_the_attic scares_the scare_the puts_me_off put_me_off off_my_lunch off_my_food off_their_food ruin_my_appetite ruins_my_appetite not_a_real_life no_life_at_all not_worth_living on_a_leash survival_of_the_fittest sparta spartans bred_out breed_out weeded_out weed_out',
  old: 'old_people old_folk old_folks old_men old_women old_man old_woman pensioners pensioner the_elderly elderly boomer boomers geriatric geriatrics oldies seniors grannies granny grandma wrinklies crones hag hags old_lady old_ladies old_age_pensioners old_codger old_codgers',
  expired:
    'hurry_up_and_die just_die should_die die_already die_off had_their_turn past_their_sell_by past_her_sell_by past_his_sell_by sell_by_date use_by_date expiry_date expired ice_floe soylent euthanised euthanized euthanise off_a_cliff into_the_lake in_the_lake off_the_pier off_the_bridge bed_blocker bed_blockers bed_blocking block_beds burden_on waste_of_a_pension waste_of_a_bed cost_us cost_too_much cull culled put_down put_to_sleep smell_of_pee smells_of_pee smell_of_piss stink_of_pee one_foot_in shouldn_t_vote should_not_vote no_vote lose_the_vote useless nobody_needs nobody_wants worthless dead_weight dead_wood winter_will covid_should the_virus_should die_faster lived_long_enough take_her_pension take_his_pension take_their_pensions flat_to_someone someone_useful somebody_useful',
  poor: 'poor_people the_poor beggar beggars tramp tramps homeless homeless_people homeless_man homeless_men homeless_woman the_homeless bum bums benefit_claimants benefits_claimants dole_scroungers welfare_queens welfare_mothers chav chavs council_estate junkies addicts the_unemployed unemployed_people peasants trailer_trash white_trash trailer_park rough_sleepers vagrants hobos paupers food_bank',
  blamed:
    'get_a_job got_a_job their_own_fault his_own_fault her_own_fault own_fault choose_to_be chose_to_be too_lazy_to hosed_off hose_down hosed_down hose_them hose_him sterilised sterilized sterilise shouldn_t_breed should_not_breed shouldn_t_have_kids should_not_have_kids no_right_to_breed swept_off sweep_off off_the_street off_the_streets off_the_pavement off_the_bench spoil_the_view spoils_the_view stink_up spikes_on spikes_under spikes_work let_them_freeze should_freeze freeze_to_death let_him_freeze freeze_faster starve_them let_them_starve deserve_to_starve deserve_to_be_poor deserve_what no_discipline bad_genes low_intelligence breed_like parasites human_garbage human_trash human_litter take_out_the_trash street_cleaning bin_day bin_men rubbish_collection pest_control workhouse workhouses put_them_to_work bucket_of_cold bucket_of_water cold_water water_cannon pull_in_more pulls_in_more earn_more_than earns_more_than a_good_kick',
  fat: 'fat_woman fat_women fat_girl fat_girls fat_people fat_man fat_men fat_one fat_ones fatty fatties fatso fatsos obese_people obese_woman obese_women blubber lardass lard_arse landwhale landwhales land_whale land_whales fat_lady fat_cow pig_in',
  shamed:
    'cover_up covered_up cover_herself cover_himself cover_themselves in_a_bikini in_bikinis in_leggings in_swimwear wear_leggings wear_a_bikini wear_bikinis wear_shorts a_mirror mirrors two_seats double_fare extra_seat pay_for_two a_salad a_diet eat_less put_down_the_fork put_the_fork_down lock_the_fridge locked_fridge forklift push_her_back_into no_self_respect no_self_control have_no_discipline no_willpower break_the_bench broke_the_bench breaks_the_bench poor_bench poor_chair poor_horse pity_the_bench pity_the_chair pity_the_horse diabetes heart_attack back_into_the_sea wide_angle wide_lens stay_indoors no_man_would no_man_will nobody_would_touch not_be_allowed',
  female:
    'woman women wife wives girl girls female females bitch bird birds chick chicks she her blonde blondes housewife lesbian lesbians feminist feminists girlfriend missus',
  tamed:
    'put_in_her_place put_in_their_place know_her_place knows_her_place knew_her_place knew_their_place know_their_place needs_a_slap need_a_slap a_good_slap a_good_hiding a_good_beating back_of_my_hand back_of_his_hand back_of_the_hand the_back_hand a_backhand properly_handled handled_by_a_man needs_a_real_man need_a_real_man needs_a_good_man met_a_real_man met_the_right_man right_man_yet hasn_t_met_the_right haven_t_met_the_right needs_a_man_to need_a_man_to needs_a_husband_to tell_her_what tells_her_what let_her_out let_them_out who_let_her out_of_the_kitchen off_her_leash off_the_leash on_a_leash keep_her_mouth keep_that_mouth_shut shut_her_up shut_her_mouth shut_that_mouth gagged muzzle property_of_her obey_her obey_their obeys_her obey_his obey_men subservient submissive_as serve_her_man serve_her_husband serve_men made_for_men made_for_breeding breeding_stock baby_machine good_for_one_thing only_good_for good_for_cooking good_for_nothing_but only_thing_she_s_good just_a_hole warm_hole three_holes used_goods damaged_goods hit_the_wall past_thirty_and expired_eggs dried_up body_count village_bicycle asking_for_it begging_for_it dressed_like_that slept_her_way slept_with_the on_her_knees_to on_her_back_to on_her_period on_the_rag having_a_period that_time_of_the_month pms hormones_again hormonal barren_and trophy_hunting gold_digger gold_diggers should_smile_more smile_more_and too_much_education too_educated books_ruin ruined_by_education voting_was_a never_have_got_the_vote got_the_vote take_back_the_vote lose_the_vote repeal_the_19th',
};

/** Contempt in English for trans people, the disabled, the old, the poor, the fat and for women. */
export const lives: Grammar = {
  language: 'en',
  words,
  doubtful: [
    'no|any amount_of|number_of ..3 make|makes|turn|turns|change|changes ..3 a|into ..1 real? <man>|<woman>',
    '<garb> ..4 doesn|don|does|do|won|never t? not? ..1 make|makes|turn ..2 a|into ..1 real? <man>|<woman>',
    'a he not ..1 a she ..6 <madness>|<garb>',
    'it belongs in ..1 <madness>',
    'just|still|only|always|obviously|clearly|really|nothing_but|s_a ..1 a ..1 <man> in|with|wearing ..2 <garb> ..2 $|and|who|that|pretending|no|nothing|calling|lol|haha|sorry',
    'beard|shoulders|adam_s_apple|jaw|jawline|stubble|hands ..6 call|calls|calling ..2 him|her|it|that ..1 <Name>|she|a_woman|a_lady|madam',
    '<trans> ..6 <madness>|mutilated|mutilation|castrated|groomer|groomers|cosplay|cosplaying|costume_is|fetish|chromosomes|dna|biology_says|never_be|not_real|fake',
    'transgender|trans|transsexual|non_binary|nonbinary|genderfluid|gender_fluid|asexual|bisexual ..2 is|are|s|was ..1 just|only|simply|merely|another|nothing_but|code ..3 word|name|term|excuse|fetish|phase|fashion|trend|confused|men_who|women_who|attention|costume|gay_with|mental|lonely',
    'chromosomes|dna|biology|skeleton ..1 don|doesn|won|never t? not? ..1 lie|lies|care|change',
    'men|males|blokes|dudes|boys ..1 pretending|cosplaying|larping|masquerading|playing_dress_up ..2 be|as ..1 women|woman|girls|females|ladies',
    'what_s|what_is|whatever_is|check_what_s in|under|between|inside his|her|its|their|that pants|knickers|skirt|trousers|legs|underwear',
    'chop|chopped|chopping|cut|cutting|lopped ..1 off ..3 dick|bits|bollocks|balls|penis|breasts|tits|willy ..9 <man>|<woman>',
    'identify|identifies|identifying ..1 as ..2 attack_helicopter|apache_helicopter|washing_machine_so',
    'join|joins|part_of|be|becomes ..1 the 41 percent|%',
    '<disabled> ..7 <unworthy>',
    '<unworthy> ..4 <disabled>',
    'put|lock|keep|send|shut him|her|them|that back? in|up|away ..2 home|attic|institution|hospital|ward|cellar ..9 look|looking|see|watch|stand|stomach',
    'looks|look ..1 like|as_if ..4 drawn|painted|made|done|scribbled by|with|of ..1 a|an|some ..1 spastic|epileptic|downie|mongol|mongoloid|retard|schizo|autist|cripple|amputee|stroke_victim|parkinson*',
    'short bus|yellow_bus kid|kids|rider|riders|drew|artist|special',
    'window licker|lickers|licking',
    '<old> ..5 <expired>',
    '<expired> ..4 <old>',
    'cheaper|easier|kinder|better to ..1 push|tip|throw|drown|gas|shoot|bury|dump|euthanise|euthanize ..1 them|him|her|the|all',
    '<poor> ..6 <blamed>',
    '<blamed> ..5 <poor>',
    '<fat> ..6 <shamed>',
    '<shamed> ..4 <fat>',
    'women|woman|girls|wives|females|she ..4 should|must|ought|better ..2 learn|learned|learnt|stick|go ..2 cook|cooking|clean|cleaning|sew|sewing|iron|ironing|obey|serve|breed',
    'like|as my|your|his|a wife|missus|mother_in_law all noise|mouth|tits|talk and|no',
    '<female> ..6 <tamed>',
    '<tamed> ..2 <female>',
    'like|as a girl|woman|schoolgirl|female with|on|having ..2 period|pms|tantrum|hysterics|rag|hormones',
    'a woman|girl|female|blonde with|who_has|having ..1 an? ..1 opinion|opinions|brain|ideas|thoughts ..6 adorable|cute|sweet|funny|dangerous|bless|how|imagine|rare|oxymoron|scary',
    'if_she_were|if_she_was|if_she_d_been|were_she my|mine wife|woman|girl|daughter|girlfriend ..9 slap|hand|belt|hit|beat|lock|locked|smack|learn|learned|learnt|teach',
    'women|woman|girls|females|wives ..2 and logic|maths|technology|driving|steering|perspective|spatial|thinking ..3 never|don_t|doesn_t|lol|haha|not|$',
    'soyboy|soyboys|soy_boy|soy_boys|cucks|cuckold|cuckolds|beta_cuck|beta_male|simps',
    'a|the|such|some|total|you|little cuck',
    'race|coal|oil mixer|mixers|burner|burners|driller|drillers',
    'mudshark|mudsharks|landwhale|landwhales|hambeast|hambeasts|hamplanet|troon|troons|trooner|ywnbaw|globohomo|tranvestite_freak',
    'pity|shame about the|his|her|their|that|its ..1 father|mother|father_s|mother_s|other|dad_s|black|dark|brown|half side|half|blood|genes|skin|part|family',
    'wants|want|wish|let|letting|raise|raises|raising|raised ..3 wife_s|wifes|wife|daughter_s|daughter ..2 kids|children|babies|baby|boyfriend|with ..3 black|brown',
  ],
  harmless: [
    'people|critics|they|some|men|he|she|who|boys ..1 say|said|says|tell|told|tells|call|called|sneer|sneered|laughed ..9 <tamed>|<unworthy>|<shamed>|<expired>|<blamed>',
    'nobody|no_one|don_t|never|not|isn_t|wasn_t|nor ..4 <tamed>|<unworthy>|<shamed>|<blamed>|<expired>',
    'knew|know|knows ..1 her place in|on|among|at|of',
    'votes|vote for women',
    'suffragette|suffragettes|suffrage ..9 vote',
    '<female> ..3 got_the_vote',
    'granny|grandma|old_lady|old_man|old_woman|old_men|old_women ..4 into|in the_lake|lake ..2 swim|swims|swimming|jump|jumps|dip|fish|fishing|diving',
  ],
};

/** What takes two sentences: "Wheelchairs on a beach? Roll them into the sea." */
export const livesAcross: Grammar = {
  language: 'en',
  words,
  doubtful: [
    '<disabled>|<old>|<poor>|<fat> ..9 roll|push|tip|wheel|chuck|throw|dump|shove|hose|sweep|drown them|him|her|it|that ..2 in|into|off|over|down|away|out|at',
    '<poor> ..9 <blamed>',
    '<old> ..6 <expired>',
    '<disabled> ..6 <unworthy>',
    'shave|trousers|beard|adam_s_apple|stubble ..9 real|true|birth|proper name',
  ],
  harmless: ['don_t|never|not ..3 roll|push|throw'],
};
