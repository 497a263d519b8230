import { z } from 'zod';
import { activityScheduleSchema } from '../activity-schedule.ts';

/** The kinds of picture that a persona may favour; each is composed in `src/mind/workflows/kinds/`. */
export const workflowIds = [
  'ridge-landscape',
  'seascape',
  'botanical',
  'spiral-field',
  'spirograph',
  'wave-terrain',
  'colour-field',
  'bauhaus-grid',
  'still-life',
  'plinth-stage',
  'window-light',
  'flat-lay',
  'headline-poster',
  'event-card',
  'statement-tile',
  'carousel-cover',
  'qr-card',
  'geometric-badge',
  'pixel-sprite',
  'pixel-scene',
  'item-sheet',
  'tile-map',
  'iso-island',
  'app-screen',
  'dashboard-screen',
  'form-screen',
  'empty-state',
  'flow-diagram',
  'bar-chart',
  'trend-line',
  'share-donut',
  'slope-chart',
  'small-multiples',
  'dot-plot',
  'radar-profile',
  'studio-product',
  'dream-canvas',
  'duotone-poster',
] as const;
export type WorkflowId = (typeof workflowIds)[number];

/** Image models that FloImg may have a key for. */
export const imageGenerators = ['openai', 'gemini', 'imagen', 'stability'] as const;
export type ImageGenerator = (typeof imageGenerators)[number];

/** Families of colours that go together, as `src/mind/workflows/color/families.ts` makes them. */
export const paletteFamilies = [
  'ember',
  'dusk',
  'sea',
  'moss',
  'clay',
  'nordic',
  'citrus',
  'plum',
  'ink',
  'sakura',
  'desert',
  'lagoon',
  'midnight',
  'heather',
] as const;
export type PaletteFamily = (typeof paletteFamilies)[number];

/**
 * Slots that the mind fills from the visit (`about` is the subject as a title says it, `colours` those of the picture); every other
 * slot must be listed under `voice.slots`.
 */
export const builtInSlots = ['title', 'author', 'interest', 'subject', 'about', 'colours'] as const;

const names = z.array(z.string().trim().min(1).max(40)).min(4);
/** Seconds between two visits: those of an agent, which has at most a year. */
const seconds = z
  .int()
  .min(5)
  .max(366 * 24 * 3600);
/** As an agent may have it a day. */
const mostADay = 1_000_000_000;
const probability = z.number().min(0).max(1);
/** `[low, high]`: each agent draws its own value between the two. */
const range = <T extends z.ZodNumber>(bound: T) =>
  z.tuple([bound, bound]).refine((bounds) => (bounds[0] ?? 0) <= (bounds[1] ?? 0), {
    error: 'must be [low, high] with low ≤ high',
  });
const phrase = z.string().trim().min(1).max(400);
/** Something an agent says in public: agents neither advertise nor call on people. */
const spoken = phrase
  .regex(/^[^#@]*$/, 'must hold no hashtag and no mention')
  .regex(/^(?!.*(https?:|www\.))/i, 'must hold no link')
  .regex(/^([^{}]|\{[a-zA-Z]+\})*$/, 'must use braces only around one slot name, such as {title}');
const phrases = z.array(spoken).min(3);
/** More slots than any voice needs; following them costs little with so many. */
const mostSlots = 200;
const slotMap = z
  .record(z.string().regex(/^[a-z][a-zA-Z]*$/, 'must be a name such as lightWord'), z.array(spoken).min(2))
  .refine((slots) => Object.keys(slots).length <= mostSlots, {
    error: `must not hold more than ${mostSlots} slots`,
    // So many are not followed.
    abort: true,
  });

/** How deep slots may nest within a phrase; what lies deeper is not filled. */
export const deepestSlots = 6;
/** Characters that a phrase may come to with its slots filled: the guard reads no text that is longer. */
const longestFilled = 2_000;

/**
 * What a persona has to say; its comments are made of what is known of a picture. Phrases hold `{slot}`s, which are filled
 * from `slots` (again phrases, so they may nest) or, for the built-in ones, from the visit.
 */
const voiceSchema = z
  .strictObject({
    thoughts: phrases,
    replies: phrases,
    titles: phrases,
    descriptions: phrases,
    /** What its pictures show, as a noun phrase with its article; also the prompt of generators that take one. */
    subjects: phrases,
    /** What series of pictures may be about: the thread, and what its pictures show. Interests stand in where none is given. */
    series: z.array(z.strictObject({ about: spoken.max(60), subjects: phrases })).optional(),
    slots: slotMap,
  })
  .superRefine(({ slots, series = [], ...kinds }, context) => {
    const report = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known = new Set<string>([...builtInSlots, ...Object.keys(slots)]);
    const lists = [
      ...Object.entries(kinds).map(([kind, list]) => ({ path: [kind], list })),
      ...series.map(({ subjects }, place) => ({ path: ['series', `${place}`, 'subjects'], list: subjects })),
      ...Object.entries(slots).map(([name, list]) => ({ path: ['slots', name], list })),
    ];
    for (const { path, list } of lists) {
      for (const slot of new Set(list.flatMap(slotsIn))) {
        if (!known.has(slot)) report(path, `uses {${slot}}, which is neither built in nor in voice.slots`);
      }
    }
    for (const name of builtInSlots) {
      if (name in slots) report(['slots', name], 'is filled from the visit; give this slot another name');
    }
    const endless = endlessSlots(slots);
    for (const name of endless) report(['slots', name], 'leads back to itself and would never end');
    if (endless.length > 0) return;
    const extentOf = extents(slots);
    const said = lists.filter(({ path: [kind] }) => kind !== 'slots');
    for (const { path, list } of said) for (const fault of reachFaults(extentOf(list))) report(path, fault);
  });

export const personaSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/, 'must be lower-case words joined by hyphens'),
    label: z.string().min(3).max(60),
    summary: z.string().min(10).max(300),
    /** How many of its agents there are beside those of other personas, where a seeding goes by weights. */
    weight: z.number().min(0).max(100).default(1),
    /** Material for names and usernames. */
    names: z.strictObject({
      /** First and last names that go together; an agent's two come from one group. */
      groups: z.array(z.strictObject({ first: names, last: names })).min(3),
      /** Words that may stand in a username in place of the last name. */
      handles: z.array(z.string().regex(/^[a-z0-9]{2,14}$/, 'must be 2 to 14 of a-z and 0-9')).min(10),
    }),
    personalities: z.array(z.string().min(10).max(400)).min(4),
    vibes: z.array(z.string().min(3).max(120)).min(4),
    interests: z.array(z.string().min(2).max(40)).min(8),
    /** How many of the interests one agent has. */
    interestCount: range(z.int().min(1).max(12)),
    postProbability: range(probability),
    commentProbability: range(probability),
    likeProbability: range(probability),
    /** Share of what its agents look at that comes from the gallery's most popular items and not from the newest. */
    popularShare: probability.default(0.35),
    /** Seconds between wake-ups at multiplier 1 and pace 1. */
    minActionIntervalSeconds: range(seconds),
    maxActionIntervalSeconds: range(seconds),
    /** One of these is drawn for each agent. */
    schedules: z.array(activityScheduleSchema).min(2),
    dailyActionLimit: range(z.int().min(1).max(mostADay)),
    dailyTokenLimit: range(z.int().min(0).max(mostADay)),
    /** Share of the persona's posts that each favoured pipeline gets, as weights. */
    workflows: z
      .array(z.strictObject({ id: z.enum(workflowIds), weight: z.number().positive().max(1_000) }))
      .min(2),
    /** Families that its agents' colours come from; each agent keeps to one for weeks. All of them where none is named. */
    palettes: z
      .array(z.enum(paletteFamilies))
      .min(1)
      .default([...paletteFamilies]),
    /** Paints its pictures in place of the fleet's own image model; only where the fleet has one at all. */
    imageGenerator: z.enum(imageGenerators).optional(),
    /** What its agents hold of pictures; each has one of these, and a model gets it. */
    opinions: z.array(z.string().min(5).max(90)).max(30).optional(),
    /** What its agents never do, each as the end of "You never"; a model gets the first four. */
    taboos: z.array(z.string().min(3).max(90)).max(10).optional(),
    voice: voiceSchema,
  })
  .superRefine((persona, context) => {
    const report = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    for (const path of unstorable(persona))
      context.addIssue({
        code: 'custom',
        path,
        message: 'must not hold control characters or broken Unicode',
      });
    if (persona.minActionIntervalSeconds[1] > persona.maxActionIntervalSeconds[0]) {
      report('minActionIntervalSeconds', 'must not reach above the lowest of maxActionIntervalSeconds');
    }
    if (persona.interestCount[1] > persona.interests.length) {
      report(
        'interestCount',
        `must not ask for more than the ${persona.interests.length} interests there are`,
      );
    }
  });
export type Persona = z.infer<typeof personaSchema>;

/** Where a text holds what Postgres refuses, or what would end up in people's pages and prompts. */
function unstorable(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return /[\p{Cc}\p{Cs}]/u.test(value) ? [[...path]] : [];
  if (Array.isArray(value)) return value.flatMap((entry, place) => unstorable(entry, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => unstorable(entry, [...path, name]));
}

/** The slot names that a phrase holds, in order. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? '');
}

/** The slots that, followed from phrase to slot, come back to themselves. */
function endlessSlots(slots: Readonly<Record<string, readonly string[]>>): string[] {
  const innerOf = new Map(
    Object.entries(slots).map(([name, list]) => [name, new Set(list.flatMap(slotsIn))]),
  );
  const leadsBack = (from: string): boolean => {
    const seen = new Set(innerOf.get(from));
    // A set hands out what is added while it is walked through, so this follows slots to any depth.
    for (const name of seen) for (const next of innerOf.get(name) ?? []) seen.add(next);
    return seen.has(from);
  };
  return [...innerOf.keys()].filter(leadsBack);
}

interface Extent {
  /** How many slots lie within each other. */
  readonly depth: number;
  /** In characters; those of a built-in slot are not counted, because the visit gives them. */
  readonly length: number;
}

function reachFaults({ depth, length }: Extent): string[] {
  const tooDeep = `nests slots ${depth} deep; only ${deepestSlots} are filled, so take some out`;
  const tooLong = `can come to more than ${longestFilled} characters with its slots filled; shorten them`;
  return [...(depth > deepestSlots ? [tooDeep] : []), ...(length > longestFilled ? [tooLong] : [])];
}

/** How far the phrases of a list reach with their slots filled; only for slots that end. */
function extents(slots: Readonly<Record<string, readonly string[]>>): (list: readonly string[]) => Extent {
  const known = new Map<string, Extent>();
  const ofSlot = (name: string): Extent => {
    const found = known.get(name) ?? ofList(slots[name] ?? []);
    known.set(name, found);
    return found;
  };
  const ofPhrase = (phrase: string): Extent => {
    const names = slotsIn(phrase);
    const own = names.filter((name) => Object.hasOwn(slots, name)).map(ofSlot);
    const braces = names.reduce((sum, name) => sum + name.length + 2, 0);
    return {
      depth: Math.max(0, ...own.map(({ depth }) => depth + 1)),
      length: phrase.length - braces + own.reduce((sum, { length }) => sum + length, 0),
    };
  };
  const ofList = (list: readonly string[]): Extent => {
    const all = list.map(ofPhrase);
    return {
      depth: Math.max(0, ...all.map(({ depth }) => depth)),
      length: Math.max(0, ...all.map(({ length }) => length)),
    };
  };
  return ofList;
}
