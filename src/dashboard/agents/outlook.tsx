import { useQueries, useQuery } from '@tanstack/react-query';
import type { AgentProfile } from '#api/agents';
import { meanIntervalSeconds } from '#rhythm/interval';
import { meanMultiplier } from '#rhythm/multiplier';
import { counted } from '../parts/words.ts';
import { personasQuery, previewQuery } from './personas-query.ts';
import classes from './seed-page.module.css';

/** The average of a persona is taken over so many of the agents that would be made. */
const sampled = 50;

interface OutlookProps {
  /** Empty where all are mixed. */
  readonly personaId: string;
  readonly seed: string;
  readonly count: number;
  readonly weights: boolean;
}

/** What so many agents would do on a day, before they are made. */
export function Outlook({ personaId, seed, count, weights }: OutlookProps) {
  const personas = (useQuery(personasQuery).data ?? []).filter(
    ({ id, version }) => version !== null && (personaId === '' || id === personaId),
  );
  const samples = useQueries({ queries: personas.map(({ id }) => previewQuery(id, seed, sampled)) });
  const shares = personas.map(({ weight }) => (weights && personaId === '' ? weight : 1));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const isKnown = personas.length > 0 && total > 0 && samples.every(({ data }) => data !== undefined);
  if (!isKnown || !(count > 0)) return <p className={classes.outlook}>&nbsp;</p>;
  const days = samples.map(({ data = [] }) => dayOf(data));
  const all = (of: (day: Day) => number, what: string): string => {
    const each = days.reduce((sum, day, place) => sum + (of(day) * (shares[place] ?? 0)) / total, 0);
    return counted(Math.round(each * count), what);
  };
  return (
    <p className={classes.outlook} role="status">
      On a day they would make about {all((day) => day.visits, 'visit')}, {all((day) => day.likes, 'like')},{' '}
      {all((day) => day.comments, 'comment')} and {all((day) => day.posts, 'post')}, at pace 1.
    </p>
  );
}

interface Day {
  readonly visits: number;
  readonly likes: number;
  readonly comments: number;
  readonly posts: number;
}

/** What one of these agents does on a day, on average. */
function dayOf(profiles: readonly AgentProfile[]): Day {
  const mean = (of: (profile: AgentProfile) => number): number =>
    profiles.reduce((sum, profile) => sum + of(profile), 0) / Math.max(profiles.length, 1);
  return {
    visits: mean(visitsOf),
    likes: mean((profile) => visitsOf(profile) * profile.likeProbability),
    comments: mean((profile) => visitsOf(profile) * profile.commentProbability),
    posts: mean((profile) => visitsOf(profile) * profile.postProbability),
  };
}

function visitsOf(profile: AgentProfile): number {
  const bounds = {
    minIntervalSeconds: profile.minActionIntervalSeconds,
    maxIntervalSeconds: profile.maxActionIntervalSeconds,
  };
  return ((24 * 3600) / meanIntervalSeconds(bounds)) * meanMultiplier(profile.activitySchedule);
}
