import type { Random } from '../lib/random.ts';
import { actionsLeft, codeOfLimit, describeLimit, type Limit, levelOf, modelShare } from './budget.ts';

/** What the day's limits leave for one visit. */
export interface Allowance {
  /** Effects on the gallery; 0 leaves only looking around. */
  readonly actions: number;
  /** False where the visit has to do without words: likes go on. */
  readonly mayAskModel: boolean;
  /** What operators are notified of, once a day and limit. */
  readonly notices: readonly LimitNotice[];
}

export interface LimitNotice {
  readonly subject: Limit['subject'];
  /** Names limit and level. */
  readonly code: string;
  readonly message: string;
  readonly level: 'near' | 'reached';
}

/** What the limits leave; near a limit chance decides which visits still ask a model. */
export function allowanceOf(limits: readonly Limit[], random: Random): Allowance {
  return {
    actions: actionsLeft(limits),
    mayAskModel: random.chance(modelShare(limits)),
    notices: limits.flatMap(noticeOf),
  };
}

/** That the fleet comes near a limit is news; that one of a thousand agents does is not. */
function noticeOf(limit: Limit): LimitNotice[] {
  const level = levelOf(limit);
  const message = describeLimit(limit);
  if (level === 'free' || message === null) return [];
  // A limit of 0 is how an operator says "never", and nothing is used up then.
  if (limit.subject === 'agent' && (level === 'near' || limit.limit === 0)) return [];
  return [{ subject: limit.subject, code: codeOfLimit(limit, level), message, level }];
}

/** Takes out of an appetite what the allowance does not cover. */
export function restrictAppetite<A extends { like: boolean; comment: boolean; post: boolean }>(
  appetite: A,
  { actions, mayAskModel }: Allowance,
): A {
  const words = actions > 0 && mayAskModel;
  return {
    ...appetite,
    like: appetite.like && actions > 0,
    comment: appetite.comment && words,
    post: appetite.post && words,
  };
}
