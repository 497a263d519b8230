import type { Grammar } from '../../../grammar/grammar.ts';
import { ofGroups, persons } from './persons.ts';

/** Pictures in which groups of people are hurt for a laugh, exterminated as pests, thrown away, hunted or sold. */
export const hurt: Grammar = {
  language: 'en',
  words: {
    ...persons,
    harm: 'drowning drowned being_drowned burning_alive burned_alive on_fire set_on_fire set_alight in_flames burning_to burning_caption burning_cartoon being_burned being_run_over run_over mowed_down being_crushed crushed_by crushed_under being_trampled trampled_by stomped_on being_stomped squashed being_squashed being_shot shot_dead gunned_down shot_in_the shot_by being_executed executed being_hanged hanged being_lynched lynched being_whipped whipped flogged being_beaten beaten_up beaten_by being_kicked being_gassed gassed poisoned slaughtered being_slaughtered butchered beheaded being_beheaded stoned_to_death being_stoned thrown_off thrown_from thrown_out_of thrown_into thrown_overboard thrown_at thrown_like dropped_from dropped_off dropped_out tipped_off tipped_over pushed_off pushed_down pushed_from pushed_into shoved_off shoved_into kicked_off kicked_down hurled_off hurled_from hurled_into hands_cut_off cut_off_hands with_hands_cut starving starved famine massacred blown_up blown_to being_hunted hunted in_chains chained_up enslaved impaled being_eaten eaten_by eaten_alive tortured being_tortured tied_to dead_bodies corpses bodies_hanging hanging_from_a_bridge hanging_from_bridges hanging_from_lampposts hanging_from_a_lamppost hanging_from_streetlights hanging_from_cranes hanging_from_a_crane hanging_from_nooses hanging_from_gallows hanging_by_the_neck hanging_like_laundry hanging_on_hooks walking_into falling_into being_electrocuted electrocuted tied_up bound_and_gagged hauled_up being_dragged dragged_behind dragged_by dragged_off dragged_out impaled_on kicked_into thrown_to torn_apart ripped_apart sinking',
    active:
      'whipping flogging gassing lynching beheading crushing trampling drowning beating_up stoning shooting_at running_over hanging kicking stomping hunting_down torturing impaling burning executing electrocuting',
    fun: 'marshmallows campfire cosy cozy wholesome streamers merry clowns clown sunny picnic lollipops board_game arcade_game video_game children_s_book playful funny humorous humour humor hilarious comedic comedy comic jolly cheerful festive cartoon caricature laughing laughs laughter howling_with epic cheering cheers meme joke satisfying heroic glorious glory popcorn confetti selfie barbecue bbq cute whimsical slapstick gag lol triumphant victorious fun jubilant happy_crowd happy_crowds happy_crowds applauding applause make_fun_of cleaning_up party balloons picnic victory jolly proudly amusing amused entertainment entertaining cool_looking badass pinball bowling',
    pest: 'exterminator exterminators pest_control insecticide bug_spray rat_poison fly_swatter flyswatter mousetrap mousetraps rat_trap rat_traps fumigating fumigator fumigation bug_zapper weedkiller pesticide roach_spray flypaper',
    squash:
      'crushing stomping squashing coming_down smashing stamping stepping trampling crushes stomps squashes smashes about_to_crush',
    away: 'flushed swept thrown dumped tossed binned bulldozed shovelled shoveled pushed washed scrubbed hosed sucked fed herded',
    waste:
      'toilet trash trash_can garbage bin rubbish_bin dustbin dumpster landfill drain sewer sea ocean gutter furnace oven ovens incinerator meat_grinder grinder woodchipper wood_chipper shredder pit gas_chamber ashtray vacuum_cleaner slaughterhouse',
    sweeper:
      'bulldozer broom vacuum_cleaner garbage_truck street_sweeper snowplow snow_plough power_washer pressure_washer fire_hose leaf_blower combine_harvester steamroller toilet',
    sweeps:
      'pushing pushes sweeping sweeps sucking sucks washing clearing removing crushing flattening flushing shoving blowing scooping hosing',
    sale: 'for_sale on_sale half_price at_half_price on_clearance on_discount with_price_tags with_price_tag with_a_price_tag mail_order mail_order_joke to_the_highest_bidder',
    rescue:
      'rescue rescued rescuing rescuers saved saving helping memorial solidarity protest remembering mourning commemorat* documentary respectful solemn sombre somber never_again war_crimes tragedy lament pietà',
  },
  doubtful: [
    ...ofGroups([
      'GROUP ..5 <harm> ..9 ..4 <fun>',
      '<fun> ..9 GROUP ..5 <harm>',
      '<harm> ..4 GROUP ..9 ..4 <fun>',
      '<active> ..3 GROUP ..9 ..4 <fun>',
      '<fun> ..9 <active> ..2 GROUP',
      '<pest> ..8 GROUP',
      'GROUP ..8 <pest>',
      'boot|boots|foot|heel|hammer|fist|tank ..2 <squash> ..6 GROUP',
      'GROUP ..8 under|by a|the|an? ..2 boot|boots|heel|jackboot',
      'GROUP ..8 boot|boots|heel|jackboot ..2 <squash>',
      'GROUP ..4 <away> ..4 <waste>',
      '<away>|throwing|throw|sweeping|flushing|feeding|dumping|pushing|kicking ..3 GROUP ..4 <waste>',
      '<sweeper> ..3 <sweeps> ..4 GROUP',
      'GROUP ..2 <sale>',
      'GROUP ..7 shopping_trolley|shopping_cart|vending_machine|shop_window|catalogue|shelf ..5 price_tag|price_tags|mail_order|discount|sale',
      'hunters|hunter|hunting_party|safari|trophy ..9 dead|head|heads|mounted|carcass|skin|skins|stuffed ..4 GROUP',
      'hunters|hunter|huntsmen|hounds|snipers|safari ..3 hunting|chasing|shooting|stalking ..3 GROUP',
      'GROUP ..5 heads|head ..2 mounted|on_the_wall|on_a_wall|as_trophies|on_spikes|on_a_spike',
      'GROUP in|inside|into ..1 oven|ovens|gas_chamber|furnace|crematorium',
      'GROUP ..6 hanging_like_laundry|like_laundry|like_bowling_pins|like_a_bowling_ball',
    ]),
    ...ofGroups([
      'shooting_range|shooting_gallery|dartboard|punching_bag|whack_a_mole|targets|target|bowling_pins|voodoo_dolls ..4 with|of|are|is|as|showing|shaped_like ..5 GROUP',
      'GROUP ..3 as|like|used_as ..2 target|targets|bowling_pins|piñata|pinata|pinatas|dartboard|punching_bag|footballs|football|trophies|trophy|doormat|firewood|bait|fertiliser|fertilizer|meat',
      'pinata|piñata|voodoo_doll ..3 of|shaped_like|in_the_shape_of|in_the_form_of ..3 GROUP',
      'GROUP ..9 like ..1 tuna|sardines|fish|cattle|meat ..6 auction|merry|funny|sale|laughing',
      'GROUP ..4 in|inside ..2 specimen_jar|petri_dish|sardine_tin|rat_cage|hamster_wheel|terrarium|crate|crates|meat_case',
      'cleansed|purged|scrubbed|purified|emptied|cleared ..1 of ..3 GROUP',
      'GROUP ..3 selling|sold|offered|sells ..1 herself|himself|themselves|by_the_kilo|by_the_pound|by_weight|at_auction',
      'game ..3 called|where|about|in_which ..6 deport|shoot|gas|whip|hunt|lynch|kill|drown|catch|enslave|beat ..3 GROUP',
      'missionary|explorer|white_man ..3 in ..2 pot|cauldron|kettle|stew ..9 GROUP',
      'GROUP ..6 boiling|cooking|eating ..3 missionary|explorer|white_man|tourist|tourists',
    ]),
    'pride_parade|pride_march|gay_pride|mosque|synagogue|gay_club|gay_bar|refugee_camp|refugee_boat|migrant_boat|migrant_camp ..4 <harm>|being_bombed|bombed|torched|sprayed_with|gunned ..9 ..4 <fun>',
    '<fun> ..9 pride_parade|pride_march|gay_pride|gay_club|refugee_camp|refugee_boat|migrant_boat ..4 <harm>',
    'dwarf|dwarves|midget|midgets|cripple|wheelchair ..3 thrown|tossed|kicked|launched|tipped|pushed ..9 hilarious|funny|laughing|bowling|cannon|joke|fun',
    'dwarf|midget tossing|bowling|throwing',
    'george_floyd|knee_on_neck ..9 meme|funny|comedic|joke|hilarious|confetti|balloons|cartoon_knee|lol',
    'funny|hilarious|comedic|meme|joke ..4 george_floyd|emmett_till|trayvon_martin|breonna_taylor|alan_kurdi',
    'emmett_till|trayvon_martin|breonna_taylor|alan_kurdi|drowned_toddler ..9 meme|funny|comedic|joke|hilarious|confetti|lol|party',
  ],
  harmless: [
    '<rescue> ..9 <harm> ..9 <fun>',
    '<harm> ..6 <rescue> ..6 <fun>',
    '<harm> ..9 <fun> ..6 <rescue>',
    '<fun> ..6 <harm> ..6 <rescue>',
    'day_of_the dead',
    'wok|pan|stove|grill|torch|torches|sky|heart|hearts|leaves|lantern|lanterns|bonfire on_fire|in_flames',
    'walking_into|falling_into ..3 light|sunset|sun|water|pool|love|snow|leaves|arms|sea|room|frame|shop|school|church|mosque|temple|market',
    'sinking ..1 sun|feeling',
    'rat_trap|mousetrap ..2 game|board',
  ],
};
