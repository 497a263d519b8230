/** Why a model gave no plan, in the words that the dashboard, the traces and doctor share. */
export const failureKinds = [
  'refused',
  'no such model',
  'key refused',
  'no balance',
  'rate limited',
  'content filter',
  'unreachable',
  'answer unusable',
  'time-out',
] as const;
export type FailureKind = (typeof failureKinds)[number];
