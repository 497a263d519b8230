import { actionKinds } from '../../actions/index.ts';
import { headedParts } from './sections.ts';

/** What a section of the prompt must and may hold in braces. */
interface SectionRule {
  readonly needs: readonly string[];
  readonly isOptional?: true;
}

const plain: SectionRule = { needs: [] };

/** The sections of the prompt of visits. */
const rules: ReadonlyMap<string, SectionRule> = new Map<string, SectionRule>([
  ['system', { needs: ['name', 'personality', 'vibe', 'style', 'views', 'rules'] }],
  ['verdict', plain],
  ['wish', plain],
  ['series', plain],
  ['subject', plain],
  ['chart', plain],
  ['diagram', plain],
  ['visit', { needs: ['visit', 'gallery'] }],
  ['repair', { needs: ['fault'] }],
  ['rewrite', { needs: ['texts'] }],
  ['refused', { needs: ['texts'] }],
  ['json', { needs: ['schema'] }],
  ...actionKinds.map((kind): [string, SectionRule] => [kind, { needs: [], isOptional: true }]),
]);

/** Longer prompts cost more than visits are worth, in characters. */
const longest = 12_000;

/** What the visit's data stands between, so that no text of a stranger can be taken for the prompt's own. */
const blocks = ['<visit>{visit}</visit>', '<gallery>{gallery}</gallery>'];

/** A section with the placeholders that it must hold, for who edits it. */
export interface PromptSection {
  readonly name: string;
  readonly placeholders: readonly string[];
}

export const promptSections: readonly PromptSection[] = [...rules].map(([name, { needs }]) => ({
  name,
  placeholders: needs,
}));

/** One thing that is wrong with a prompt. */
export interface PromptFault {
  /** The section; '' for the whole text. */
  readonly section: string;
  readonly message: string;
}

/** Everything that keeps a text from being the prompt of visits; nothing where it can be. */
export function promptFaults(text: string): readonly PromptFault[] {
  const parts = headedParts(text);
  return [
    ...textFaults(text),
    ...missingSections(parts),
    ...parts.flatMap((part, place) => sectionFaults(part, parts.slice(0, place))),
  ];
}

type Part = readonly [name: string, content: string];

function textFaults(text: string): PromptFault[] {
  const messages = [
    ...(text.length > longest ? [`has ${text.length} characters; at most ${longest} are allowed`] : []),
    ...(/[^\P{Cc}\n]|\p{Cs}/u.test(text) ? ['must not hold control characters or broken Unicode'] : []),
  ];
  return messages.map((message) => ({ section: '', message }));
}

function missingSections(parts: readonly Part[]): PromptFault[] {
  return [...rules].flatMap(([section, { isOptional }]) =>
    isOptional === true || parts.some(([name]) => name === section)
      ? []
      : [{ section, message: 'is missing' }],
  );
}

function sectionFaults([section, content]: Part, before: readonly Part[]): PromptFault[] {
  const rule = rules.get(section);
  if (rule === undefined) return [{ section, message: 'is no section of this prompt' }];
  if (before.some(([name]) => name === section)) return [{ section, message: 'stands there twice' }];
  const lines = content.split('\n');
  const lost = section === 'visit' ? blocks.filter((block) => !lines.includes(block)) : [];
  const messages = [...contentFaults(content, rule), ...lost.map((block) => `must hold the line ${block}`)];
  return messages.map((message) => ({ section, message }));
}

/** The faults as sentences for people. */
export function faultSentences(faults: readonly PromptFault[]): string {
  return faults
    .map(({ section, message }) =>
      section === '' ? `the prompt ${message}` : `section "${section}" ${message}`,
    )
    .join('; ');
}

function contentFaults(content: string, { needs, isOptional }: SectionRule): string[] {
  if (content === '' && isOptional !== true) return ['is empty'];
  const found = [...content.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const unknown = [...new Set(found)].filter((name) => !needs.includes(name));
  const missing = needs.filter((name) => !found.includes(name));
  const isTorn = /[{}]/.test(content.replace(/\{\w+\}/g, ''));
  return [
    ...unknown.map((name) => `holds {${name}}, which nothing fills here`),
    ...missing.map((name) => `lacks {${name}}`),
    ...(isTorn ? ['must use braces only around one placeholder, such as {name}'] : []),
  ];
}
