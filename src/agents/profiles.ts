import type { Persona } from '../../config/personas/schema.ts';
import type { AgentProfile } from '../api/agents.ts';
import { FleetError } from '../lib/errors.ts';
import { type Random, randomFrom } from '../lib/random.ts';
import { intervalsAt, wholeAt } from '../rhythm/activity-level.ts';
import { bioOf } from './bio.ts';
import { habitsAt, personalityOf } from './habits.ts';
import { usernameMaker } from './usernames.ts';

export type { AgentProfile } from '../api/agents.ts';

/** A profile made from the catalogue, with what keeps a repeated seeding from making the agent twice. */
export interface SeededProfile extends AgentProfile {
  /** `<personaId>:<seed>:<index>`, with `*` for the persona where all are mixed. */
  readonly seedKey: string;
}

export interface ProfilesRequest {
  readonly personas: readonly Persona[];
  readonly count: number;
  /** Makes all of them from this persona; undefined mixes all personas. */
  readonly personaId?: string | undefined;
  readonly seed: string | number;
  /** Mixes the personas by their weights and not evenly, or by weights of this seeding alone. */
  readonly weights?: boolean | Readonly<Record<string, number>>;
  /** Index of the first profile; 0 unless given. */
  readonly from?: number;
}

/** Thrown when agents are to be made from a persona that the catalogue lacks. */
export class UnknownPersonaError extends FleetError {
  readonly code = 'PERSONA_UNKNOWN';
  readonly personaId: string;

  constructor(personaId: string, known: readonly string[]) {
    super(`There is no persona "${personaId}". Choose one of: ${known.join(', ')}.`);
    this.personaId = personaId;
  }
}

/**
 * Makes profiles from personas. Profile number i is a pure function of seed, catalogue, `personaId` and i, so that
 * asking for more later only adds to what there is. Mixed profiles deal out every persona once, in a new order,
 * before any comes again. Usernames are unique within a seed.
 * @throws {UnknownPersonaError} where the catalogue lacks `personaId`
 */
export function profilesFor(request: ProfilesRequest): SeededProfile[] {
  const { personas, count, personaId, seed, weights = false, from = 0 } = request;
  const scope = `${personaId ?? mixName(weights)}:${seed}`;
  const mixed = weights === false ? dealer(personas, scope) : weighted(weighedBy(personas, weights), scope);
  const personaAt = personaId === undefined ? mixed : always(personas, personaId);
  const usernameOf = usernameMaker(scope);
  const placeOf = evenlySpread(randomFrom('places', scope));
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    const seedKey = `${scope}:${index}`;
    const persona = personaAt(index);
    return {
      ...profileFrom(persona, {
        random: randomFrom('profile', seedKey),
        place: placeOf(index),
        habits: habitsAt(index, randomFrom('habits', scope)),
        bio: (interests) => bioOf({ interests, index, random: randomFrom('bio', scope) }),
        usernameOf: (name, random) => usernameOf({ ...name, handles: persona.names.handles }, index, random),
      }),
      seedKey,
    };
  });
}

/**
 * The profile that a persona gives to an agent of which only the username is known; the same username draws the same.
 * @throws {UnknownPersonaError} where the catalogue lacks `personaId`
 */
export function profileOfPersona(
  personas: readonly Persona[],
  personaId: string,
  username: string,
): AgentProfile {
  const personaAt = always(personas, personaId);
  const random = randomFrom('profile of', username);
  const place = random.next();
  const habits = habitsAt(0, randomFrom('habits of', username));
  return profileFrom(personaAt(), {
    random,
    place,
    habits,
    bio: (interests) => bioOf({ interests, index: 0, random: randomFrom('bio of', username) }),
    usernameOf: () => username,
  });
}

interface FullName {
  readonly first: string;
  readonly last: string;
}

interface OwnParts {
  readonly random: Random;
  /** How active the agent is among those of its persona: 0 most, towards 1 least. */
  readonly place: number;
  /** How it writes. */
  readonly habits: readonly string[];
  readonly bio: (interests: readonly string[]) => string;
  readonly usernameOf: (name: FullName, random: Random) => string;
}

function profileFrom(persona: Persona, { random, place, habits, bio, usernameOf }: OwnParts): AgentProfile {
  const group = random.pick(persona.names.groups);
  const name = { first: random.pick(group.first), last: random.pick(group.last) };
  const { minIntervalSeconds, maxIntervalSeconds } = intervalsAt(persona, place);
  const username = usernameOf(name, random);
  const personality = personalityOf(random.pick(persona.personalities), habits);
  const vibe = random.pick(persona.vibes);
  const interests = random.shuffle(persona.interests).slice(0, wholeWithin(persona.interestCount, random));
  return {
    name: `${name.first} ${name.last}`,
    username,
    personaId: persona.id,
    bio: bio(interests),
    personality,
    vibe,
    interests,
    postProbability: shareWithin(persona.postProbability, random),
    commentProbability: shareWithin(persona.commentProbability, random),
    likeProbability: shareWithin(persona.likeProbability, random),
    minActionIntervalSeconds: minIntervalSeconds,
    maxActionIntervalSeconds: maxIntervalSeconds,
    activitySchedule: random.pick(persona.schedules),
    dailyActionLimit: wholeWithin(persona.dailyActionLimit, random),
    dailyTokenLimit: wholeWithin(persona.dailyTokenLimit, random),
  };
}

/** Which persona an index gets when all are mixed: each round of the catalogue is shuffled again. */
function dealer(personas: readonly Persona[], scope: string): (index: number) => Persona {
  let dealt: { readonly round: number; readonly order: readonly Persona[] } | null = null;
  return (index) => {
    const round = Math.floor(index / personas.length);
    if (dealt?.round !== round) {
      dealt = { round, order: randomFrom('personas', scope, round).shuffle(personas) };
    }
    const persona = dealt.order[index % personas.length];
    if (persona === undefined) throw new RangeError('There are no personas to make agents from.');
    return persona;
  };
}

/** Names a mix within a seed key; weights of a seeding's own make a mix of its own. */
function mixName(weights: NonNullable<ProfilesRequest['weights']>): string {
  if (typeof weights === 'boolean') return weights ? 'weights' : '*';
  const given = Object.entries(weights).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return given.map(([id, weight]) => `${id}=${weight}`).join(',');
}

function weighedBy(
  personas: readonly Persona[],
  weights: true | Readonly<Record<string, number>>,
): readonly Persona[] {
  if (weights === true) return personas;
  return personas.map((persona) => ({ ...persona, weight: weights[persona.id] ?? 0 }));
}

/** Which persona an index gets by the weights: each index draws for itself. */
function weighted(personas: readonly Persona[], scope: string): (index: number) => Persona {
  const total = personas.reduce((sum, { weight }) => sum + weight, 0);
  return (index) => {
    let rest = randomFrom('weighted persona', scope, index).next() * total;
    const drawn = personas.find(({ weight }) => {
      rest -= weight;
      return rest < 0;
    });
    const persona = drawn ?? personas.at(-1);
    if (persona === undefined) throw new RangeError('There are no personas to make agents from.');
    return persona;
  };
}

function always(personas: readonly Persona[], personaId: string): () => Persona {
  const persona = personas.find(({ id }) => id === personaId);
  if (persona === undefined) {
    throw new UnknownPersonaError(
      personaId,
      personas.map(({ id }) => id),
    );
  }
  return () => persona;
}

type Range = readonly [low: number, high: number];

function wholeWithin(range: Range, random: Random): number {
  return wholeAt(range, random.next());
}

/** The fractional part of the golden ratio. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * Places in [0, 1) for indexes from 0 on, each uniform by itself, of which those of any indexes in a row are spread
 * evenly (an additive recurrence with the golden ratio): so that a small fleet too has its few active agents, and
 * fleets of two seeds are about as busy.
 */
function evenlySpread(random: Random): (index: number) => number {
  const first = random.next();
  return (index) => (first + index * goldenRatio) % 1;
}

/** Rounded to percent, so that people read 0.37 and not 0.3712904. */
function shareWithin([low, high]: Range, random: Random): number {
  const share = Math.round((low + (high - low) * random.next()) * 100) / 100;
  return Math.min(Math.max(share, low), high);
}
