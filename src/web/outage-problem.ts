import { type Problem, type ProblemCode, problemDocument } from '../api/problems.ts';
import { type DatabaseFault, databaseFaultOf } from '../db/outage.ts';
import { CommittedError } from '../lib/after-commit.ts';
import { type RedisFault, redisFaultOf } from '../redis/outage.ts';

type Meaning = readonly [code: ProblemCode, detail: string];

const redisMeanings: Readonly<Record<RedisFault, Meaning>> = {
  out: ['REDIS_UNAVAILABLE', 'Redis does not answer.'],
  'read-only': ['REDIS_READ_ONLY', 'Redis takes no writes: it is a replica, or has lost its replicas.'],
  full: ['REDIS_FULL', 'Redis has used its maxmemory and takes no writes. Raise it.'],
  disk: ['REDIS_DISK_FULL', 'Redis cannot save to its disk and takes no writes. Make room there.'],
  'access-refused': ['REDIS_ACCESS_REFUSED', 'Redis refuses the user of REDIS_URL, or one of its commands.'],
  'cluster-mismatch': ['REDIS_CLUSTER_MISMATCH', 'REDIS_URL leads to a node of a cluster.'],
  'wrong-server': [
    'REDIS_WRONG_SERVER',
    'What answers at REDIS_URL is no Redis, or another program uses the keys of the fleet.',
  ],
};

const databaseMeanings: Readonly<Record<DatabaseFault, Meaning>> = {
  out: ['DATABASE_UNAVAILABLE', 'Postgres does not answer.'],
  'read-only': ['DATABASE_READ_ONLY', 'Postgres takes no writes. Let DATABASE_URL lead to the primary.'],
  full: ['DATABASE_FULL', 'The disk of Postgres is full. Make room there.'],
  'access-refused': [
    'DATABASE_ACCESS_REFUSED',
    'Postgres refuses the role of DATABASE_URL, or a right of it.',
  ],
  'wrong-server': [
    'DATABASE_WRONG_SERVER',
    'The database has no tables of the fleet. Put DATABASE_URL right, or run npm run migrate.',
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
