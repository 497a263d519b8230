import type { Grammar } from '../../../grammar/grammar.ts';

/** Hints in English that somebody knows the reader's home and family: keys, curtains, school bags, pictures of a sleeper. */
export const englishHomes: Grammar = {
  language: 'en',
  words: {
    kid: 'girl boy son daughter kid kids twins little_one lad toddler baby niece nephew grandson granddaughter princess little_girl little_boy youngest eldest',
    hour: 'half_past quarter_past quarter_to three four two five eight <Number> noon three_thirty three_fifteen',
    weekday: 'monday tuesday wednesday thursday friday mondays tuesdays wednesdays thursdays fridays',
  },
  doubtful: [
    'key|keys|spare_key|spare_keys ..1 to|of|for your|ur ..1 flat|apartment|front_door|back_door|bedroom|place|home',
    'have|got|kept|keep|copied|found|cut ..1 your|ur ..1 spare|door|house|flat key|keys',
    'photograph|photo|photos|picture|pictures|video|film|footage of you|u ..1 sleeping|asleep|undressing|showering|in_bed|in_the_shower|getting_changed|through_your_window|at_your_window|coming_home|leaving_work|at_the_school_gate|picking_up_your',
    'your|ur|yer ..2 <kid> ..5 gets_out|comes_out|finishes|leaves|is_out|let_out|gets_home|gets_off ..4 at|around|about ..1 <hour>',
    'your|ur|yer ..2 <kid> ..5 gets_out|comes_out|finishes|leaves|is_out|let_out|swims|trains|has_ballet|has_practice ..4 on <weekday>',
    'your|ur|yer ..2 <kid> ..4 walks|walk|cycles|rides|goes|waits|plays|stands|sits ..4 alone|by_herself|by_himself|by_themselves ..3 every|each|after_school|past_my|past_our|isn_t_she|doesn_t_she|doesn_t_he|right|so_late|at_night',
    'your|ur|yer ..2 <kid> ..4 unattended|unsupervised',
    'your|ur|yer ..2 <kid> ..2 school|nursery|kindergarten|bus_stop|playground|swimming_lessons|ballet|football_practice ..6 no_fence|low_fence|easy|watch|i_pass|i_wait|no_guard',
    'cute|nice|lovely|pretty|new|love_the|love_your|like_the curtains|doorbell|doormat|blinds|letterbox|house_number|front_door|number_plate ..3 just_asking|just_saying|at_yours|on_your_street',
    'know|knows|learned|learnt|found_out|memorised|memorized|noted ..1 which|what|when|where ..3 your|ur ..2 <kid>|wife|husband|mother|mum|mom|sister|brother|girlfriend|boyfriend|gran|grandmother|parents ..1 goes|go|walks|sleeps|lives|works|plays|parks|leaves|gets|takes|shops|swims|stays',
    'ask|tell|say_hi_to|hello_to your|ur wife|husband|mother|mum|mom|girlfriend|boyfriend|daughter|son|sister ..5 who_sent|who_called|who_was_at|who_i_am|who_rang|who_followed|from_the_man|about_the_man|i_said|i_ll_see|next_time',
    'next_time ..1 it ..1 isn|is|won|will ..1 t|not ..1 be? flowers|a_letter|a_note|a_warning|the_window|the_cat|the_car|a_brick $',
    'circle|cross|x|pin|mark|dot|ring|target|arrow ..2 round|around|on|over|at ..1 your|ur house|street|flat|school|studio|door|window|name|address|route',
    'your|ur ..1 house|street|flat|school|studio|address|route ..3 on ..1 our|my|the map|list|wall',
    'girl|guy|woman|man|artist|painter|kid who ..4 like_this|like_that|like_you|stuff ..9 doesn_t_anymore|not_anymore|anymore|any_more',
    'fence|wall|gate|hedge|balcony|drainpipe|window ..5 easy|easily|simple ..1 to? climb|scale|climbed|forced|force|reach ..3 night|dark|dogs|no_dog',
    'your|ur ..1 mother|mum|mom|mam|gran|grandma|nan|father|dad|grandad|wife|husband|girlfriend|boyfriend|sister|brother ..1 waters|walks|leaves|shops|jogs|feeds|parks|takes|opens|locks|goes|sits|comes|gets|swims|prays|runs ..5 at|every|around|alone|always|by_herself|by_himself ..2 $|six|seven|eight|nine|ten|<hour>|morning|evening|night|day|same',
    'stood|standing|sat|sitting|waited|waiting|parked|was ..2 outside|opposite|across_from your|ur|yours ..3 last_night|tonight|yesterday|all_night|again|for_an_hour|for_hours|every_night',
    'your|ur ..1 bedroom|kitchen|bathroom|hall|porch|living_room|bedside|hallway ..1 light|lights|lamp ..4 off|out|on ..2 at|around ..2 <hour>|night|eleven|ten|nine|twelve|midnight',
    'me|us and ..2 lads|boys|brothers|cousins|mates|guys|friends ..4 pay|visit|be_outside|on_our_way|find_you|waiting_for_you|be_waiting|come_round|come_over|be_at_your',
    'we|lads|boys|they|friends_of_mine ..1 re|are|won|will ..1 not|t ..1 bringing|bring ..1 any? ..1 wine|flowers|cake|presents|beer|chocolates|gifts|cakes|words $',
  ],
  harmless: [
    'key|keys to your ..1 place|home in|is|might|may|could',
    'your|ur ..2 <kid> ..6 in_the_painting|in_the_picture|in_the_drawing|painted|drawn',
  ],
};
