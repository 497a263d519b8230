import type { Persona } from '../../config/personas/schema.ts';
import { type AgentProfile, profilesFor } from '../agents/profiles.ts';
import type { TriedDecision, TriedPersona } from '../api/models.ts';
import type { GalleryLists, Item } from '../floimg/index.ts';
import { FleetError } from '../lib/errors.ts';
import { randomFrom } from '../lib/random.ts';
import type { PaidCall } from '../mind/chain/ask-tool.ts';
import type { MindChange } from '../mind/change.ts';
import type { Mind, MindPersona, Services, VisitView } from '../mind/mind.ts';
import { newToAgent, type PerceivedItem } from '../mind/perception.ts';
import type { TrialMeter } from './trial-meter.ts';
import type { Comparison, TriedSide } from './trials.ts';

/** Pictures that an agent is shown where none is named, drawn by the seed from so many of the newest. */
const pictures = 3;
const newest = 30;
/** Named pictures are looked for among so many of the newest and of the most popular. */
const searched = 100;
/** What is kept of the gallery's texts, in characters. */
const shown = { title: 300, description: 1_000, url: 2_000, name: 100 } as const;

/** There is no picture to try anything on. */
export class NoPictureError extends FleetError {
  readonly code = 'NO_PICTURE';

  constructor() {
    super('The gallery has none of these pictures. Name others, or none: then some of the newest are taken.');
  }
}

export interface TryParts {
  readonly lists: Pick<GalleryLists, 'list'>;
  /** Builds a mind as workers decide with, for some personas. */
  readonly openMind: (personas: readonly MindPersona[], change?: MindChange) => Promise<Mind>;
  /** Counts what the models are asked. */
  readonly meter: TrialMeter;
  readonly signal: AbortSignal;
}

/**
 * Lets an agent look at pictures of the gallery, as it is and as it is drafted, and says what it would do. Nothing is published and nothing is remembered; of repetitions nobody knows.
 * @throws {NoPictureError} when none of the pictures can be had
 * @throws {FloimgFailure} when the gallery cannot be read
 * @throws {MindError} when no plan can be had
 */
export async function compareDecisions(parts: TryParts, trial: Comparison): Promise<TriedPersona> {
  const items = await itemsFor(parts, trial);
  if (items.length === 0) throw new NoPictureError();
  const seen = items.map(perceived);
  const decided = (side: TriedSide): Promise<TriedDecision> => decisionOf(parts, side, seen, trial.seed);
  return {
    id: trial.id,
    pictures: seen.map(({ id, title, author, imageUrl }) => ({
      id,
      title,
      author: author?.username ?? null,
      imageUrl,
    })),
    before: trial.before === null ? null : await decided(trial.before),
    after: await decided(trial.after),
  };
}

/** Of named ones those that the lists still show. */
async function itemsFor(
  { lists, signal }: TryParts,
  { itemIds: ids, seed }: Pick<Comparison, 'itemIds' | 'seed'>,
): Promise<readonly Item[]> {
  const read = async (sort: 'recent' | 'popular', limit: number): Promise<readonly Item[]> =>
    (await lists.list({ sort, limit }, { username: null, signal })).entries;
  if (ids === null)
    return randomFrom('trial pictures', seed)
      .shuffle(await read('recent', newest))
      .slice(0, pictures);
  const listed = [...(await read('recent', searched)), ...(await read('popular', searched))];
  const byId = new Map(listed.map((item) => [item.id, item]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function decisionOf(
  { openMind, meter, signal }: TryParts,
  { persona, self, promptText }: TriedSide,
  items: readonly PerceivedItem[],
  seed: string,
): Promise<TriedDecision> {
  const { name, username, personality, vibe, interests } = self ?? drawnFrom(persona, seed);
  const view: VisitView = {
    self: { id: 'trial', name, username, personaId: persona.id, personality, vibe, interests },
    appetite: { like: true, comment: true, post: true },
    perception: { items },
    memory: { ownPosts: [], postCount: 0, ownComments: [], acquaintances: [] },
    seed: `trial ${seed}`,
    at: 0,
    actionsLeft: 3,
  };
  const mind = await openMind(
    [persona],
    promptText === null ? undefined : { model: null, temperature: null, promptText },
  );
  const { plan, guard, calls } = await mind.decide(view, withoutMemory(meter, signal));
  return { plan, guard, calls, ...costOfCalls(calls) };
}

function drawnFrom(persona: Persona, seed: string): AgentProfile {
  const [profile] = profilesFor({ personas: [persona], personaId: persona.id, count: 1, seed });
  if (profile === undefined) throw new RangeError('A persona makes at least one agent.');
  return profile;
}

/** A mind that decides for nobody: what it calls is counted, and nothing is reserved. */
export function withoutMemory(meter: TrialMeter, signal: AbortSignal): Services {
  return {
    signal,
    ...meter,
    reserve: async (texts) => texts.map(() => null),
  };
}

/** What calls took together; the cost is null where nobody has said what one of the models costs. */
export function costOfCalls(
  calls: readonly PaidCall[],
): Pick<TriedDecision, 'inputTokens' | 'outputTokens' | 'costUsd'> {
  const sum = (of: (call: PaidCall) => number): number => calls.reduce((total, call) => total + of(call), 0);
  return {
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costUsd: calls.some(({ costUsd }) => costUsd === null) ? null : sum(({ costUsd }) => costUsd ?? 0),
  };
}

function perceived(item: Item): PerceivedItem {
  return {
    id: item.id,
    author:
      item.user === null
        ? null
        : { username: item.user.username.slice(0, shown.name), name: item.user.name.slice(0, shown.name) },
    title: item.title.slice(0, shown.title),
    description: item.description.slice(0, shown.description),
    imageUrl: item.imageUrl === null ? null : item.imageUrl.slice(0, shown.url),
    likeCount: item.likeCount,
    commentCount: item.commentCount,
    createdAt: item.createdAt,
    ...newToAgent,
  };
}
