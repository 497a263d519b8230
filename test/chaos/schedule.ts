import { type Random, randomFrom } from '../../src/lib/random.ts';

/** A process of the stack that can be struck. */
export type TargetName = 'web' | 'redis' | 'postgres' | 'sandbox' | `worker-${number}`;

/** What befalls a process; times are milliseconds, `atMs` from the beginning of the chaos. */
export interface Blow {
  readonly atMs: number;
  /**
   * `kill`: SIGKILL, and started again after `forMs`; `pause`: SIGSTOP, and SIGCONT after `forMs`; `empty` (Redis
   * alone): killed, and started again without its data; `clock` (workers alone): its clock is set wrong, and right again
   * after `forMs`; `failover` (Redis alone): its replica takes over, while all connections stay open.
   */
  readonly kind: 'kill' | 'pause' | 'empty' | 'clock' | 'failover';
  readonly target: TargetName;
  readonly forMs: number;
  /** Seconds by which the clock is ahead meanwhile; 0 where it is right. */
  readonly aheadSeconds: number;
}

/** Faults that a spell of a troubled gallery is made of. */
export const spellKinds = [
  'lost answers',
  'resets',
  'unavailable',
  'too fast',
  'slow',
  'silent',
  'agents out of allowance',
  'fleet out of budget',
] as const;
export type SpellKind = (typeof spellKinds)[number];

/** A time in which the gallery is troubled in one way, on top of what goes wrong all the time. */
export interface Spell {
  readonly atMs: number;
  readonly kind: SpellKind;
  readonly forMs: number;
}

export interface ChaosPlan {
  /** In the order of time. */
  readonly blows: readonly Blow[];
  readonly spells: readonly Spell[];
}

export interface PlanRequest {
  readonly seed: number;
  readonly durationMs: number;
  readonly workers: number;
}

/** Longer than BullMQ's lock on a job and than a visit's lease: others take both while their holder sleeps. */
const takenOverMs = { shortest: 32_000, longest: 60_000 };
/** With less left, there is no time to see what comes of a long pause. */
const takenOverFromMs = 75_000;

/** Those that a worker works with and says so, and those that it does not work with; one each in turn. */
const wrongClocks = [5, -60, -5, 60];
/** Longer than it takes a worker to look at the clock of Postgres again. */
const wrongClockMs = { shortest: 11_000, longest: 16_000 };

const pauseBetweenBlowsMs = { shortest: 1_000, longest: 6_500 };
const pauseBetweenSpellsMs = { shortest: 4_000, longest: 16_000 };
const spellMs = { shortest: 3_000, longest: 8_000 };
/** A process that was struck is left alone for so long, to come up again and do something. */
const recoveryMs = 6_000;

type Card = Pick<Blow, 'kind'> & { readonly target: Exclude<TargetName, `worker-${number}`> | 'worker' };

/** Dealt first, so that even a short run kills each part once. */
const opening: readonly Card[] = [
  { kind: 'kill', target: 'worker' },
  { kind: 'kill', target: 'postgres' },
  { kind: 'kill', target: 'redis' },
  { kind: 'kill', target: 'sandbox' },
  { kind: 'kill', target: 'web' },
  { kind: 'pause', target: 'worker' },
  { kind: 'clock', target: 'worker' },
  { kind: 'failover', target: 'redis' },
];

/** Dealt over and over; workers are struck most, because they hold the visits. */
const deck: readonly Card[] = [
  ...opening,
  { kind: 'kill', target: 'worker' },
  { kind: 'kill', target: 'worker' },
  { kind: 'pause', target: 'worker' },
  { kind: 'pause', target: 'web' },
  { kind: 'pause', target: 'redis' },
  { kind: 'pause', target: 'postgres' },
  { kind: 'pause', target: 'sandbox' },
  { kind: 'empty', target: 'redis' },
];

/** Everything that will go wrong, as a pure function of the seed, the duration and the number of workers. */
export function planChaos(request: PlanRequest): ChaosPlan {
  return { blows: planBlows(request), spells: planSpells(request) };
}

function planBlows({ seed, durationMs, workers }: PlanRequest): Blow[] {
  const random = randomFrom('blows', seed);
  const cards = dealtWithoutEnd(random);
  const freeAt = new Map<TargetName, number>();
  const blows: Blow[] = [];
  for (let now = 500; now < durationMs; now += within(random, pauseBetweenBlowsMs)) {
    const { kind, target } = cards();
    const name = target === 'worker' ? workerFreeFirst(random, freeAt, workers) : target;
    const atMs = Math.max(now, freeAt.get(name) ?? 0);
    const forMs = lengthOf(random, { kind, target }, durationMs - atMs);
    if (atMs >= durationMs) continue;
    const wrong = wrongClocks[blows.filter((blow) => blow.kind === 'clock').length % wrongClocks.length] ?? 0;
    blows.push({ atMs, kind, target: name, forMs, aheadSeconds: kind === 'clock' ? wrong : 0 });
    freeAt.set(name, atMs + forMs + recoveryMs);
  }
  return blows.sort((one, other) => one.atMs - other.atMs);
}

function planSpells({ seed, durationMs }: PlanRequest): Spell[] {
  const random = randomFrom('spells', seed);
  const spells: Spell[] = [];
  let kinds: SpellKind[] = [];
  for (let atMs = within(random, pauseBetweenSpellsMs); atMs < durationMs; ) {
    kinds = kinds.length === 0 ? random.shuffle(spellKinds) : kinds;
    const forMs = Math.min(within(random, spellMs), durationMs - atMs);
    const kind = kinds.pop();
    if (kind !== undefined) spells.push({ atMs, kind, forMs });
    atMs += forMs + within(random, pauseBetweenSpellsMs);
  }
  return spells;
}

function dealtWithoutEnd(random: Random): () => Card {
  let cards = random.shuffle(opening);
  return () => {
    if (cards.length === 0) cards = random.shuffle(deck);
    const card = cards.pop();
    if (card === undefined) throw new RangeError('The deck of blows is empty.');
    return card;
  };
}

/** A worker at random among those that are left alone at the earliest moment. */
function workerFreeFirst(
  random: Random,
  freeAt: ReadonlyMap<TargetName, number>,
  workers: number,
): TargetName {
  const names = Array.from({ length: workers }, (_, index): TargetName => `worker-${index + 1}`);
  const earliest = Math.min(...names.map((name) => freeAt.get(name) ?? 0));
  return random.pick(names.filter((name) => (freeAt.get(name) ?? 0) === earliest));
}

/** How long a blow lasts, where `leftMs` of the chaos are left. */
function lengthOf(random: Random, { kind, target }: Card, leftMs: number): number {
  if (kind === 'clock') return within(random, wrongClockMs);
  if (kind === 'failover') return 0;
  if (kind !== 'pause') return within(random, { shortest: 200, longest: 4_000 });
  if (target !== 'worker') return within(random, { shortest: 500, longest: 9_000 });
  const takenOver = random.chance(0.5);
  if (takenOver && leftMs > takenOverFromMs) return within(random, takenOverMs);
  return within(random, { shortest: 1_000, longest: 10_000 });
}

function within(
  random: Random,
  { shortest, longest }: { readonly shortest: number; readonly longest: number },
): number {
  return Math.round(shortest + (longest - shortest) * random.next());
}
