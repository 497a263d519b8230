import { workflowIds } from '../../../config/personas/schema.ts';
import type { ImageIdea } from '../../actions/post/image-idea.ts';
import type { Random } from '../../lib/random.ts';
import { moodNamed } from '../workflows/brief/mood-words.ts';
import type { Mood } from '../workflows/composition.ts';
import { phraseWithin } from '../workflows/text/phrase.ts';
import { motifs } from './motifs.ts';

/** Letters of a subject in a title. */
const titleLetters = 64;

/** A picture's subject as a title says it: without its article, and whole phrases only. */
export function aboutOf(subject: string): string {
  const plain = asPartOfSentence(subject).replace(/^(?:an?|the)\s+/u, '');
  return phraseWithin(plain, { letters: titleLetters }) ?? plain;
}

/** A subject as it stands within a sentence. */
export function asPartOfSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.!?]+$/u, '');
}

/** The colours of a brief as one reads them: "teal, ochre and rose". */
export function coloursIn({ palette }: ImageIdea): string | undefined {
  if (palette.length < 2) return palette[0];
  return `${palette.slice(0, -1).join(', ')} and ${palette.at(-1)}`;
}

const feelings: Readonly<Record<Mood, readonly [string, ...string[]]>> = {
  calm: ['quiet', 'unhurried', 'calm'],
  bright: ['bright', 'open', 'fresh'],
  dramatic: ['tense', 'dramatic', 'heavy'],
  dreamy: ['dreamy', 'half remembered', 'hazy'],
  playful: ['playful', 'light', 'a little cheeky'],
  stark: ['stark', 'bare', 'exact'],
};

/** Says what there is to see: what is drawn, in which colours, how it feels. */
export function pictureSentence(idea: ImageIdea, random: Random): string {
  const id = workflowIds.find((known) => known === idea.workflow);
  const motif = random.pick(id === undefined ? ['one clear form'] : motifs[id]);
  const colours = coloursIn(idea) ?? 'few colours';
  const [lead = 'one colour', ...others] = idea.palette;
  const rest = others.length === 0 ? 'its shades' : others.join(' and ');
  const feeling = random.pick(feelings[moodNamed(idea.mood ?? '') ?? 'calm']);
  const thing = phraseWithin(asPartOfSentence(idea.subject), { letters: 44, words: 6 }) ?? 'the subject';
  const sentence = random.pick([
    `${motif} in ${colours}, ${feeling} throughout`,
    `${feeling} on purpose: ${motif}, kept to ${colours}`,
    `${lead} leads, ${rest} ${others.length > 1 ? 'answer' : 'answers'}, and the form is ${motif}`,
    `${motif} for ${thing}, in ${colours}`,
    `what there is to see is ${motif}, and ${colours} make it ${feeling}`,
    `${colours} carry ${thing}; the form is ${motif}`,
    `the colours are ${colours}, the motif is ${motif}, the tone is ${feeling}`,
    `${thing} as ${motif}: ${lead} first, then ${rest}`,
    `${motif}, with ${lead} for the weight and ${rest} for the light`,
    `${thing}, built from ${motif}: ${lead} and ${feeling}`,
  ]);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
