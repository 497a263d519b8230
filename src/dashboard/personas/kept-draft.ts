import { z } from 'zod';
import { imageGenerators, type PersonaDocument, paletteFamilies, workflowIds } from '#api/persona-editing';

/** A number that was emptied is NaN, which JSON writes as null. */
const number = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);
const texts = z.array(z.string());
const range = z.tuple([number, number]);

/** A persona as it may be while somebody types: the shape of its document without any of its rules. */
export const typedShape: z.ZodType<PersonaDocument> = z.looseObject({
  id: z.string(),
  label: z.string(),
  summary: z.string(),
  weight: number,
  names: z.looseObject({
    groups: z.array(z.looseObject({ first: texts, last: texts })),
    handles: texts,
  }),
  personalities: texts,
  vibes: texts,
  interests: texts,
  interestCount: range,
  postProbability: range,
  commentProbability: range,
  likeProbability: range,
  popularShare: number,
  minActionIntervalSeconds: range,
  maxActionIntervalSeconds: range,
  schedules: z.array(
    z.looseObject({
      timezone: z.string(),
      peakHours: z.array(z.tuple([number, number])),
      activeDays: z.array(number),
      peakMultiplier: number,
      offPeakMultiplier: number,
    }),
  ),
  dailyActionLimit: range,
  dailyTokenLimit: range,
  workflows: z.array(z.looseObject({ id: z.enum(workflowIds), weight: number })),
  palettes: z.array(z.enum(paletteFamilies)),
  opinions: texts.optional(),
  taboos: texts.optional(),
  imageGenerator: z.enum(imageGenerators).optional(),
  voice: z.looseObject({
    thoughts: texts,
    replies: texts,
    titles: texts,
    descriptions: texts,
    subjects: texts,
    series: z.array(z.looseObject({ about: z.string(), subjects: texts })).optional(),
    slots: z.record(z.string(), texts),
  }),
});

const keptSchema = z.object({
  /** The revision that was changed. */
  revision: z.int(),
  base: typedShape,
  values: typedShape,
  /** ISO 8601. */
  at: z.iso.datetime(),
});

/** What somebody typed into the editor and did not save. */
export interface KeptDraft {
  readonly revision: number;
  readonly base: PersonaDocument;
  readonly values: PersonaDocument;
  readonly at: string;
}

/** What this browser keeps of a persona; null where there is nothing, or nothing that can be read. */
export function readKept(id: string): KeptDraft | null {
  try {
    const kept = keptSchema.safeParse(JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    // Another program wrote there, or the browser keeps nothing: then there is nothing to bring back.
    return null;
  }
}

/**
 * Keeps what was typed until it is saved, also if the browser ends.
 * @returns false where the browser keeps nothing, for want of room or by its settings
 */
export function keep(id: string, draft: KeptDraft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

function keyOf(id: string): string {
  return `fleet-persona:${id}`;
}
