import type { Grammar } from '../../../grammar/grammar.ts';
import { hostileWords } from '../../hostility/index.ts';

const { people = '', anybody = '', fierce = '' } = hostileWords.en ?? {};

/** Denials of hate in English, and what is said against it: that it is wrong, and that somebody left it out. */
export const english: Grammar = {
  language: 'en',
  words: {
    people: `${people} blacks whites gypsies roma travellers travelers rohingya jews_and_muslims poor_people`,
    anybody,
    fierce,
    not: 'not aren_t isn_t weren_t wasn_t ain_t never_were never_was have_never_been has_never_been',
    called:
      'burden burdens plague plagues pest disease diseases illness illnesses sickness sick ill disorder sin sins mistake mistakes problem problems threat threats danger dangers dangerous invasion invaders flood wave swarm horde criminals criminal thieves thief thieving terrorists terrorist vermin rats parasites parasite animals beasts monsters savages primitive lazy stupid dumb dirty filthy weak weaker inferior lesser evil wicked enemies enemy crime crimes joke punchline costume stereotype stereotypes freaks perverts predators broken defective disgusting worthless scum trash filth garbage liars greedy rapists murderers violent unclean unnatural cockroaches pigs dogs apes monkeys less_than less_human less_worthy worth_less second_class',
    does: 'control run own rule steal cheat lie spread invade poison ruin destroy murder breed smell stink',
    frame: 'call calling called calls label labelled labeling labelling name',
    depict:
      'draw drawing paint painting depict depicting portray portraying show showing describe describing treat cast',
    wrong:
      'wrong lie lies false untrue cruel shameful hateful racist nonsense unfair propaganda propaganda_s oldest_trick slander libel absurd prejudice old_lie ignorance disgrace bigotry',
    declined:
      'left_it_out left_that_out left_him_out left_them_out changed removed dropped_it dropped_that cut_it cut_that deleted took_it_out taken_out replaced crossed_it painted_over refused_it rewrote threw_it',
    human: 'people human humans men women citizens neighbours neighbors persons equal equals guests friends',
    beasts: 'rats pigs dogs vermin animals insects cockroaches apes monkeys dirt',
  },
  despite: [
    'my|our|your|pure|i_feel|feel|with ..1 hatred|fear|contempt of|against|for|towards|toward <people>',
    'hatred|persecution|expulsion|fear|contempt of|against|for|towards|toward <people> ..2 is|was ..2 justified|right|good|natural|deserved|healthy|normal|needed',
    'nobody|no_one|none ..8 <people> are|is ..1 <human>|good|welcome|clean|innocent',
    '<people> ..3 <not> ..1 <called> ..2 they_are|they_re|but|just|only|merely|simply ..3 <fierce>',
    'not|never|nobody|don_t|won_t|wouldn_t ..2 <frame>|<depict> ..2 <people> ..1 as? <human>',
    '<people> ..9 insult|insulting|unfair|offend|worse|cleaner ..3 <beasts>',
  ],
  harmless: [
    '<not> a|an|any|the|our|your|some|just|naturally|born|all? <called>',
    'no burden|threat|danger|plague|illness|disease|invasion',
    'don_t|do_not|doesn_t|does_not|didn_t|did_not|never <does>',
    '<wrong> ..2 say|saying|claim|claiming|think|thinking|believe|pretend|write|writing ..3 <people>|<anybody>',
    '<wrong> ..2 <frame> ..2 <people>|<anybody>',
    '<frame> ..2 <people> ..9 <wrong>',
    '<wrong> ..2 <depict> ..2 <people>|<anybody> as|like',
    '<depict> ..2 <people>|<anybody> as|like ..4 is|was ..1 <wrong>',
    'not|never|nobody|no_one|don_t|won_t|wouldn_t|can_t|shouldn_t|mustn_t|refuse_to|stop ..2 <frame> ..2 <people>|<anybody>',
    'not|never|nobody|no_one|don_t|won_t|wouldn_t|can_t|shouldn_t|mustn_t|refuse_to|stop ..2 <depict> ..2 <people>|<anybody> as|like',
    'not|never|nobody|no_one|don_t|won_t|wouldn_t|stop|wrong|cruel|lie|false ..2 compare|comparing|compared|liken|likening ..2 <people>|<anybody> to|with',
    'compare|comparing|compared|liken|likening|likened ..2 <people> to|with ..4 <wrong>',
    'blame|blaming|blamed ..2 <people> ..7 <wrong>',
    'cartoon|joke|poster|drawing|caption|line|sketch|picture|text|draft|song|film|pamphlet|postcard ..2 compared|compares|makes|made|called|calls|shows|showed|mocks|mocked|painted|drew|paints|turned|turns|blamed|blames ..3 <people>|<anybody> ..9 <wrong>|<declined>',
    'they|people|papers|newspapers|posters|some used_to|once ..1 write|wrote|print|printed|stamp|stamped|paint|painted|shout|shouted',
    'hatred|persecution|expulsion|fear|contempt of|against|for|towards|toward <people>',
    'nobody|no_one|none ..5 think|thinks|thought|believe|believes|believed|say|says|said ..3 <people>|<anybody> are|is|were',
    'word|term|name|slur ..1 that|which ..2 <people> ..1 dislike|reject|resent|hate|avoid|find|never',
  ],
};
