import { expect } from 'chai';
import { databaseFaultOf } from '../../src/db/outage.ts';
import { redisFaultOf } from '../../src/redis/outage.ts';
import { outageProblem } from '../../src/web/outage-problem.ts';

const withCode = (code: string): Error => Object.assign(new Error('as Postgres says it'), { code });

describe('what makes a store unusable', () => {
  for (const [text, fault] of [
    ["READONLY You can't write against a read only replica.", 'read-only'],
    ['ERR Error running script: @user_script:7: READONLY You can not write', 'read-only'],
    ['NOREPLICAS Not enough good replicas to write.', 'replicas-missing'],
    ["OOM command not allowed when used memory > 'maxmemory'.", 'full'],
    ['MISCONF Redis is configured to save RDB snapshots', 'disk'],
    ['NOAUTH Authentication required.', 'password-missing'],
    ['WRONGPASS invalid username-password pair', 'password-wrong'],
    ["NOPERM this user has no permissions to run the 'evalsha' command", 'right-missing'],
    ["CROSSSLOT Keys in request don't hash to the same slot", 'cross-slot'],
    ['MOVED 3999 127.0.0.1:6381', 'moved'],
    ['WRONGTYPE Operation against a key', 'wrong-server'],
    ['LOADING Redis is loading the dataset in memory', 'loading'],
    ['UNBLOCKED force unblock, instance state changed', 'out'],
    ['MASTERDOWN Link with MASTER is down', 'master-down'],
    ['CLUSTERDOWN Hash slot not served', 'cluster-down'],
    ['TRYAGAIN Multiple keys request during rehashing of slot', 'resharding'],
    [
      'Too many Cluster redirections. Last error: ReplyError: CLUSTERDOWN The cluster is down',
      'cluster-down',
    ],
    ['Too many Cluster redirections. Last error: Error: Connection is closed.', 'cluster-down'],
    ['Too many Cluster redirections. Last error: ReplyError: MOVED 3999 127.0.0.1:6381', 'cluster-down'],
    ["ERR ACL failure in script: User fleet has no permissions to run the 'zadd' command", 'right-missing'],
    ['ERR value is not an integer or out of range', undefined],
  ] as const) {
    it(`of Redis: ${text.slice(0, 40)}`, () => {
      expect(redisFaultOf(new Error(text))).to.equal(fault);
    });
  }

  for (const [code, fault] of [
    ['25006', 'read-only'],
    ['53100', 'full'],
    ['28P01', 'access-refused'],
    ['42501', 'access-refused'],
    ['42P01', 'wrong-server'],
    ['3D000', 'wrong-server'],
    ['57P01', 'out'],
    ['ECONNRESET', 'out'],
    ['22012', undefined],
  ] as const) {
    it(`of Postgres: ${code}`, () => {
      expect(databaseFaultOf(withCode(code))).to.equal(fault);
    });
  }

  it('is a 503 with a code of its own, and without the words of the driver', () => {
    expect(outageProblem(withCode('25006'))).to.include({ status: 503, code: 'DATABASE_READ_ONLY' });
    const problem = outageProblem(new Error('MOVED 3999 10.0.0.7:6381'));
    expect(problem).to.include({ status: 503, code: 'REDIS_MOVED' });
    expect(problem?.detail).not.to.include('10.0.0.7');
    expect(outageProblem(new Error('boom'))).to.equal(undefined);
  });
});
