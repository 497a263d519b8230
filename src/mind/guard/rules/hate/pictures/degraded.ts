import type { Grammar } from '../../../grammar/grammar.ts';
import { ofGroups, persons } from './persons.ts';

const words = {
  ...persons,
  beast:
    'rat rats vermin cockroach cockroaches roach roaches louse lice flea fleas tick ticks maggot maggots worms leech leeches parasite parasites locust locusts termites bedbugs ants flies mosquitoes insects bugs pig pigs swine hog hogs piglets ape apes monkey monkeys gorilla gorillas chimp chimps chimpanzee chimpanzees orangutan orangutans baboon baboons dog dogs mongrel mongrels hyena hyenas jackal jackals vulture vultures serpent serpents viper vipers toad toads slug slugs cattle livestock sheep virus viruses germs bacteria tumour tumor disease garbage trash filth rubbish dung turd turds excrement subhuman subhumans untermensch untermenschen savages savage brute brutes barbarian barbarians ogre ogres goblin goblins orc orcs troll trolls ghoul ghouls beast beasts predator predators caveman cavemen cannibal cannibals thief thieves crook crooks rapist rapists criminal criminals terrorist terrorists freak freaks footstool doormat ashtray scarecrow tapeworm tapeworms bedbug mosquito fly ant weevils scorpion scorpions lizard lizards rodent rodents weasel weasels skunk skunks raccoon raccoons crows crow hogs boar mule mules donkey donkeys ass jackass cow cows chicken chickens hens mutt mutts cur bloodsucker bloodsuckers plague tumours tumors sewage sludge mould zoo_animals wild_animals animals animal pest pests orc mutant mutants imbecile imbeciles idiot idiots moron morons drunk drunkard drunkards wino',
  /** Said of play and of hard work as well where the beast is a likeable one. */
  lowest:
    'rat rats vermin cockroach cockroaches roaches louse lice fleas maggot maggots leech leeches parasite parasites locusts termites pig pigs swine ape apes gorilla gorillas baboon baboons hyenas jackals vultures cattle livestock germs garbage trash filth dung subhuman subhumans savages savage',
  /** Costumes and dreams, too: only those of whom the creeds of hate say it. */
  fiend:
    'octopus octopuses kraken squid spider spiders vampire vampires snake snakes bat bats wolf wolves demon demons devil devils monster monsters witch dragon puppeteer puppet_master',
  as: 'as drawn_as painted_as shown_as depicted_as portrayed_as rendered_as imagined_as turned_into transformed_into morphing_into resembling',
  animal:
    'pig rat monkey ape gorilla dog goat donkey snake insect cockroach cow hyena chimp baboon lizard toad rodent',
  part: 'face faces head heads snout snouts body bodies nose noses muzzle muzzles paws hooves ears',
  feature:
    'claws fangs tentacles hooves horns forked_tongue forked_tongues snout snouts buck_teeth buckteeth huge_lips giant_lips big_lips thick_lips giant_red_lips huge_red_lips big_red_lips fat_lips exaggerated_lips enormous_lips oversized_lips slits_for_eyes slit_eyes slanted_eyes slanty_eyes slant_eyes squinty_eyes chinky_eyes exaggerated_features ape_like_features apelike_features monkey_like simian hunched_like_an_ape knuckles_dragging low_forehead dollar_signs_for_eyes dollar_sign_eyes rat_tail rat_tails',
  mocking:
    'mocking mockingly mockery mock_him mock_her mock_them mock_the mocks ridicule ridicules ridiculing laugh_at_him laugh_at_them laugh_at_her laughing_at_him laughing_at_them laughs_at_him laughs_at_them laughed_at pointing_and_laughing laughing_and_pointing point_and_laugh make_fun_of makes_fun_of making_fun_of poke_fun poking_fun humiliating humiliated humiliate degrading demeaning derogatory belittling dehumanizing dehumanising racist_caricature racist_cartoon racist_postcard racist_style racist_joke racist_meme racist_look racist_humor racist_humour racist_stereotype racist_stereotypes offensive_caricature offensive_stereotype offensive_stereotypes insulting laughing_stock figure_of_fun butt_of_the_joke hate_him hate_them hate_her fear_and_hate as_stereotyped_as as_stereotypical_as as_offensive_as as_racist_as as_insulting_as as_ugly_as as_dumb_as as_stupid_as filming_and_laughing despise_him despise_them despise_her despise_the sneer_at spit_on_him spit_on_them look_down_on throws_tomatoes throwing_tomatoes rotten_tomatoes feel_disgust disgusted_by make_it_disgusting make_it_repulsive',
  vice: 'stupid stupidly dumb moronic lazy filthy smelly greedy thieving drunk drunken savage primitive ugly dirty uncivilised uncivilized',
  ill: 'sick demonic evil disgusting repulsive hideous diseased inferior subhuman hated hateful',
  jests: 'cartoon caricature comic meme joke postcard poster sticker funny satire humour humor comedy',
  muslims:
    'imam imams mullah mullahs muslim muslims moslem moslems islamic arab arabs sheikh afghan pakistani iranian iraqi hijab burka burqa niqab turban turbans hijabi palestinian',
  bomb: 'bomb bombs detonator dynamite suicide_vest suicide_belt explosive_vest explosive_belt explosives grenade grenades',
  eat: 'eating eat eats devouring roasting grilling butchering boiling frying',
  pets: 'dog dogs puppy puppies cat cats kitten kittens bat bats rat rats',
  easterners: 'chinese asian asians korean koreans vietnamese haitian haitians cambodian filipino filipinos',
  signs:
    'turban turbans burka burkas burqa burqas hijab hijabs niqab niqabs headscarf headscarves kippah kippahs yarmulke yarmulkes skullcap skullcaps sombrero sombreros minaret minarets mosques prayer_rugs side_curls payot',
  dirt: 'rubbish trash garbage filth litter dirt rats decay ruins graffiti needles faeces feces',
  swarm:
    'biting attacking stinging gnawing stealing swarm swarming swarms overrun overruns overrunning invade invading invades infesting infest creeping tearing devouring flooding plague horde hordes pack',
  blackface:
    'blackface minstrel minstrels golliwog golliwogs gollywog sambo pickaninny pickaninnies piccaninny coon mammy_caricature',
  nation:
    'israel palestine africa mexico india pakistan turkey china ukraine russia poland romania somalia nigeria haiti iran iraq syria afghanistan albania greece ireland islam judaism',
  costume:
    'costume costumes halloween carnival purim cosplay school_play nativity_play panto pantomime face_paint facepaint masquerade',
  zodiac:
    'monkey_king year_of_the_rat year_of_the_pig year_of_the_dog year_of_the_monkey zodiac guide_dog guide_dogs service_dog pig_iron',
};

/** Pictures of groups of people as beasts, or as what a caricature makes of them, and those that ask to laugh at them. */
export const degraded: Grammar = {
  language: 'en',
  words,
  doubtful: [
    '<origin> ..2 <as> ..3 <lowest>|monkey|monkeys|chimp|chimps|toad|toads|dog|dogs|snake|thief|thieves|crook|crooks|terrorist|terrorists|rapist|rapists|criminal|criminals|drunk|drunkard|drunkards',
    '<trait> <as> ..3 <lowest>|monkey|monkeys|zombie|zombies',
    '<origin> in|with|wearing ..4 <as> ..4 <beast>',
    '<ethnic> ..9 ..3 laugh_at_him|laugh_at_her|laugh_at_them|laughing_at_him|mock_him|mock_her|mock_them|ridicule_him|ridicule_her|ridicule_them|make_fun_of_him|make_fun_of_her|make_fun_of_them',
    'black|african|blacks|africans ..2 like ..2 monkey|monkeys|chimp|chimps|chimpanzee',
    '<easterners> ..9 ..2 slanted_eyes|slanty_eyes|slit_eyes|slits_for_eyes|buck_teeth|buckteeth',
    ...ofGroups([
      'GROUP ..4 <as> ..3 <beast>',
      '<beast> ..1 <as> ..1 GROUP',
      'GROUP ..2 like ..2 <lowest>',
      'make|makes|making|made ..1 GROUP ..2 look|seem|appear ..3 <vice>|<lowest>|<ill>',
      'GROUP ..9 make|makes|making|made|show|showing him|her|them|it ..1 look|seem|appear|as ..3 <vice>|<lowest>|<ill>',
      'GROUP ..5 <animal> <part>',
      'GROUP ..4 <part> of ..2 <animal>',
      'GROUP ..6 <feature>',
      '<feature> ..1 on|of ..2 GROUP',
      'GROUP ..9 ..3 <mocking>',
      '<mocking> ..5 GROUP',
      '<vice> ..1 GROUP ..9 <jests>',
      '<jests> ..3 <vice> ..1 GROUP',
      'GROUP ..4 drooling|slobbering|grunting|dribbling',
      'GROUP ..3 <swarm> ..1 of ..2 <beast>',
      'swarm|plague|horde|infestation|stream of ..2 <beast> ..6 GROUP',
      'GROUP ..2 acting|behaving|squatting|crawling|climbing ..1 like ..2 animal|animals|ape|apes|monkey|monkeys|dog|dogs|insects',
      'GROUP ..2 on|by a? leash|leashes',
      'GROUP ..3 cage|cages ..2 zoo|circus|menagerie',
      'zoo ..4 cage|cages|enclosure ..3 GROUP',
      'stereotypical|cartoonish|grotesque ..2 GROUP ..6 <feature>|<mocking>|<vice>|money|gold|bomb|drugs|knife|stealing',
    ]),
    '<muslims> ..3 with|wearing|holding|hiding|carrying|clutching|strapped|under|as ..3 <bomb>',
    '<bomb> ..2 for|as|under|in|inside ..2 turban|beard|hijab|burka|burqa|niqab',
    '<muslims> ..2 boy|girl|child|kid|baby|kids|children with|holding|gets|receiving|plays|playing ..3 <bomb>',
    '<muslims> ..2 laughing|grinning|smiling|gleeful pilot|pilots|hijacker|bomber|bombers',
    'laughing|grinning|smiling|gleeful|cheering ..1 <muslims> pilot|pilots|hijacker|bomber|bombers|terrorist|terrorists',
    '<easterners> ..4 <eat> a|the|their|your|our|live|roast|roasted|grilled|stray|pet|fried|raw|whole live|roasted|pet|stray|family|neighbour_s|neighbor_s? <pets>',
    '<beast> ..1 in|with|wearing ..2 <signs> ..9 <swarm>|town|village|cradle|border|country|europe|church|city|baby',
    '<swarm> ..2 <beast> ..2 in|with|wearing ..2 <signs>',
    '<signs> and ..2 <dirt>',
    '<dirt> and ..2 <signs>',
    'before_and_after ..9 ..3 <signs>|<dirt>|<people> ..3 and ..2 <dirt>|<signs>|<people>',
    'women_s|woman_s|girls|female|feminist|feminists ..4 team|club|march|crowd|players|s? ..3 <animal> <part>',
    'evolution ..9 ape|apes|monkey|monkeys ..9 white ..9 black|african|africans',
    'evolution ..9 <people> ..6 ape|apes|monkey|monkeys|animal',
    '<blackface> ..9 <mocking>|<jests>|watermelon|watermelons|fried_chicken|banana|bananas|giant_lips|red_lips|huge_lips|giant_red_lips|big_lips|thick_lips',
    'drag_queen|drag_queens|trans_woman|trans_women|gay_man|gay_men|homosexual|homosexuals ..5 predator|predatory|claws|fangs|luring|leering|groping|grooming|lurking ..9 toddler|toddlers|child|children|kids|boy|boys|girl|girls',
    'black|african|nigger|negro man|woman|boy|guy|people|kids ..9 watermelon|fried_chicken|bananas|cotton ..9 <mocking>|caricature|racist|joke|meme|stereotype',
    'mexican|mexicans ..3 asleep|sleeping|dozing|napping ..9 white|gringo|gringos|americans ..3 work',
    'caricature|stereotype ..2 of ..3 <people> ..9 <vice>|<feature>|nose|lips|money|gold|knife',
    ...ofGroups([
      '<lowest>|monkey|monkeys ..6 labelled|labeled|captioned|marked|named|tagged ..5 GROUP',
      'everyone|everybody|onlookers|bystanders|neighbours|neighbors|others|crowd|people ..2 vomiting|puking|retching|gagging|holding_their_noses|pinching_their_noses ..6 GROUP',
      'GROUP ..9 everyone|everybody|onlookers|bystanders|neighbours|neighbors|others|crowd ..3 vomiting|puking|retching|gagging|holding_their_noses|pinching_their_noses|disgusted',
    ]),
    '<nation> as ..3 tapeworm|parasite|leech|tumour|tumor|cancer|rat|cockroach|vermin|pig|swine|bloodsucker|maggot|tick|louse',
    'disabled|autistic|retarded|down_syndrome ..3 as|like ..2 zombie|zombies|vegetable|vegetables|potato|potatoes|monster|monsters|alien|aliens',
    'bishop|priest|nun|nuns|pope|cardinal|monk|imam|mullah|rabbi|prophet ..3 with ..3 pig|rat|goat|donkey|monkey|dog ..1 snout|face|head|tail|ears',
    'imam|mullah|mufti|ayatollah|rabbi|sheikh|caliph ..4 pig|pigs|goat|goats|sow|donkey ..3 kissing|kiss|bed|wedding|marrying|riding|lap',
    'imam|mullah|mufti|ayatollah|rabbi|sheikh|caliph ..3 kissing|marrying|riding|fondling|hugging ..2 pig|goat|sow|donkey',
    'trans_woman|trans_women|transgender|tranny|trannies|transwoman ..6 grotesque|monstrous|peeking|creepy|lurking|pervert|perverted|predatory|hideous|repulsive',
    'grotesque|monstrous|creepy|perverted|hideous|repulsive ..1 trans_woman|trans_women|transgender|tranny|drag_queen|gay|lesbian|lesbians|homosexual',
    'happy_merchant',
  ],
  harmless: [
    'claws|fangs ..1 nails|nail|manicure|earrings|necklace',
    '<origin> cat|cats|dog|elephant|shepherd|bulldog|hound|wolfhound|terrier|horse|parrot|doll|puppet|lion|tiger|bear|fox|dragon|theatre|theater|opera ..1 <as>',
    'epic|action|film|wide|long|panning|crane shot',
    'dog|dogs|puppy ..1 on ..2 leash|lead',
    'hold|holds|holding|feed|feeds|feeding|pet|petting|stroke|stroking|walk|walking ..1 their|her|his|the|a|an ..1 dog|dogs|cat|cats',
    'dressed|costumed|disguised|masked as ..6 <costume>',
    '<costume> ..9 as ..2 <beast>',
    'as ..2 <beast> ..6 <costume>',
    '<zodiac>',
    'baby|toddler|infant|dog|puppy drooling|dribbling',
    'drooling over|puppy|dog|hound|mastiff',
    'anti|against|never|stop|fights|fighting|opposing ..2 racist|racism|mocking|mockery|hatred',
    'dress|costume|helmet|headdress|mask|masks ..2 with ..3 horns|tentacles|fangs|claws',
    'buffalo|bull|reindeer|ram|goat|drinking horns',
    'black ..1 paper|background|board|ink|line|lines|chalk|silhouette|silhouettes',
  ],
};

/** The same in two sentences: "Migrants at a fence. I made them look like rats." */
export const degradedAcross: Grammar = {
  language: 'en',
  words,
  doubtful: ofGroups([
    'GROUP ..9 make|makes|making|made|show|showing|drew|painted|gave him|her|them|it ..1 look|seem|appear|as ..3 <vice>|<lowest>|<ill>',
  ]),
};
