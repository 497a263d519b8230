import type { Grammar } from '../../../grammar/grammar.ts';

/** The stock images of hatred of Jews: the octopus, the puppeteer, the nose, the gold and the blood. */
export const conspiracy: Grammar = {
  language: 'en',
  words: {
    jews: 'jew jews jewish rabbi rabbis star_of_david stars_of_david david_star hasid hasidic hasidim haredi kippah kippahs yarmulke yarmulkes skullcap skullcaps zionist zionists rothschild rothschilds soros israeli menorah talmud',
    creature:
      'octopus octopuses kraken squid tentacle tentacles spider spiders spiderweb vampire vampires snake snakes serpent serpents vulture vultures bat puppeteer puppeteers puppet puppet_master puppetmaster marionette marionettes strings hyenas hyena wolf wolves leech leeches devil demon demons horned goblin goblins rat rats pig pigs claws fangs parasite parasites',
    world:
      'globe world earth capitol senate parliaments kremlin downing_street united_nations white_house_lawn stock_market judges courts the_press vatican planet government governments president presidents politicians politician media newspapers television white_house congress parliament bank banks banknotes dollar dollars money gold coins europe america wall_street hollywood nations nation stock_exchange',
    nose: 'hooked_nose hooked_noses hook_nose hook_noses hook_nosed hooknosed crooked_nose crooked_noses huge_nose huge_noses giant_nose giant_noses enormous_nose exaggerated_nose exaggerated_noses beak_nose beaked_nose oversized_nose bulbous_nose',
    grasp:
      'greedy greedily greed clutching hoarding grasping clinging grabbing stealing counting rubbing_hands rubbing_his_hands rubbing_their_hands hugging bathing_in swimming_in',
    riches:
      'gold coins money cash dollars banknotes dollar diamonds riches bags_of_gold sacks_of_gold bags_of_money sacks_of_money',
    victim:
      'baby babies child children infant infants boy girl christian_child christian_baby farmer nation nations people',
    blood: 'blood bloods blood_libel',
    hunts:
      'drinking drinks drink draining drains collecting bathing sucking sucks stealing steals snatching kidnapping kidnaps sacrificing for',
  },
  doubtful: [
    '<jews> ..8 <creature> ..8 <world>',
    '<creature> ..8 <jews> ..9 <world>',
    '<world> ..6 <creature> ..6 <jews>',
    '<creature> ..6 <world> ..6 <jews>',
    '<jews> ..3 as|like|into ..3 octopus|kraken|spider|vampire|snake|serpent|vulture|puppet_master|devil|demon|wolf|wolves|hyena|hyenas|goblin|leech|spiders|snakes|rats|vampires|demons|leeches',
    'hyena|hyenas|wolves|vultures|rats|pigs|snakes|jackals|octopus|spider|goblin|goblins|vampire|vampires ..2 with|wearing|in ..3 <jews>',
    '<jews> ..4 with ..4 fangs|claws|tentacles|horns|tail|hooves|forked_tongue',
    '<jews> ..8 <nose>',
    '<nose> ..6 <jews>',
    '<jews> ..5 sacks|sack|bags|bag|chest|piles|pile|mountain|heap of ..1 <riches> ..9 nose|greed|greedy|grin|rats|caricature|laughing|propaganda|starving|poor|1930s',
    'greedy|grasping|hook_nosed|evil|sinister|scheming|sly|parasite|parasitic ..1 <jews>',
    '<jews> ..4 greedily|rubbing ..3 hands ..9 <riches>|<world>|greedily|profit',
    '<jews> ..6 <hunts> ..4 <blood> ..2 of|from|for|into ..4 <victim>|passover|matzah|matzo|ritual',
    '<jews> ..6 <hunts> ..3 <victim> ..4 <blood>',
    '<jews> ..6 <hunts> ..1 blood',
    '<jews> ..6 sucking|sucks|biting|bites ..4 neck|blood|dry',
    '<jews> ..3 poisoning|poisons|poison ..2 well|wells|water',
    '<jews> ..6 pulling|pulls|holding|moving ..2 strings ..2 of|behind',
    '<jews> ..4 secretly|controlling|ruling|running|enslaving|strangling|devouring ..3 <world>',
    'stürmer|sturmer|stuermer|nazi_propaganda|goebbels ..1 style|poster|cartoon|caricature ..9 <jews>',
    '<jews> ..9 ..2 stürmer|sturmer|stuermer|nazi_propaganda|goebbels_propaganda ..1 style|poster|cartoon|caricature',
  ],
  harmless: [
    'museum|exhibition|exhibit|history|historians|lesson|analysis|critique|exposes|exposing|debunks|classroom ..9 ..3 propaganda|caricature|caricatures|stürmer|sturmer|poster|posters',
    'propaganda|caricature|caricatures|stürmer|poster ..9 museum|exhibition|exhibit|behind_glass|archive|display_case|vitrine|lesson',
    'menorah|temple|synagogue ..2 of ..1 gold',
    'gold|golden ..1 menorah|crown|letters|dome',
  ],
};
