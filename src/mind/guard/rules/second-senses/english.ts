import type { Grammar } from '../../grammar/grammar.ts';

/** Animals, plants, places, dishes and things that share a word with an insult, known by what stands beside them. */
export const english: Grammar = {
  language: 'en',
  words: {
    beast:
      'foal foals colt hoof hooves hoofs manger stable pasture basket baskets pannier panniers saddle bridle halter millstone mule mules oxen camel camels donkey donkeys hinny zebra jawbone balaam apuleius aesop buridan titania quixote sancho oberon palm_sunday thistle thistles nativity haystack haystacks hay egypt kulan onager onagers bethlehem jerusalem steppe thistle thistles',
    carries:
      'drinks drinking grazes grazing brays braying bray carries carrying carried pulls pulling bears bearing laden loaded saddled tethered harnessed it_carries looks_wiser trots trotting rolls_in_the_dust in_the_dust',
    water:
      'ditch ditches levee levees aerial po delta rhine meuse thames humber canal canals polder polders windmill windmills mill mills sluice sluices dune dunes marsh marshes fen fens meadow meadows estuary spray tide low_tide high_tide mud horizon flood floods seawall lock locks saltmarsh',
    rocks:
      'sandstone limestone granite basalt gneiss schist shale lava dolerite igneous magma volcanic outcrop strata intruding crosscutting',
    dish: 'peas mash gravy onion onions mustard mushy plate oxo butcher butchers tripe black_country bread_oven bakehouse kiln lime_kiln',
    seabird:
      'footed billed galapagos sula frigatebird frigatebirds frigate_birds pelican pelicans gull gulls gannet gannets cormorant cormorants tropicbird guano beak beaks bill bills plumage feathers nest nests nesting chick chicks plunge_diving blue_feet red_feet courtship',
    feeder:
      'feeder feeders gutter branch branches twig twigs nest nests nestbox nest_box seed seeds suet bramble hedge birch oak hawthorn robin robins sparrow sparrows finch finches wren wrens nuthatch nuthatches coot gull gulls bird birds blackbird fat_ball peanuts snow song',
  },
  despite: ['you|dumb|stupid|fat|lazy|sorry|ugly|kiss|kick|lick|fucking|pompous|total ass|asses'],
  harmless: [
    'wild|jenny|jack|somali|nubian|asiatic|persian|syrian|golden|shaggy|dusty|braying|laden|burdened|sleepy|balaam_s|bottom_s|apuleius|pack ass|asses',
    'ass|asses ..9 <beast>',
    '<beast> ..5 ass|asses',
    'ass|asses ..2 <carries>',
    'study|studies|sketch|sketches|etching|engraving of ..1 an? ass|asses',
    'donkey or ass',
    'asses milk|bridge|ears',
    'ass s ears|head|foal|milk|bridge|shadow|skin|hoof|jaw|jawbone|back_and',
    'ass head|heads|ears|mask ..1 is|of|from|in|on|for|made|stitched|mask|and|after',
    'dutch|basalt|igneous|sea|tide|tidal|dolerite|frisian|zeeland|holland|polder|drystone|flood|earthen|earthwork|grassy|granite|volcanic|magma|magmatic|fen|fenland|ringed|hadrian_s|offa_s|wat_s|car|clay|mud ..1 dyke|dykes',
    'dyke|dykes ..5 <water>|<rocks>',
    '<water>|<rocks> ..5 dyke|dykes',
    'dykes of|near|outside <Name>',
    'dykes hold|keep|guard|line|frame|cross|cut|divide|stretch|run|lie|curve|bend|make ..4 composition|horizon|horizons|picture|sea|water|country|land|field|fields|sky|river|distance|frame',
    'faggot|faggots ..3 <dish>',
    '<dish> ..3 faggots',
    'bundle|bundles|load|loads|armful|armfuls|stack|cartload|woodcutter|woodcutters|firewood|kindling|woodpile|welsh|charcoal ..2 of? faggot|faggots',
    'faggot|faggots gatherer|gatherers|carrier|carriers|gathering|tied|bound|stacked|carried_home',
    'boobies ..5 <seabird>',
    '<seabird> ..3 boobies',
    'brown|masked|nazca|peruvian|abbott_s boobies',
    '^ great tits|tit',
    'pair|flock|family|two|three|some of? ..1 great tits ..3 <feeder>',
    'coal|marsh|willow|blue|long_tailed|crested|bearded|penduline tits|tit',
    'great tits ..9 <feeder>',
    '<feeder> ..6 great tits',
    'retarded motion|ignition|spark|timing|combustion|time|potential|potentials|wave|waves|acceleration|velocity|curing|germination|swing|pendulum|oscillation',
    'retarded by ..1 friction|gravity|drag|cold|frost|fog|snow|rain|wind|damping',
    'flame|fire|weed|growth|rust retardant|retarded|retardants',
    'coon rapids|creek|valley|lake|hollow|bluff|bluffs|fork|river|run|pond|bayou|island|path|hound|hounds|dog|dogs|skin|skins|tail|branch',
    'white|black trash|garbage|rubbish|refuse bag|bags|bin|bins|sack|sacks|van|vans|truck|trucks|lorry|cans|heap|lid|lids',
    'white|black trash|garbage|rubbish can $|in|on|under|at|beside|with|and|by|behind|near|one|two|lid|against',
    'wank bavaria|bergbahn|alm|gipfel|garmisch|mountain|summit|cable_car|bayern|haus|massif',
    'am|auf_dem|der|zum|vom|ausfahrt|mount|berg|gipfel wank',
    'wanker|wanks alm|summit|gipfel',
    'whore of ..1 babylon',
  ],
};
