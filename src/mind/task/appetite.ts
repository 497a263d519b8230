import type { Random } from '../../lib/random.ts';
import type { Appetite } from '../mind.ts';

/** How often an agent feels like each kind of action; each from 0 to 1 and independent of the others. */
export interface Probabilities {
  readonly likeProbability: number;
  readonly commentProbability: number;
  readonly postProbability: number;
}

/** Draws which kinds of action a visit may contain. */
export function drawAppetite(probabilities: Probabilities, random: Random): Appetite {
  return {
    like: random.chance(probabilities.likeProbability),
    comment: random.chance(probabilities.commentProbability),
    post: random.chance(probabilities.postProbability),
  };
}
