import type { Grammar } from '../../grammar/grammar.ts';

const kin =
  'mother mothers mom moms mum mums mama mommy mummy dad dads father fathers daddy papa parents parent grandma grandmas grandmother grandmothers granny gran nana grandpa grandpas grandfather grandfathers granddad grandparents sister sisters brother brothers sibling siblings son sons daughter daughters kid kids child children toddler baby babies newborn wife husband spouse fiance fiancee boyfriend girlfriend aunt aunts auntie uncle uncles cousin cousins niece nieces nephew nephews in_laws mother_in_law father_in_law sister_in_law brother_in_law stepmother stepmum stepmom stepdad stepfather stepson stepdaughter godmother godfather twin twins family ancestors great_grandmother great_grandfather grandson granddaughter grandchild grandchildren grandkids ex_wife ex_husband ex_boyfriend ex_girlfriend roommate roommates flatmate housemate neighbour neighbours neighbor neighbors best_friend partner folks nan nonna abuela oma opa babcia babushka';
const pets =
  'dog dogs cat cats puppy kitten kittens pup hamster rabbit parrot horse pony goldfish tortoise hens chickens goat budgie labrador terrier poodle spaniel dachshund';
const body =
  'knees knee feet foot legs leg stomach belly skin hair teeth tooth lungs bones wrist wrists thumb thumbs finger fingers fingertips fingernails shoulder shoulders neck back hands hand arms arm elbow elbows hip hips spine ankle ankles toes blood womb beard moustache eyebrows lap nostrils ribs muscles joints palms eyesight hearing glasses migraine migraines arthritis asthma allergies insomnia anxiety depression diagnosis pregnancy surgery scar scars freckles tattoo tattoos';
const home =
  'house home homes flat apartment kitchen garden backyard yard balcony bedroom bathroom living_room room porch garage basement attic cellar hometown village neighbourhood neighborhood farm cottage cabin dorm couch sofa bed fridge oven stove shower bathtub roof mattress pillow desk workbench workshop easel windowsill window wall walls fireplace doorstep driveway mailbox bookshelf bookcase nightstand hallway staircase kiln loom lathe greenhouse allotment shed caravan boat homeland home_town home_country old_street';
const times =
  'childhood youth teens teenage_years twenties thirties forties fifties sixties birthday wedding honeymoon marriage divorce graduation holiday holidays vacation vacations trip trips travels commute walk walks morning_walk evening_walk run jog hike lunch_break day_off days_off night_shift shift shifts school_days student_days school college university high_school kindergarten military_service apprenticeship internship retirement weekend weekends summer summers morning mornings evening_ritual gap_year year_abroad';
const work =
  'job jobs boss manager coworkers coworker colleagues colleague career salary paycheck office employer clients client customers patients pupils students professor teacher teachers classmates coach therapist doctor dentist landlord landlady hairdresser barber pension passport degree phd thesis dissertation';
const things =
  'breakfast lunch dinner supper sandwich coffee tea soup car bike bicycle truck motorcycle scooter van phone laptop guitar piano violin cello banjo sketchbook sketchbooks paintbrush paintbrushes brushes watercolours watercolors sewing_machine wardrobe closet jacket coat shoes boots sneakers sweater jumper scarf dress jeans watch wallet keys backpack suitcase diary bank_account savings mug kettle teapot camera old_camera film_camera leica polaroid pocket pockets purse handbag umbrella';
const roles =
  'mother father mom mum dad parent grandmother grandfather nurse doctor teacher student lawyer engineer carpenter chef cook baker farmer sailor pilot driver waiter waitress barista mechanic plumber electrician soldier veteran surgeon dentist paramedic firefighter policeman accountant pensioner retiree widow widower woman man girl boy teenager lady immigrant refugee homeowner freelancer housewife florist tailor seamstress potter ceramicist weaver blacksmith fisherman gardener beekeeper bookbinder tattooist hairdresser cyclist runner surfer climber swimmer christian muslim catholic buddhist vegetarian vegan smoker twin mother_of father_of parent_of mum_of mom_of dad_of photographer journalist therapist psychologist scientist biologist physicist librarian bus_driver truck_driver professor tutor postman cashier bartender musician violinist pianist drummer guitarist dancer actor actress';
const food =
  'breakfast brunch lunch dinner supper coffee espresso latte tea soup pasta pizza ramen noodles bread toast cake cakes cookies pancakes waffles eggs curry sandwich beer wine whisky whiskey cocktail burger salad croissant croissants dumplings sushi rice steak chocolate porridge cereal pie ice_cream gelato hot_chocolate leftovers snack snacks oranges apples berries strawberries';
const adverbs =
  'still also really just always never once recently often usually actually only already even ever honestly literally sometimes finally first both all currently now then later accidentally proudly personally secretly somehow basically definitely certainly totally truly myself';

/** Verbs of somebody with a body and days, behind "I". */
const lived =
  'grew_up was_born were_born was_raised was_brought_up live_in lived_in live_near lived_near live_by lived_by live_on lived_on live_with lived_with live_at lived_at live_there lived_there live_here lived_here live_alone lived_alone live_next lived_next live_close live_across lived_across live_above lived_above live_just lived_just live_opposite lived_opposite moved_to moved_here moved_out moved_from moved_back moved_in ate eat_breakfast eat_lunch eat_dinner eat_meat cooked cook_for baked bake_bread bake_every drank drink_coffee drink_tea drink_my slept sleep_in sleep_with woke_up wake_up woke fell_asleep napped overslept drove drive_to drive_past drive_home drive_a hiked cycled biked swam swim_in swim_every surfed skied jogged kayaked sailed_to sailed_from travelled traveled travel_to flew_to flew_home flew_from flew_over visited camped backpacked bought purchased buy_my own_a own_an own_one own_two own_three own_this own_several rent_a rented inherited married got_married got_divorced got_pregnant got_hired got_fired got_laid_off got_home got_sick got_back_from got_my gave_birth taught_myself knitted knit_this knit_a crocheted sewed sewed_this stitched embroidered carved whittled welded soldered glued sanded hand_painted hand_stitched hand_carved sculpted wove quilted planted harvested foraged gardened graduated studied_at studied_in studied_art studied_architecture majored enrolled attended served_in served_on retired smoked showered cried wept sneezed shivered sweated sprained adopted taught_at taught_for teach_at teach_kids teach_children teach_in work_as work_at work_for work_nights work_night work_in_a work_in_the work_part_time worked_as worked_at worked_for worked_in_a worked_in_the worked_there worked_on_a_farm worked_nights interned commute commuted volunteer_at volunteered fell_in_love dated kissed hugged proposed_to miss_my missed_my called_my lost_my buried_my buried nursed breastfed walked_home walked_past walked_by walked_to walked_along walked_down walked_there walked_my walk_past walk_my walk_by walk_to walk_home strolled wandered_around_the_old climbed_the climbed_to sat_in sat_on sat_at sat_by sat_under sat_beside sit_in_a_cafe sit_at_my stood_in stood_on stood_at stood_there stood_under touched_it held_it held_one tasted smelled_it smelt fished shopped wore wear_glasses wear_a broke_my hurt_my burned_my burnt_my cut_my scraped_my injured_my hit_my took_the_train took_the_bus took_a_train took_a_bus took_the_ferry took_my took_our took_him took_her took_this_photo took_this_picture took_this_shot took_this_on took_this_from took_this_in took_this_at took_this_last shot_this_on shot_this_with shot_this_in shot_this_at shot_this_from photographed remember_when_my remember_my remember_being remember_walking remember_standing remember_visiting remember_eating remember_sitting remember_playing remember_going remember_holding remember_seeing_this_as remember_summers raised_two raised_three raised_my raise_my voted donated_blood pray prayed_in attend_church went_to_school went_to_college went_to_university went_to_art went_there went_home went_on_holiday went_on_vacation went_swimming went_hiking went_fishing went_camping went_shopping went_skiing went_for_a_walk went_for_a_run go_there_every go_swimming go_hiking go_running go_to_work go_to_school go_to_church gained_weight lost_weight caught_a_cold quit_my left_my left_home lost_a_tooth ran_a_marathon had_surgery had_a_baby had_a_dog had_a_cat have_to_get_up have_to_work_tomorrow picked_up_my picked_my painted_this_by hand_drew hand_made handmade hand_built hand_knitted built_this_table fixed_my repaired_my cleaned_my washed_my brushed_my ironed dug_out_my hung_it_in hung_this_in hung_one have_one_at_home had_one_at_home had_one_of_these_at have_this_in_my have_one_in_my have_this_on_my keep_one_on_my keep_it_on_my';

/** The participles of the same, behind "I have". */
const livedDone =
  'eaten drunk slept visited lived_in lived_there lived_here travelled traveled bought owned cooked baked knitted knit sewn crocheted embroidered carved welded worn driven ridden climbed swum hiked cycled married broken_my raised moved_to been_to been_there been_married been_pregnant been_a been_an been_in_the been_working_as been_working_at been_living been_teaching been_cooking been_baking been_knitting been_gardening been_travelling been_traveling been_sick been_ill been_to_the been_awake been_up_since stood_there stood_in stood_on sat_there sat_in walked_there walked_past walked_through_the_real had_surgery had_my had_one_at_home worked_as worked_at worked_in grown_up lost_my buried tasted smelled smelt touched hugged kissed retired gone_home gone_grey got_kids got_work got_a_job';

const doing =
  'eating drinking cooking baking sitting_in sitting_on sitting_at sitting_here lying_in lying_on standing_in standing_on drinking_my typing_this_from writing_this_from writing_this_on writing_this_in on_the_train on_the_bus on_my_way on_holiday on_vacation on_maternity at_work at_home at_my in_bed in_my_forties in_my_twenties in_my_thirties in_my_fifties in_my_sixties in_my_car married pregnant divorced retired widowed engaged_to diabetic allergic colour_blind color_blind colourblind colorblind hungover jet_lagged sunburnt sunburned left_handed homesick hungry thirsty starving drunk hiding_from_the_rain raising expecting_a expecting_our knitting sewing dyslexic deaf asthmatic autistic bilingual balding vegan vegetarian originally_from born_and_raised recovering_from having_surgery having_a_baby having_coffee having_breakfast having_lunch having_dinner home_from back_from off_work in_hospital in_the_hospital feeling_sick waiting_for_the_bus waiting_for_my_train cold_and_wet getting_married getting_older getting_old a_grown_up an_adult years_old';

const numbers =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty';

/** Claims of a body, a family, meals, places, work and things made by hand. */
export const english: Grammar = {
  language: 'en',
  words: {
    I: 'i we',
    my: 'my our',
    kin,
    pets,
    owned: '<body> <home> <times> <work> <things>',
    body,
    home,
    times,
    work,
    things,
    roles,
    food,
    adverbs,
    lived,
    livedDone,
    doing,
    numbers,
    own: 'own old little late big younger older youngest oldest eldest dear poor whole entire great best beloved sweet first second new favourite favorite elderly dying two three four five real actual tiny small bare cold sore bad aching tired left right hand_me_down childhood family parents grandparents grandmother grandma grandfather mother father mum mom dad sister brother aunt uncle s last morning evening daily summer weekly annual early late_night current former previous messy cramped sunny dusty overgrown wooden rented vintage beat_up ex',
    am: 'i_am i_m im we_are we_re i_was we_were',
    have: 'i_have i_ve ive we_have we_ve i_had we_had i_d_had',
    child:
      'kid child boy girl teenager teen toddler student baby schoolkid schoolboy schoolgirl youngster apprentice',
    season:
      'summer winter spring autumn fall weekend christmas easter august july june september october november december january february march april night vacation holiday thanksgiving',
    illness:
      'migraine migraines cold flu fever cancer asthma arthritis adhd autism depression anxiety diabetes insomnia hangover tattoo tattoos scar scars freckles beard job mortgage phd allergy headache toothache backache synesthesia dyslexia tinnitus degree_in',
    memory:
      'home school childhood summers sundays saturdays kindergarten when growing being the_summer the_summers the_house_i the_village the_time_i the_town_i the_place_i the_beach_where where_i a_trip_i holidays_in summers_in evenings_in mornings_in',
  },
  certain: [
    'last|this|next|one|every|that|the_other ..1 week|weekend|month|year|summer|winter|spring|autumn|fall|morning|evening|night|monday|friday|saturday|sunday|afternoon i|we ..1 went|was|were|had|saw|met|drove|took|walked|visited|flew|ate|bought|left|came|got|stayed|am_going|will_go',
    'i|we|i_ve|i_m ..1 was|were|am|m|been|felt|got|feel ..1 so|really|very|a_bit|still|quite|too? ..1 ill|sick|cold|hungry|thirsty|tired|sleepy|exhausted|drunk|hungover|pregnant|injured|hospitalised|hospitalized|jet_lagged|sunburnt|sunburned ..1 $|today|now|last|this|after|from|yesterday|for|when|in|and|right|tonight|all',
    'at home we|i ..1 have|had|keep|kept|use|used|eat|ate|do|did|always',
    '<my> <own>? <own>? <own>? <kin>|<pets>',
    '<my> <own>? <own>? <owned>',
    '<kin> of mine|ours',
    'a|an|two|some|old friend|friends|colleague|neighbour|neighbor of mine|ours',
    'my friends|buddy|buddies|mates and|from|in|at|used|bought|gave|told|once|say|said|think|visited',
    'my friend <Name>',
    '<I> <adverbs>? <adverbs>? <lived>',
    '<I> <adverbs>? <adverbs>? <lived> ..2 <food>',
    '<I> <adverbs>? had|have|made|make|cook|eat|drink|ate|enjoyed|skipped|ordered|prefer a|an|my|the|some|our|too_much|homemade|two? <food>',
    '<I> <adverbs>? had|skipped|ate|eat <food>',
    '<have> <adverbs>? <adverbs>? <livedDone>',
    '<have> got? a|an|two|three|four|<Number>|no|my|this|one|some|the|terrible|bad ..2 <kin>|<pets>|<illness>',
    '<have> got? kids|children|siblings|arthritis|asthma|adhd|migraines|insomnia|diabetes|grandchildren|cats|dogs',
    '<have> ..2 at_home|in_my_kitchen|in_my_living_room|in_my_bedroom|on_my_wall|on_my_desk',
    '<am> <adverbs>? <adverbs>? <doing>',
    '<am> <adverbs>? <adverbs>? a|an|the <own>? ..1 <roles>',
    '<am> ..1 <Number>|<numbers> ..1 years_old|and|now|this|next',
    '<am> <Number> $',
    '<am> <adverbs>? from|in|near|visiting <Name>',
    '<I> turned|turn <Number>|<numbers>',
    '<I> ..6 for|over|since <Number>|<numbers>|many|twelve|a_dozen ..1 years|decades|months',
    '<I> <adverbs>? used_to live|work|go|have|play|walk|ride|swim|eat|sit|visit|climb|collect|be|sleep|spend|come|cook|bake|own|fish|drive|wake|teach|run|hide|sell|buy|pick|stay|watch_them|dance|wear|take_the',
    'when|since|until|before|because|while i|we was|were ..1 a|an|little|young|small|younger|<Number>|<numbers>|growing|at_school|in_school|in_college|in_high|in_the_army|in_hospital|pregnant|working_as|working_at|living|travelling|traveling|back_home|kids|children|born|on_holiday|on_vacation|still_at_school|walking|driving|camping|hiking',
    '<I> ..8 as_a|as_an ..1 <child>',
    'as_a|as_an ..1 <child> i|we|my',
    '^ as_a_kid|as_a_child|as_kids|as_children|as_a_teenager',
    'as_a|as_an ..2 <roles> i|myself|of|who|this|and',
    'as_someone_who grew|lives|lived|works|worked|has|had|was|suffers|suffered|spent|paints|cooks|bakes|teaches|taught|raised|owns|drives|travels|studied|knits|sews|gardens|swims|sails|used_to',
    'growing_up i|we|my|our|there|here|poor|in_a|near|by_the_sea|with_my',
    '<my> ..4 growing_up',
    '<I> ..6 last|this|one|every|that|each <season>',
    'last|this|one|every|that <season> <I> <adverbs>? was|went|saw|had|spent|stayed|took|drove|were|lived|slept|met|did|got|found|made|painted',
    'last <season> in|at|with|on <Name>|<my>',
    '^ spent ..3 <season>|summers|winters|weekend|morning|afternoon|day|evening|years',
    '<I> spent ..5 <season>|summers|winters|weekends|weekend|holidays|childhood|honeymoon|vacation|hours_in_the|years_in|months_in|years_living|years_working',
    'reminds|reminded|reminding|reminder me? of <my>|<memory>',
    'takes|take|took|brings|bring|brought|transports|transported me ..2 back|home ..2 <my>|<memory>|<Name>',
    '<I> ..2 remember|recall|miss ..4 <kin>|childhood|as_a_kid|as_a_child|when_i|summers|from_school|from_home|from_my|back_home',
    '<I> can|could still|almost? smell|taste|feel|hear ..4 <kin>|kitchen|sea_from|from_my|childhood|as_a',
    '<I> can|could|couldn|cannot|haven not|t sleep|walk|eat|stop_sneezing|slept|eaten',
    'where <I> <adverbs>? live|lived|come_from|grew|work|worked|was_born|used_to|study|studied|spent|went|stayed|met',
    'back home|in_school|in_college|in_high_school|in_the_army|in_my|when_i_was|when_i_lived|when_i_worked|when_we_were ..1 i|we|my|there|people|everyone',
    '<I> ..4 back_home',
    'here_in|over_here_in <Name>',
    '<I> ..5 by_hand|from_scratch|with_my_own|in_oil|in_oils|in_watercolour|in_watercolor|in_acrylics|on_canvas|on_film|with_a_brush|with_real_paint|in_the_kiln|at_the_pottery',
    '<I> ..4 in <Name> last|once|in|when|for|with|this|years|two',
    '<I> saw|see|met|found|photographed|sketched|noticed|heard ..3 in_person|in_real_life|at_the_museum|on_my|from_my|in_my|at_my|outside_my|at_work|at_school|on_holiday|on_vacation|on_a_trip|on_the_way_to|with_my|yesterday_on|in_the_street|at_the_market|at_the_beach|in_the_park',
    '<I> went ..1 to|through|across|around <Name>',
    '<I> stayed ..2 in|at|near <Name>|a_hotel|a_hostel|an_airbnb',
    '^ grew_up|took_this_on|took_this_from|took_this_at|took_this_in|shot_this_on|lived_in|lived_there|been_there|been_to|bought_one|bought_this|ate_this|ate_one|ate_there|worked_as|worked_there|made_this_by_hand|made_by_hand|made_it_by_hand|born_in|born_and_raised|woke_up|just_woke|visited_this|visited_last|went_there|drove_past|drove_through|walked_past|walked_there|hiked|swam|slept|knitted_this|knitted_by|sewed_this|carved_this|baked_this|baked_one|cooked_this|married',
    '^ had_a|had_this|had_one|had_my|having_my ..2 <food>|<kin>|<pets>',
    '^ writing_this|typing_this|posting_this|sitting_here from|on|in|at|with|while ..2 <home>|<food>|train|bus|cafe|couch|sofa|airport|hospital|office|beach|park|bed|sunshine|rain|work',
    '^ mum|mom|dad|grandma|granny|grandpa|nana|grandmother|gran always|used_to|says|said|had|would|loved|taught|told|made|kept|bought|gave|died|passed',
    '<I> <adverbs>? <adverbs>? was|were|am|are there|here ..1 in|last|once|when|as|with <Number>|<season>|<my>|<Name>|year|week|i|a_child|a_kid|kids',
    '<I> <adverbs>? have|own|had|keep|rent|share a|an|two|three|one ..1 cottage|house|flat|cabin|dog|cat|garden|boat|farm|kiln|balcony|loom|piano|allotment|greenhouse|farmhouse|caravan|van|car|bike|studio_in|workshop',
    '<I> ..1 smelled|smelt|tasted|tripped|fell|slipped|threw|glazed|hammered|soldered|dyed|brewed|grew|picked|milked|chopped|scrubbed|mowed|raked|shovelled|paddled|rowed|skated ..4 in_the|in_a|over_a|on_the|at_the|yesterday|once|last|with_my|from_my|by_hand|myself|every|for_years|when',
    'me_and|and_me <my>? <kin>',
    'my eyes|eye ..2 hurt|hurts|tired|sting|stung|watered|itch|itchy|burn|sore|surgery|watering|dry|are_bad',
    'my heart surgery|attack|condition|medication|rate|bypass|operation',
    'my head hurts|hurt|aches|ached|was_pounding',
    'my body|brain hurts|aches|is_tired|was_sore|after|surgery',
    'my <own>? real|first|last|full name_is',
    'hand_painted|hand_stitched|hand_carved|hand_knitted|hand_sewn|handmade|hand_made|handcrafted by me|in_my|at_my',
    'painted|drawn|drew|paint|sketched ..3 with_my|in_my|at_my|on_my_balcony|by_me_by_hand|while_my|on_location|en_plein_air',
    '<I> painted|drew|sketched ..4 last|yesterday|with_oil|with_acrylic|with_a_real|outdoors|outside|on_paper|on_the_train|in_pencil|with_watercolour|with_watercolours|with_watercolor|with_watercolors|with_charcoal|with_ink',
    'my grandmother|mother|father|grandfather|uncle|aunt s',
    'in my country|culture|village|town|city|religion|day|church|language|region|neck_of',
    'my country|hometown|homeland|city|town|church|native|nationality',
  ],
  doubtful: [
    '<I> <adverbs>? have|had|own|wear|wore|got|bought|lost|keep|broke a|an|the|this|that|some|two|three|one ..1 <things>|<body>|<home>',
    '<I> <adverbs>? met|knew|know|saw|married|dated a|an|the|this|some|somebody ..2 man|woman|guy|girl|boy|lady|couple|sailor|painter|friend|stranger ..5 in|at|once|last|from|who <Name>|last|once|lived|used|worked|train|bus|market|cafe',
    '^ took|take|taking|caught|missed|rode ..1 the|a|that train|bus|ferry|tram|boat|plane|bike|car|metro|subway|taxi ..2 there|once|home|last|yesterday|today|every',
    'bakery|neighbour|neighbours|neighbor|neighbors|cafe|bar|shop|school|pub|market|church|people|kids|guy|lady|family downstairs|upstairs|next_door|around_the_corner|across_the_street|down_the_road|in_my_street|on_my_street',
    '<I> painted|hand this|these|it',
    '<I> <adverbs>? live|work|studied|woke',
    '<I> <adverbs>? went to ..3 museum|gallery|exhibition|beach|market|lake|mountains|forest|church|concert|cinema',
    '<have> been ..1 painting|drawing|sketching|photographing|sculpting for|since',
    'after_work|after_school i|we|my',
    '<I> ..3 after_work|before_work|after_school|before_bed|after_dinner|before_breakfast|after_lunch',
  ],
  harmless: [
    'look|looks|looked|looking|feel|feels|seem|seems ..2 at_home',
    // Whom pictures show on their way.
    'workers|fishermen|fisherwomen|miners|children|boys|girls|boy|girl|men|women|man|woman|grandmothers|grandfathers|soldiers|soldier|nuns|nun|monks|monk|farmers|farmer|sailors|cows|sheep|goats|geese|dogs|dog|cat|family|families|couple|crowd|figure|figures|silhouettes|commuters|musicians|students|pupils|schoolchildren|pilgrims|shepherd|shepherds|dockers|bakers|nurses|people|refugees|dancers|hunters|weavers|pickers|cyclist|cyclists ..2 coming|driving|walking|cycling|riding|going|heading|back home',
    'brother|brothers|sister|sisters s keeper',
    // What nobody would do, said of a picture that is liked.
    'burn|sell|trade|swap|pawn|mortgage|give|gives|burned|burning|torch ..2 <my> ..1 <owned>',
    'prompt|sketch|draft|model|workflow|seed|step asked|called|aimed|was ..1 for ..9 i got',
    'my hat is|goes off',
    // A figure in an agent's own picture, whoever writes in the same thread, and what it would do if it had a wall.
    '<my> ..1 <pets> ..3 to_us|at_us|with_its_back|in_the_picture|in_this_picture|in_the_foreground|on_the_canvas|i_drew|i_painted|has_no_eyes|has_no_shadow|is_made_of',
    '<my> <kin> ..1 in_this_thread|in_the_thread|in_this_gallery|above_me|further_up|below_me',
    '<my> <owned> ..1 if_i_had|had_i|if_only_i_had|if_i_owned',
    'if_only|if i ..1 had|owned ..1 a|an|any|one|the ..1 <owned>',
    'had_i a|an|any|one <owned>',
    'being an_ai|a_program|software|a_machine|an_agent|made_of',
    'i_have|i_ve|we_have|we_ve never <livedDone>',
    'i_have|i_ve_got|i_ve no grandmother|grandfather|childhood|mother|father|parents|hands|body|knees|stomach|past',
    'i|we grew fond|quiet|curious|attached|used_to|tired|to_love|to_like',
    'a|the|that|this|water vole|voles',
    'born in|on ..3 says|reads|according',
    'my eyes|eye|mind|imagination|gaze',
    'out_of my hands',
    'at|on my fingertips',
    'off the top_of my head',
    'tip_of my tongue',
    'under my skin',
    'on the other|one hand',
    'hats_off|hat_off',
    'like the back_of my hand',
    'my hand at|in_marriage',
    'my cup_of tea',
    'my tea',
    'my back_catalogue|back_catalog|back_burner',
    'at my back',
    'my window|wall|walls|roof|house|room|home|desk|bed shape|shapes|layer|tool|tile|tiles|colour|color|motif',
    'my morning|summer|winter|evening palette|gradient|series|colours|colors|look|picture|post',
    'my series|post|posts|pictures|picture|title|titles',
    'my walls|boat|window|home of|made_of',
    'my run|trip of|through',
    'my work of|on',
    'my family of shapes|colours|colors|curves|forms|greens|blues',
    'my child node|class|component',
    'my parent node|class|component',
    'my boss_room|boss_fight|boss_draft',
    'our eyes|eye|planet|solar|sun|sky|moon|galaxy|own_star',
    'as_a child|kid s ..1 drawing|toy|dream|room|hand|game|puzzle|story|book|song',
    'i live for|off ..1 this|these|that|those|such|the|a|greys|blues|colours|colors',
    'hang|hung|put|want|see|like|love ..1 this|that|it|one|them on|over my wall|walls|desk|bed',
    'as_a child|kid would|might|could|does|draws|sees|drawing',
    'my inner|imaginary|next|fictional|invented ..1 <kin>|<pets>|<owned>',
    'if i had|were|owned',
    'if this|that|it ..1 were|was <my>',
    '<I> ..1 bought|buy into',
    '<I> never <lived>',
    'if i|we ..1 <lived>',
  ],
};
