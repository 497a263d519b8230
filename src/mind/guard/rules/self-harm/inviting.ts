import type { Grammar } from '../../grammar/grammar.ts';

/** Self-harm and hunger made beautiful, easy or a friend, as pictures, titles and drawn words do it. */
export const inviting: Grammar = {
  language: 'en',
  words: {
    person: 'her his their its your my the',
    wound:
      'slicing_her slicing_his slicing_their cutting_her_wrists cutting_his_wrists cutting_her_arm cutting_her_arms cutting_his_arm cutting_her_thighs cutting_herself cutting_himself slitting_her slitting_his slashing_her_wrists burning_herself burning_himself hanging_herself hanging_himself hanging_themselves hanged_herself hanged_himself shooting_himself shooting_herself fresh_cuts cuts_on_her cuts_on_his cuts_along_her cut_wrists slit_wrists sliced_wrists bleeding_wrists self_harm self_harm_scars razor_in_her razor_to_her razor_blade_in_her overdosing swallowing_pills swallowing_all handful_of_pills  jumping_to_her jumping_to_his starving_herself starving_himself throwing_up_her_meal drowning_herself drowning_himself noose_around_her noose_around_his noose_round_her',
    charm:
      'beautiful beautifully tempting romantic dreamy pretty peaceful serene aesthetic inviting attractive inspirational inspiring happily happy smiling smile smiles try_it right_choice let_go for_teens teens relief relieved bliss blissful free_at_last finally_free peace_at_last at_peace tasteful glamorous elegant sexy cute gorgeous lovely soft_pink pastel like_a_dream easy_way as_an_escape do_it_too',
    tool: 'noose razor razors razor_blade blade pills bottle_of_pills gun bridge_railing railing ledge wrist wrists scars cuts',
    words: 'quote caption captioned text words slogan saying says reads title lettering inscription',
    release:
      'let_go peace_at_last be_free finally_free free_at_last jump no_more_pain one_step just_one_step do_it you_can_too rest_now the_only_way the_way_out sleep_now easy_way_out nobody_will_miss it_doesn_t_hurt end_it goodbye',
    hunger: 'starve starving purge purging fast fasting skip_meals empty_stomach hunger vomit',
  },
  doubtful: [
    '<wound> ..9 <charm>',
    '<charm> ..9 <wound>',
    '<tool> ..5 <words> ..3 <release>',
    'gun|pistol|revolver|barrel ..1 to|at|against|in ..1 the|my|his|her|own temple|head|mouth|chin ..9 selfie|me|myself|tonight|farewell',
    'selfie|me|myself ..5 gun|pistol|revolver|noose|razor|rope ..5 tonight|farewell|goodbye|last|neck|temple|head|mouth',
    'how|step_by_step|guide|tips|tutorial|ways|poster|instructions ..6 hide|conceal|cover_up ..2 cuts|self_harm|vomiting|purging|weight_loss|not_eating|burns_on|cutting|the_marks_on',
    'hide|conceal|cover_up ..1 your|the|their|fresh ..1 cuts|scars ..2 on|from your|their|arms|parents|mum|mom|teachers|them|school',
    'how|so nice|good|sweet|lovely|beautiful|warm|calm ..3 to ..1 bleed|starve|bleed_out|cut_deep|hurt_yourself|stop_breathing',
    'bleed|bleeding|starve|starving|cut_yourself|hurt_yourself on purpose',
    'guide|manual|introduction|handbook|tutorial|instructions|lessons|recipe to|for|in ..1 disappearing|vanishing|dying|not_existing|leaving|going|ceasing ..1 for_good|forever|quietly|painlessly|to_exist|the_world|without_a_fuss',
    'bleed|cut|starve|burn for me|us ..1 tonight|now|deeper|slowly|again|$',
    'bleed ..4 cut deeper',
    '<hunger> ..1 till|until|til|to_be ..1 you|u|thin|pretty|perfect|light',
    '^ pills|ropes|razors|razor_blades|nooses|blades|the_bridge|the_rope|the_razor|the_pills|the_rails|tracks|trains are|is ..1 patient|kind|faithful|honest|a_friend|your_friend|your_friends|always_there|cheap|waiting|forgiving|quicker $',
    '^ bones|ribs|hip_bones|collarbones|hunger|empty|hollow|thinner ..1 are|is ..1 beautiful|beauty|perfect|pretty|control|love|purity|winning $',
    'blade|razor bath|tub|wrist|wrists|vein ..2 done|bye|goodnight|over|sorted|solved|finished|quiet',
    'rope|noose|belt|cord beam|chair|stool|branch|ceiling|tree ..2 done|bye|goodnight|over|sorted|solved|finished|quiet|kick',
    'bridge|roof|platform jump|step|leap|splash|train ..2 done|bye|goodnight|over|sorted|solved|finished|quiet',
    '^ ..1 walk|go|swim|march|crawl|wade into the sea|ocean|lake|river|fire|volcano|woods|waves|fog and|please|already|now ..1 take|stay|don_t|never|let|drown|$',
    'roof|bridge|ledge|window|cliff|balcony|rope|pills|rails|tracks|edge ..6 nobody|no_one ..1 s|is|will ..1 stopping|stop|holding|keeping|hold ..1 you',
    '^ ..1 do|try|go|take|attempt|practise|practice ..6 off ..1 a|some building|bridge|roof|rooftop|cliff|balcony|tower|overpass|skyscraper',
    'reasons|ways|steps|invitation|excuses to ..1 step|jump|leap|fall|drop off|from ..1 the|a ledge|bridge|roof|cliff|balcony|tower|platform',
    'suicide_pill|suicide_pills|suicide_kit|suicide_pod|suicide_machine|suicide_note_template',
    'pills|rope|razor|razors|noose|blade ..2 to ..2 sad|depressed|lonely|crying|bullied|unhappy ..1 teenager|teen|girl|boy|child|kid|student|man|woman',
    'girl|teen|teenager|model|woman|boy|she|her|ballerina ..3 ribs|collarbones|hip_bones|bones|spine showing|visible|sticking_out|protruding ..9 perfect|almost_perfect|goals|goal|pretty|beautiful|scale|not_enough|keep_going|almost_there|worth_it|control',
    'thinspo|thigh_gap|bikini_bridge ..6 goal|goals|perfect|pretty|golden|text|caption|inspiration',
    'selfie|boy|girl|teen|teenager|me|man|woman ..5 roof_edge|ledge|edge|railing|rails|tracks|bridge ..6 last_picture|last_photo|last_selfie|last_post|no_regrets|final_picture|final_photo|last_sunset|last_goodbye',
    'hold|holding your breath ..1 longer|forever|for_good|till_you|until_you',
    // Of a farewell.
    'i|i_ve ..2 think|thought|thinking|dream|dreaming|fantasise|fantasize|imagine ..2 about|of|how ..3 stepping|jumping|walking|throwing_myself|falling|leaping|lying_down|driving in_front_of|off|under|onto|into ..2 it|train|one|bridge|traffic|tree|tracks|cliff|roof|wall|sea|water ..9 $|and|but|lately',
    'tonight|tomorrow|today ..3 i ..4 swallow_them|take_them_all|swallow_the|take_every|jump|step_off|hang|let_go|stop_fighting|stop_breathing|walk_into_the_sea|end_this|leave_for_good|leave_for_ever|be_free_of_all',
    'i ..3 won_t|will_not|shan_t|not be here|alive|around ..2 tomorrow|anymore|any_more|in_the_morning|when_you_read|by_morning|much_longer|next_week|after_tonight',
    'can_t|cannot|can_not|don_t_want_to ..1 do|carry|live|bear|stand|take|go ..1 this|on|it|life|living ..2 anymore|any_more|any_longer|no_more ..9 goodbye|farewell|pills|tonight',
    'goodbye|farewell|bye ..1 everyone|everybody|all|friends|world|my_friends ..6 tonight|pills|jump|bridge|rope|it_s_over|it_is_over|can_t_go_on|forgive_me|won_t_be_here',
  ],
  harmless: [
    'judas ..5 <wound>',
    'ophelia|lucretia|cleopatra|virginia_woolf ..5 <wound>',
    'stopped|quit|recovered|recovering|healed|without|instead_of|against|no_more ..2 <wound>|cutting|self_harm',
    'how ..2 to fast|hunger ..1 forward',
    'leap|jump ..1 off|into ..1 the page|frame|canvas|screen|picture|pond|lake',
  ],
};

/** The same where letters, pills and thanks are sentences of their own. */
export const lastLetters: Grammar = {
  language: 'en',
  words: {
    letters: 'letters letter notes note goodbyes will',
    tool: 'noose razor razors razor_blade blade pills bridge_railing railing ledge rooftop rails balcony wrist wrists scars cuts',
    means: 'tablets pills rope noose razor blade bridge gun gas train rails capsules',
  },
  doubtful: [
    'written|wrote|write|finished|left|leaving|posted ..2 <letters> ..8 <means>',
    '<means> ..4 table|bed|hand|ready|lap|glass|nightstand|drawer ..9 thank_you|thanks_for|goodbye|farewell|forgive|sorry|last|love_you',
    '<tool> ..4 quote|caption|text|lettering|words|slogan let_go|let_go_now|jump|peace_at_last|be_free|free_at_last|rest_now|end_it',
    'don_t_eat|stop_eating|eat_nothing|skip_lunch|skip_dinner|starve|no_food|eat_less ..3 disappear|vanish|be_light|be_thin|be_bones|fade|float|be_nothing|be_smaller|be_pretty|be_perfect|shrink',
    'sleep_forever|disappear_forever|vanish_forever|stop_breathing|bleed_out|never_wake_up|stop_existing ..2 tutorial|guide|how_to|manual|lesson|recipe|step_by_step|instructions|made_easy',
    'hold|holding your breath ..1 longer|forever|until_you',
    'cat|dog|plants|fish ..6 fed|neighbour|neighbor|looked_after|taken_care ..6 <means>|goodbye|won_t_be_here',
  ],
};
