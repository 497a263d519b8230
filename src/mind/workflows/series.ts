import type { WorkflowId } from '../../../config/personas/schema.ts';
import type { SeriesPart } from '../../actions/post/image-idea.ts';
import { hash32, randomFrom } from '../../lib/random.ts';
import type { MindPersona } from '../mind.ts';
import { kinds } from './registry.ts';

/** Of so many posts in a row some are a series, in their order; the others stand by themselves. */
const blockOf = 12;
/** How many pictures a series has: at least, and how many more at most. */
const length = { least: 3, more: 4 } as const;

/** A picture's part in a series, and the kinds that all of its pictures are of. */
export interface Series {
  readonly part: SeriesPart;
  readonly kinds: MindPersona['workflows'];
}

export interface SeriesOf {
  /** Names the agent. */
  readonly agent: string;
  readonly persona: Pick<MindPersona, 'workflows' | 'voice'>;
  readonly interests: readonly string[];
  /** How many pictures the agent has posted so far. */
  readonly postCount: number;
}

/**
 * The series that an agent's next picture belongs to; null where it stands by itself. It follows from what the agent has
 * posted and nothing else: a picture that does not get out is tried again as the same part, whichever worker does it.
 */
export function seriesAt({ agent, persona, interests, postCount }: SeriesOf): Series | null {
  const block = Math.floor(postCount / blockOf);
  const random = randomFrom('series', agent, block);
  const of = length.least + random.below(length.more);
  const places = random
    .shuffle(Array.from({ length: blockOf }, (_, place) => place))
    .slice(0, of)
    .sort((one, other) => one - other);
  const place = places.indexOf(postCount % blockOf);
  if (place === -1) return null;
  const about = threadOf(`${agent} ${block}`, themesOf(persona, interests));
  if (about === null) return null;
  const key = hash32(`${agent} ${block}`).toString(36);
  return { part: { key, about, part: place + 1, of }, kinds: kindsOf(persona, key) };
}

function themesOf({ voice }: SeriesOf['persona'], interests: readonly string[]): readonly string[] {
  const themes = voice.series ?? [];
  return themes.length > 0 ? themes.map(({ about }) => about) : interests;
}

/**
 * The theme of a block. Each has a rank of its own, so that one that is added or taken away in between changes the
 * theme only where it was the highest.
 */
function threadOf(key: string, themes: readonly string[]): string | null {
  return themes.reduce<string | null>(
    (best, theme) => (best === null || rank(key, theme) > rank(key, best) ? theme : best),
    null,
  );
}

function rank(key: string, theme: string): number {
  return hash32(`${key}\u0000${theme}`);
}

/** The persona's kinds of one family that want the same of a brief. */
function kindsOf({ workflows }: SeriesOf['persona'], key: string): MindPersona['workflows'] {
  const subjects = workflows.filter(({ id }) => kinds[id].needs === 'subject');
  const from = subjects.length > 0 ? subjects : workflows;
  const total = from.reduce((sum, { weight }) => sum + weight, 0);
  let rest = randomFrom('series kind', key).next() * total;
  const first = from.find(({ weight }) => {
    rest -= weight;
    return rest < 0;
  });
  return first === undefined ? workflows : from.filter(({ id }) => isAlike(id, first.id));
}

function isAlike(one: WorkflowId, other: WorkflowId): boolean {
  return kinds[one].family === kinds[other].family && kinds[one].needs === kinds[other].needs;
}
