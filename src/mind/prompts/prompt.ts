import { readFileSync } from 'node:fs';
import { actionKinds, definitionOf } from '../../actions/index.ts';
import {
  type AimedKind,
  aimedKinds,
  type Brief,
  type BriefItem,
  briefGallerySchema,
  briefSchema,
} from '../task/brief.ts';
import type { VisitTask } from '../task/task.ts';
import { plainText } from '../text.ts';
import { readSections, type Sections } from './sections.ts';
import { voiceLines } from './voice-lines.ts';

/** Changing a prompt means a new file: traces of older visits name the one that they were made with. */
export const promptVersion = 'visit.v9';

const fileText = readFileSync(new URL(`./${promptVersion}.md`, import.meta.url), 'utf8');
const sections = readSections(fileText);

/** The prompt of visits as it comes with the fleet, with the rules of each kind of action: what operators change. */
export const builtInPromptText = [
  fileText.trim(),
  ...actionKinds.map((kind) => `# ${kind}\n${definitionOf({ kind }).prompt}`),
].join('\n\n');

/** A prompt: the two messages that a model gets, as templates of the prompt's variables, and what fills them. */
export interface Prompt {
  /** What traces name it by. */
  readonly version: string;
  readonly system: string;
  readonly human: string;
  readonly variables: (task: VisitTask) => PromptVariables;
  /** What follows when it is given once more. */
  readonly complaint: (complaint: Complaint) => string;
  /** What stands at its end where no tool carries the schema; `{schema}` stands for that. */
  readonly json: string;
}

/** The prompt of visits. */
export const visitPrompt = promptOf(promptVersion, sections);

/** A prompt that stands in for that of the fleet. */
export interface PromptText {
  /** What traces name it by. */
  readonly version: string;
  readonly text: string;
}

/**
 * A prompt from the text of its sections.
 * @throws {Error} when it lacks a section
 */
export function promptFrom({ version, text }: PromptText): Prompt {
  return promptOf(version, readSections(text));
}

function promptOf(version: string, from: Sections): Prompt {
  return {
    version,
    system: from.system,
    human: from.visit,
    variables: (task) => promptVariables(task, from),
    complaint: (complaint) => complaintText(complaint, from),
    json: from.json,
  };
}

export interface PromptVariables extends Record<string, string> {
  name: string;
  personality: string;
  vibe: string;
  style: string;
  views: string;
  rules: string;
  visit: string;
  gallery: string;
}

/** What fills the templates for one visit; only the kinds that it may contain are explained. */
function promptVariables(
  { view, persona, brief, digest, kinds }: VisitTask,
  from: Sections,
): PromptVariables {
  const { self } = view;
  const needs = brief.may.post?.needs;
  return {
    name: plainText(self.name, 100),
    personality: plainText(self.personality, 300),
    vibe: plainText(self.vibe, 100),
    ...voiceLines(self, persona),
    rules: [
      ...kinds.map((kind) => from.kinds[kind] || definitionOf({ kind }).prompt),
      ...(kinds.some((kind) => definitionOf({ kind }).inclination === 'comment')
        ? [from.verdict || sections.verdict]
        : []),
      ...(needs === undefined ? [] : [from[needs]]),
      ...(brief.may.post?.series === undefined ? [] : [from.series || sections.series]),
      ...(brief.wish === undefined ? [] : [from.wish || sections.wish]),
    ].join('\n'),
    visit: dataBlock({ ...brief, said: unlessEmpty(brief.said), made: unlessEmpty(brief.made) }),
    gallery: dataBlock(shownItems(digest.items, brief)),
  };
}

/**
 * The items as a model needs them: what it may only like goes by its title, because the digest has held all of its words
 * against the agent's interests already; what it may do nothing to is left out.
 */
function shownItems(items: readonly BriefItem[], { may }: Brief): readonly BriefItem[] {
  const aimsOf = (kinds: readonly AimedKind[]) => new Set(kinds.flatMap((kind) => may[kind] ?? []));
  const aims = aimsOf(aimedKinds);
  const spokenOf = aimsOf(aimedKinds.filter((kind) => !definitionOf({ kind }).byRules));
  const isIn = (aliases: ReadonlySet<string>, { id, comments = [] }: BriefItem): boolean =>
    aliases.has(id) || comments.some((comment) => aliases.has(comment.id));
  return items.flatMap((item) => {
    if (isIn(spokenOf, item)) return [item];
    const { about, picture, ...shown } = item;
    return isIn(aims, item) ? [shown] : [];
  });
}

/** What stands at the end of a prompt whose schema no tool carries. */
export function jsonInstruction(
  schema: Readonly<Record<string, unknown>>,
  text: string = sections.json,
): string {
  return text.replace('{schema}', () => JSON.stringify(schema));
}

/** What is wrong with an answer that is asked for once more. */
export type Complaint =
  | { readonly purpose: 'repair'; readonly fault: string }
  | {
      readonly purpose: 'rewrite';
      /** What was said here before. */
      readonly texts: readonly string[];
      /** What may not be published, and why. */
      readonly refused: readonly { readonly text: string; readonly why: string }[];
    };

/** A repeated text is quoted up to this length: enough to know which is meant. */
const complainedLength = 120;

/** What follows the prompt when it is given once more. */
function complaintText(complaint: Complaint, from: Sections): string {
  switch (complaint.purpose) {
    case 'repair':
      return from.repair.replace('{fault}', () => complaint.fault);
    case 'rewrite': {
      const texts = complaint.texts.map((text) => plainText(text, complainedLength));
      const refused = complaint.refused.map(({ text, why }) => ({
        text: plainText(text, complainedLength),
        why,
      }));
      return [
        ...(texts.length === 0 ? [] : [from.rewrite.replace('{texts}', () => dataBlock(texts))]),
        ...(refused.length === 0
          ? []
          : [(from.refused || sections.refused).replace('{texts}', () => dataBlock(refused))]),
      ].join('\n');
    }
  }
}

/**
 * Reads the data blocks of a prompt back: what the scripted model sees of a visit.
 * @throws {Error} when the text is not a visit's prompt
 */
export function readPrompt(prompt: string): { brief: Brief; gallery: BriefItem[] } {
  return {
    brief: briefSchema.parse(JSON.parse(blockIn(prompt, 'visit'))),
    gallery: briefGallerySchema.parse(JSON.parse(blockIn(prompt, 'gallery'))),
  };
}

/** An empty list says nothing, costs tokens, and is left out. */
function unlessEmpty<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** JSON in which no text can close the block that it stands in. */
export function dataBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function blockIn(prompt: string, name: 'visit' | 'gallery'): string {
  const block = new RegExp(`^<${name}>(.*)</${name}>$`, 'm').exec(prompt)?.[1];
  if (block === undefined) throw new Error(`The prompt has no <${name}> block.`);
  return block;
}
