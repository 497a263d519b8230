import type { Random } from '../../lib/random.ts';
import type { BriefItem } from '../task/brief.ts';
import type { BriefPicture } from '../task/picture.ts';
import { namesIn } from './seen-phrases.ts';
import { type SlotWords, wordsAbout } from './voice.ts';

/** What a remark says of what it has named. */
const verdicts = [
  'holds it together',
  'sets the tone',
  'is what I saw first',
  'does most of the work',
  'stays with me',
  'is a brave choice',
  'gives it its weight',
  'makes it feel finished',
  'keeps me looking',
  'is stronger than it seems at first',
  'took me a moment, and then it clicked',
  'is the reason I stopped here',
  'is easy to underrate',
  'is handled with care',
  'says enough by itself',
  'was worth a second look',
  'is where it gets good',
  'makes the rest fall into place',
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
] as const;

const openings = [
  '',
  '',
  '',
  'Honestly: ',
  'Simple, but ',
  'For me ',
  'I think ',
  'To my eye ',
  'Funny how ',
  'Seen small or large, ',
  'No fuss: ',
  'Second visit, and ',
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
  'It sends me back to {interest}.',
  'I came from {interest} and stayed.',
  'There is a lesson for {interest} in it.',
  'I will remember it for {interest}.',
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
  const verdict = random.pick(verdicts);
  const opening = random.pick(openings);
  const sentence =
    second === undefined
      ? `${opening}${first} ${verdict}.`
      : random.pick([
          `${opening}${first}, with ${second}, ${verdict}.`,
          `${opening}${first} ${verdict}, and ${second} helps.`,
          `${opening}${first} ${verdict}. And then ${second}.`,
          `${opening}${first} and ${second}: it ${verdict}.`,
          `I like ${first}, and ${second}. It ${verdict}.`,
          `What I notice is ${first}, then ${second}. It ${verdict}.`,
          `Mostly it is ${first} that ${verdict}, next to ${second}.`,
          `Between ${first} and ${second} it ${verdict}.`,
        ]);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
