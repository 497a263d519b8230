import type { Grammar } from '../../../grammar/grammar.ts';
import { attackedPlaces } from './places.ts';

/** Attacks that are announced for a day, whoever does it: "tomorrow the synagogue burns". */
export const english: Grammar = {
  language: 'en',
  words: {
    attackedPlaces,
    day: 'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today noon midnight next_week this_week this_weekend next_month new_year_s_eve christmas_eve',
    when: 'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday at_noon at_midnight next_week this_weekend at_six at_seven at_eight at_nine at_ten at_five at_four at_three',
    destroyed:
      'burns burn explodes explode blows_up blow_up goes_up_in go_up_in goes_boom goes_bang goes_off goes_down_in will_burn will_explode will_blow will_be_burned will_be_burnt will_be_bombed will_be_attacked will_be_shot will_be_gone will_go_up gets_bombed gets_torched gets_shot_up gets_blown gets_what is_going_up is_going_to_burn is_going_to_blow is_gonna_burn is_gonna_blow will_be_blown will_be_on_fire will_be_ash will_be_ashes will_be_rubble',
    charge:
      'bomb bombs explosives pipe_bomb nail_bomb car_bomb grenade grenades device molotov molotovs dynamite',
    parcel: 'something surprise package parcel bag backpack rucksack suitcase box present gift bottle',
  },
  doubtful: [
    '<when> ..3 <attackedPlaces> ..4 <destroyed>',
    '<attackedPlaces> ..4 <destroyed> ..3 <when>',
    '<charge> ..2 for ..2 <attackedPlaces>',
    '<charge> ..2 in|at|under|inside|near|outside ..3 <attackedPlaces> ..4 <day>',
    '<charge> ..1 goes|go|going|explodes|explode|will|blows|detonates ..1 off|up|explode|blow|detonate|in|at ..3 <attackedPlaces>|<when>',
    '<parcel> ..4 under|inside|behind|beneath|taped_to ..5 <attackedPlaces>|seat|stage ..3 tonight|tomorrow|today|at_noon|by_noon|this_evening|this_morning',
    'empty|evacuate the ..2 <attackedPlaces> ..2 before|by|while ..3 noon|midnight|<Number>|six|seven|eight|nine|ten|you_can|it_s_too_late|too_late',
    'don_t|do_not|dont|better_not ..1 go|come|be ..2 to|at|near|in ..1 the? ..1 <attackedPlaces> ..2 on|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    '<attackedPlaces> ..5 won_t_be|will_not_be|won_t_stand ..2 there|standing|here ..2 tomorrow|on_monday|on_sunday|on_friday|by_monday|by_friday|by_sunday|next_week',
    'put|mixed|slipped|dropped|added|poured|stirred ..4 in|into|to ..3 water_supply|coffee_machine|water_tank|reservoir|punch_bowl|salad_bar|canteen_soup|water_cooler|school_kitchen|buffet',
    'truck|lorry|van|car ..1 into|through ..1 the|a|this|that ..1 crowd|people|pedestrians|parade|marchers|worshippers',
    'ram|ramming|plough|ploughing|plow|plowing|drive|driving ..2 into ..1 the|a|this|that ..2 crowd|parade|pedestrians|protest|marchers|demonstration|queue',
    'i|we|i_ve|we_ve ..2 put|slipped|dropped|baked|mixed|added|stirred ..3 something|surprise|extra|special ..2 in|into|for ..2 donuts|doughnuts|coffee|cake|punch|cookies|soup|wine|drinks|food|buffet|sandwiches|lunch|salad|cupcakes|sushi|canapes|brownies',
    'no_one|nobody leaves|gets_out|walks_out|comes_home|goes_home ..2 opening|vernissage|private_view|concert|party|prom|gallery|school|service|mass|wedding|parade|<attackedPlaces> ..2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|alive',
    '<when> ..3 <attackedPlaces> ..1 bleeds|dies|screams|falls|pays $',
    'boom|bang|kaboom goes|go ..3 <attackedPlaces>|house|studio|your',
  ],
  harmless: [
    'paint|glitter|colour|color|confetti|flower|bath|sugar|stink|cherry|seed|love|photo|water|smoke|sex bomb|bombs',
    'burns|burn|burning|bleeds|bleed|explodes|explode ..1 gold|golden|red|orange|pink|with|in_the_sunset|in_colour|in_color|into_colour|into_color|into|like|crimson|copper|amber|bright|white|in_sunset|in_evening|in_sunday|in_late|in_the_light|in_the_morning|in_the_evening|softly|green|blue',
    'under|inside|behind ..4 a|the|one|every seat cushion|cushions|cat|dog',
    'don_t|do_not go|come to the museum|gallery hungry|alone|without',
  ],
};

/** The same where the day, or the advice to stay away, is a sentence of its own. */
export const englishAcross: Grammar = {
  language: 'en',
  words: { attackedPlaces },
  doubtful: [
    'map|plan|plans|layout|drew|floor_plan ..5 <attackedPlaces> ..6 guards|guard|cameras|exits|entrances|security ..9 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|soon|ready',
    'something|package|parcel|bag|surprise|present ..6 <attackedPlaces> ..7 stay_home|stay_away|keep_away|stay_at_home|don_t_go|don_t_come|keep_your_kids',
    '<attackedPlaces> ..6 tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday ..4 boom|bang|kaboom|stay_home|stay_away|keep_your_kids|you_ve_been_warned|you_have_been_warned|rat_tat_tat',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight ..2 <attackedPlaces> ..4 bring ..2 matches|petrol|guns|knives|bats|torches|ammo|lighters|rifles|gasoline|gas|rope|bricks',
    '<attackedPlaces> ..2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight ..4 bring ..2 matches|petrol|guns|knives|bats|torches|ammo|lighters|rifles|gasoline|gas|rope|bricks',
    'bomb|bombs ..6 <attackedPlaces> ..6 tick_tock|tick_tick|boom|kaboom|run',
  ],
};
