/** A section of a prompt: what it must and may hold. */
export interface PromptSection {
  readonly name: string;
  /** What it must hold in braces; nothing else may stand in braces. */
  readonly placeholders: readonly string[];
  /** Lines that it must hold as they are. */
  readonly lines: readonly string[];
  /** It may be empty or missing. */
  readonly optional: boolean;
}

/** Longer prompts cost more than visits are worth, in characters. */
export const longestPrompt = 12_000;

/** One thing that is wrong with a prompt. */
export interface PromptFault {
  /** The section; '' for the whole text. */
  readonly section: string;
  readonly message: string;
}

/** The parts of a text by the headings that they stand under, in order. */
export function headedParts(text: string): [name: string, content: string][] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return end === -1 ? [part.trim(), ''] : [part.slice(0, end).trim(), part.slice(end + 1).trim()];
    });
}

/** Everything that keeps a text from being a prompt of these sections; nothing where it can be. */
export function faultsOfPrompt(text: string, sections: readonly PromptSection[]): readonly PromptFault[] {
  const parts = headedParts(text);
  return [
    ...textFaults(text),
    ...missingSections(parts, sections),
    ...parts.flatMap((part, place) => sectionFaults(part, parts.slice(0, place), sections)),
  ];
}

type Part = readonly [name: string, content: string];

function textFaults(text: string): PromptFault[] {
  const messages = [
    ...(text.length > longestPrompt
      ? [`has ${text.length} characters; at most ${longestPrompt} are allowed`]
      : []),
    ...(/[^\P{Cc}\n]|\p{Cs}/u.test(text) ? ['must not hold control characters or broken Unicode'] : []),
  ];
  return messages.map((message) => ({ section: '', message }));
}

function missingSections(parts: readonly Part[], sections: readonly PromptSection[]): PromptFault[] {
  return sections.flatMap(({ name: section, optional }) =>
    optional || parts.some(([name]) => name === section) ? [] : [{ section, message: 'is missing' }],
  );
}

function sectionFaults(
  [section, content]: Part,
  before: readonly Part[],
  sections: readonly PromptSection[],
): PromptFault[] {
  const rule = sections.find(({ name }) => name === section);
  if (rule === undefined) return [{ section, message: 'is no section of this prompt' }];
  if (before.some(([name]) => name === section)) return [{ section, message: 'stands there twice' }];
  const lines = content.split('\n');
  const lost = rule.lines.filter((line) => !lines.includes(line));
  const messages = [...contentFaults(content, rule), ...lost.map((line) => `must hold the line ${line}`)];
  return messages.map((message) => ({ section, message }));
}

function contentFaults(content: string, { placeholders, optional }: PromptSection): string[] {
  if (content === '' && !optional) return ['is empty'];
  const found = [...content.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const unknown = [...new Set(found)].filter((name) => !placeholders.includes(name));
  const missing = placeholders.filter((name) => !found.includes(name));
  const isTorn = /[{}]/.test(content.replace(/\{\w+\}/g, ''));
  return [
    ...unknown.map((name) => `holds {${name}}, which nothing fills here`),
    ...missing.map((name) => `lacks {${name}}`),
    ...(isTorn ? ['must use braces only around one placeholder, such as {name}'] : []),
  ];
}
