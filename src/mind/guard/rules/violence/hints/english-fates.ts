import type { Grammar } from '../../../grammar/grammar.ts';

const beasts =
  'dog cat pup puppy kitten rabbit hamster bunny hound horse parrot budgie pet kitty doggo doggy';
const spades =
  'shovel shovels spade spades quicklime lime_in tarp tarps duct_tape zip_ties bolt_cutters bin_bags bleach_and a_van chainsaw woodchipper';
const wilds = 'forest forests woods wood moor lake swamp bog quarry desert river sea field canal';

/**
 * Hints in English at what happened to others and may happen to the reader: disappearances, accidents, spades and woods,
 * countdowns, what an animal may eat and what a child may meet.
 */
export const englishFates: Grammar = {
  language: 'en',
  words: {
    fellow:
      'guy man person one woman artist painter moderator mod girl boy critic neighbour neighbor user idiot bloke fella dude kid people clown fool lady reporter journalist editor',
    crossed:
      'complained argued laughed mocked crossed reported blocked spoke wrote ignored insulted talked told said tried messed got lied snitched called painted posted refused',
    gone: 'moved_away moved moved_out stopped_logging stopped_posting went_quiet went_missing disappeared vanished isn_t not_around never_found left_town left_the_country deleted_everything doesn_t_post doesn_t_walk doesn_t_talk can_t_talk eats_through lost_his lost_her real_sudden suddenly overnight in_a_hurry never_came never_seen never_heard no_longer walks_with limps had_an_accident fell_off fell_down drowned',
    beast: beasts,
    spade: spades,
    kindling:
      'wood timber straw hay thatch paper canvas canvases turpentine houses studios barns barn sheds shed cabins attics lofts boats curtains carpets galleries wooden_houses',
    buildings:
      'houses studios barns sheds attics lofts galleries wooden_houses wooden_studios old_barns cottages cabins garages flats workshops',
    bereft:
      'in_plaster in_a_cast in_casts broken without_hands without_fingers without_thumbs without_teeth without_eyes no_fingers no_hands no_thumbs no_teeth no_eyes hospital wheelchair through_a_straw with_your_mouth with_her_mouth with_his_mouth with_your_feet with_her_feet with_his_feet blind one_hand splints missing_fingers on_crutches',
  },
  doubtful: [
    'last|other|previous|first ..1 <fellow> who|that|to ..1 <crossed> ..9 <gone>',
    'last ..1 <fellow> ..9 never_came_back|never_found|nobody_asked|no_one_asked|never_seen|moved_away|left_town',
    'still|always|plenty_of ..1 room|space|a_spot|place|a_plot next_to|beside|under|behind|with ..1 the ..1 last|other|previous ..1 guy|critic|painter|artist|body',
    'still|always|plenty_of ..1 room|space|a_spot|a_plot next_to|beside|under|behind the ..1 last|other|previous one|others $',
    'still|always|plenty_of ..1 room|space|a_spot|a_plot under|beneath|behind|in ..1 the|my ..1 patio|floorboards|shed|cellar|concrete|foundations|trunk|boot|freezer',
    'some_of_us|few_of_us|most_of_us ..2 have|got|own|bought|keep|brought ..2 <spade>',
    'some_of_us|few_of_us|most_of_us ..1 remember|know|saw|kept ..1 what|where|who you|u|he|she ..1 posted|said|wrote|did|live|lives|called|reported|sleep|work|park',
    // Of what burns, sinks and falls by itself.
    '<kindling> ..3 careless|clumsy|unlucky|forgetful|nervous|accident_prone ..1 around|with|near ..1 matches|fire|petrol|candles|lighters|sparks|gas|a_match|smokers',
    '<buildings> ..2 burn|burns|catch|catches|go_up|goes_up ..2 so_easily|so_fast|so_quick|so_quickly|in_minutes|in_seconds|so_well ..4 $|doesn_t|don_t|you|yours|at_night|careful|especially',
    'yours|your_house|your_studio|your_roof|your_barn|your_place ..3 hay|straw|thatch|wooden|wood|timber ..3 doesn_t_it|isn_t_it|right|innit $',
    'shame|pity|sad|awful|tragic ..1 if ..1 he|she|they|the_dog|the_cat|somebody|someone ..1 got|gets|went|goes|wandered|ran|slipped|vanished|fell ..1 out|missing|loose|off|into_the|under|outside|ill|sick|hurt|away ..5 $|one_night|at_night|some_night|one_day|road|street|by_accident|accidentally',
    'shame|pity|sad|awful|tragic ..1 if ..1 it|that|one|something ..1 got|gets|went|goes|wandered|ran|slipped|vanished ..1 out|missing|loose|off|outside|away ..4 one_night|at_night|some_night|one_day|road|street|by_accident|accidentally',
    'or|else ..2 <beast> ..2 eats|swallows|drinks|finds ..3 something|poison|bait|what|wrong|pellets',
    'or|else ..2 <beast> ..1 dies|disappears|goes_missing|gets_it|gets_hurt|won_t_wake|doesn_t_wake|sleeps_forever|won_t_come_home|goes_in_the|goes_under|is_next|is_dead|has_an_accident',
    'long way down for|with ..2 toddler|kid|kids|little_one|baby|daughter|son|somebody|someone|you',
    '^ bridges|stairs|roads|ladders|cliffs|rocks|roofs|platforms are|get|can_be ..1 so|very|awfully? slippery|treacherous|dangerous|icy|wet ..6 forget|people_fall|accidents|you_know',
    'river|lake|forest|sea|canal|ground|pigs|concrete|swamp|quarry|moor|woods|soil keeps|keep|kept|can_keep ..1 secrets|quiet|silence|its_mouth|a_secret ..2 than_you|better_than_you|yours|your_kind|like_you',
    'talk|talks|talked|chatter ..2 too_much ..4 swim|swims|swimming|drown|drowns|sink|sinks|float|floats|disappear|vanish|fall|falls|end_up|ends_up|finish|finishes',
    'boats|ships|cars|planes|trains|boat ..1 sink|sinks|crash|crashes|go_missing|capsize ..3 you_know|of_people|of_those|especially',
    'acid|lye|bleach|petrol|fire|turpentine ..3 does|do|did|works ..1 the_same ..1 to|on|with ..2 faces|skin|eyes|bones|hands|fingers|people|you|flesh|painters|artists',
    '^ it|that does|do|works the_same to|on|with ..1 faces|skin|eyes|bones|flesh|people|painters|you',
    'hope ..2 scaffolding|roof|brakes|wiring|railing|railings|lift|elevator|ladder|stairs|boiler|ceiling|balcony|lock|locks|smoke_alarm|fire_alarm|insurance|insured ..2 your|you|yours ..5 hold|holds|work|works|last|lasts|stands|paid_up|up_to_date',
    'hope ..1 your|ur ..1 scaffolding|roof|brakes|wiring|railing|railings|lift|elevator|ladder|boiler|ceiling|lock|locks|smoke_alarm|fire_alarm|insurance|contents ..2 hold|holds|work|works|last|lasts|stands|is_paid|is_good|insured|is_up',
    'you|u ..2 be|end_up|become|end_up_on|be_on ..1 a|the|another ..1 missing_poster|milk_carton|missing_person|cold_case|statistic|unmarked_grave|chalk_outline|crime_scene|true_crime_podcast|podcast_episode|headline',
    'took|takes ..1 them|police|the_police|divers|searchers ..3 days|weeks|months|years to find|identify|dig ..3 last|other|previous|first ..1 one|guy|girl|body|artist|painter|man|woman',
    'make|making ..1 you|u|him|her ..1 famous|headlines ..3 news|obituaries|obituary|crime_page|papers',
    'measured|built|ordered|carved|bought|made|picked ..1 one|it|a_box|a_coffin|an_urn ..1 in|to|for your ..1 size|measurements|measure|height',
    'some ..1 people|artists|painters|critics are|look|would_be ..1 better|best|prettier|nicer as|when|under|off ..1 still_lifes|still_life|corpses|dead|ghosts|compost|ashes|gone|fertiliser|fertilizer|ground|skeletons',
    '^ ..1 die|choke about it',
    '^ ..1 swallow|drink|eat the|your|some|all_your ..1 whole|entire? ..1 turpentine|paint_thinner|thinner|white_spirit|cadmium|palette|paint_water|varnish|lead_white',
    'closed casket|coffin',
    'swapped|switched|replaced|tampered_with|fiddled_with|messed_with ..2 pills|meds|medication|tablets|insulin|inhaler|brakes|brake_lines|epipen',
    'pills|meds|medication|tablets|insulin|inhaler|brakes ..1 i|we ..1 swapped|switched|replaced|cut|loosened|crushed|tampered',
    'post|draw|paint|upload|write|say ..1 one|another ..2 and ..1 your|ur|the ..1 <beast>|canary|bird|kid|house|wife|mother|mum|mom|car|studio|windows ..2 stops|dies|bleeds|burns|gets_it|disappears|pays|won_t|never|goes',
    'you_d|you_would|u_d|you_ll|you_will ..1 make ..1 a|an|such ..2 chalk_outline|corpse|skeleton|cadaver|bloodstain|stain|missing_poster|headstone|punching_bag|target|lampshade|rug|speed_bump|pavement_stain',
    // Of time that runs out.
    'happens|happen|comes|come|waiting ..1 at|after zero',
    'happens|happen ..1 when|once ..1 we_hit_zero|it_hits_zero|i_reach_zero|the_clock_runs|the_count_ends|i_stop_counting|the_clock_hits',
    '<Number>|two|three|four|five|six|seven|ten|one ..1 days|nights|sleeps|hours|mornings left|more|to_go|until|till ..4 we_talk|we_come|i_come|we_meet|you_pay|you_see_me|you_learn|i_visit|you_re_gone|you_are_gone|the_knock|somebody_knocks|in_person',
    'with|as the last of anything|everything|one_s|it_all|many_things',
    'last|final of ..1 anything|everything ..1 $|you',
    'funeral|coffin|wreath|headstone|hearse|cremation|gravestone ..1 s|is|has_been|was ..2 paid|paid_for|prepaid|booked|pre_paid',
    '^ ..2 enjoy ..1 having ..1 knees|teeth|fingers|legs|hands|kneecaps|eyes|toes|thumbs|elbows|a_face|a_pulse|a_tongue',
    '^ ..2 enjoy your ..1 knees|teeth|kneecaps|fingers|legs|eyesight|thumbs ..1 $|while',
    'i_d|i_would|you_should|might_want_to|better|start ..2 look|looking|check|checking ..1 under|beneath ..1 the|your car|bonnet|van|wheel_arches',
    // Of limbs and places where nobody draws.
    'see|wonder|wondering|curious|find_out ..1 how|if|whether ..1 well|good|fast|nicely? ..2 you|u|she|he|they|her|his|can ..2 draw|draws|paint|paints|type|types|sketch|write|smile|smiles|walk|laugh|post|posts|brag ..6 <bereft>',
    'you|u|you_d|u_d ..3 look|be|belong|fit|sleep ..2 better|best|good|great|nice|lovely|happier|prettier|perfect ..1 at|on|in|under|off|beneath ..1 the|a|six? ..1 bottom_of|bottom|lake|river|grave|ditch|feet_under|coffin|casket|noose|morgue|wheels|under_a_bus|under_a_train|slab|urn',
    'nobody|no_one|neighbours|neighbors|anyone|they ..4 notice|find|know|miss ..3 until|till the smell|stench',
    '^ you ..1 re|are next <Name>',
    '<Name> ..1 you_re_next|you_are_next|your_turn_is_next|we_re_coming_for|we_are_coming_for',
    'every|all|any|those|these|the ..2 critic|critics|people|artists|politicians|moderators|mods|journalists|bankers|judges|them|painters|users|traitors|teachers|doctors|bot_owners|curators|jurors|one_of_you|of_you ..7 lined_up|stood|put|placed|lined ..1 up? against ..1 a|the wall',
  ],
  harmless: [
    'out|outside ..0 of ..1 the|this frame|picture|painting|crop',
    'got|gets|goes|went out of ..1 the|this frame|picture|painting|crop|print',
    'the last of ..1 it_all|everything ..1 light|the_light',
    'or|before|until ..2 <beast> ..2 gets|goes|finds ..2 the|a|to|his|her|it|there|bored|hungry|off|home|wet|on|in|back|used',
    'straw|hay|thatch|wooden|wood|timber ..3 doesn|isn t it look|feel|glow|smell|lovely|warm|beautiful',
    'see how well you|she|he|they ..1 draw|paint ..1 a|the|her|his ..1 broken',
  ],
};

/** The same where it takes more than one sentence: "Tick. Tock, little painter", "Sleep tight. I would leave a light on." */
export const englishFatesAcross: Grammar = {
  language: 'en',
  words: {
    child: 'girl boy kid son daughter child little_one lad toddler baby twins kids princess',
    spade: spades,
    beast: beasts,
    wilds,
    hour: 'half_past quarter_past quarter_to three_o_clock four_o_clock <Number> three four two five eight noon',
  },
  doubtful: [
    'tick ..1 tock ..3 painter|artist|bitch|pal|buddy|darling|sweetie|clown|bozo|honey|scribbler|dauber|princess|loser|your_time|time_s_up|times_up|boom|goes_the_bomb|snitch|rat|doodler|sunshine',
    '<child> ..9 out|leaves|walks|home|alone|picked_up|collected ..3 at|around|by ..1 <hour> ..5 i_notice|i_know|i_see|i_watch|i_wait|i_counted|i_remember|i_keep_count|i_ll_be|i_noticed|right|isn_t|no|careful',
    'nice|cute|sweet|lovely|pretty|beautiful ..2 cat|dog|kid|kids|house|bike|car|daughter|son|baby|girl|boy|horse|studio|barn|boat|garden ..6 shame|pity|careful|accidents ..9 if|happen|happens|so|one',
    '^ <Number>|two|three|four|five|six|seven|eight|ten|twelve|fourteen|twenty|twenty_four|forty_eight hours|days|nights|minutes|sleeps ..1 pack|run|say_goodbye|hide|say_your|start_running|leave_town|pray|kiss_your|tell_your|choose_your',
    'acid|lye|bleach|petrol ..6 does_the_same|works_the_same ..2 to|on ..1 faces|skin|eyes|bones|flesh|people|you',
    'your|ur|the ..1 <beast> ..7 antifreeze|rat_poison|slug_pellets|pellets|poisoned|meatball|meatballs|xylitol|bait|glass_in',
    'hall|venue|gallery|school|concert|club|opening|place ..4 one|only|single|two exit|exits|way_out|door ..1 right|isn|correct|yes|huh|i_think',
    'next victim|target|corpse|body ..2 you|your|u $',
    'sleep|sleeps tight|well|sound|soundly ..3 i_would|i_d|better|might_want_to|you_should|you_might ..1 leave|keep|lock|check|bolt ..1 a|the|your ..1 light|door|doors|window|windows',
    'you|u|ya|ur ..1 still ..1 at|in|living_at|living_in|renting ..1 the|that|your|ur ..1 flat|house|apartment|place|cottage|room|basement|studio ..1 above|over|behind|next_to|opposite|by|near|on',
    'last|other|previous ..1 guy|man|person|one|woman|artist|painter|moderator|mod|critic|neighbour|neighbor|user|girl ..9 ..5 nobody_asked|no_one_asked|never_came_back|never_found|never_came|nobody_saw|no_one_saw|nobody_looked|funny_how|funny_that|shame_really|sad_really',
    'some_of_us|few_of_us|most_of_us|we|i ..3 <spade> ..4 big|large|deep|dark|quiet ..1 <wilds>',
    'you|u ..1 cross|walk|climb|use|take ..6 every|alone ..6 slippery|accidents|people_fall|careful|mind_your_step',
    'wood|straw|thatch|timber|hay isn|right|innit|no ..4 careless|burns|matches|lighter|goes_up|catches|spark|sparks|fire',
  ],
};
