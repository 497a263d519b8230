import { definitionOf } from '../actions/index.ts';
import { emptyRow } from '../actions/row.ts';
import type { Floimg } from '../floimg/index.ts';
import type { Clock, EpochMs } from '../lib/clock.ts';
import { newId, type TickId } from '../lib/ids.ts';
import { randomFrom } from '../lib/random.ts';
import { allowanceOf, restrictAppetite } from '../limits/allowance.ts';
import type { Appetite, MindPersona, PerceivedItem } from '../mind/index.ts';
import { decideByRules } from '../mind/scripted/rules.ts';
import { needsModel, prepareTask } from '../mind/task/task.ts';
import { approachOf } from '../people/approach.ts';
import type { Direction } from '../settings/director.ts';
import { limitsOn } from '../visit/decide.ts';
import { perceptionOf } from '../visit/gallery-snapshot.ts';
import type { LedgerAction } from '../visit/ledger-rows.ts';
import { overlayOf } from '../visit/perceive.ts';
import { visitActivities } from '../visit/visit-activities.ts';
import type { ForecastFeed } from './feed.ts';
import type { BriefVisit, VisitOfSlot } from './visit-store/brief.ts';
import type { MemoryVisitStore } from './visit-store/index.ts';

export interface BriefVisitParts {
  readonly store: Pick<MemoryVisitStore, 'brief' | 'mayLike'>;
  readonly feed: Pick<ForecastFeed, 'look' | 'passBy'>;
  readonly interactions: Pick<Floimg['interactions'], 'like'>;
  readonly personas: readonly MindPersona[];
  readonly clock: Clock;
  readonly direction: () => Direction;
  readonly itemUrl: (itemId: string) => string;
}

const like = definitionOf({ kind: 'like' });

/** A brief visit that comes for likes. */
interface Liking extends VisitOfSlot {
  readonly appetite: Appetite;
  readonly persona: MindPersona;
  /** Likes that the day's limits leave for it. */
  readonly most: number;
}

/** @returns false where the visit has to be run as a whole; nothing has happened then */
export type RunBriefly = (visit: VisitOfSlot) => Promise<boolean>;

/**
 * Runs visits that come for nothing, or for nothing but likes: nine of ten of a forecast. They see, decide and do the same
 * as a whole visit, by the same functions, without what only a worker needs that may die or be too late: no lease, no
 * ledger that is written step by step, no second look at what rules have decided.
 */
export function createBriefVisits(parts: BriefVisitParts): RunBriefly {
  const { store, feed, interactions, clock, direction, itemUrl } = parts;
  const [standIn] = parts.personas;
  const personaById = new Map(parts.personas.map((persona) => [persona.id, persona]));
  const likeWhatFits = async (
    { self, seed, tickId, ...visit }: BriefVisit,
    { agentId, slot, appetite, persona, most }: Liking,
  ): Promise<boolean> => {
    const { username } = self;
    const { snapshot, facts } = await feed.look(username);
    const recollection = visit.recall(snapshot.items.map(({ id }) => id));
    const perception = perceptionOf(
      snapshot.items,
      overlayOf({ snapshot, older: [], recollection, username }),
    );
    const { items } = perception;
    const by = { username, commentId: null };
    if (items.every((item) => like.refusal(item, by) !== null)) {
      visit.end([], []);
      return true;
    }
    const { memory } = recollection;
    const view = { self, appetite, perception, memory, seed, at: slot, actionsLeft: most };
    const task = prepareTask(view, persona);
    if (needsModel(task)) return false;
    const { plan } = decideByRules(task);
    const actions: LedgerAction[] = [];
    for (const [seq, action] of plan.actions.slice(0, most).entries()) {
      const target = items.find((item) => 'targetId' in action && item.id === action.targetId);
      if (target === undefined) continue;
      // What was closed at the look was no target; what has become closed since then is known to the store.
      const aim = { kind: 'like', commentId: null } as const;
      if (!store.mayLike(approachOf(aim, target, facts, direction()))) continue;
      const made = confirmedLike(target, { seq, tickId, at: clock.now() });
      await interactions.like(target.id, { username, idempotencyKey: made.idempotencyKey });
      actions.push(made);
    }
    const agent = { id: agentId, name: self.name };
    visit.end(actions, visitActivities({ agent, tickId, perception, plan, actions, itemUrl }));
    return true;
  };
  return async (request) => {
    const visit = store.brief(request);
    if (visit === null) return false;
    const { self, seed, used, limits } = visit;
    const persona = personaById.get(self.personaId) ?? standIn;
    const allowance = allowanceOf(limitsOn(used, limits), randomFrom('allowance', seed));
    // A reached limit is an activity for operators, which a whole visit makes.
    if (persona === undefined || allowance.notices.length > 0) return false;
    const appetite = restrictAppetite(visit.appetite, allowance);
    if (!appetite.like) {
      feed.passBy();
      visit.end([], []);
      return true;
    }
    return likeWhatFits(visit, {
      ...request,
      appetite,
      persona,
      most: Math.min(allowance.actions, limits.actions),
    });
  };
}

function confirmedLike(
  { id, author }: PerceivedItem,
  { seq, tickId, at }: { readonly seq: number; readonly tickId: TickId; readonly at: EpochMs },
): LedgerAction {
  return {
    ...emptyRow,
    targetId: id,
    targetAuthor: author?.username ?? null,
    id: newId<'action'>(),
    seq,
    kind: 'like',
    idempotencyKey: `${tickId}-${seq}`,
    wishId: null,
    status: 'confirmed',
    attempts: 1,
    imageUrl: null,
    imageRuns: 0,
    resultId: null,
    error: null,
    sentAt: at,
    settledAt: at,
  };
}
