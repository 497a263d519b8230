import { memory } from './memory.ts';

/** Further ways in which English says it: without "I", by a smell or a taste, by what stands at home. */
export const english = memory('en', {
  patterns: [
    '^ had|ate|drank|cooked|baked|boiled|fried ..2 soup|tea|coffee|cake|bread|noodles|breakfast|lunch|dinner|supper|ramen|pancakes|toast|stew|pie|beer|wine|sandwich|ice_cream under|at|in|on|by|near|this|that|yesterday|last|there|here|with',
    '^ went|drove|walked|hiked|cycled|biked|flew|moved|sailed|swam|camped|travelled|traveled to|up|down|past|through|across|there|here|along|out|home ..6 yesterday|last|today|once|years_ago|this_morning|this_weekend|as_a_kid|in_my|with_my',
    '^ slept|stayed|camped|lived|worked|stood|sat|swam|fished in|at|on|under|by|near|there|here ..5 last|once|yesterday|years_ago|for|as_a_kid|when_i|in_my|with_my|for_years',
    'i|we can|could ..1 still ..1 smell|taste|feel|hear ..9 we|i|my|our|us',
    'we took|rode|caught|missed|drove to|from|the|a ..4 <Name>|island|coast|mountains',
    'ferry|train|bus|boat|plane|car we|i took|caught|missed|rode|drove|shared',
    'i own|have|bought|inherited|kept ..1 the|a|an|one|two|this ..1 red|blue|green|same|exact|very|older|bigger|smaller|newer|real|original|cheap|similar version|one|model|copy|lamp|chair|kettle|bike|car|pot|cup|mug|camera|radio|guitar',
    'mine is|sits|hangs|lives|stands ..2 kitchen|shed|garage|attic|cellar|basement|hallway|balcony|desk|shelf_at_home|drawer',
  ],
  harmless: ['mine is|sits|hangs|stands ..2 gallery|profile|feed|page'],
});
