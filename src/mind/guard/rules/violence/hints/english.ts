import type { Grammar } from '../../../grammar/grammar.ts';

/**
 * Hints in English, by what they are made of: that somebody was seen or found, that time is short, that limbs are frail, that
 * visitors come, that a secret has a price, that a death was hoped for. Each asks for other words.
 */
export const english: Grammar = {
  language: 'en',
  words: {
    maker:
      'you u ya the_artist the_painter this_artist this_painter this_one that_painter that_artist the_maker the_author the_creator whoever_made whoever_made_this whoever_painted whoever_painted_this whoever_drew whoever_drew_this whoever_posted whoever_posted_this whoever_did_this the_person_who the_one_who him_who',
    ending:
      'end demise death fall illness decline funeral accident heart_attack stroke tumour tumor cancer crash coffin grave hearse',
    grim: 'slow ugly painful early miserable nasty agonising agonizing horrible violent lonely sudden swift premature gruesome terrible untimely',
    place:
      'ditch river canal kiln oven furnace crusher shredder well pit dumpster skip boot trunk cellar basement oubliette morgue bog swamp quarry shallow_grave bin_bag body_bag cement concrete gutter viaduct bridge cliff roof balcony pier platform tracks train lorry truck bus steamroller woodchipper wood_chipper',
    drive:
      'push shove throw chuck drop shut lock nail wall stuff toss hurl feed lower dump sling drown bury roll brick tie strap bolt',
    yourHome:
      'your_bedroom your_kitchen your_hallway your_stairwell your_stairs your_curtains your_window your_windows your_back_door your_front_door your_doorbell your_garden your_gate your_letterbox your_mailbox your_balcony your_porch your_garage your_lock your_locks your_roof your_street her_street his_street your_stop your_tram your_platform your_landing your_hedge your_fence your_building your_place',
    seen: 'was_on was_off left_on see saw seen into watch watching watched count counted stood standing sat parked outside opposite knock knocking ring rings waiting light know open unlocked creaks photographed creak drawn look across',
    day: 'christmas easter summer spring winter autumn next_week next_month next_year holidays weekend friday monday birthday retirement tomorrow new_year pension',
    frail:
      'fragile delicate brittle easily_broken so_easily easy_to_break break_easily snap_easily break_so heal_badly so_thin heal_so_slowly breakable irreplaceable',
    limbs:
      'fingers hands thumbs wrists knuckles eyes neck knees legs ankles spine skull ribs jaw teeth elbows',
    friends:
      'lads boys cousins brothers mates friends_of_mine my_friends my_cousins my_brothers my_uncle my_mates men_of_mine gentlemen some_people two_men a_few_people people_of_mine colleagues_of_mine',
    visit:
      'dropping_by drop_by paying_you pay_you stopping_by stop_by coming_round come_round coming_over come_over call_on_you calling_on_you visit_you visiting_you looking_for_you asking_about_you be_round swing_by swinging_by have_a_word have_words',
    price:
      'pay sum money fee price cash euros dollars pounds transfer bitcoin wallet generous donation payment hundred thousand grand cost costs fifty wire',
    secret:
      'screenshots screenshot recordings recording chat_logs chats photos pictures_of_you folder files file videos video messages letters affair secret past other_account client clients employer boss wife husband mother parents',
    hush: 'quiet silent silence silently quietly forget lips_sealed mouth_shut our_secret between_us',
  },
  doubtful: [
    // Where and how somebody is hoped to end.
    'wish|wishing|hoping|hope|praying ..3 <maker>|them|him|her ..2 a|an ..2 <grim> ..2 <ending>|one|life',
    'may|hope|wish|pray ..4 <maker>|your|every|their|his|her ..5 end|ends|stop|stops|finish|land ..1 under|beneath|in|at ..1 a|the|an ..1 <place>|<ending>',
    'want|like|love|see|picture|imagine|hope|expect|find|found ..1 to? ..1 see? <maker>|them|him|her ..2 found|floating|lying|dead|buried|face_down|in|under|hanging|swinging|dragged ..3 <place>|lamp_post|noose|rope|wheels|ice',
    '<drive> ..1 <maker>|him|her ..3 off|in|into|under|over|from|on|onto|through ..1 a|an|the|some|my|that ..1 <place>',
    'will|ll|should|shall|must ..1 be? beaten|flogged|flayed|whipped|dragged|hanged|thrashed|caned ..2 until|till|through|from|by|in|for',
    'stomp|merk|body|jump|bash|deck|clap|batter|wallop|clobber|pummel|lamp|shank|cave|fold|drop|end|smoke ..1 <maker>|u_out|you_out ..1 $|out|fr|in|next|when|on_sight|up|for|till|until',
    'catch ..1 these|them|a|some hands|hearse|bullet|body|fade|beating',
    'teach|show ..1 <maker>|them|him|her ..4 with|using ..3 pipes|pipe|bats|bat|fists|belt|chain|chains|boots|hammer|hammers|crowbar|crowbars|sticks|bricks',
    'come|coming|drop|dropping|pop|popping|turn|turning|show|showing|be|head|heading ..2 over|round|by|up|to_yours|there|back ..2 with|bringing ..3 crowbar|bat|bats|petrol|hammer|chain|chains|knife|shovel|pliers|axe|rope|bolt_cutters|sledgehammer',
    'sharpened|loaded|bought|dug|reserved|kept|saved|prepared|got ..1 something|a_bullet|a_hole|a_spot|a_plot|a_place|a_knife|one ..2 for|with you|your|u',
    // Of a time that is short.
    'wouldn|not|don|better_not t? ..2 make|making|have|book|booking|count|counting ..1 on|any|plans|a_holiday|that ..3 <day> ..3 you|u|your|$',
    'make|choose|choosing|write|writing|update|pick|picking|order|plan|planning|settle|start|sign ..2 your|a|the ..1 will|memorial|headstone|tombstone|eulogy|epitaph|obituary|coffin|wreath|funeral|casket|gravestone|affairs|photo_for_your_memorial',
    'for|on|at your wreath|headstone|tombstone|coffin|memorial|funeral|grave|wake|gravestone|casket|epitaph|autopsy',
    'it|its ..1 s|is ..1 a|the short|last one for you',
    '^ ..1 enjoy|savour|savor|cherish|make_the_most_of|treasure ..1 your ..1 last|final|remaining|few',
    'you|u not live|last long|much_longer',
    'make_the_most_of|enjoy|savour ..3 weekend|week|summer|evening|day|year|morning|night|time ..1 you_have_left|you_still_have|left_to_you|while_you_have|while_it_lasts_for_you',
    'will|ll|would|won_t|not ..1 be? ..1 your_last|live_to|reach|see_another|see_out|outlive|last_until|make_it_to ..2 <day>|morning|picture_alive|day|$',
    'you|u will|ll|shall|are_going_to ..1 be ..1 the still life|next_exhibit|nature_morte|corpse|body|skeleton',
    // Of somebody who was seen, found, or is visited.
    '<yourHome> ..4 <seen>',
    '<seen> ..4 <yourHome>',
    'soon|tonight|tomorrow|one_night|midnight at|outside|under|behind ..1 <yourHome>',
    'we|i know|knows|found her|his|your ..1 street|stairs|door|window|bus|train|tram|stop|bench|bakery|walk|routine|shift',
    'door|floor|bell|hedge|step|stair|stairs|gate|landing|balcony|blinds ..6 see_you|i_counted|i_know|i_was_there|i_remember|i_noted|till_tonight|until_then',
    'block|mute|hide|ban ..2 me|us|behind|your ..6 block|hide|lock|not_behind|not_the|your_front|the_front_door|that_door',
    'can_t|cannot|can|won_t t? ..1 block|mute|lock|bar ..2 front_door|back_door|your_door|stairs|street_door|letterbox',
    'your metadata|ip|exif|gps|reflection|reflections|neighbours|neighbors|doorman|postman|concierge ..3 talkative|chatty|helpful|tells|told|gives|gave|led|leads|reveals|revealed',
    'find_out|learn|work_out|found_out ..1 about ..1 you|a_person|someone|somebody ..3 from',
    'one of_these nights|mornings|evenings|days ..9 you_ll|you_will|you ..1 understand|find_out|wake|scream|learn|meet_me|see_me|know_why|be_sorry',
    'makes|make|makes_it|making ..3 easier|easy|simple|simpler to|for ..1 find|trace|track|reach|locate|us|me',
    '^ run|hide if|when|as|all you ..2 like|want|can|wish|please',
    'afraid|scared|frightened|wary of ..1 the|your ..1 doorbell|stairs|letterbox|postman|phone|dark|knock|next_knock',
    '<friends> ..5 <visit>',
    '<visit> ..4 <friends>',
    'last|the|only ..1 man|person|one|fellow|guy|woman|artist|painter|bloke|idiot ..2 who|that ..3 said|spoke|told|tried|did|wrote|posted|crossed|laughed|talked|mocked ..5 still|can_t|cannot|couldn_t|doesn_t|never|limps|lost|no_longer|had_a|regrets|regretted|walks|wears|eats',
    // Of what is frail, and what happens by itself.
    '<limbs> ..2 like_yours|of_yours ..4 <frail>|break|snap|accident|accidents|burn|careful|insured',
    'painters|artists|illustrators|you|illustrator|painter ..2 need|needs|depend|live_by ..2 their|your|his|her|both ..1 <limbs> ..9 remember|think|careful|mind|before|consider|answer|keep|pity|shame',
    'painters|artists|you need|needs ..1 their|your|both ..1 <limbs> ..1 $',
    '<frail> ..1 things|thing ..1 <limbs>',
    '<limbs> ..1 are|re such|so ..1 <frail>',
    'glass|windows|ladders|brakes|brake_lines|gas|wiring|scaffolding|railings|stoves|candles ..1 break|breaks|slip|slips|leak|leaks|fail|fails|wear_out|burst|bursts|snap ..2 so_easily|so_suddenly|so_quickly|at_night|overnight|you_never_know|these_days|when_you',
    '^ ladders|gas|brakes|wires|roofs|stoves|brake_lines slip|slips|leak|leaks|fail|fails|collapse|wear_out ..4 $|you',
    'something|a_brick|a_tile|a_piano|a_roof ..4 fall|falling|drop|dropping|land|landing ..1 on ..1 you|u|your|someone|somebody ..1 $|soon|one|head|some',
    'nice|lovely|pretty|fine|beautiful windows|studio|house|car|garden|family|legs|hands|fingers|teeth you|in_your|on_your|of_yours ..2 $|have|got|place|there|be|would',
    '^ nice windows|studio|car|house in|at|on your',
    '^ break a leg ..3 both|really|i_mean|two|literally|i_ll|slowly',
    'canal|river|sea|ice|water|stairs|cliff|quay|lake ..2 is|are|s|gets ..2 deep|steep|thin|cold|slippery|dark ..6 painter|artist|mind_where|careful_where|watch_where|where_you_walk|you_walk_home|your_way_home',
    // Of a secret that has a price.
    '<price> ..5 or ..4 <secret> ..3 gets|get|see|sees|hears|hear|receive|receives|goes|go|will|finds|learns|know|out',
    '^ <price> ..5 or ..3 <secret>',
    '<secret> ..6 <price> ..4 <hush>',
    '<price> ..5 <hush> ..1 $|us|me|about|forever|costs|price',
    '<hush> ..1 costs|has_a_price|is_expensive|isn_t_free|isn_t_cheap|is_not_free',
    'how_much|what ..1 <hush> ..1 costs|cost|worth|is_worth',
    'know|knows|heard|read|kept about_the_affair|about_your_affair|your_secret|what_you_hid|everything_you_sent|your_other_account',
    // Of an end that the reader is to make.
    '^ go ..1 play|sleep|dance|lie ..1 on|in ..1 the? motorway|highway|train_tracks|tracks|traffic|rails|freeway|autobahn',
    'rope|bridge|pills|razor|noose|bullet ..1 is|are|costs ..1 cheaper|cheap|free|quicker|kinder|waiting ..3 than|think|for|you|$',
    'only|all|just ..1 it? takes|needs|costs ..1 is? a|one ..1 bridge|rope|razor|step|leap|bullet|jump|pill',
    'time|about_time ..1 you|u left|leave|vanished|departed|went ..9 planet|world|earth|for_good|life',
    'not the site|gallery|forum|page the? planet|world|earth|living',
    'your ..2 roof|building|balcony|bridge|window ..5 no|without|low|unlocked|open ..1 railing|rail|railings|fence|barrier|net',
    'noose|rope|pills|blade|gun ..5 use_it|yours|with_your_name|for_the_reader|you_worthless',
    '^ use it you ..1 worthless|useless|coward|waste|failure',
    'house|home|studio|flat|car|street ..1 exactly? like_yours|of_yours|just_like_yours ..3 on_fire|burning|burned|ablaze|in_flames|wrecked|empty',
    'step|walk|wander|lean ..1 off|over|past ..1 the ..1 kerb|curb|ledge|platform|railing|edge ..2 without|and_see|already|now|$',
    '^ hurry up and die|croak|expire|go',
    // Of a body, as nobody speaks of one that is drawn.
    'i_d|i_ll|i_will|we_ll|we_will|i_shall|i_am_going_to|i_m_going_to|gonna|let_me ..3 your|ur ..1 kneecaps|kneecap|ribs|skull|spine|throat|teeth|windpipe|guts|shins|vertebrae|tendons|femur',
    'fish|fishing|pull|pulling|scrape|scraping|drag|dragging|dredge|dredging|mop|mopping|hose|hosing ..1 you|what_s_left_of_you|your_body|bits_of_you|your_remains|your_brains ..2 out|off|from|up',
    'i|we|i_ll|we_ll|i_will|i_ma ..1 put|send|plant|sink|lay|drop ..1 you ..2 under|underground|six_feet|hospital|wheelchair|box|intensive_care|icu|morgue|earth|ground|traction',
    'see|have|get|want|find|leave ..1 you|them|him|her on|in|under a|the ..1 slab|morgue|mortuary|stretcher|body_bag|gutter|gurney|wheelchair|respirator',
    'drop|dropped|drops|throw|lob|land ..1 a|an|the ..1 anvil|brick|piano|safe|cinder_block|paving_stone|slab ..1 on ..1 you|your|the|whoever',
    'your|ur ..1 heart|lungs|kidneys|liver|hands|eyes|legs|brain ..1 gives_out|give_out|fails|fail|stops|stop|rots|rot|explodes|bursts|drop_off|fall_off|wither|withers',
    'explosion|fire|leak|flood|collapse|blaze|burglar|landslide ..4 of_yours|your_studio|your_house|your_flat|your_attic|your_home|your_bedroom',
    'happens|happen|happened ..1 to your|ur ..2 sister|brother|mother|mum|mom|kid|kids|daughter|son|wife|husband|dog|cat|hands|fingers|face|legs',
    '^ ask ..1 the|their|his|her ..1 hospital|widow|widows|surgeon|coroner|undertaker|orphans|dentist|dentists ..3 $|how|what|about',
    'eye|finger|hand|thumb|tooth ..2 to be gone|lost|missing|off',
    'your next ..1 portrait|self_portrait|picture|painting|exhibition ..2 in|by|at|from ..5 chalk|hospital|coroner|morgue|coffin|policeman|police|plaster|wheelchair|intensive',
    'lake|river|sea|forest|ground|canal|earth|moor|bog|woods ..1 could|can|will|would|may|wants_to keep|take|hold|swallow|have you',
    'reader|viewer|painter|artist|you ..4 lying|sprawled|crumpled|limp|broken ..1 at|on|under ..1 the ..1 foot|bottom|floor|pavement|tracks ..5 will|soon|you',
    // Of somebody who was watched.
    'you left ..3 window|door|gate|blinds|light|curtains|latch ..2 ajar|open|unlocked|on|undrawn ..1 again|last_night|tonight|$',
    'your ..1 bicycle|bike|car|van|scooter|pram ..4 green|red|blue|white|parked|chained|locked|one ..6 isn|check|brakes|spokes|tyres|tires|is_it',
    '^ check the|your ..1 spokes|brakes|tyres|tires|gas|locks|cellar|boot',
    'when|time ..1 you walk ..4 dog|pram|child|home ..5 say_hello|wave|i_ll_be|$',
    'lens|camera|scope|telescope|binoculars|drone ..2 trained|pointed|fixed|set ..1 on|at your',
    'your|ur mother|mum|mom|father|wife|husband|daughter|son|sister ..1 answered|picked_up|opened|waved|smiled ..4 phone|door|me|us|$',
    'her|his shift|bus|class|lesson|school|train ..1 ends|starts|leaves|finishes|arrives ..9 you_know|wait|waiting|be_there|door|meet',
    'petrol|acid|paint_stripper|bleach|lye|boiling_water|hot_oil for|in|on|over his|her|their|your face|eyes|hands',
    'find|finding ..1 this|that|the guy_s|guys|man_s|artist_s|painter_s|woman_s|one_s ..1 house|home|flat|address|street',
    'who wants|is_up|is_in|is_with_me ..2 find|hunt|visit|jump|teach|track|help_me_find|help_me_visit',
    'you|you_ve ..1 been noticed|spotted|identified|located|marked|tagged',
    'front_door|back_door|door|walls|windows|locks ..3 is|are ..2 glass|thin|flimsy|weak|plywood ..1 $|you|and|darling|sweetheart',
    'noted so|and|as is|are your address|street|name|face|number',
    '^ so|as is your address|street|number|school|face|name|licence_plate',
    'your real|actual|own|exact street|address|house|door|name|workplace ..5 crosshair|crosshairs|target|x_mark|cross|red_ring|on_it',
    'different|another|new|other ..1 route|way|road|bus|train home ..2 $|this_week|tonight|for_a_while|from_now|if',
    'others|ones|people|man|woman who ..1 got|had|received|ignored ..1 this|that|a|the ..1 letter|message|warning|note|picture ..6 widow|widows|seriously|dead|gone|either|$',
    'will|ll|would be missing by|on|from|before|come ..2 $|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|you',
    'your turn ..2 river|ground|fire|water|grave|dark|earth|canal',
    '^ think|consider|treat|take ..1 of? this ..1 as? ..1 a|an|your|the ..1 countdown|warning|notice|courtesy|reminder|head_start',
    '^ noted|remembered|saved|screenshotted so|and ..2 address|name|street|face',
    // Of what others would learn, and of good luck that ends.
    'transfer|pay|send|wire|hand_over|confess|admit|apologise|apologize|delete|leave ..5 or ..5 learns|learn|finds_out|find_out|hears|reads|receives',
    'hate|shame|pity|awkward|sorry ..1 for|if ..4 pictures_of_you|photos_of_you|these_pictures|those_pictures|these_messages|those_messages|your_secret|this_folder|this_file ..5 end_up|ended_up|reach|reached|land|landed|find|found|came_out|leaked',
    'terrible|awful|sad|tragic|unfortunate|dreadful ..1 if ..1 that|it|this|your_luck|all_that changed|stopped|ended|ran_out|burned|burnt',
    'shalt|will|shall|won_t not? ..1 see|live_to_see ..1 it|the_moon|the_spring|another|the_snow ..1 wane|melt|thaw|sunrise|rise|winter|summer|spring',
    // Of a crowd that is called.
    '^ ..1 guys|everyone|everybody|lads|friends|people|folks|all ..1 ring|call|phone|email|write|message|flood|ping|visit|swarm ..1 his|her|their|this ..2 landlord|boss|employer|mum|mother|wife|husband|school|family|workplace|university|parents|home|phone',
    'write|call|ring|message ..1 to? ..1 her|him|them ..1 at_night|all_night|every_hour|until|till|day_and_night ..6 stop|stops|breaks|quits|gone|cracks|cries',
    'justice|revenge|payback|karma ..5 comes|finds|arrives|visits|knocks ..2 in|at|with|with_a ..1 dark|night|gloves|hammer|door|your',
  ],
  harmless: [
    'enjoy your last|final ..2 light|colour|color|shadow|frame|series|panel|brushstroke',
    'lock|shut|nail|bury|drown|throw|drop|roll ..1 the|it|that|this|them ..3 shadow|background|sky|colour|light|painting|picture|canvas',
    '<yourHome> ..2 in_the_painting|in_the_picture|of_colour|in_the_second|in_the_first|on_the_left|on_the_right',
    'your_window|your_windows|your_garden|your_street|your_stairs|your_balcony|your_gate|your_roof|your_fence ..1 look|looks|lets|glows|glow|throws|leans|catches|is|are|has',
    'see|look|looks|looking|saw|light|standing|sat|stood|open|across|outside ..2 your_window|your_windows|your_garden|your_street|your_stairs|your_gate|your_roof|your_balcony|your_fence ..2 and|the|a|is|glows|in',
    'hands|fingers|eyes|neck|wrists|legs ..1 are|re so|such ..1 thin|delicate|fragile ..2 drawn|painted|in|line|lines',
    'price of silence',
  ],
};
