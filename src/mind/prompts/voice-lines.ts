import { randomFrom } from '../../lib/random.ts';
import type { MindPersona, Self } from '../mind.ts';
import { speak } from '../scripted/voice.ts';
import { plainText } from '../text.ts';

/** How an agent of a persona sounds, as the prompt says it. */
export interface VoiceLines {
  /** Examples of its own voice. */
  readonly style: string;
  /** What it holds, and what it never does; '' where its persona says nothing of either. */
  readonly views: string;
}

/**
 * Words of one example. Agents of a persona draw from the same phrases: of a sentence that is no longer than this they may share
 * one, and of a longer one they would be heard to.
 */
const exampleWords = 6;
/** Taboos that stand in the prompt, and how long each may be there, in characters. */
const shownTaboos = 4;
const shownLength = 90;

/** Draws once from the persona's phrases, so that an agent stays itself as long as its persona does. */
export function voiceLines(self: Self, { voice, opinions = [], taboos = [] }: MindPersona): VoiceLines {
  const random = randomFrom('style', self.id);
  const [interest] = self.interests;
  const words = interest === undefined ? {} : { interest: plainText(interest, 40) };
  const example = (phrases: readonly string[]): string =>
    `“${beginningOf(plainText(speak(phrases, voice.slots, words, random), 200))}”`;
  const style = `${example(voice.thoughts)} ${example(voice.replies)}`;
  const opinion = opinions.length === 0 ? null : plainText(random.pick(opinions), shownLength);
  const never = taboos.slice(0, shownTaboos).map((taboo) => plainText(taboo, shownLength));
  const views = [
    ...(opinion === null ? [] : [`You hold: ${withoutStop(opinion)}.`]),
    ...(never.length === 0 ? [] : [`You never: ${never.map(withoutStop).join('; ')}.`]),
  ];
  return { style, views: views.join(' ') };
}

/** The first sentence, and of a long one its first words. */
function beginningOf(text: string): string {
  const [first = ''] = text.split(/(?<=[.!?])\s/u);
  const words = first.split(' ');
  return words.length <= exampleWords
    ? first
    : `${words
        .slice(0, exampleWords)
        .join(' ')
        .replace(/[,;:]$/, '')}…`;
}

function withoutStop(text: string): string {
  return text.replace(/[.;]+$/u, '');
}
