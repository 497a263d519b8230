/** What is wrong with a Redis that cannot be used: one for each thing that Redis says and that an operator can look up. */
export type RedisFault =
  | 'out'
  | 'loading'
  | 'master-down'
  | 'read-only'
  | 'replicas-missing'
  | 'full'
  | 'disk'
  | 'password-missing'
  | 'password-wrong'
  | 'right-missing'
  | 'cross-slot'
  | 'moved'
  | 'cluster-down'
  | 'resharding'
  | 'refused'
  | 'wrong-server';

/**
 * What Redis and the driver say in front, and what it means
 * (https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors).
 */
const replies: readonly (readonly [pattern: RegExp, fault: RedisFault])[] = [
  [/^READONLY /, 'read-only'],
  [/^NOREPLICAS /, 'replicas-missing'],
  [/^LOADING /, 'loading'],
  [/^MASTERDOWN /, 'master-down'],
  [/^OOM /, 'full'],
  [/^MISCONF /, 'disk'],
  [/^NOAUTH /, 'password-missing'],
  [/^WRONGPASS /, 'password-wrong'],
  [/^NOPERM /, 'right-missing'],
  [/^CROSSSLOT /, 'cross-slot'],
  [/^(MOVED|ASK) /, 'moved'],
  [/^CLUSTERDOWN /, 'cluster-down'],
  [/^TRYAGAIN /, 'resharding'],
  [/^(WRONGTYPE |Protocol error, got |ERR unknown command)/, 'wrong-server'],
  // The driver of bytes that are none of Redis' protocol: another kind of server listens there.
  [/^Unknown RESP type |\. Please report this\.$/, 'wrong-server'],
  [/^(UNBLOCKED|BUSY) /, 'out'],
  // Of the server, and of providers: as many clients as it takes, as much as is paid for, from nowhere else.
  [/^ERR (max number of clients|.*\blimit exceeded|.*\ballow-?list)/i, 'refused'],
  // Of proxies that stand before it.
  [
    /^ERR (upstream|no healthy upstream|proxy error|server closed connection|connection (timed out|refused))/i,
    'out',
  ],
  [/^(Connection is closed|Command timed out|Stream isn't writeable|None of startup nodes)/, 'out'],
  [
    /^(Failed to refresh slots cache|Cluster isn't ready|Cluster is ended|All sentinels are unreachable)/,
    'out',
  ],
];

/** The driver's own sentence around what the last of many tries was answered. */
const afterManyTries = /^Too many Cluster redirections\. Last error: (?:\w*Error: )?/;

/** An error of a command inside a script is quoted by some versions: `ERR Error running script … READONLY …`. */
const quotedByScript =
  /\b(READONLY|NOREPLICAS|OOM|MISCONF|NOPERM|CROSSSLOT|MASTERDOWN|CLUSTERDOWN|TRYAGAIN) .*|\b(not allowed when used memory)/;

/** Replies that are about the command, or about a key of it. */
const aboutCommand =
  /^(ERR|EXECABORT|NOSCRIPT|NOTBUSY|UNKILLABLE|BUSYKEY|BUSYGROUP|NOGROUP|NOPROTO|INPROG|INVALIDOBJ)\b/;

/** What is refused inside a script is worded otherwise, by Redis 7.0 and by what came after it (its `script.c`). */
const insideScripts: readonly (readonly [pattern: RegExp, fault: RedisFault])[] = [
  [/ACL failure in script|The user executing the script can't /, 'right-missing'],
  [/Script attempted to access keys that do not hash to the same slot/, 'cross-slot'],
  [/Script attempted to access a non local key/, 'moved'],
  [/Script attempted to execute a (write )?command while the cluster is down/, 'cluster-down'],
];

/** What makes Redis unusable according to an error; undefined for one that is about the command alone. */
export function redisFaultOf(error: unknown): RedisFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'MaxRetriesPerRequestError') return 'out';
  const inside = insideScripts.find(([pattern]) => pattern.test(error.message))?.[1];
  if (inside !== undefined) return inside;
  // A transaction is discarded because of what its commands were answered.
  const [earlier] = previousErrorsOf(error).map(redisFaultOf).filter(Boolean);
  if (earlier !== undefined) return earlier;
  const text = error.message.replace(afterManyTries, '');
  const fault = faultOfText(text) ?? faultOfText(quotedByScript.exec(text)?.[0] ?? '');
  // Its nodes were asked where the key is, and the one that they name does not answer.
  const isLost = text !== error.message && (fault === 'moved' || fault === 'out');
  return isLost ? 'cluster-down' : (fault ?? faultOfReply(error));
}

function previousErrorsOf(error: Error): readonly unknown[] {
  return 'previousErrors' in error && Array.isArray(error.previousErrors) ? error.previousErrors : [];
}

/** A server may refuse in a word that nobody has listed here; the word says that it is not about the command. */
function faultOfReply({ name, message }: Error): RedisFault | undefined {
  const isRefusal = name === 'ReplyError' && /^[A-Z]{3,} /.test(message) && !aboutCommand.test(message);
  return isRefusal ? 'refused' : undefined;
}

function faultOfText(text: string): RedisFault | undefined {
  return replies.find(([pattern]) => pattern.test(text))?.[1];
}

/** True for an error that means "Redis cannot be used at the moment": the same command may succeed later. */
export function isRedisOutage(error: unknown): boolean {
  return redisFaultOf(error) !== undefined;
}
