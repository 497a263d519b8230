import type { Grammar, Words } from '../../../grammar/grammar.ts';
import { aboutPeople, people } from './people.ts';

const words: Words = {
  ...people,
  whoever:
    'fat_people old_people poor_people ugly_people the_poor the_old the_elderly the_homeless tramps bums junkies addicts benefit_claimants the_disabled the_deaf the_blind the_unemployed disabled_people homeless_people people_like_her people_like_him people_like_them people_like_that people_like_these obese_people fat_women fat_girls fat_men old_women old_men old_folk old_folks pensioners chavs retards women_like_her natives the_natives untouchables those_people these_people freaks rainbow_freaks queers gypsies refugees single_mothers white_trash wheelchair_users drag_queens trans_people gays',
  apart:
    'out_of_sight in_their_quarter in_their_own_quarter in_their_place to_their_quarter in_their_own to_their_own with_their_own among_their_own on_their_own_side behind_the_railway behind_the_line behind_a_wall behind_a_fence behind_bars behind_curtains the_back_door the_back_entrance the_service_entrance the_tradesmen_s_entrance the_back_of_the_bus at_the_back_of sit_at_the_back to_the_back kept_apart kept_away kept_separate kept_indoors kept_out kept_hidden kept_inside kept_down stay_indoors stay_inside stay_hidden stay_down stay_out stay_away stay_where separate_toilets separate_entrance separate_buses separate_schools separate_beaches own_toilets own_entrance own_schools own_beaches own_buses own_drinking charged_double charged_extra pay_double pay_extra pay_twice charged_twice charged_more be_hidden hidden_away hide_themselves not_be_seen be_seen_in_public be_allowed_near be_allowed_in be_let_out be_let_near be_let_in allowed_out carry_a_bell wear_a_bell wear_a_badge wear_a_sign wear_a_tag wear_a_star a_muzzle muzzled on_a_leash keep_their_distance keep_off keep_to_the_shade not_touch touch_the_well touch_the_water touch_our not_enter use_the_servants ghetto ghettos reservation reservations cover_up be_covered kept_covered banned_from barred_from know_better eat_separately their_own_cups their_own_plates eat_from_their_own fenced_in fenced_off put_away locked_away swept_away swept_off hosed_off hosed_down cleared_off cleared_out moved_on in_a_home in_homes in_an_institution in_institutions a_separate the_other_side car_park in_the_cellar in_the_basement elsewhere somewhere_else out_of_town miles_away metres_away meters_away kilometres_away far_from away_from_children',
  clean:
    'clean cleaner safe safer perfect decent civilised civilized peaceful respectable ours_again white_again tidy liveable livable quiet',
  better:
    'better cleaner nicer safer prettier perfect masterpiece improved lovelier beautiful tidier improvement flawless',
  spoils:
    'ruining spoiling wrecking ruins ruin ruined spoils spoil spoiled spoilt wrecks wreck wrecked kills_the killed_the lets_down drags_down lowers cheapens dirties stains pollutes disfigures uglifies',
  remove:
    'crop crops cropped cut cut_out edit edit_out photoshop photoshop_out erase airbrush paint_over paint_out leave_out take_out remove delete get_rid_of scrub white_out wipe_out blot_out sweep_away lose ditch',
};

/** Calls in English to keep a group apart, out of a picture and out of sight. */
export const exclusion: Grammar = {
  language: 'en',
  words,
  doubtful: [
    ...aboutPeople(
      '<people> ..2 should|must|ought|need|needs|belong|belongs|deserve|could|can|better|best ..4 <apart>',
      'make|keep|put|send|sweep|push|shove|hide|hose|move|chase ..2 <people> ..6 <apart>',
      'no_one|nobody|who wants|want|needs|need to see|look_at|watch ..1 a|an|another|the|these|some|more? <people>|<whoever>|cripple|tramp|beggar|fatty|midget|retard',
      'if ..1 <people>|<whoever> ..1 want|wants|insist|insists|must ..6 can|could|should|let_them ..4 <apart>',
      '<remove> ..2 <people> ..2 out|and|so|then ..4 is|be|looks|s|becomes ..2 <better>|<clean>',
      '<people> ..6 <remove> him|her|them|it ..1 out|away|$',
      '<people> ..2 <spoils> ..2 it|picture|photo|image|mood|view|scene|composition|everything|whole|beach|street|park|harmony|painting|day|shot|neighbourhood|neighborhood|bench',
      'without|minus ..3 <people> ..5 <better>|<clean>',
      'can|could|may|why|please|finally|just|for_once ..4 one|a|single|any ..2 without ..2 <people>',
      'who let|invited|allowed|asked the|a|an|those|these|this|so_many ..1 <people> ..1 in|into|inside|here|near|back|inside|out',
      'why ..4 have_to|has_to|must|always|need_to ..4 <people> ..3 everything|everywhere|every|all|again',
      'forced|token|mandatory|obligatory|compulsory|quota|box_ticking <people>',
      'spot|find|count|guess the|which ..1 <people> ..1 who_doesn_t|is_the_thief|criminal|illegal|stole',
      '<people> ..3 lowest|lower|bottom|dregs|scrapings form|order|rung|of|species|kind|specimen',
      'lowest|lower|bottom|dregs|scrapings form|order|rung|of|species ..3 <people>',
      '<people> ..4 wash_up|washed_up|washes_up|crawled_out|crawl_out|crept_out|dragged_in|infesting|clogging',
      'another|more|yet_another <people> ..1 begging|whining|whinging|complaining|moaning|demanding|crying|scrounging|sponging|playing_the',
      '<people> ..3 playing|plays|play the ..1 victim|victims|card',
      'where <people> belong|belongs',
      '<people> ..7 are|is|like|as|of ..2 insects|ants|locusts|vermin|cockroaches|rats|maggots|lice|apes|baboons|hyenas|swine|flies',
      '<many>|<origin>|<one> eyes|brain|brains|skull|skulls|mind|minds|genes|hands|blood ..1 can|cannot|aren|isn|are|is|don|lack|lacks|never|too',
      '<people> ..2 can|cannot|could|will|would|don|do|doesn t? not|never ..2 see|tell|think|understand|know ..2 colour|color|colours|colors|straight|perspective|truth|difference|logic',
      'as <people> do|does|always_do|will',
      '<people> ..1 will|would be|always_be <many>|<people>',
    ),
    'they|them|all|people|lot|muslims|jews ..4 driven|drive|push|pushed|throw|thrown|chased|swept ..2 into|in the_sea|the_ocean|the_mediterranean',
    'throw|put|push|tip|hose|sweep|wash|scrub|clear ..2 <whoever> ..3 off|away|out|down|in_the_lake|into_the_lake|from|indoors|back',
    '<whoever> ..6 should|must|ought|need|needs|belong|belongs|deserve|better|best ..4 <apart>',
    '<whoever> ..4 <spoils> ..2 it|picture|photo|image|mood|view|scene|composition|everything|whole|beach|street|park|harmony|painting|day|shot',
    'can|could|may|why|please|finally|just|for_once ..4 one|a|single|any ..2 without ..2 <whoever>|<sign>',
    '<sign> ..9 <spoils> it|everything|this|all|him|her',
    'without|minus ..2 <sign>|<whoever> ..5 <better>|<clean>',
    '<remove> ..2 <sign>|<whoever> ..2 out|and|so|then ..4 is|be|looks|s|becomes ..2 <better>|<clean>',
    '<sign> ..3 <spoils> ..2 it|picture|photo|image|mood|view|scene|composition|everything|whole',
    'chocolate|brown|slant|slanty|jewish|foreign|arab|gypsy face|faces|skin ..2 <spoils>',
    'rainbow|gender|trans|bearded|lgbt freak|freaks|weirdos|perverts|circus|degenerates|mob|brigade|clowns',
    'lock|put ..2 perverts|queers|gays|homos|trannies|gypsies|lunatics ..1 up|away|in',
    'section 28 ..9 back|again|needed|miss|right',
    'bring_back|reintroduce|restore|need|miss ..1 section 28',
    'if she|he|they|you were|was ..3 lighter|whiter|paler|fairer|less_dark|less_black|less_brown|bleached',
    'women|woman|girls|ladies|females ..1 over|past|older_than ..1 <Number>|thirty|forty|fifty|sixty|seventy ..1 should|shouldn|must|have|has|ought ..3 not|never|stay|cover|hide|be_painted|no_business',
    'like|as the_rest|all|most of his|her|their|your tribe|race|sort',
    'is|are|was|were this|we|that|i ..3 or ..1 kabul|mogadishu|lagos|karachi|islamabad|mumbai|baghdad|tehran|africa|gaza|calcutta',
    'second|third|other|single face ..4 brown|black|dark|asian|foreign|veiled',
    'what ..1 country|nation|england|britain|europe|germany|america is_supposed|was_supposed|used|should|ought to ..1 look|be',
    'smile so_we_can|so_that_we_can|so_i_can see|find ..2 you|him|her|them',
    'not a|one single? white|german|english|european|christian face|faces|child|kid|person|soul',
    'too dark|black|brown to_be|for ..2 pretty|beautiful|a_princess|an_angel|a_bride|handsome',
    'slum|jungle|zoo|ghetto|favela|caravan_site|refugee_camp|plantation|gypsy_camp ..2 called|rang|phoned|wants ..6 back',
    'want|wants|need|needs their|his|her|its|your slum|jungle|mud_hut|cave|goat|goats|camel|rubber_boat|dinghy|tent back',
    'women|woman|wives|wife|they|she|burka|burkas|burqa|girls|hijab|hijabs|veil|veils|niqab ..4 walking|moving|talking|upright curtain|curtains|tent|tents|bin_bag|bin_bags|letterbox|letterboxes|carpet|coffin|rubbish_bag|shadows_with',
    'women|woman|wives|wife|burka|burkas|burqa|girls|hijab|niqab|muslim ..4 like ..1 a? letterbox|letterboxes|bin_bag|bin_bags|bin_liner|bin_liners|bank_robber|bank_robbers|rubbish_bag',
    'argue|paint|draw|write|talk|look|smell|think|dress like someone|somebody|a_man|a_woman|people ..1 whose mother|father|parents|family|sister|people|ancestors|grandparents ..5 border|fence|river|goat|goats|camel|cousin|cousins|raft|dinghy|jungle|slave|slaves|trees|cave|tent|lorry|zoo|brothel',
    'some|certain|lesser|other|dark|darker|lower races|peoples|cultures|nations|tribes build|built|make|made|invent|invented|create|paint ..9 mud|huts|nothing|trees|caves|dung',
    'some|certain|lesser|other|darker|lower races|peoples|tribes ..1 are|were ..3 born|made|meant|fit|better|simply|just|not',
  ],
  harmless: [
    'it|sign|signs|door|bench|plaque|photo|photograph|board ..4 said|say|says|read|reads ..4 whites only',
    'whites only ..9 museum|apartheid|segregation|history|1950s|1960s',
    'without ..9 less|poorer|nothing|not_be|wouldn_t|never|half|empty|dull|poor|lose',
    'not|never|n|nobody|no_one ..4 <apart>',
    'once|used_to|had_to|were|was|forced|law|laws|sign|signs|photograph|photo|museum|history|apartheid|segregation ..6 <apart>',
    'why|no_reason|nonsense ..2 should|must ..2 <many>|<whoever>',
  ],
};

/** What takes two sentences: "Pity about the girl, too dark. Crop her out." */
export const exclusionAcross: Grammar = {
  language: 'en',
  words,
  doubtful: [
    'chocolate|brown|slant|slanty|jewish|foreign|arab|gypsy|ugly|fat|dark face|faces|skin ..6 <remove> him|her|them|it|that',
    'sweden|germany|france|england|britain|london|paris|berlin|malmö|america|europe|italy|spain|holland|belgium|vienna|austria|denmark|norway|ireland|dublin|birmingham|brussels|country|town|street ..1 used_to_be|was_once|once_was|was ..2 beautiful|white|safe|clean|christian|ours|english|lovely ..4 now|before|until|till ..6 look|faces|them|full|overrun|veil|veils|headscarves|burkas|mosques',
    'monkey|monkeys|ape|apes|gorilla|gorillas|zoo ..9 oh_wait|sorry|my_mistake|no_wait ..6 portrait|family|ghana|africa|nigeria|kenya|people|wedding|children|choir',
    'diversity|multicultural|multiculturalism ..9 were|was ..1 safe|white|clean|normal|ours',
    ...aboutPeople(
      '<people> ..9 lazy|dirty|criminal|filthy|stupid|thieving|greedy ..2 lazy|dirty|criminal|filthy|stupid|thieving|greedy|every_last|all_of_them',
      '<people> ..5 crop|cut|edit|photoshop|erase|airbrush|paint him|her|them ..1 out|over|away',
    ),
  ],
};
