import { closureWords } from '#api/standing';
import type { PerceivedItem, Tick, TickAction } from '#api/ticks';
import { counted } from '../parts/words.ts';

/** What an agent may feel like. A reply is a comment. */
type Appetite = 'like' | 'comment' | 'post';

const appetiteOf = { like: 'like', comment: 'comment', reply: 'comment', post: 'post' } as const;
const doing = { like: 'liking', comment: 'commenting', post: 'posting' } as const;

/** Why the agent did this: the director's wish, what it felt like, its interests, whom it knows. Whole sentences. */
export function reasonsFor(tick: Tick, action: TickAction): readonly string[] {
  const { view } = tick;
  if (view === null) return [];
  const wish = view.wishes?.find(({ id }) => id === action.wishId);
  const target = tick.perception?.items.find(({ id }) => id === action.targetId);
  const appetite = appetiteOf[action.kind];
  return [
    action.wishId === null
      ? view.appetite[appetite] && `It felt like ${doing[appetite]}.`
      : `The director asked for it${wish === undefined ? '.' : `: ${wish.reason}.`}`,
    ...(target === undefined ? [] : reasonsOfTarget(target, view)),
  ].filter((reason) => reason !== false);
}

function reasonsOfTarget(
  target: PerceivedItem,
  view: NonNullable<Tick['view']>,
): readonly (string | false)[] {
  const words = `${target.title} ${target.description}`.toLowerCase();
  const shared = view.self.interests.filter((interest) => words.includes(interest.toLowerCase()));
  const known = view.memory.acquaintances.find(({ username }) => username === target.author?.username);
  return [
    shared.length > 0 && `It is interested in ${shared.join(', ')}.`,
    known !== undefined && `It has dealt with @${known.username} ${counted(known.times, 'time')} lately.`,
    target.fresh && 'The picture was new since its last visit.',
    target.popular && 'The picture is among the most popular.',
  ];
}

/** What an agent felt like and what came of it, for each kind; null where nobody wrote down what it felt like. */
export function moodsOf(tick: Tick): readonly { readonly wanted: boolean; readonly text: string }[] | null {
  const { view } = tick;
  if (view === null) return null;
  return (['like', 'comment', 'post'] as const).map((kind) => {
    const wanted = view.appetite[kind];
    if (!wanted) return { wanted, text: `No mood for ${doing[kind]}` };
    const done = tick.actions.some((action) => appetiteOf[action.kind] === kind);
    const reason = done || tick.status === 'open' ? null : whyNothing(tick, kind);
    return { wanted, text: `Felt like ${doing[kind]}${reason === null ? '' : `, and did not: ${reason}`}` };
  });
}

/** Why nothing came of what an agent felt like, as the end of a sentence. */
function whyNothing(tick: Tick, kind: Appetite): string {
  if (tick.outcome === 'failed') return 'the visit failed';
  if (tick.view?.actionsLeft === 0) return 'no action was left for the day';
  if (wasPlanned(tick, kind)) return 'the limits of the day left no room for it';
  const obstacle = kind === 'post' ? null : obstacleToAll(tick.perception?.items ?? [], kind);
  if (obstacle !== null) return obstacle;
  if (tick.guard !== null && tick.guard.length > 0) return 'see what the checks changed';
  return 'nothing that it saw moved it to';
}

function wasPlanned({ plan }: Tick, kind: Appetite): boolean {
  return (
    plan?.actions.some((planned) => planned.kind !== 'browse' && appetiteOf[planned.kind] === kind) ?? false
  );
}

/** Why the agent could do that to nothing of what it saw; null where there was something. */
function obstacleToAll(items: readonly PerceivedItem[], kind: 'like' | 'comment'): string | null {
  const obstacles = new Set(items.map((item) => obstacleTo(item, kind)));
  if (obstacles.has(null)) return null;
  const [first = 'there was nothing to see', ...others] = obstacles;
  return others.length > 0 ? 'nothing that it saw was open for it' : first;
}

/** Why an agent could not do that to an item; null where it could. */
function obstacleTo(item: PerceivedItem, kind: 'like' | 'comment'): string | null {
  const closure = item.closed?.[kind];
  if (closure !== undefined) return closureWords[closure];
  if (kind === 'like' && item.own) return 'everything that it saw was its own';
  if (kind === 'like' && item.liked) return 'it had liked everything before';
  if (kind === 'comment' && item.commented) return 'it had commented on everything before';
  return null;
}
