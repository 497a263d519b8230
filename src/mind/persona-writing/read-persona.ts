import type { z } from 'zod';
import {
  builtInSlots,
  type Persona,
  paletteFamilies,
  personaSchema,
  slotsIn,
  workflowIds,
} from '../../../config/personas/schema.ts';
import { activityLevels } from '../../api/activity-levels.ts';
import { atLevel } from '../../rhythm/activity-level.ts';
import { isRecord, jsonOf, jsonValuesIn } from '../chain/reading/json-values.ts';
import { withoutThinking } from '../chain/reading/plain-answer.ts';
import { plainText } from '../text.ts';

/** A persona made of a model's answer, and what had to be left out of it or stands in for what is missing. */
export interface WrittenPersona {
  readonly persona: Persona;
  readonly notes: readonly string[];
}

/** Entries of one list that are looked at, and slots. */
const mostEntries = 40;
const mostSlots = 20;
/** With fewer combinations a list of phrases soon says everything twice, and the template's phrases stand beside its own. */
const fewestCombinations = 400;

const { shape } = personaSchema;
const spoken = shape.voice.shape.thoughts.element;
const phraseKinds = ['thoughts', 'replies', 'titles', 'descriptions', 'subjects'] as const;
type PhraseKind = (typeof phraseKinds)[number];

/**
 * Reads what a model has written, entry by entry: what cannot be used is left out and named, and what there is too little of
 * comes from the template. The first persona of the list is the template where the answer names none of them.
 * @param taken ids that the new persona must not have
 * @returns why there is nothing to use, where there is not
 */
export function readWrittenPersona(
  text: string,
  templates: readonly Persona[],
  taken: readonly string[],
): WrittenPersona | { readonly fault: string } {
  const answer = answerIn(text);
  if (answer === null) return { fault: 'it holds no JSON object with a label' };
  const template = templates.find(({ id }) => id === answer.basedOn) ?? templates[0];
  if (template === undefined) return { fault: 'there is no persona to build on' };
  const reading = new Reading(answer, template);
  const label = reading.one('label', shape.label);
  if (label === null) return { fault: 'its label is not 3 to 60 characters' };
  const level = activityLevels.find((one) => one === answer.activity);
  const draft = {
    ...(level === undefined ? template : atLevel(template, level)),
    id: freeId(label, taken),
    label,
    summary: reading.one('summary', shape.summary) ?? template.summary,
    weight: 1,
    personalities: reading.list('personalities', shape.personalities.element, 4, template.personalities),
    vibes: reading.list('vibes', shape.vibes.element, 4, template.vibes),
    interests: reading.list('interests', shape.interests.element, 8, template.interests),
    workflows: reading.workflows(),
    palettes: reading.palettes(),
    opinions: reading.few('opinions', shape.opinions.unwrap().element, 30),
    taboos: reading.few('taboos', shape.taboos.unwrap().element, 10),
    voice: reading.voice(),
  };
  const [fewest, most] = template.interestCount;
  const interests = draft.interests.length;
  const parsed = personaSchema.safeParse({
    ...draft,
    interestCount: [Math.min(fewest, interests), Math.min(most, interests)],
  });
  if (parsed.success) return { persona: parsed.data, notes: reading.notes };
  const [issue] = parsed.error.issues;
  return { fault: `${issue?.path.join('.')}: ${issue?.message}` };
}

/** One answer while it is read: what was left out is noted. */
class Reading {
  readonly notes: string[] = [];
  readonly #answer: Readonly<Record<string, unknown>>;
  readonly #template: Persona;

  constructor(answer: Readonly<Record<string, unknown>>, template: Persona) {
    this.#answer = answer;
    this.#template = template;
  }

  /** One text, where it can be used. */
  one(name: string, rule: z.ZodType<string>): string | null {
    const value = this.#answer[name];
    const parsed = rule.safeParse(typeof value === 'string' ? plainText(value, 1_000) : value);
    if (parsed.success) return parsed.data;
    this.notes.push(`${name}: left out, ${reasonOf(parsed.error)}`);
    return null;
  }

  /** The entries that can be used, and the template's where there are too few. */
  list(name: string, rule: z.ZodType<string>, fewest: number, instead: readonly string[]): string[] {
    const usable = this.#entries(name, this.#answer[name], rule);
    if (usable.length >= fewest) return usable;
    this.notes.push(
      `${name}: ${usable.length} can be used and ${fewest} are needed, so those of ${this.#template.id} stand beside`,
    );
    return [...new Set([...usable, ...instead])];
  }

  /** The entries that can be used; there need not be any. */
  few(name: string, rule: z.ZodType<string>, most: number): string[] {
    return this.#entries(name, this.#answer[name], rule).slice(0, most);
  }

  workflows(): Persona['workflows'] {
    const ids = known(this.#answer.pictures, workflowIds);
    if (ids.length >= 2) return ids.map((id) => ({ id, weight: 1 }));
    this.notes.push(`pictures: fewer than two known kinds, so those of ${this.#template.id}`);
    return this.#template.workflows;
  }

  palettes(): Persona['palettes'] {
    const families = known(this.#answer.palettes, paletteFamilies);
    return families.length > 0 ? families : this.#template.palettes;
  }

  voice(): Persona['voice'] {
    const template = this.#template.voice;
    const own = this.#slots();
    const kinds = phraseKinds.map((kind) => this.#phrases(kind, own));
    const lent = kinds.filter(({ isLent }) => isLent);
    if (lent.length > 0)
      this.notes.push(
        `${lent.map(({ kind }) => kind).join(', ')}: too few combinations, so phrases of ${this.#template.id} stand beside`,
      );
    const of = (kind: PhraseKind): string[] => kinds.find((one) => one.kind === kind)?.phrases ?? [];
    return {
      thoughts: of('thoughts'),
      replies: of('replies'),
      titles: of('titles'),
      descriptions: of('descriptions'),
      subjects: of('subjects'),
      // The template's phrases need its slots; an own slot of the same name has another name by now.
      slots: lent.length > 0 ? { ...template.slots, ...own } : own,
    };
  }

  #phrases(kind: PhraseKind, own: Slots): { kind: PhraseKind; phrases: string[]; isLent: boolean } {
    const fillable = new Set<string>([...builtInSlots, ...Object.keys(own)]);
    const renamed = textsIn(this.#answer[kind]).map((text) => this.#renamed(text));
    const usable = this.#entries(kind, renamed, spoken).filter((text) => {
      const unknown = slotsIn(text).find((slot) => !fillable.has(slot));
      if (unknown !== undefined)
        this.notes.push(`${kind}: “${text}” is left out, nothing fills {${unknown}}`);
      return unknown === undefined;
    });
    const isLent = usable.length < 3 || combinations(usable, own) < fewestCombinations;
    return { kind, isLent, phrases: isLent ? [...usable, ...this.#template.voice[kind]] : usable };
  }

  /** The answer's own slots; their phrases hold no further ones, so that none can lead back to itself. */
  #slots(): Slots {
    const slots: Record<string, string[]> = {};
    const given = this.#answer.slots;
    for (const entry of Array.isArray(given) ? given.slice(0, mostSlots) : []) {
      if (!isRecord(entry) || typeof entry.name !== 'string') continue;
      const name = this.#ownName(entry.name);
      const phrases = this.#entries(`slots.${entry.name}`, entry.phrases, spoken).filter(
        (text) => slotsIn(text).length === 0,
      );
      if (name !== null && phrases.length >= 2) slots[name] = phrases;
      else
        this.notes.push(
          `slots: “${plainText(entry.name, 40)}” is left out, it needs a name of letters and two phrases`,
        );
    }
    return slots;
  }

  #ownName(given: string): string | null {
    const name = given.replace(/[{}]/g, '').trim();
    if (!/^[a-zA-Z]{1,40}$/.test(name)) return null;
    if (builtInSlots.some((slot) => slot === name)) return null;
    const lower = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    return lower in this.#template.voice.slots
      ? `own${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}`
      : lower;
  }

  #renamed(text: string): string {
    return text.replace(/\{\s*([a-zA-Z]+)\s*\}/g, (_, slot: string) => `{${this.#ownName(slot) ?? slot}}`);
  }

  #entries(name: string, given: unknown, rule: z.ZodType<string>): string[] {
    const usable: string[] = [];
    for (const text of textsIn(given)) {
      const parsed = rule.safeParse(plainText(text, 1_000));
      if (!parsed.success)
        this.notes.push(`${name}: “${plainText(text, 60)}” is left out, ${reasonOf(parsed.error)}`);
      else if (!usable.includes(parsed.data)) usable.push(parsed.data);
    }
    return usable;
  }
}

type Slots = Record<string, string[]>;

function textsIn(given: unknown): string[] {
  if (!Array.isArray(given)) return [];
  return given.slice(0, mostEntries).filter((entry): entry is string => typeof entry === 'string');
}

function known<Name extends string>(given: unknown, names: readonly Name[]): Name[] {
  const found = textsIn(given).flatMap((text) => names.find((name) => name === text) ?? []);
  return [...new Set(found)];
}

/** How many texts phrases come to; a built-in slot counts once, because the visit gives its word. */
function combinations(phrases: readonly string[], slots: Slots): number {
  return phrases.reduce(
    (sum, phrase) => sum + slotsIn(phrase).reduce((product, slot) => product * (slots[slot]?.length ?? 1), 1),
    0,
  );
}

function answerIn(text: string): Readonly<Record<string, unknown>> | null {
  const plain = withoutThinking(text);
  const values = [jsonOf(plain), ...jsonValuesIn(plain)].flatMap((value) => [value, insideOf(value)]);
  return values.filter(isRecord).findLast((value) => typeof value.label === 'string') ?? null;
}

/** Where a model wraps the call of its tool. */
function insideOf(value: unknown): unknown {
  if (!isRecord(value)) return null;
  const inside = value.arguments ?? value.parameters ?? value.write_persona ?? value.input;
  return typeof inside === 'string' ? jsonOf(inside) : inside;
}

function freeId(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 36)
    .replace(/-+$/, '');
  const stem = words.length < 3 ? 'persona' : words;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

function reasonOf({ issues }: z.ZodError): string {
  return issues[0]?.message ?? 'it cannot be read';
}
