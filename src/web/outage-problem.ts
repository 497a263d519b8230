import { type Problem, type ProblemCode, problemDocument } from '../api/problems.ts';
import { type DatabaseFault, databaseFaultOf } from '../db/outage.ts';
import { CommittedError } from '../lib/after-commit.ts';
import { type RedisFault, redisFaultOf } from '../redis/outage.ts';

type Meaning = readonly [code: ProblemCode, detail: string];

const redisMeanings: Readonly<Record<RedisFault, Meaning>> = {
  out: ['REDIS_UNAVAILABLE', 'Redis does not answer.'],
  loading: ['REDIS_LOADING', 'Redis has started and still reads its data (LOADING).'],
  'master-down': ['REDIS_MASTER_DOWN', 'Redis is a replica that has lost its master (MASTERDOWN).'],
  'read-only': ['REDIS_READ_ONLY', 'Redis is a replica and takes no writes (READONLY).'],
  'replicas-missing': [
    'REDIS_REPLICAS_MISSING',
    'Redis takes no writes, because fewer replicas follow than min-replicas-to-write asks for (NOREPLICAS).',
  ],
  full: ['REDIS_FULL', 'Redis has used its maxmemory and takes no writes (OOM). Raise it.'],
  disk: ['REDIS_DISK_FULL', 'Redis cannot save to its disk and takes no writes (MISCONF). Make room there.'],
  'password-missing': [
    'REDIS_PASSWORD_MISSING',
    'Redis asks for a password, and REDIS_URL has none (NOAUTH).',
  ],
  'password-wrong': ['REDIS_PASSWORD_WRONG', 'Redis refuses user and password of REDIS_URL (WRONGPASS).'],
  'right-missing': [
    'REDIS_RIGHT_MISSING',
    'The user of REDIS_URL may not use a command, key or channel of the fleet (NOPERM). npm run fleet -- doctor names it.',
  ],
  'cross-slot': [
    'REDIS_CROSS_SLOT',
    'Redis is a Cluster that holds the keys of one command on several nodes (CROSSSLOT).',
  ],
  moved: ['REDIS_MOVED', 'REDIS_URL leads to one node of a Cluster, and the keys lie on another (MOVED).'],
  'cluster-down': [
    'REDIS_CLUSTER_DOWN',
    'The Redis Cluster is down, or no node of it serves these keys (CLUSTERDOWN).',
  ],
  resharding: ['REDIS_RESHARDING', 'The Redis Cluster is moving these keys to another node (TRYAGAIN).'],
  refused: [
    'REDIS_REFUSED',
    'Redis lets the fleet in no further: too many clients, a limit of its provider, or an address that it does not admit. The log has its words.',
  ],
  'wrong-server': [
    'REDIS_WRONG_SERVER',
    'What answers at REDIS_URL is no Redis, or another program uses the keys of the fleet.',
  ],
};

const databaseMeanings: Readonly<Record<DatabaseFault, Meaning>> = {
  out: ['DATABASE_UNAVAILABLE', 'Postgres does not answer, or gave the request up.'],
  starting: ['DATABASE_STARTING', 'Postgres is starting, stopping or recovering (57P03).'],
  'connections-spent': [
    'DATABASE_CONNECTIONS_SPENT',
    'Postgres has no connection left for the fleet (53300). Raise max_connections, or lower POOL_SIZE.',
  ],
  'read-only': ['DATABASE_READ_ONLY', 'Postgres takes no writes. Let DATABASE_URL lead to the primary.'],
  full: ['DATABASE_FULL', 'The disk of Postgres is full. Make room there.'],
  'access-refused': [
    'DATABASE_ACCESS_REFUSED',
    'Postgres refuses the role of DATABASE_URL, or a right of it.',
  ],
  'encryption-refused': [
    'DATABASE_ENCRYPTION_REFUSED',
    'Postgres and DATABASE_URL do not agree on encryption. Change sslmode in DATABASE_URL: sslmode=require where Postgres lets nobody in without, sslmode=disable where it has none.',
  ],
  'wrong-server': [
    'DATABASE_WRONG_SERVER',
    'What answers at DATABASE_URL is no Postgres, or its database lacks tables of the fleet, or parts of them. Put DATABASE_URL right, or run npm run migrate.',
  ],
};

const committed = 'It is committed, and what follows from it is done as soon as Redis can be used. ';
const kept = ' What was committed to Postgres is kept and carried out later; try again.';
const uncommitted = ' What was not committed by then has not happened; try again.';

/** The problem of a Postgres or a Redis that cannot be used; undefined for an error of another kind. */
export function outageProblem(error: unknown): Problem | undefined {
  if (error instanceof CommittedError) {
    const problem = outageProblem(error.cause);
    return problem && { ...problem, detail: committed + problem.detail.replace(kept, '') };
  }
  const redisFault = redisFaultOf(error);
  if (redisFault !== undefined) {
    const [code, detail] = redisMeanings[redisFault];
    return problemDocument(code, detail + kept);
  }
  const databaseFault = databaseFaultOf(error);
  if (databaseFault === undefined) return undefined;
  const [code, detail] = databaseMeanings[databaseFault];
  return problemDocument(code, detail + uncommitted);
}
