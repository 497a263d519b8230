/** What is wrong with a Redis that cannot be used: one for each thing that an operator would do about it. */
export type RedisFault =
  | 'out'
  | 'read-only'
  | 'full'
  | 'disk'
  | 'access-refused'
  | 'cluster-mismatch'
  | 'wrong-server';

/**
 * What Redis and the driver say in front, and what it means
 * (https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors).
 */
const replies: readonly (readonly [pattern: RegExp, fault: RedisFault])[] = [
  [/^(READONLY|NOREPLICAS) /, 'read-only'],
  [/^OOM /, 'full'],
  [/^MISCONF /, 'disk'],
  [/^(NOAUTH|WRONGPASS|NOPERM) /, 'access-refused'],
  [/^(CROSSSLOT|MOVED|ASK) /, 'cluster-mismatch'],
  [/^(WRONGTYPE |Protocol error, got |ERR unknown command)/, 'wrong-server'],
  [/^(LOADING|UNBLOCKED|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY) /, 'out'],
  [/^(Connection is closed|Command timed out|Stream isn't writeable|None of startup nodes)/, 'out'],
  [/^(Failed to refresh slots cache|Cluster isn't ready|All sentinels are unreachable)/, 'out'],
];

/** An error of a command inside a script is quoted by some versions: `ERR Error running script … READONLY …`. */
const quotedByScript =
  /\b(READONLY|NOREPLICAS|OOM|MISCONF|NOPERM|CROSSSLOT|MASTERDOWN) .*|\b(not allowed when used memory)/;

/** What makes Redis unusable according to an error; undefined for one that is about the command alone. */
export function redisFaultOf(error: unknown): RedisFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'MaxRetriesPerRequestError') return 'out';
  return faultOfText(error.message) ?? faultOfText(quotedByScript.exec(error.message)?.[0] ?? '');
}

function faultOfText(text: string): RedisFault | undefined {
  return replies.find(([pattern]) => pattern.test(text))?.[1];
}

/** True for an error that means "Redis cannot be used at the moment": the same command may succeed later. */
export function isRedisOutage(error: unknown): boolean {
  return redisFaultOf(error) !== undefined;
}
