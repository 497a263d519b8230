import { z } from 'zod';
import { faultsOfPrompt, headedParts, type PromptSection } from '#api/prompt-faults';
import { changePrompt, discardPromptDraft, getPrompt, type PromptState, publishPrompt } from '#api/prompts';
import { ask, command } from '../http/client.ts';
import { readableId } from '../parts/words.ts';
import { Faults } from '../versioned/faults.ts';
import type { VersionedKind } from '../versioned/kind.ts';

/** A prompt by its sections, in their order. */
export type PromptDocument = Readonly<Record<string, string>>;

/** How a prompt is drafted and published. */
export const promptKind: VersionedKind<PromptState, PromptDocument> = {
  noun: 'prompt',
  changedCode: 'PROMPT_CHANGED',
  typed: z.record(z.string(), z.string()),
  documentOf: ({ text, draft, sections }) => documentOf(draft?.text ?? text, sections),
  faultsOf: (document, { sections }) => faultsOf(document, sections),
  read: (id) => ask(getPrompt, { params: { id } }),
  save: ({ state: { id, revision }, values }) =>
    ask(changePrompt, { params: { id }, body: { text: textOf(values) }, revision }),
  publish: ({ id, revision }, note) => ask(publishPrompt, { params: { id }, body: { note }, revision }),
  discard: async ({ id, revision }) => {
    await command(discardPromptDraft, { params: { id }, revision });
    return ask(getPrompt, { params: { id } });
  },
  nameOf: sectionInWords,
  statesOf: ({ text, draft }) => ({ before: linesOf(text), after: linesOf(draft?.text ?? text) }),
  consequenceOf: () => 'Visits of every agent go by it from the next one on.',
};

/** The text of a prompt; a section without words is left out. */
export function textOf(document: PromptDocument): string {
  return Object.entries(document)
    .filter(([, content]) => content.trim() !== '')
    .map(([name, content]) => `# ${name}\n${content.trim()}`)
    .join('\n\n');
}

/** Each section of a text by its lines, so that a comparison shows only the lines that changed. */
export function linesOf(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(headedParts(text).map(([name, content]) => [name, content.split('\n')]));
}

/** What people call a section. */
export function sectionInWords(name: string): string {
  return name === '' ? 'The whole text' : (names[name] ?? readableId(name));
}

const names: Readonly<Record<string, string>> = {
  system: 'Who the agent is',
  verdict: 'Verdict on its own words',
  wish: 'Why it came',
  subject: 'A picture of a subject',
  chart: 'A chart',
  diagram: 'A diagram',
  visit: 'What the visit shows',
  repair: 'After an answer that is no plan',
  rewrite: 'After words that were said before',
  refused: 'After words that may not be published',
  json: 'Where no tool can be called',
};

function documentOf(text: string, sections: readonly PromptSection[]): PromptDocument {
  const found = Object.fromEntries(headedParts(text));
  const known = sections.map(({ name }): [string, string] => [name, found[name] ?? '']);
  // One that this release does not know is shown too, so that somebody can take it away.
  return { ...Object.fromEntries(known), ...found };
}

function faultsOf(document: PromptDocument, sections: readonly PromptSection[]): Faults {
  const headings = Object.entries(document)
    .filter(([, content]) => /^# /m.test(content))
    .map(([name]) => [name, 'has a line that begins with “# ”, which would begin another section'] as const);
  if (headings.length > 0) return new Faults(headings);
  const faults = faultsOfPrompt(textOf(document), sections);
  return new Faults(faults.map(({ section, message }) => [section, message] as const));
}
