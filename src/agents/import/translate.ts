import type { Persona } from '../../../config/personas/schema.ts';
import type { AgentProfile } from '../../api/agents.ts';
import { fitsHeader } from '../../floimg/header-text.ts';
import { toPostgresText } from '../../lib/postgres-text.ts';
import { defaultJudge } from '../../mind/guard/index.ts';
import { profileOfPersona } from '../profiles.ts';
import { rulesAgainstUsername } from '../usernames.ts';
import type { LegacyAgent } from './legacy-agent.ts';
import { fallbackPersona, legacyPersonas } from './legacy-personas.ts';

/** What was changed so that an agent fits, by which rule of docs/coming-from-elixir.md. */
export interface Correction {
  readonly username: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly rule: CorrectionRule;
}

export type CorrectionRule =
  | 'persona-unknown'
  | 'text-missing'
  | 'text-too-long'
  | 'out-of-range'
  | 'interval-too-short'
  | 'interval-crossed'
  | 'date-unreadable'
  | 'text-refused'
  | 'username-unsendable'
  | 'username-refused';

/** An agent of the earlier fleet as it is kept here. */
export interface ImportedAgent extends AgentProfile {
  readonly id: string;
  readonly status: 'idle' | 'error';
  readonly statusReason: string | null;
  /** The persona's id as FloImg Studio knows it of the account. */
  readonly accountPersonaId: string | null;
  readonly lastActionAt: string | null;
  readonly totalPosts: number;
  readonly totalComments: number;
  readonly totalLikes: number;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

export interface Translation {
  readonly agent: ImportedAgent;
  readonly corrections: readonly Correction[];
}

const shortestInterval = 5;
const longestInterval = 30 * 86_400;
const longestName = 100;
const largestTotal = 2_147_483_647;
const mostInterests = 20;
const longestInterest = 60;

/** Whether an agent may be called so. */
function isSayable(name: string): boolean {
  return defaultJudge(name, 'name').rules.length === 0;
}

/** Why nothing may be sent in this name, which the account has and which cannot be changed; null where it may. */
function faultOfUsername(
  username: string,
): { readonly rule: CorrectionRule; readonly reason: string } | null {
  if (!fitsHeader(username)) {
    const reason =
      'The username holds characters that no HTTP header can carry, so requests to FloImg Studio cannot name the agent.';
    return { rule: 'username-unsendable', reason };
  }
  const [refused] = rulesAgainstUsername(username, defaultJudge);
  if (refused === undefined) return null;
  return {
    rule: 'username-refused',
    reason: `FloImg shows the username with all that the agent says, and it may not be published: ${refused.explanation}.`,
  };
}

/**
 * Makes an agent of the earlier fleet one of this fleet. What it lacks comes from its persona, always the same for the
 * same username.
 */
export function translate(legacy: LegacyAgent, personas: readonly Persona[]): Translation {
  const { username } = legacy;
  const corrections: Correction[] = [];
  const correct = <T>(field: string, from: unknown, to: T, rule: CorrectionRule): T => {
    corrections.push({ username, field, from: from ?? null, to, rule });
    return to;
  };
  const within = (field: string, given: number | null | undefined, range: Range, missing: number): number => {
    if (given === null || given === undefined || !Number.isFinite(given))
      return correct(field, given, missing, 'out-of-range');
    const bounded = Math.min(Math.max(given, range.low), range.high);
    return bounded === given ? given : correct(field, given, bounded, 'out-of-range');
  };
  const textOr = (
    field: string,
    given: string | null | undefined,
    missing: string,
    longest: number,
  ): string => {
    const clean = toPostgresText((given ?? '').trim());
    if (clean === '') return correct(field, given, missing, 'text-missing');
    const letters = [...clean];
    if (letters.length <= longest) return clean;
    return correct(field, given, letters.slice(0, longest).join(''), 'text-too-long');
  };

  const known = Object.entries(legacyPersonas).find(([id]) => id === legacy.persona_id)?.[1];
  const persona = known ?? fallbackPersona;
  if (known === undefined) correct('personaId', legacy.persona_id, persona.personaId, 'persona-unknown');
  const profile = profileOfPersona(personas, persona.personaId, username);
  const name = textOr('name', legacy.name, username, longestName);
  const fault = faultOfUsername(username);
  if (fault !== null) correct('status', legacy.status, 'error', fault.rule);
  const given = (legacy.interests ?? [])
    .map((interest) => toPostgresText(interest.trim()))
    .filter((interest) => interest !== '');
  const interests = given
    .slice(0, mostInterests)
    .map((interest) => [...interest].slice(0, longestInterest).join(''));
  if (interests.join('\n') !== given.join('\n')) correct('interests', given, interests, 'text-too-long');
  const [min, max] = intervals(legacy, { within, correct });
  const total = { low: 0, high: largestTotal };
  const share = { low: 0, high: 1 };
  return {
    agent: {
      id: legacy.id,
      name: isSayable(name) ? name : correct('name', name, username, 'text-refused'),
      username,
      personaId: persona.personaId,
      accountPersonaId: legacy.persona_id ?? null,
      personality: textOr('personality', legacy.personality, profile.personality, 2_000),
      vibe: textOr('vibe', legacy.vibe, profile.vibe, 255),
      interests:
        interests.length === 0
          ? correct('interests', legacy.interests, profile.interests, 'text-missing')
          : interests,
      bio: profile.bio,
      postProbability: within('postProbability', legacy.post_probability, share, 0.3),
      commentProbability: within('commentProbability', legacy.comment_probability, share, 0.4),
      likeProbability: within('likeProbability', legacy.like_probability, share, 0.5),
      minActionIntervalSeconds: min,
      maxActionIntervalSeconds: max,
      activitySchedule: persona.schedule,
      dailyActionLimit: profile.dailyActionLimit,
      dailyTokenLimit: profile.dailyTokenLimit,
      status: fault === null ? 'idle' : 'error',
      statusReason: fault?.reason ?? null,
      lastActionAt: legacy.last_action_at,
      totalPosts: Math.round(within('totalPosts', legacy.total_posts, total, 0)),
      totalComments: Math.round(within('totalComments', legacy.total_comments, total, 0)),
      totalLikes: Math.round(within('totalLikes', legacy.total_likes, total, 0)),
      createdAt: legacy.inserted_at,
      updatedAt: legacy.updated_at ?? legacy.inserted_at,
    },
    corrections,
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

interface Correcting {
  within(field: string, given: number | null | undefined, range: Range, missing: number): number;
  correct<T>(field: string, from: unknown, to: T, rule: CorrectionRule): T;
}

function intervals(legacy: LegacyAgent, { within, correct }: Correcting): [number, number] {
  const range = { low: Number.NEGATIVE_INFINITY, high: longestInterval };
  const atLeast = (field: string, given: number): number =>
    given >= shortestInterval
      ? Math.round(given)
      : correct(field, given, shortestInterval, 'interval-too-short');
  const minField = 'minActionIntervalSeconds';
  const maxField = 'maxActionIntervalSeconds';
  const min = atLeast(minField, within(minField, legacy.min_action_interval_seconds, range, 60));
  const max = atLeast(maxField, within(maxField, legacy.max_action_interval_seconds, range, 300));
  return [min, max >= min ? max : correct(maxField, max, min, 'interval-crossed')];
}
