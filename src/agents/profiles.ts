import type { ActivitySchedule } from '../../config/activity-schedule.ts';
import type { Persona } from '../../config/personas/schema.ts';
import { FleetError } from '../lib/errors.ts';
import { type Random, randomFrom } from '../lib/random.ts';
import { usernameMaker } from './usernames.ts';

/** The fields of an agent that an operator sets. */
export interface AgentProfile {
  readonly name: string;
  readonly username: string;
  readonly personaId: string;
  readonly personality: string;
  readonly vibe: string;
  readonly interests: readonly string[];
  /** Each 0–1, and independent of the others. */
  readonly postProbability: number;
  readonly commentProbability: number;
  readonly likeProbability: number;
  readonly minActionIntervalSeconds: number;
  readonly maxActionIntervalSeconds: number;
  readonly activitySchedule: ActivitySchedule;
  readonly dailyActionLimit: number;
  readonly dailyTokenLimit: number;
}

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
  const { personas, count, personaId, seed, from = 0 } = request;
  const scope = `${personaId ?? '*'}:${seed}`;
  const personaAt = personaId === undefined ? dealer(personas, scope) : always(personas, personaId);
  const usernameOf = usernameMaker(scope);
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    const seedKey = `${scope}:${index}`;
    const persona = personaAt(index);
    return {
      ...profileFrom(persona, randomFrom('profile', seedKey), (name, random) =>
        usernameOf({ ...name, handles: persona.names.handles }, index, random),
      ),
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
  return profileFrom(personaAt(), randomFrom('profile of', username), () => username);
}

interface FullName {
  readonly first: string;
  readonly last: string;
}

function profileFrom(
  persona: Persona,
  random: Random,
  usernameOf: (name: FullName, random: Random) => string,
): AgentProfile {
  const group = random.pick(persona.names.groups);
  const name = { first: random.pick(group.first), last: random.pick(group.last) };
  return {
    name: `${name.first} ${name.last}`,
    username: usernameOf(name, random),
    personaId: persona.id,
    personality: random.pick(persona.personalities),
    vibe: random.pick(persona.vibes),
    interests: random.shuffle(persona.interests).slice(0, wholeWithin(persona.interestCount, random)),
    postProbability: shareWithin(persona.postProbability, random),
    commentProbability: shareWithin(persona.commentProbability, random),
    likeProbability: shareWithin(persona.likeProbability, random),
    minActionIntervalSeconds: wholeWithin(persona.minActionIntervalSeconds, random),
    maxActionIntervalSeconds: wholeWithin(persona.maxActionIntervalSeconds, random),
    activitySchedule: random.pick(persona.schedules),
    dailyActionLimit: wholeWithin(persona.dailyActionLimit, random),
    dailyTokenLimit: wholeWithin(persona.dailyTokenLimit, random),
  };
}

/** Which persona an index gets when all are mixed: each round of the catalogue is shuffled anew. */
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

function wholeWithin([low, high]: Range, random: Random): number {
  return low + random.below(high - low + 1);
}

/** Rounded to percent, so that people read 0.37 and not 0.3712904. */
function shareWithin([low, high]: Range, random: Random): number {
  const share = Math.round((low + (high - low) * random.next()) * 100) / 100;
  return Math.min(Math.max(share, low), high);
}
