import type { Persona } from '../../config/personas/schema.ts';
import {
  type ActivityFigures,
  type ActivityLevel,
  activityLevels,
  levelFigures,
} from '../api/activity-levels.ts';
import { type IntervalBounds, meanIntervalSeconds } from './interval.ts';
import { meanMultiplier } from './multiplier.ts';

type Range = readonly [low: number, high: number];

/** What of a persona says how active its agents are. */
export type PersonaActivity = Pick<
  Persona,
  | 'minActionIntervalSeconds'
  | 'maxActionIntervalSeconds'
  | 'likeProbability'
  | 'commentProbability'
  | 'postProbability'
  | 'schedules'
>;

/** The whole number at a place in a range; for a uniform place in [0, 1) each is as likely. */
export function wholeAt([low, high]: Range, place: number): number {
  return low + Math.floor(place * (high - low + 1));
}

/**
 * The intervals of an agent by how active it is among those of its persona: 0 most, towards 1 least. The place is one in
 * both ranges, so that who returns soonest also stays away the shortest. Intervals grow with the square of the place p:
 * where both ranges span a factor of R, visits come at a rate of about 1 / (1 + R p²) of the busiest agent's, and the
 * busiest tenth makes arctan(√R / 10) / arctan(√R) of all visits, which is three fifths for R = 150 and three quarters for
 * R = 500. That is the participation inequality of online communities (Nielsen, "Participation Inequality: The 90-9-1 Rule
 * for Social Features", 2006), among several very active agents rather than in one that outdoes all others, as by Zipf's
 * law: nobody can like more pictures than there are.
 */
export function intervalsAt(
  persona: Pick<Persona, 'minActionIntervalSeconds' | 'maxActionIntervalSeconds'>,
  place: number,
): IntervalBounds {
  return {
    minIntervalSeconds: wholeAt(persona.minActionIntervalSeconds, place ** 2),
    maxIntervalSeconds: wholeAt(persona.maxActionIntervalSeconds, place ** 2),
  };
}

/** The mean over places is taken at so many of them, each in the middle of its part. */
const places = 200;

/** What the agents of a persona do on average. The busiest tenth of them makes more than half of it. */
export function activityOf(persona: PersonaActivity): ActivityFigures {
  const usual = Array.from({ length: places }, (_, index) => {
    const bounds = intervalsAt(persona, (index + 0.5) / places);
    return (24 * 3600) / meanIntervalSeconds(bounds);
  });
  const speeds = persona.schedules.map(meanMultiplier);
  return {
    visitsADay: meanOf(usual) * meanOf(speeds),
    likeProbability: meanOf(persona.likeProbability),
    commentProbability: meanOf(persona.commentProbability),
    postProbability: meanOf(persona.postProbability),
  };
}

/** The shortest interval that an agent may have, in seconds. */
const shortestSeconds = 5;
/** The longest one: a year, which is longer than anybody stays away who comes back. */
const longestSeconds = 366 * 24 * 3600;

/** What is cut off at the longest interval comes back by slowing the rest; so many rounds leave less than 2 % of it. */
const rounds = 16;

/**
 * The persona at a level: its agents differ from each other as before, and come and do as much as the level says on
 * average.
 */
export function atLevel<Known extends PersonaActivity>(persona: Known, level: ActivityLevel): Known {
  const goal = levelFigures[level];
  let slower = activityOf(persona).visitsADay / goal.visitsADay;
  let slowed = slowedBy(persona, slower);
  for (let round = 0; round < rounds; round += 1) {
    slower *= activityOf(slowed).visitsADay / goal.visitsADay;
    slowed = slowedBy(persona, slower);
  }
  return {
    ...slowed,
    likeProbability: around(persona.likeProbability, goal.likeProbability),
    commentProbability: around(persona.commentProbability, goal.commentProbability),
    postProbability: around(persona.postProbability, goal.postProbability),
  };
}

/** Two figures count as the same where they differ by less than this share of the greater one. */
const alike = 0.12;

/** The level at which a persona is; null where it is at one of its own. */
export function levelOf(persona: PersonaActivity): ActivityLevel | null {
  const figures = activityOf(persona);
  const isAt = (goal: ActivityFigures): boolean =>
    isAlike(figures.visitsADay, goal.visitsADay) &&
    isAlike(figures.likeProbability, goal.likeProbability) &&
    isAlike(figures.commentProbability, goal.commentProbability) &&
    isAlike(figures.postProbability, goal.postProbability);
  return activityLevels.find((level) => isAt(levelFigures[level])) ?? null;
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= alike * Math.max(one, other);
}

function slowedBy<Known extends PersonaActivity>(persona: Known, factor: number): Known {
  const times = ([low, high]: Range, least = shortestSeconds): [number, number] => {
    const seconds = (usual: number): number =>
      Math.min(Math.max(Math.round(usual * factor), least), longestSeconds);
    return [seconds(low), seconds(high)];
  };
  const shortest = times(persona.minActionIntervalSeconds);
  // What was rounded or cut off must not cross.
  return {
    ...persona,
    minActionIntervalSeconds: shortest,
    maxActionIntervalSeconds: times(persona.maxActionIntervalSeconds, shortest[1]),
  };
}

/** A range of the same shape with another middle, to a tenth of a percent. */
function around([low, high]: Range, middle: number): [number, number] {
  const factor = low + high > 0 ? (2 * middle) / (low + high) : 0;
  const end = (usual: number): number =>
    Math.min(Math.round((factor === 0 ? middle : usual * factor) * 1000) / 1000, 1);
  return [end(low), end(high)];
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
