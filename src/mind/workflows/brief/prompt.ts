import { plainText } from '../../text.ts';
import type { Mood } from '../composition.ts';

/** The parts of a commission to an image model. */
export interface PromptParts {
  readonly subject: string;
  readonly style: string;
  readonly medium: string;
  readonly light: string;
  readonly composition: string;
  readonly colour: string;
  readonly mood: Mood;
  readonly leaveOut: string;
}

/** A prompt has this many words: fewer leave the model to its habits, more contradict themselves. */
export const promptWords = { least: 40, most: 80 } as const;

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
export function promptFrom(parts: PromptParts): string {
  const frame = [
    `${parts.style}, ${parts.medium}.`,
    `Light: ${parts.light}.`,
    `Composition: ${parts.composition}.`,
    `Colours: ${parts.colour}.`,
    `Mood: ${moodWords[parts.mood]}.`,
    `Leave out ${parts.leaveOut}.`,
  ].join(' ');
  const room = promptWords.most - countWords(frame);
  const subject = plainText(parts.subject, 300)
    .split(' ')
    .slice(0, room)
    .join(' ')
    .replace(/[\s,;:.…]+$/u, '');
  const prompt = `${subject}. ${frame}`;
  return countWords(prompt) >= promptWords.least ? prompt : `${prompt} ${filling}`;
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
