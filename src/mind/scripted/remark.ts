import type { Random } from '../../lib/random.ts';
import type { BriefItem } from '../task/brief.ts';
import type { BriefPicture } from '../task/picture.ts';
import { namesIn } from './seen-phrases.ts';
import { type SlotWords, wordsAbout } from './voice.ts';

/** What a remark says of one thing that it has named; "it" is the picture. */
export const verdicts = [
  'holds the picture together',
  'sets the tone',
  'caught me first',
  'does most of the work',
  'stays with me',
  'is a brave choice',
  'gives the rest its weight',
  'makes it feel finished',
  'keeps me looking',
  'is stronger than it seems at first',
  'took me a moment, and then it clicked',
  'is the reason I stopped here',
  'is easy to underrate',
  'is handled with care',
  'says enough by itself',
  'was worth a second look',
  'makes everything else fall into place',
  'leaves room to think',
  'is a good kind of stubborn',
  'never gets loud',
  'earns its keep',
  'does not try to please, which pleases me',
  'feels decided',
  'grows on me',
  'works better than I expected',
  'deserves the space it has',
  'is all it takes',
  'tells me where to begin',
  'reads from far away',
  'survives being looked at twice',
  'is a decision somebody stood by',
  'could carry a whole series',
  'would be hard to copy',
  'has the last word',
  'slows me down, in a good way',
  'turns a habit into a choice',
  'asks for patience and pays it back',
  'is doing two jobs at once',
  'keeps its promise up close',
  'refuses to be filler',
  'went further than I would have dared',
  'knows when to stop',
  'makes the plain part look intended',
  'is what I will remember on the way out',
] as const;

const openings = [
  '',
  '',
  '',
  '',
  'Honestly: ',
  'For me ',
  'I think ',
  'No fuss: ',
  'Second visit: ',
] as const;

/** Of two things that are there; the verdict is of the first one. */
const ofTwo = [
  '{opening}{first} {verdict}, and {second} helps.',
  '{opening}{first} {verdict}. Then there is {second}.',
  '{opening}{first} {verdict}; {second} takes no credit for it.',
  'I like {first}, and I like {second}. Neither is in the other’s way.',
  'What I notice is {first}, then {second}.',
  'Mostly it is {first} that {verdict}, more than {second}.',
  'After {first} and {second} there is not much left to add.',
  'Take away {first}, and {second} would have nothing to lean on.',
  'Start with {first}, end with {second}: a good route through it.',
  'Two things I would not touch: {first} and {second}.',
  'Because of {second}, {first} {verdict}.',
  'Given {second}, I did not expect that {first} {verdict}.',
  '{first}, and with it {second}: a plain plan, carried out.',
  'I came for {first} and stayed for {second}.',
  'First I saw {first}. Only then {second}.',
  'With {second} in it, {first} {verdict}.',
  'If I had to choose between {first} and {second}, I would keep the first.',
  'You trusted {first} here, and {second} backs you up.',
  '{opening}{first} {verdict}. Credit to {second}, too.',
  'There is {first}, there is {second}, and they get along.',
  'It is {second} that makes {first} possible, as I read it.',
  'Not many would put {first} together with {second}.',
  'My notes say: {first}. And underlined: {second}.',
  'One for {first}, one for {second}. That makes two reasons.',
] as const;

const ofOne = [
  '{opening}{first} {verdict}.',
  'What I notice is {first}: it {verdict}.',
  'Mostly it is {first} that {verdict}.',
  'A case for {first}, if there ever was one.',
  'Here {first} {verdict}.',
  'I keep coming back to {first}.',
  'Give me {first} any day.',
  'Somebody trusted {first}, and was right to.',
] as const;

/** What may follow: of the title, of what the agent likes, or a question; none of it claims anything of the picture. */
const onTitle = [
  '“{title}” is a good name for it.',
  'I read “{title}” differently now.',
  'Did “{title}” come before or after?',
  'And then the title: “{title}”. Yes.',
  '“{title}” could not be called anything else.',
  'With “{title}” above it, it makes sense.',
  'Why “{title}”, if I may ask?',
  'I would have named it “{title}” too.',
  'So that is what “{title}” means.',
] as const;
const onInterest = [
  'It reminds me of {interest}.',
  'I would like to see that in {interest}.',
  'There might be a lesson for {interest} in it.',
  'It makes me wonder about {interest}.',
  'I should try that in {interest}.',
  'Somebody should show this to the people of {interest}.',
  'It feels nearer to {interest} than I thought.',
  'For {interest} I would steal this.',
] as const;
const questions = [
  'Was that planned from the start?',
  'How many tries did it take?',
  'Would you do it again like that?',
  'What came first?',
  'Did you try it the other way round?',
  'Is there a second version?',
  'What did you leave out?',
  'Where would you take it next?',
  'How long did you hesitate?',
  'Was it luck or patience?',
  'Which part was done last?',
  'Who saw it first?',
  'Did anything go wrong on the way?',
  'Was there a rule you kept to?',
  'What would you change today?',
  'Is it finished, or only stopped?',
  'Where did you begin?',
  'Did you know when it was done?',
] as const;

/** Where nothing is known but the title. */
const titleAlone = [
  '“{title}” made me look twice.',
  '“{title}” is the kind of title that I wish I had thought of.',
  'I would like to hear how “{title}” came about.',
  'What made you call it “{title}”?',
  '“{title}”: I will be thinking about that one for a while.',
  'There is a whole story in “{title}”, it seems to me.',
  'Came for the name “{title}”, and I am not sorry.',
  'Is “{title}” one of several, or will it stay alone?',
  'Of all the titles today “{title}” is the one I kept.',
  '“{title}” says little and means a lot, I suspect.',
] as const;

/** What is said without a word of what was seen, with places for a title and an interest. */
export const plainRemarks: readonly string[] = [...onTitle, ...onInterest, ...questions, ...titleAlone];

/** What is said of what was seen, with places for one thing or two, a verdict on it and an opening. */
export const remarksOnThings: readonly string[] = [...ofTwo, ...ofOne];

/**
 * A remark on an item, made of nothing but what is known of its picture, and its title; undefined where neither is known:
 * then there is nothing honest to say.
 */
export function remarkOn(item: BriefItem, { interest }: SlotWords, random: Random): string | undefined {
  const { title } = wordsAbout(item);
  const endings = [
    ...(title === undefined ? [] : onTitle),
    ...questions,
    ...(interest === undefined ? [] : onInterest),
  ];
  const fill = (text: string): string =>
    text.replaceAll('{title}', title ?? '').replaceAll('{interest}', interest ?? '');
  if (item.picture === undefined) {
    if (title === undefined) return undefined;
    const ending = random.chance(0.5) ? ` ${fill(random.pick(questions))}` : '';
    return `${fill(random.pick(titleAlone))}${ending}`;
  }
  const ending = random.chance(0.6) ? ` ${fill(random.pick(endings))}` : '';
  return `${sentenceOn(item.picture, random)}${ending}`;
}

/** Names two or three things that are there, so that few other pictures have them all. */
function sentenceOn(picture: BriefPicture, random: Random): string {
  const { first, second } = namesIn(picture, random);
  const sentence = random
    .pick(second === undefined ? ofOne : ofTwo)
    .replaceAll('{opening}', random.pick(openings))
    .replaceAll('{verdict}', random.pick(verdicts))
    .replaceAll('{first}', first)
    .replaceAll('{second}', second ?? '');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
