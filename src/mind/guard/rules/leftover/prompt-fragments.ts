import { readdirSync, readFileSync } from 'node:fs';
import { actionKinds, definitionOf } from '../../../../actions/index.ts';
import type { View } from '../../normal-form/view.ts';

/** So many words of a prompt in a row are no coincidence. */
const fragmentWords = 5;
const words = /[\p{L}\p{N}']+/gu;

/** Every run of so many words of our prompts, in the versions that visits were ever made with. */
const fragments: ReadonlySet<string> = new Set(promptTexts().flatMap(runsOf));

/** Most words of a text are in no prompt, so that hardly a run of it has to be looked up. */
const promptWords: ReadonlySet<string> = new Set([...fragments].flatMap((run) => run.split(' ')));

function promptTexts(): string[] {
  const folder = new URL('../../../prompts/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return [
    ...files.map((file) => readFileSync(new URL(file, folder), 'utf8')),
    ...actionKinds.map((kind) => definitionOf({ kind }).prompt),
  ];
}

/** Within a sentence only: what two of them say one after the other may be said by chance. */
function runsOf(text: string): string[] {
  return text.split(/[.:;\n]|\{\w+\}/).flatMap((sentence) => {
    const found = [...sentence.toLowerCase().matchAll(words)].map(([word]) => word);
    return found
      .slice(fragmentWords - 1)
      .map((_, place) => found.slice(place, place + fragmentWords).join(' '));
  });
}

/** The places where the text repeats a prompt of ours, in a view in lower case. */
export function promptFragmentsIn({ text }: View): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let last: { word: string; start: number }[] = [];
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!promptWords.has(word)) {
      last = [];
      continue;
    }
    last.push({ word, start: index });
    if (last.length < fragmentWords) continue;
    if (fragments.has(last.map((one) => one.word).join(' ')))
      found.push({ start: last[0]?.start ?? index, end: index + word.length });
    last.shift();
  }
  return found;
}
