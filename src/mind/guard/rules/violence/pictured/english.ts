import type { Grammar } from '../../../grammar/grammar.ts';
import { attackedPlaces } from '../attacks/places.ts';

/**
 * Pictures that are a threat to somebody, or that show cruelty for its own sake. Beheadings of legends, skulls and coffins are of
 * art: a living person, a caption, a camera or somebody's pleasure has to stand beside.
 */
export const english: Grammar = {
  language: 'en',
  words: {
    attackedPlaces,
    office:
      'the_mayor our_mayor mayor_of_our mayor_of_my the_senator the_governor the_prime_minister the_president the_chancellor the_minister the_headmaster the_headmistress the_headteacher the_principal the_journalist the_councillor the_congressman the_congresswoman the_school_board the_police_chief the_landlord the_moderator the_user the_account_owner the_neighbour the_neighbor',
    near: 'my our your',
    role: 'teacher maths_teacher headmaster headmistress headteacher principal director boss manager supervisor landlord landlady neighbour neighbor neighbours neighbors colleague coworker classmate ex ex_wife ex_husband ex_girlfriend ex_boyfriend wife husband girlfriend boyfriend sister brother mother father stepfather stepmother stepmom stepdad mayor senator governor minister priest pastor imam rabbi judge moderator editor professor lecturer coach roommate flatmate tutor trainer lawyer dentist doctor therapist caseworker ceo chairman accountant foreman superintendent',
    people:
      'judge judges teacher teachers politician politicians cop cops policeman policemen policewoman journalist journalists reporter reporters critic critics moderator moderators mod mods banker bankers landlord landlords boss bosses mayor mayors minister ministers senator senators doctor doctors nurse nurses lawyer lawyers professor professors priest priests imam rabbi pupils students traitor traitors ceo ceos scientist scientists jury jurors editor editors curator curators councillor councillors',
    slain:
      'in_a_coffin in_his_coffin in_her_coffin in_their_coffin hanged lynched strung_up hanging_from_a hanging_from_the hanging_from_his hanging_from_her impaled beheaded decapitated headless shot_dead shot_in_the shot_through bullet_hole bullet_holes bullet_wound throat_cut throat_slit throat_open cut_throat slit_throat noose rope_round rope_around crosshairs crosshair beaten_bloody beaten_to bloodied in_a_pool_of pool_of_blood bathtub_of_blood tub_of_blood covered_in_his_own covered_in_her_own gagged tied_to_a_chair tied_to_a_radiator strangled stabbed dismembered chopped_up on_the_gallows gallows guillotined in_a_body_bag body_bag at_the_stake on_a_spit disembowelled gutted drowned burning_alive lying_dead bleeding_out with_a_knife_in with_an_axe_in with_a_bullet',
    token:
      'noose rope_with_a_knot hangman_s_rope bullet bullets crosshairs crosshair gallows body_bag guillotine corpse coffin',
    caption:
      'caption captioned text words title titled label labelled labeled inscription inscribed writing written sign saying says reads reading note message slogan banner tag tagged engraved',
    ultimatum:
      'soon wait wait_for_it you_next you_are_next you_re_next next for_you guess_who tick_tock last_day one_down who_s_next whose_turn your_turn time_s_up time_is_up see_you_there see_you_soon you_know_why this_is_you get_well_soon watch_out warning pay_up sleep_tight rest_in_pieces',
    real: 'photorealistic photoreal photo_realistic hyperrealistic hyper_realistic ultrarealistic ultra_realistic realistic real uncensored no_censoring no_censorship no_blur unblurred not_blurred for_shock shock_value shocking very_gory extra_gory gory super_gory gore as_sick_as as_gory_as sick_as_possible as_detailed_as extreme_detail livestream live_stream bodycam body_cam snuff cctv dashcam for_kicks for_fun for_the_lulz make_it_hurt as_disturbing first_person_shooter',
    butchered:
      'severed_head severed_heads severed_limbs severed_hands severed_child_s severed_baby flayed flayed_skin skinned skinned_alive corpses dead_bodies torture tortured torturing beheading decapitation decapitated disembowelled disemboweled entrails intestines insides_visible mutilated mutilation dismembered dismemberment dead_child dead_children dead_baby dead_toddler dead_kid dead_kids drowned_child drowned_toddler toddler_drowned child_drowned burnt_alive burned_alive hacked_up chopped_up gunshot_wound gunshot_wounds bullet_wounds crushed_skull brains_out brain_matter eyes_gouged gouged_out mangled_corpse bloody_corpse rotting_corpse slit_throat',
    legend:
      'medusa holofernes goliath john_the_baptist baptist judith salome perseus orpheus bartholomew marsyas sebastian prometheus zombie zombies mannequin mannequins statue statues doll dolls chocolate cake cakes wax plaster marble stone toy toys marzipan puppet puppets saint martyrdom gingerbread snowman snowmen broccoli cabbage cabbages fish fishes lemon banana anatomical anatomy medical robot robots android androids cyborg vegetables fruit lettuce',
    creature:
      'kitten kittens cat cats puppy puppies dog dogs hamster hamsters rabbit rabbits bunny bunnies guinea_pig animal animals horse pony child children kid kids baby babies toddler toddlers infant boy girl schoolgirl schoolboy pupil hen monkey squirrel hedgehog',
    cruelly:
      'crushed skinned drowned boiled burned burnt set_on_fire set_alight stomped nailed beaten tortured strangled gutted kicked whipped microwaved shot hanged stabbed cut_open choked dismembered thrown_against torn_apart ripped_apart run_over molested mutilated starved hung_by',
    little:
      'pupils schoolchildren schoolkids schoolgirls schoolboys students kids children child toddlers toddler babies baby infants teens teenagers worshippers civilians families protesters commuters shoppers refugees migrants prisoners hostages kittens puppies animals',
    dead: 'dead murdered slaughtered massacred executed gassed charred mutilated dismembered butchered stabbed beheaded decapitated bullet_riddled mangled machine_gunned crucified',
    glory:
      'heroic hero heroes glorious glory halo haloes angel angels wings martyr saint saintly holy tribute noble legend legendary epic majestic roses laurel admiring worship worshipped handsome inspiring cool proud_of crusader crusaders celebrating celebrate celebrated honouring honoring praising praise icon idol patron_saint knight',
    killer:
      'school_shooter school_shooters mass_shooter mass_shooters mosque_shooter synagogue_shooter church_shooter christchurch_shooter columbine_shooter columbine_shooters columbine_boys mass_murderer mass_murderers suicide_bomber suicide_bombers breivik tarrant dylann_roof eric_harris dylan_klebold elliot_rodger adam_lanza unabomber mcveigh bin_laden jihadist jihadists rampage_killer child_killer',
    scope:
      'rifle_scope sniper_scope crosshairs crosshair gunsight gun_sight kill_counter kill_count kill_score killstreak kill_streak',
    bruised:
      'black_eye black_eyes bruised bruises battered split_lip bleeding_lip beaten_up beaten_blue missing_teeth broken_nose',
    mocked:
      'should_have_listened deserved_it asked_for_it had_it_coming next_time knows_her_place lesson taught funny hilarious joke humour humor meme comic laughing made_me_do obey obeys',
    plan: 'map plan plans floor_plan floor_plans floorplan blueprint layout diagram sketch drawing schematic',
    raid: 'shooter shooters gunman gunmen sniper snipers attackers attacker explosives kill victims where_to_shoot line_of_fire where_to_hide_the ammunition firing_positions blocked_exits exits_blocked escape_route most_people where_the_kids where_the_children where_the_guards death_toll where_the_bombs bomb_here',
  },
  doubtful: [
    // Of somebody whom the painter knows, dead or about to be.
    '<office> ..6 <slain>',
    '<near> ..2 <role> ..7 <slain>',
    'noose|bullet|gallows|crosshairs|coffin|guillotine|rope for|round|around|on ..1 <near>|the ..2 <role>|mayor|senator|governor|minister|president|chancellor|judge|journalist',
    'bullet_hole|bullet_holes|bullet|axe|knife in ..1 <near>|the ..2 <role>|mayor|senator|governor|minister|president|chancellor|judge|journalist ..1 s ..1 head|forehead|skull|back|neck|chest|eye|face',
    '<office> ..6 house|home|office|car ..2 on_fire|burning|ablaze|in_flames|exploding|blown_up',
    '<near> ..1 <role> s ..1 house|home|office|car|family|head ..2 on_fire|burning|ablaze|in_flames|exploding|blown_up|on_a_plate|on_a_spike|on_a_pike',
    'journalist|reporter|mayor|senator|minister|judge|user|streamer|moderator|teacher <Name> ..6 <slain>',
    '<Name> from accounting|work|school|my_class|my_street|the_office|hr|next_door|my_office|our_class ..9 <slain>|pins|needles|real_knife|dead',
    'doll|voodoo|effigy|dummy ..4 pins|needles|nails|stabbed ..6 <caption>|named|marked ..2 <Name>|<near>',
    'author|creator|owner|maker|developer|operator of|behind this|the bot|account|agent|gallery|page|picture ..6 <slain>|tortured|begging_for|crying_for_mercy',
    'user|commenter|moderator|subscriber ..2 shot_in|shot_dead|stabbed|hanged|beheaded|killed|tortured|drowned|beaten',
    'so ..1 he|she|they|everyone|the_others ..1 gets|get|understands|understand|knows|know|learns|learn ..1 the_message|the_hint|what_s_coming|what_happens|their_place|who_is_next|his_place|her_place',
    '<token> ..7 <caption> ..3 <ultimatum>|your_name|her_name|his_name',
    'noose|bullet|bullets|gallows|crosshairs ..5 <caption>|named|marked ..2 <Name>',
    '<creature> ..2 nailed|impaled|crucified ..3 door|gate|fence|wall|porch|spike|hook|tree',
    'rope|noose|bullet|bullets|gallows|lamppost|lampposts|guillotine|grave|coffin|coffins|rifle ..1 for ..1 every|each|all ..2 <people>',
    'bullets|nooses|bodybags|body_bags ..2 <people>',
    // Of cruelty that a camera sees, or that is done to whoever cannot defend himself.
    '<real> ..9 <butchered>',
    '<butchered> ..9 <real>',
    '<real> ..4 <dead> ..2 <little>',
    '<dead>|burnt|burned <little> ..9 <real>|blood|bleeding|bodies|scattered|piled|pile|heap|for_kicks|for_fun|close_up|on_the_floor',
    'of|with|some|many|dozens_of|twelve|ten|twenty shot <little>',
    'corpses|severed_heads|severed_limbs|body_parts|dead_bodies of ..2 <little>',
    'crime_scene|autopsy|morgue|snuff|liveleak|gore ..2 photo|photograph|video|footage|still|film|picture|pic|shot ..9 toddler|child|baby|drowned|strangled|stabbed|uncensored|no_censoring|real_victim|mutilated',
    'execution|beheading|decapitation|lynching|torture|rape|suicide ..1 video|footage|clip|livestream|stream|selfie|webcam ..9 man|woman|kneeling|blade|hood|orange|realistic|still|real|prisoner|child|boy|girl',
    '<creature> ..1 being ..2 <cruelly>',
    'skinning|torturing|strangling|microwaving|stomping|gutting a|the|his|her|some ..1 <creature>',
    '<creature> ..4 <cruelly> ..2 alive',
    '<attackedPlaces> ..1 full_of|filled_with|littered_with|strewn_with|piled_with|covered_in|covered_with ..2 bodies|corpses|blood|dead_pupils|dead_children|dead_kids|victims|body_bags',
    '<attackedPlaces>|classroom|crowd|children|pupils|worshippers|pedestrians|parade ..9 <scope>',
    '<scope> ..9 <attackedPlaces>|classroom|crowd|children|pupils|worshippers|pedestrians|parade|schoolyard|playground',
    '<creature> ..2 in|inside|into ..1 a|the? microwave|blender|meat_grinder|woodchipper|wood_chipper|deep_fryer|mincer|boiling_water|acid_bath',
    'suicide_vest|bomb_vest|explosive_vest|explosives_vest|suicide_belt|explosive_belt',
    'homeless|disabled|old|elderly man|woman|person ..3 being? kicked|beaten|stoned|stabbed|set_on_fire',
    'kicking|beating|stoning|stomping|clubbing|burning ..1 a|an|the|some ..2 man|woman|person|tramp|beggar|victim|boy|girl|kid ..1 to death',
    'woman|wife|girlfriend|girl|child|boy|mother|lady|bride|she ..5 <bruised> ..8 <mocked>',
    '<bruised> ..8 should_have_listened|deserved_it|asked_for_it|had_it_coming|knows_her_place|talked_back|learned_her_lesson|burned_the_dinner|burnt_the_dinner',
    'wrist|wrists|vein|veins|throat ..4 dotted_line|dotted_lines|cut_here|scissors|perforated|perforation',
    'target|crosshair|crosshairs|bullseye ..1 drawn|painted|printed|pinned ..1 on ..1 his|her|their|the ..1 back|forehead|head|chest',
    'dead|murdered|executed|lynched|hanged|beheaded|strangled journalist|reporter|politician|judge|cop|policeman|policewoman|teacher|mayor|critic|activist|whistleblower|senator|minister|lawyer|banker ..9 message|warning|trophy|boot|trunk|ditch|funny|realistic|photoreal|selfie|photorealistic',
    'bomb|bombs|explosives|dynamite ..4 under|inside|beneath|below ..3 stage|seat|seats|bus|train|altar|bleachers|school ..6 concert|crowd|unaware|parade|pride|children|mass|countdown|timer|kids|passengers',
    'severed|cut_off|bloody ..1 finger|fingers|hand|ear|head|tongue ..3 gift_box|box|parcel|envelope ..6 my|our|your',
    'who|that ..1 rejected|dumped|fired|cheated_on|blocked|reported|bullied|evicted|sued|ghosted|mocked|humiliated|failed me|us ..9 tied|hanging|dead|burning|bleeding|drowning|begging|beaten|grave|coffin|noose|gagged|knife|strangled|hanged|stabbed',
    'school_bus|school|kindergarten|playground|classroom|orphanage|nursery ..2 exploding|explodes|blown_up|blowing_up|on_fire|burning ..6 kids|children|pupils|bodies|limbs|students|toddlers',
    'places|spots|where|points|ways to ..1 stab|strangle|shoot|slash|choke|bludgeon ..5 blood|maximum|quietly|someone|somebody|kill|people|him|her|a_man|a_woman|a_person|a_neck|death',
    'head|body|corpse|skull|blood|limbs of <near> ..1 <role>',
    '<creature> ..2 thrown|tossed|hurled|dropped|kicked|pushed|dangled ..1 off|from|out_of|into ..2 bridge|roof|balcony|window|car|train|fire|cliff|moving_car|traffic',
    'cut here ..4 wrist|wrists|throat|vein|veins|neck',
    // Of an attack that is planned, and of those who did it.
    '<plan> ..2 of ..4 <attackedPlaces> ..9 <raid>',
    '<plan> ..2 of ..4 <attackedPlaces> ..6 crosses|x_marks|marks|arrows|skulls|dots ..2 on|in|over|at|for every|each|all|the_shooters|classrooms|exits',
    '<attackedPlaces> ..2 <plan> ..6 <raid>',
    '<glory> ..9 <killer>',
    '<killer> ..9 <glory>',
    '<glory> ..6 <Name> killer|shooter|gunman|attacker|attackers',
    '<Name> killer|shooter|gunman|attacker|attackers ..6 <glory>',
  ],
  harmless: [
    '<legend> ..9 <butchered>',
    '<butchered> ..9 <legend>',
    '<legend> ..4 <slain>',
    '<slain> ..4 <legend>',
    '<creature> ..1 being ..2 drowned|crushed|beaten|stabbed|smothered|buried|hung|shot|run_over ..2 in|by|with|at|from ..2 kisses|hugs|toys|yarn|petals|blankets|pillows|confetti|leaves|cushions|balloons|love|attention|sweets|wool|treats|flowers|bubbles|affection|chess|cards|tickling|light|water_pistol|water_pistols|washing_line|laundry',
    'shot ..2 from|with|on|through|by ..2 camera|film|polaroid|lens|below|above|behind|photographer|drone',
    'stop|stops|stopping|stopped|against|tackles|tackling|disarms|disarming|victims|survivors|memorial|mourning|grief|after ..6 <killer>',
    'killer whale|whales|queen|app|bee|bees',
    '<killer> ..6 victims|survivors|memorial|mourning|stopped|disarmed|grief',
    'crosshairs|scope|sniper ..4 stag|deer|wolf|camera|telescope|stars|duck|ducks',
    'hanging_from_a|hanging_from_the|hanging_from_his|hanging_from_her ..1 hook|peg|arm|belt|wall|nail|ear|ears|ceiling|neck|rope_ladder|kite|balloon|trapeze|chandelier|window|shoulder|parachute|vine|vines|tail|clothesline',
    'headless|on_fire|in_flames ..2 horseman|sky|skies|sunset|hair|heart|pan|dragon|phoenix',
  ],
};

/** The same where a colon stands between. */
export const englishAcross: Grammar = {
  language: 'en',
  doubtful: [
    'target|shooting_target|gun_range|firing_squad|wanted_dead ..2 the|our|my|mr|ms|mrs ..1 minister|mayor|president|senator|governor|chancellor|judge|headmaster|principal|boss|teacher|neighbour|neighbor|landlord|journalist',
  ],
};
