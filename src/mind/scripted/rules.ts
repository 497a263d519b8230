import { randomFrom } from '../../lib/random.ts';
import type { Decision } from '../mind.ts';
import type { PlannedAction } from '../plan.ts';
import type { BriefItem } from '../task/brief.ts';
import { countInterestsIn, interestsIn, wordsOfInterests } from '../task/interests.ts';
import type { VisitTask } from '../task/task.ts';
import { speak, wordsAbout } from './voice.ts';

/** An agent that has nothing to say may still like two things in one visit. */
const maxLikes = 2;
/** How often something gets a like although it touches none of the agent's interests. */
const likeOutsideInterests = 0.5;

/**
 * Decides a visit of looking and liking without any model: what fits the agent's interests is liked. Costs
 * nothing, and decides the same for the same view.
 */
export function decideByRules({ view, persona, digest }: VisitTask): Decision {
  const random = randomFrom(view.seed, 'rules');
  const interests = wordsOfInterests(view.self.interests);
  const isWished = ({ id }: BriefItem): boolean =>
    digest.wishes.some(({ kind, alias }) => kind === 'like' && alias === id);
  const ranked = digest.items
    .filter(({ id }) => digest.targets.like.includes(id))
    .map((item) => ({ item, matches: countInterestsIn(textsOf(item), interests), wished: isWished(item) }))
    .sort((left, right) => Number(right.wished) - Number(left.wished) || right.matches - left.matches);
  const fitting = ranked.filter(({ matches, wished }) => wished || matches > 0).slice(0, maxLikes);
  const liked = fitting.length > 0 || !random.chance(likeOutsideInterests) ? fitting : ranked.slice(0, 1);
  const actions = liked.flatMap(({ item }): PlannedAction[] => {
    const targetId = digest.idOf.get(item.id);
    return targetId === undefined ? [] : [{ kind: 'like', targetId }];
  });
  const best = liked[0]?.item;
  const interest = firstTouched(best, view.self.interests);
  const words = { ...wordsAbout(best), ...(interest === undefined ? {} : { interest }) };
  return {
    plan: {
      thought: speak(persona.voice.thoughts, persona.voice.slots, words, random),
      actions: actions.length > 0 ? actions : [{ kind: 'browse' }],
    },
    provider: 'rules',
    model: null,
    promptVersion: null,
    prompt: null,
    answer: null,
    calls: [],
    guard: [],
  };
}

/** The interest that an item touches, else the agent's first. */
function firstTouched(item: BriefItem | undefined, interests: readonly string[]): string | undefined {
  if (item === undefined) return interests[0];
  const { title, description } = textsOf(item);
  return interestsIn([title, description], interests)[0] ?? interests[0];
}

function textsOf({ title, about = '' }: BriefItem): { readonly title: string; readonly description: string } {
  return { title, description: about };
}
