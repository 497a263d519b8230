import { wordsOfDiagram } from '../../actions/post/diagram/clean-diagram.ts';
import type { TextKind } from '../../api/text-kinds.ts';
import type { Step } from '../../gallery/workflow.ts';

/** A text in a workflow that people will read in the picture, or that an image model is told. */
export interface DrawnText {
  readonly text: string;
  readonly as: Extract<TextKind, 'drawn' | 'prompt'>;
}

/** Names of what a step draws or tells a model, wherever it stands in its parameters; all others are technical. */
const wordKeys: ReadonlySet<string> = new Set(['text', 'label', 'labels', 'title', 'caption', 'content']);

/** Every text of a workflow, whatever of our compositions has put it there. */
export function drawnTexts(steps: readonly Step[]): DrawnText[] {
  return steps.flatMap((step) => ('params' in step ? textsIn(step.params, '') : []));
}

function textsIn(value: unknown, key: string): DrawnText[] {
  if (typeof value === 'string') return textsOf(value, key);
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name));
}

function textsOf(value: string, key: string): DrawnText[] {
  if (key === 'prompt') return [{ text: withoutHeadings(value), as: 'prompt' }];
  if (key === 'code') return wordsOfDiagram(value).map((text) => ({ text, as: 'drawn' }));
  return wordKeys.has(key) ? [{ text: value, as: 'drawn' }] : [];
}

/**
 * A prompt of ours without the names of its parts, as `Colours:`: from a model they would be left-overs of a brief, and
 * the brief itself has passed the guard before.
 */
export function withoutHeadings(prompt: string): string {
  return prompt.replace(/(?<=^|[.!?] )\p{Lu}\p{Ll}+: /gu, '');
}
