import { randomFrom } from '../lib/random.ts';
import { interestsIn } from './interests.ts';
import type { Decision } from './mind.ts';
import type { PlannedAction } from './plan.ts';
import { wordsAbout } from './quoting.ts';
import type { VisitTask } from './task.ts';
import { speak } from './voice.ts';

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
  const ranked = digest.items
    .filter((item) => digest.targets.like.includes(item.id))
    .map((item) => ({ item, matches: interestsIn([item.title, item.about ?? ''], view.self.interests) }))
    .sort((left, right) => right.matches.length - left.matches.length);
  const fitting = ranked.filter(({ matches }) => matches.length > 0).slice(0, maxLikes);
  const liked = fitting.length > 0 || !random.chance(likeOutsideInterests) ? fitting : ranked.slice(0, 1);
  const actions = liked.flatMap(({ item }): PlannedAction[] => {
    const targetId = digest.idOf.get(item.id);
    return targetId === undefined ? [] : [{ kind: 'like', targetId }];
  });
  const interest = liked[0]?.matches[0] ?? view.self.interests[0];
  const words = { ...wordsAbout(liked[0]?.item), ...(interest === undefined ? {} : { interest }) };
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
