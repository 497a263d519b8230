import type { Material, Mood } from '../composition.ts';
import { phraseWithin } from '../text/phrase.ts';

/** The parts of a commission to an image model that a kind of picture decides. */
export interface PromptParts {
  readonly style: string;
  readonly medium: string;
  readonly light: string;
  /** How the picture is laid out where the brief does not say it. */
  readonly composition: string;
  readonly colour: string;
  readonly leaveOut: string;
}

/** A prompt has this many words: fewer leave the model to its habits, more contradict themselves. */
export const promptWords = { least: 40, most: 80 } as const;
/** The most words that a brief's composition takes of them. */
const compositionWords = 16;

const moodWords: Readonly<Record<Mood, string>> = {
  calm: 'quiet and unhurried, with room to breathe',
  bright: 'fresh and open, as on a clear morning',
  dramatic: 'tense and still, as before a storm',
  dreamy: 'half remembered, gentle and slightly strange',
  playful: 'light-hearted, with one small surprise',
  stark: 'bare and exact, nothing more than needed',
};
/** Said where a short subject leaves a prompt too short. */
const filling =
  'Careful craft, believable materials, one clear focus, edges that lead the eye back inside the picture.';

/** A commission in 40 to 80 words: subject, style, medium, light, composition, colour, mood, what to leave out. */
export function promptFrom(material: Material, parts: PromptParts): string {
  const { subject, mood, moodWord } = material;
  const frame = [
    `${parts.style}, ${parts.medium}.`,
    `Light: ${parts.light}.`,
    `Composition: ${compositionOf(material) ?? parts.composition}.`,
    `Colours: ${parts.colour}.`,
    `Mood: ${moodWord === null || moodWord === mood ? '' : `${moodWord}, `}${moodWords[mood]}.`,
    `Leave out ${parts.leaveOut}.`,
  ].join(' ');
  const room = promptWords.most - countWords(frame);
  const prompt = `${shortened(subject, room)}. ${frame}`;
  return countWords(prompt) >= promptWords.least ? prompt : `${prompt} ${filling}`;
}

/** What the brief says of the composition, in a few words. */
function compositionOf({ composition }: Material): string | null {
  return composition === null
    ? null
    : phraseWithin(composition.replace(/[.!?]/gu, ','), { letters: 120, words: compositionWords });
}

/** The subject in so many words, whole phrases where it has any that are short enough. */
function shortened(subject: string, words: number): string {
  const whole =
    phraseWithin(subject, { letters: 300, words }) ?? subject.split(' ').slice(0, words).join(' ');
  return whole.replace(/[\s,;:.…]+$/u, '');
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
