import type { DirectorFigures } from '#api/director';
import type { DirectorSettings } from '#api/director-settings';
import type { PeopleSummary, Person } from '#api/people';
import { inFull, inPercent, spanInWords } from '../parts/words.ts';

/** What the page says first: how newcomers were received. */
export function summaryInWords(summary: PeopleSummary): string {
  const { newcomers, answered, medianFirstResponseSeconds, byPeople, cameBack } = summary;
  if (newcomers === 0) return 'No newcomer has posted yet';
  return [
    `${inFull(answered)} of ${inFull(newcomers)} newcomers answered`,
    ...(medianFirstResponseSeconds === null ? [] : [`median ${spanInWords(medianFirstResponseSeconds)}`]),
    `${inFull(byPeople)} by people`,
    `${inFull(cameBack)} came back`,
  ].join(' · ');
}

const hourSeconds = 3_600;
/** After so many seconds of fleet time nobody waits for an answer any more. */
export const weekSeconds = 7 * 24 * hourSeconds;

/**
 * What will happen to a post that has no wish.
 * @param ageSeconds of fleet time since it was posted
 */
export function nextInWords(
  ageSeconds: number,
  {
    mode,
    firstResponseTargetSeconds,
    isAtLimit,
  }: Pick<DirectorSettings, 'mode' | 'firstResponseTargetSeconds'> & { readonly isAtLimit: boolean },
): string {
  if (ageSeconds > weekSeconds) return 'It has waited for a week: no agent is asked any more.';
  if (mode === 'off') return 'The director is off: no agent is asked.';
  if (isAtLimit)
    return 'The fleet has used up a limit of the day: no agent is asked before it is raised or the day ends.';
  if (ageSeconds > 2 * firstResponseTargetSeconds + hourSeconds)
    return 'It is late: such posts get agents a few an hour, the newest first.';
  if (ageSeconds > 2 * firstResponseTargetSeconds)
    return 'An agent is asked as soon as one is awake that fits.';
  return 'People come first: no agent has been asked yet.';
}

/** What became of the wishes of the last day, and what waits longer than it should. */
export function unsaidInWords({ wishes, unmet, late }: DirectorFigures): string {
  const { carriedOut, expired, dropped, suggested } = wishes;
  return [
    `Of the last day’s wishes ${inFull(carriedOut)} were carried out, ${inFull(dropped)} dropped and ${inFull(expired)} expired`,
    ...(suggested === 0 ? [] : [`${inFull(suggested)} wait for an operator`]),
    ...(unmet === 0 ? [] : [`for ${inFull(unmet)} posts no agent could be asked`]),
    ...(late === 0 ? [] : [`${inFull(late)} posts are late, and get agents a few an hour, the newest first`]),
  ]
    .join('; ')
    .concat('.');
}

/** Fractions as points with a sign: `+12.3`. */
export function inPoints(difference: number): string {
  const points = (difference * 100).toFixed(1);
  return difference > 0 ? `+${points}` : points.replace('-', '−');
}

export function weeksInWords(weeks: number | null): string {
  if (weeks === null) return 'never at today’s rate';
  if (weeks < 1) return 'less than a week';
  return weeks > 520 ? 'more than ten years' : `about ${inFull(Math.ceil(weeks))} weeks`;
}

export function shareInWords(share: number | null): string {
  return share === null ? 'nobody to count yet' : inPercent(share);
}

const buckets = [
  { label: 'under 15 min', below: 15 * 60 },
  { label: '15–45 min', below: 45 * 60 },
  { label: '45–90 min', below: 90 * 60 },
  { label: '1.5–6 h', below: 6 * 3600 },
  { label: '6–24 h', below: 24 * 3600 },
  { label: 'later', below: Number.POSITIVE_INFINITY },
] as const;

export interface ResponseTimes {
  readonly label: string;
  readonly people: number;
  readonly agents: number;
}

/**
 * How long first posts waited for their first response, by who answered.
 * @param pace fleet time passes so many times as fast as the clock
 */
export function responseTimes(people: readonly Person[], pace: number): readonly ResponseTimes[] {
  const waits = people.flatMap(({ firstPost }) => {
    if (firstPost === null || firstPost.firstResponse === null) return [];
    const { at, by } = firstPost.firstResponse;
    return [{ by, seconds: ((Date.parse(at) - Date.parse(firstPost.postedAt)) / 1000) * pace }];
  });
  return buckets.map(({ label, below }, index) => {
    const from = buckets[index - 1]?.below ?? Number.NEGATIVE_INFINITY;
    const inside = waits.filter(({ seconds }) => seconds >= from && seconds < below);
    const people = inside.filter(({ by }) => by === 'person').length;
    return { label, people, agents: inside.length - people };
  });
}
