/** What an agent has used of its day so far. */
export interface UsedToday {
  readonly actions: number;
  readonly tokens: number;
}

/** What an agent may use a day. */
export interface DailyLimits {
  readonly dailyActionLimit: number;
  readonly dailyTokenLimit: number;
}

/** What is left of an agent's day. */
export interface Allowance {
  /** Effects on the gallery; 0 leaves only looking around. */
  readonly actions: number;
  /** False once the day's tokens are used up: no model is asked any more, and likes go on. */
  readonly mayAskModel: boolean;
}

/** What is left of a day; a limit that was lowered below what is used leaves nothing. */
export function allowanceOf(limits: DailyLimits, used: UsedToday): Allowance {
  return {
    actions: Math.max(0, limits.dailyActionLimit - used.actions),
    mayAskModel: used.tokens < limits.dailyTokenLimit,
  };
}

/** Takes out of an appetite what the allowance does not cover. */
export function within<A extends { like: boolean; comment: boolean; post: boolean }>(
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
