import type { Grammar, Words } from '../../../grammar/grammar.ts';

const words: Words = {
  many: '6_million six_million 6m six_mio 6_mio the_6_million the_six_million 6000000',
  genocide:
    'holocaust shoah auschwitz treblinka birkenau dachau sobibor belsen majdanek buchenwald final_solution gas_chamber gas_chambers the_ovens concentration_camps death_camps srebrenica armenian_genocide rwandan_genocide holodomor slave_trade slavery apartheid',
  tooFew:
    'wasn_t_enough wasnt_enough were_not_enough weren_t_enough was_not_enough isn_t_enough is_not_enough not_enough not_nearly_enough too_few rookie_numbers good_start a_start start_over should_have_been_more should_ve_been_more wasn_t_finished unfinished half_done half_finished incomplete unfinished_business and_counting let_s_make_it could_do_better next_time so_few overdue due_again time_for_another was_right one_more',
  doubted:
    'typhus exaggerat* inflated overcounted over_counted hoax myth lie lies invented fairy_tale fairytale bill_for_the_coal the_coal the_coke wooden_doors wooden_door swimming_pool swimming_pools a_pool and_a_pool theatre_and hardly_a holiday_camp holiday_camps spa_hotel more_like really_though allegedly supposedly so_called so_they_say do_the_maths do_the_math doesn_t_add_up don_t_add_up can_t_add_up numbers_don_t show_me_the show_me_a nobody_can_show nobody_has_shown never_proven never_proved no_proof no_evidence where_are_the_bodies where_are_the_bones yeah_right my_foot my_arse lol cookies cookie_monster impossible physically_impossible were_delousing delousing_rooms just_showers propaganda_number magic_number kabbal* never_were',
  milked:
    'industry card religion cult business hysteria guilt_trip guilt_trips whining whinging myth hoax sob_story merchandise cash_cow propaganda lies cry_babies crybabies tourism_is',
  bored:
    'get_over get_over_it over_it whining_about whinging_about crying_about moaning_about banging_on_about harping_on sick_of_hearing tired_of_hearing bored_of fed_up_with sick_of_the milking milk_the cash_in_on cashing_in_on going_on_about goes_on_about goes_on_and_on drone_on_about droning_on still_crying still_whining stop_crying stop_whining enough_about_the shut_up_about',
  victims:
    'jew jews jewish gypsies gays blacks muslims armenians tutsis poles homosexuals kikes them these_people those_people rabbis rabbi',
  burned:
    'ashtray ashtrays chimney chimneys soap lampshade lampshades pizza_oven bbq barbecue barbeque smoke_signal smoke_signals fireplace charcoal briquettes crispy well_done toasted roasted ash',
};

/** Genocide mocked, denied or wished back in English, and the code words of those who do. */
export const atrocities: Grammar = {
  language: 'en',
  words,
  certain: [
    'oven dodger|dodgers|dodging|magnet|magnets',
    'kebab remover|removers|removal|removing|removed|begone',
    'remove|removing|removed|removes kebab|kebabs ..1 $|and|from_europe|approves|vibes|music',
    'eternal|wandering_parasite jew',
    'total <victims> death',
    '6mwe|6m_we|gas_the|juden_raus|holohoax|holohoaxer|holocough|shoananigans|auschlol',
  ],
  doubtful: [
    '<many> ..4 <tooFew>',
    '<many> ..5 <doubted>',
    '<genocide> ..3 was|were|is|as ..1 <tooFew>',
    '<genocide> ..5 <doubted>',
    'not_enough|too_few|so_few ..1 of_them|jews|gypsies|gays|muslims|blacks|armenians ..1 went_in|were_gassed|gassed|died|drowned|burned|burnt|were_burned|were_killed|killed|hanged|were_hanged|shot|were_shot|sank|sink|starved|froze|made_it_in',
    'not_enough|too_few cliffs|ovens|ropes|rope|bullets|gas|nooses|lampposts|chambers|gallows',
    'hitler|adolf|himmler ..6 right_idea|right_ideas|right_about|good_ideas',
    'final_solution for|to|of ..2 <victims>',
    'how_many <victims> ..2 fit|fits|does_it|do_you|can_you|to_change|in_a|per',
    'jew|jews|gypsies|gays|blacks|muslims|armenians|homosexuals|rabbi|rabbis ..4 <burned>',
    '<genocide> ..1 <milked>',
    '<bored> ..3 <genocide>|<many>',
    '<genocide> ..2 get_over_it|over_it|again_yawn|yawn|boring|zzz|move_on',
    'if ..2 <genocide> ..4 why|how_come|then|explain ..5 so_many|still|left|survivors|around',
    'anne frank ..9 lol|lmao|hide_and_seek|peekaboo|drum_kit|drums|quieter|oven|crispy|shower|well_done',
    'nobody|no_one|not_one|never|nothing was|were|got|person ..1 gassed',
    'gas_chamber|gas_chambers|holocaust|auschwitz|shoah joke|jokes|humour|humor|memes|meme|lol|lmao|haha',
    'hitler|adolf|nazis|the_nazis|himmler|the_austrian_painter|austrian_painter ..5 finished|finish|the_job|unfinished|missed_one|missed_some|forgot_one|forgot_some|overlooked|didn_t_go_far|would_know_what|knew_what_to|warned_us|warned_you|tried_to_warn|was_onto|had_a_point',
    'missed|forgot|overlooked|spared|skipped one|some|a_few|this_one ..2 in ..1 1945|1944|auschwitz|the_camps|the_war',
    'check|look_up|see|read his|her|their|the|that early life',
    'name the jew|nose|tribe',
    'cultural|culture enricher|enrichers|enrichment ..3 stab|stabs|rape|again|knife|knives|at_work|in_action|strikes|lol|haha',
    'rapefugee|rapefugees|rape_fugees|fugees_welcome_to_hell|muzrat|muzrats|muzzrat|goatherders|jihadists_welcome|islamofascist|islamofascists|pislam|izlam|judenrein|kulaks_deserved',
    'dindu|dindus|we_wuz|we_wuz_kings|basketball_american|basketball_americans|13_percenter|13_percenters|chimp_out|chimping_out|joggers_gonna|race_is_real|iq_is_real|black_fatigue|white_fatigue|noticing_again',
    'religion of_peace ..2 $|strikes|again|lol|haha|they_said|at_work',
    'they|ancestors|grandparents|parents|people|lot|kind|folk|tribe|grandfather|grandfathers ..2 lived|living|live|were|swung|swinging|sat|sitting|climbed|climbing ..2 in|from|on|up ..1 trees|mud_huts|huts|caves|mud|vines ..4 until|when|while|before|and|as|$',
    'they|these|those|you|people|natives|blacks|arabs|africans|indians|gypsies|muslims|women|kind|sort ..2 understand|understands|understood|respect|respects|respond|know|knows ..1 only|nothing_but|to_nothing ..1 the|a? whip|stick|cane|fist|force|belt|lash|boot|rod|gun',
    'they|these|those|you|people|natives|blacks|arabs|africans|indians|gypsies|muslims|women|kind|sort ..1 only understand|understands|respect|respects|respond_to|listen_to ..1 the|a? whip|stick|cane|fist|force|belt|lash|boot|rod|gun',
    'we|us|europe|europeans|britain|british|empire|whites|white_man|white_men|white_people|colonists|missionaries|colonisers|colonizers|ours ..1 brought|taught|gave|civilised|civilized|clothed|tamed|built ..3 you|them|natives|africans|indians|blacks|savages|these|that|your|a? ..1 trousers|shoes|railways|railway|trains|roads|to_read|to_write|civilisation|civilization|soap|alphabet|clothes|culture|toilets|everything|christianity|schools|hospitals',
    'we|ours|europe|britain|empire|whites|white_man brought|gave|taught trousers|shoes|railways|civilisation|civilization|soap',
    'natives|blacks|servants|coolies|colonials|locals|savages|the_help|negroes ..3 knew|know|knowing|remember|remembered|learn|still|used_to ..3 their_place|place|kneel|bow|obey|serve|masters|betters|salute|manners',
    'can_t|cannot|couldn_t|never|unable|unfit ..2 govern|rule|run|feed|organise|organize themselves|itself|their_own ..6 independence|colony|colonies|empire|africa|africans|natives|without_us|we_left|country',
    'better_off|happier|richer|cleaner|safer under|when|before ..2 white_rule|colonial_rule|british_rule|we_ruled|we_ran|the_empire|independence|apartheid|their_masters|slavery',
    'chain|chains|shackle|shackles|iron|irons on|round|around ..2 ankle|ankles|neck|necks ..6 better|right|again|good',
    'looked|was|ran|were|worked|smelled better|cleaner|safer|nicer|tidier ..1 with|under|when ..3 running|in_charge|ruling|owning|ruled|owned|ran',
    'slaves|slave ..4 better_fed|well_fed|happier|free_food|free_housing|had_it_good|never_had_it|were_happy|sang|grateful|thank_us',
    'white man s? burden ..3 again|still|real|never_ended|proves|$',
    'where <burned> come|comes from',
    'subhuman|sub_human|goat|dung|mud|sewer people|peoples|folk|tribe|tribes|lot|eaters|worshippers',
  ],
  harmless: [
    '<many> ..2 names|stones|candles|souls|reasons|pixels|stars|visitors|views|dollars|euros|brush_strokes|dots|followers',
    'deny|denies|denied|denial|deniers|denier|refute|refutes|refuted|debunk|debunks|against|called|calling|call|says|said|claims|claim|who ..7 <doubted>',
    '<many>|<genocide> ..9 enough ..1 words|tears|space|room|walls|paint',
    'never|not|no_more|can_t|cannot|don_t|must_not ..1 <bored>',
    'died|dead|killed|die|victim|sick|perished ..2 of typhus',
    'slavery|apartheid|slave_trade ..2 was ..1 abolished|ended',
    'fit|fits in a frame|room|row|car',
    'final_solution ..3 was ..1 planned|decided|discussed|drafted',
    'tried_to_warn|warned_us ..3 about|of ..2 hitler|nazis',
  ],
};

/** The same over two sentences: "Six million? More like a few thousand." */
export const atrocitiesAcross: Grammar = {
  language: 'en',
  words,
  doubtful: [
    '<many> ..1 more_like|really|yeah_right|sure|lol|haha|my_foot|prove_it|says_who|where|please|don_t_make_me|nobody|never_happened|not_enough|rookie_numbers|typhus|at_most',
    '<many> ..9 typhus|wooden_doors|swimming_pool|more_like',
    'chimney|chimneys|stripes|ovens|showers|memorial|<genocide> ..9 job half_done|half_finished|unfinished|not_finished',
    '<genocide> ..5 not_enough|too_few ..1 of_them',
  ],
  harmless: ['died|dead|killed|die|victim|sick|perished ..2 of typhus'],
};
