import type { Grammar } from '../../../grammar/grammar.ts';
import { ofGroups, persons } from './persons.ts';

/** Pictures that show people of a group as thieves, rapists, spreaders of disease or spongers, and women as cattle. */
export const stereotypes: Grammar = {
  language: 'en',
  words: {
    ...persons,
    robbing:
      'robbing mugging pickpocketing looting shoplifting stealing snatching burgling carjacking swindling scamming',
    loot: 'purse purses wallet wallets handbag handbags tv tvs television televisions bike bikes bicycle car cars phone phones store stores shop shops grandmother old_lady old_woman tourist tourists white watch watches baby babies jobs jewels jewellery jewelry benefits sneakers copper manhole pockets house houses taxpayers welfare',
    molesting: 'raping rape groping molesting grooming harassing stalking assaulting attacking kidnapping',
    prey: 'white blonde blond girl girls women woman child children schoolgirl schoolgirls nun nuns',
    sick: 'virus viruses covid coronavirus plague disease diseases aids monkeypox germs bacteria',
    white: 'white european blond blonde aryan nordic american german english swedish french',
    kin: 'family families children child baby babies woman women girl girls couple',
    easterners: 'chinese asian asians korean koreans vietnamese cambodian filipino filipinos wuhan',
    wives: 'women woman wife wives girlfriend girlfriends housewife housewives',
  },
  doubtful: [
    ...ofGroups([
      'GROUP ..3 <robbing> ..4 <loot>',
      'GROUP ..5 <molesting> ..3 <prey>',
      'GROUP ..4 coughing|spreading|sneezing|carrying|bringing|breathing ..3 <sick>',
      'GROUP ..3 breeding|multiplying|spawning ..3 like|in|welfare|rabbits|rats',
      'GROUP ..4 on|with|lying_on|sitting_on|counting|waving ..4 welfare_cheques|welfare_checks|welfare_money|benefit_cheques|food_stamps',
      '<white> ..2 <kin> ..3 replaced|pushed_out|surrounded|outnumbered|overrun|threatened|hunted|cornered ..4 GROUP',
    ]),
    'black|latino|latina|hispanic|arab|gypsy|roma|immigrant|native|aboriginal ..1 welfare_queen|welfare_queens|thug|thugs|hoodlum|hoodlums|gangbanger|gangbangers|crackhead|crackheads|anchor_baby|anchor_babies|savage|savages',
    'muslim|arab|afghan|pakistani|turkish|iranian|moroccan|imam|mullah ..4 beating|whipping|stoning|selling|raping|marrying|mounting ..3 wife|wives|woman|women|girl|girls|child|goat|goats|camel',
    'dark|black|brown hands ..3 grabbing|reaching|dragging|clutching|groping ..5 white|blond|blonde ..2 woman|girl|women|girls|child',
    '<wives> ..3 chained|leashed|muzzled|caged|collared|padlocked ..5 kitchen|stove|sink|bed|doghouse|kennel|husband|husbands|owner|master',
    '<wives> ..1 as|like|drawn_as|shown_as ..1 cattle|livestock|dogs|cows|pigs|sows|property|furniture|footstool|footstools|doormat|doormats|ashtray|broodmares|breeding_stock',
    '<wives> ..4 crawling|kneeling|grovelling ..6 natural_order|as_she_should|as_they_should|where_they_belong|where_she_belongs|know_their_place|knows_her_place',
    'ugly|hairy|fat|screeching|screaming|smelly ..1 feminist|feminists|lesbian|lesbians|suffragette|suffragettes',
    '<easterners> ..9 bat|bats ..1 soup|stew|feast',
  ],
  harmless: [
    'baby|babies|child|children|toddler|cat|dog|monkey|goat|gull ..2 stealing|snatching ..2 cookie|cookies|cake|fish|bread|scene|show|kiss',
    'stealing|snatching ..1 scene|show|kiss|kisses|glance|glances|moment|look',
    'protest|poster|campaign|march|stop|against ..6 harassing|harassment|rape|violence',
    'nurse|doctor|scientist|vaccine|vaccinating ..6 <sick>',
    'protected|vaccinated ..2 against|from <sick>',
  ],
};
