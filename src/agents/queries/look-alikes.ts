import type { AgentProfile } from '../../api/agents.ts';
import type { LookAlikes } from '../../api/look-alikes.ts';
import { type Sql, statement } from '../../db/sql.ts';
import type { AgentId } from '../../lib/ids.ts';

/** Of a persona the newest so many are compared with. */
const compared = 1_000;
/** From this share of common words on, two agents look alike; siblings of one seeding have about half. */
const alikeFrom = 0.75;
/** So many are named. */
const named = 3;

/** What of an agent people recognise it by. */
export type Character = Pick<AgentProfile, 'personaId' | 'personality' | 'vibe' | 'interests'>;

const selectSiblings = statement<
  Omit<Character, 'personaId'> & { id: AgentId; name: string; username: string }
>(
  'agents-siblings',
  `select id, name, username, personality, vibe, interests from agents
   where persona_id = $1 and deleted_at is null order by id desc limit ${compared}`,
  { id: 'uuid', name: 'text', username: 'text', personality: 'text', vibe: 'text', interests: '_text' },
);

/** An agent of the same persona, with the words that it is compared by. */
interface Sibling {
  readonly id: AgentId;
  readonly name: string;
  readonly username: string;
  readonly words: ReadonlySet<string>;
}

/**
 * The agents of the same persona that can hardly be distinguished from this one: three quarters of the words of personality, tone and
 * interests are the same (Jaccard index of the sets of words).
 * @param except an agent that is not compared with itself
 */
export async function lookAlikes(
  sql: Sql,
  character: Character,
  except: AgentId | null = null,
): Promise<LookAlikes> {
  const siblings = await siblingsOf(sql, character.personaId);
  return among(
    siblings.filter(({ id }) => id !== except),
    character,
  );
}

/**
 * A warning for each agent of a preview that could hardly be distinguished from others, there or in the preview. One that was made
 * already is known by its username and not compared with itself.
 */
export async function lookAlikeWarnings(sql: Sql, profiles: readonly AgentProfile[]): Promise<string[]> {
  const siblings = new Map<string, readonly Sibling[]>();
  for (const { personaId } of profiles)
    if (!siblings.has(personaId)) siblings.set(personaId, await siblingsOf(sql, personaId));
  return profiles.flatMap((profile) => {
    const others = siblings.get(profile.personaId) ?? [];
    const { warning } = among(
      others.filter(({ username }) => username !== profile.username),
      profile,
    );
    if (warning !== null) return [`${profile.name}: ${warning}`];
    const twins = profiles.filter(
      (other) => other !== profile && likeness(profile, other) >= alikeFrom,
    ).length;
    if (twins === 0) return [];
    return [`${profile.name}: Looks like ${twins === 1 ? '1 other' : `${twins} others`} of this preview.`];
  });
}

async function siblingsOf(sql: Sql, personaId: string): Promise<Sibling[]> {
  const rows = await sql.rows(selectSiblings, [personaId]);
  return rows.map(({ id, name, username, ...character }) => ({
    id,
    name,
    username,
    words: wordsIn(character),
  }));
}

function among(siblings: readonly Sibling[], character: Character): LookAlikes {
  const own = wordsIn(character);
  const names = siblings.filter(({ words }) => shareOf(own, words) >= alikeFrom).map(({ name }) => name);
  return { count: names.length, warning: warningOf(names) };
}

/** How alike two agents are, from 0 to 1. */
export function likeness(one: Omit<Character, 'personaId'>, other: Omit<Character, 'personaId'>): number {
  return shareOf(wordsIn(one), wordsIn(other));
}

function warningOf(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const shown = names.slice(0, named).join(', ');
  const rest = names.length > named ? ` and ${names.length - named} more` : '';
  const others = names.length === 1 ? '1 other agent' : `${names.length} other agents`;
  return `Looks like ${others}: ${shown}${rest}. Give it words of its own.`;
}

function wordsIn({ personality, vibe, interests }: Omit<Character, 'personaId'>): ReadonlySet<string> {
  const text = [personality, vibe, ...interests].join(' ').toLowerCase();
  return new Set(text.match(/\p{L}{2,}/gu) ?? []);
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = one.intersection(other).size;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}
