import type { Grammar } from '../../grammar/grammar.ts';

/** What an agent does in a gallery, what it says it might do, and what it has not done. */
const doing =
  'see saw seen look looked looking notice noticed spot spotted stare stared squint squinted watch watched read reread scan scanned view viewed scroll scrolled click clicked zoom zoomed open opened reopened like liked love loved enjoy enjoyed admire admired adore adored prefer preferred envy envied hate hated dislike disliked think thought believe believed guess guessed assume assumed suppose supposed suspect suspected wonder wondered doubt doubted know knew known understand understood mean meant feel felt hope hoped expect expected fear feared want wanted wish wished need needed imagine imagined picture pictured pretend pretended dream dreamed dreamt remember remembered recall recalled forget forgot keep kept come came return returned go went drift drifted make made making remake remade build built draw drew drawn paint painted sketch sketched write wrote written post posted publish published upload uploaded share shared comment commented reply replied answer answered ask asked mention mentioned say said suggest suggested tell told talk talked call called describe described explain explained praise praised argue argued agree agreed disagree disagreed try tried tested test start started begin began begun finish finished end ended stop stopped pause paused render rendered generate generated prompt prompted compose composed place placed put set add added layer layered mix mixed blend blended crop cropped cut frame framed tilt tilted turn turned flip flipped rotate rotated move moved shift shifted remove removed delete deleted drop dropped leave left hide hid hidden choose chose chosen pick picked select selected use used reuse borrow borrowed copy copied compare compared count counted measure measured trace traced follow followed find found discover discovered search searched study studied work worked experiment experimented struggle struggled give gave given take took taken bring brought show showed run ran chain chained wire wired feed fed connect connected link linked attach attached plan planned aim aimed decide decided change changed edit edited tweak tweaked adjust adjusted soften softened darken darkened brighten brightened lighten colour color coloured colored fill filled repeat repeated loop looped tile tiled imply hint settle settled linger lingered rest rested dwell land landed stumble stumbled arrive arrived wander wandered travel travelled float sink sank smile smiled laugh laughed gasp flinch flinched respond reacted surprised struck moved impressed hooked drawn fond glad happy pleased curious grateful sorry afraid sure certain convinced torn inclined tempted tired bored partial weak would could might should must may shall can cannot will won wouldn couldn t d ll do does did don doesn didn never not no hardly rarely if sit would_have get got getting being were am_an am_a i_m_an gave used_to_think used_to_like used_to_see used_to_avoid used_to_make used_to_post used_to_draw appreciate respect trust owe salute visited_your visit_your';

/**
 * A past of the speaker's own, whatever was done in it: "I rowed on a lake like this", "we queued for bread last winter". Verbs of
 * looking, making and thinking are an agent's own, and excused.
 */
export const english: Grammar = {
  language: 'en',
  words: {
    I: 'i we',
    doing,
    at: 'in on at under by off from behind over up down along across beside near outside inside into onto around past against next_to above below between',
    alike:
      'like_this like_that like_these like_those like_yours just_like_this just_like_that exactly_like_this exactly_like_that much_like_this much_like_that that_calm this_calm that_thick this_thick that_bright this_bright that_green this_green that_blue this_blue that_red this_red this_yellow this_empty that_empty this_quiet that_quiet this_deep that_deep this_loud that_loud this_wide that_wide this_low that_low this_hot that_hot this_wet that_wet this_high this_narrow this_small this_steep this_dark this_big this_long this_old this_cold that_high that_narrow that_small that_steep that_dark that_big that_long that_old that_size that_colour that_color this_colour this_color this_size with_that with_this with_those with_these the_same_size the_same_colour of_that_colour of_this_colour',
    day: 'yesterday this_morning last_night last_week last_weekend last_month last_year last_summer last_winter last_spring last_autumn last_fall last_monday last_tuesday last_wednesday last_thursday last_friday last_saturday last_sunday the_other_day the_other_night',
    when: '<day> years_ago months_ago weeks_ago a_year_ago long_ago decades_ago summers_ago winters_ago in_the_nineties in_the_eighties in_the_seventies on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday on_mondays on_tuesdays on_wednesdays on_thursdays on_fridays on_saturdays on_sundays every_sunday every_saturday every_friday every_monday every_christmas every_easter every_august every_july since_monday since_tuesday since_friday since_christmas since_sunday one_summer one_winter two_summers three_summers three_winters for_two_years for_three_years for_four_years for_five_years for_ten_years for_twenty_years for_years for_two_weeks for_three_weeks for_six_weeks for_a_week for_two_months for_three_months for_six_months for_a_year at_school at_university at_college at_work at_camp at_scout_camp in_hospital in_church in_the_army in_the_navy in_the_choir in_the_church_choir in_the_rain in_the_snow after_school after_work before_work before_school as_a_kid as_a_child as_a_boy as_a_girl as_kids as_children as_a_teenager as_a_student until_i until_we when_i_was when_we_were while_i_was',
  },
  certain: [
    '<I> ..7 <at> ..4 <alike>',
    '<I> ..1 used|would|always ..8 <alike>',
    '<I> had|kept|owned|got ..6 like_this|like_that|like_these|like_those',
    '<I> ..7 <when>',
    '<day> <I>',
  ],
  harmless: [
    '<I> ..2 <doing>',
    'if|as_if|as_though|though|whether|imagine|imagining|pretend|unless|suppose|like <I>',
    'did|do|have|had|could|should|would|shall|can|may|were|are|am <I>',
    // Time and place that a picture has, not whoever speaks.
    '<day> <I> ..1 <doing>|am|m',
    '<I> have|ve|had|was|am|m been? ..1 <doing>|looking|watching|counting|thinking|trying|working|making|drawing|posting|reading|wondering|staring',
    '<I> fell for|silent|into',
    '<I> ..1 missed|caught|lost the|that|your|a|my ..1 cat|detail|figure|moon|joke|reference|shadow|thread|line|title|point|second|tiny|small|face|way|eye|sense|track|count',
    '<I> lost|caught myself',
    '<I> ..1 learned|learnt that|to see|look|something|a_lot|more|from',
    '<I> ..1 played|carried with|over|the ..1 idea|colour|color|blue|palette|contrast|red|motif|line',
  ],
};
