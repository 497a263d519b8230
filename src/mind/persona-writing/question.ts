import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Persona, paletteFamilies, workflowIds } from '../../../config/personas/schema.ts';
import { activityLevels } from '../../api/activity-levels.ts';
import type { TokenUsage } from '../mind.ts';
import { plainText } from '../text.ts';

/** A template whose names, hours and limits the new persona takes. */
export type Template = Pick<Persona, 'id' | 'summary'>;

const texts = z.array(z.string());

/** What a model is asked for. Lists are read entry by entry: this is the shape that it is shown, and no check. */
const writtenSchema = (ids: readonly [string, ...string[]]) =>
  z.object({
    label: z.string(),
    summary: z.string(),
    basedOn: z.enum(ids),
    activity: z.enum(activityLevels),
    personalities: texts,
    vibes: texts,
    interests: texts,
    slots: z.array(z.object({ name: z.string(), phrases: texts })),
    thoughts: texts,
    replies: texts,
    subjects: texts,
    titles: texts,
    descriptions: texts,
    opinions: texts,
    taboos: texts,
    pictures: z.array(z.enum(workflowIds)),
    palettes: z.array(z.enum(paletteFamilies)),
  });

const parts = sectionsOf(readFileSync(new URL('../prompts/persona.v1.md', import.meta.url), 'utf8'));

/** The question for a persona: what a model reads, and the schema of its answer. */
export interface PersonaQuestion {
  readonly system: string;
  readonly human: string;
  readonly schema: Record<string, unknown>;
}

/**
 * Puts a sentence into the question.
 * @throws {RangeError} without a template
 */
export function personaQuestion(sentence: string, templates: readonly Template[]): PersonaQuestion {
  const [first, ...rest] = templates.map(({ id }) => id);
  if (first === undefined) throw new RangeError('A persona is written on the base of another one.');
  const { $schema, ...schema } = z.toJSONSchema(writtenSchema([first, ...rest]));
  const ids = templates.map(({ id, summary }) => `${id} (${plainText(summary, 120)})`).join('; ');
  const human = parts('human')
    .replace('{ids}', () => ids)
    .replace('{sentence}', () => JSON.stringify(plainText(sentence, 500)));
  return { system: parts('system'), human, schema };
}

/** What follows the question when it is put once more. */
export function repairText(fault: string): string {
  return parts('repair').replace('{fault}', () => fault);
}

/** What a whole persona takes, in tokens: about 1,700 words were counted in answers that follow the question. */
const usualAnswerTokens = 2_200;
/** English text has about four characters to a token. */
const charactersPerToken = 4;

/** About what the question will take, before it is put. */
export function estimateOf({ system, human, schema }: PersonaQuestion): TokenUsage {
  const characters = system.length + human.length + JSON.stringify(schema).length;
  return { inputTokens: Math.ceil(characters / charactersPerToken), outputTokens: usualAnswerTokens };
}

function sectionsOf(text: string): (name: 'system' | 'human' | 'repair') => string {
  const found = new Map(
    text.split(/^# /m).map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1).trim()] as const;
    }),
  );
  return (name) => {
    const section = found.get(name);
    if (section === undefined) throw new RangeError(`The prompt persona.v1.md lacks the section ${name}.`);
    return section;
  };
}
