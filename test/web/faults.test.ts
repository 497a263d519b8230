import { expect } from 'chai';
import { databaseFaultOf } from '../../src/db/outage.ts';
import { redisFaultOf } from '../../src/redis/outage.ts';
import { outageProblem } from '../../src/web/outage-problem.ts';

const withCode = (code: string): Error => Object.assign(new Error('as Postgres says it'), { code });

const replyOf = (text: string): Error => Object.assign(new Error(text), { name: 'ReplyError' });

describe('what makes a store unusable', () => {
  for (const [text, fault] of [
    ["READONLY You can't write against a read only replica.", 'read-only'],
    ['ERR Error running script: @user_script:7: READONLY You can not write', 'read-only'],
    ['NOREPLICAS Not enough good replicas to write.', 'replicas-missing'],
    ["OOM command not allowed when used memory > 'maxmemory'.", 'full'],
    ['MISCONF Redis is configured to save RDB snapshots', 'disk'],
    ['Unknown RESP type 72 "H". Please report this.', 'wrong-server'],
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
    // Redis 7.0 adds which script it was.
    [
      "ERR The user executing the script can't run this command or subcommand script: 1a, on @user_script:1.",
      'right-missing',
    ],
    [
      "ERR The user executing the script can't access at least one of the keys mentioned in the command arguments script: 1a, on @user_script:1.",
      'right-missing',
    ],
    [
      "ERR The user executing the script can't publish to the channel mentioned in the command script: 1a, on @user_script:1.",
      'right-missing',
    ],
    [
      'ERR Script attempted to access keys that do not hash to the same slot script: 1a, on @user_script:1.',
      'cross-slot',
    ],
    [
      'ERR Script attempted to access a non local key in a cluster node script: 1a, on @user_script:1.',
      'moved',
    ],
    [
      'ERR Script attempted to execute a command while the cluster is down script: 1a, on @user_script:1.',
      'cluster-down',
    ],
    ['ERR max number of clients reached', 'refused'],
    ['ERR max daily request limit exceeded. Limit: 10000, Usage: 10000.', 'refused'],
    ['ERR Client IP address is not in the allowlist.', 'refused'],
    ['DENIED Redis is running in protected mode', 'refused'],
    ['REDIRECT 127.0.0.1:6380', 'refused'],
    ['ERR upstream failure', 'out'],
    [
      "EXECABORT Transaction discarded because of: OOM command not allowed when used memory > 'maxmemory'.",
      'full',
    ],
    ['EXECABORT Transaction discarded because of previous errors.', undefined],
    ['NOSCRIPT No matching script.', undefined],
    ['ERR value is not an integer or out of range', undefined],
  ] as const) {
    it(`of Redis: ${text.slice(0, 80)}`, () => {
      expect(redisFaultOf(replyOf(text))).to.equal(fault);
    });
  }

  it('of Redis is what the commands of a transaction were answered', () => {
    const aborted = replyOf('EXECABORT Transaction discarded because of previous errors.');
    const previousErrors = [replyOf('ERR wrong number of arguments'), replyOf('READONLY You can not write')];

    expect(redisFaultOf(Object.assign(aborted, { previousErrors }))).to.equal('read-only');
  });

  it('of Redis is not a word that another program begins its errors with', () => {
    expect(redisFaultOf(new Error('FLOIMG refused the picture'))).to.equal(undefined);
  });

  for (const [code, fault] of [
    ['25006', 'read-only'],
    ['53100', 'full'],
    ['28P01', 'access-refused'],
    ['42501', 'access-refused'],
    ['42P01', 'wrong-server'],
    ['42703', 'wrong-server'],
    ['42883', 'wrong-server'],
    ['3D000', 'wrong-server'],
    ['57P01', 'out'],
    ['57P02', 'out'],
    ['57P03', 'starting'],
    ['53300', 'connections-spent'],
    ['53200', 'out'],
    ['40001', 'out'],
    ['40P01', 'out'],
    ['08006', 'out'],
    ['25P04', 'out'],
    ['58000', 'out'],
    ['XX000', 'out'],
    ['ECONNRESET', 'out'],
    ['CERT_HAS_EXPIRED', 'out'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'out'],
    ['ENOENT', undefined],
    ['23505', undefined],
    ['22012', undefined],
  ] as const) {
    it(`of Postgres: ${code}`, () => {
      expect(databaseFaultOf(withCode(code))).to.equal(fault);
    });
  }

  it('of Postgres is a socket that is not there, and not any other file', () => {
    const lost = Object.assign(withCode('ENOENT'), { syscall: 'connect' });
    expect(databaseFaultOf(lost)).to.equal('out');
    expect(databaseFaultOf(Object.assign(withCode('ENOENT'), { syscall: 'open' }))).to.equal(undefined);
  });

  it('of Postgres is another kind of server at its address', () => {
    const other = new Error('There was an error establishing an SSL connection');
    expect(databaseFaultOf(other)).to.equal('wrong-server');
  });

  for (const text of [
    'no pg_hba.conf entry for host "10.0.0.7", user "fleet", database "fleet", no encryption',
    'no pg_hba.conf entry for host "10.0.0.7", user "fleet", database "fleet", SSL off',
    'no pg_hba.conf entry for host "10.0.0.7", user "fleet", database "fleet", SSL encryption',
    'connection is insecure (try using `sslmode=require`)',
    'SSL required',
    'SSL connection is required. Please specify SSL options and retry.',
    'The server does not support SSL connections',
  ]) {
    it(`of Postgres is encryption: ${text}`, () => {
      const refused = Object.assign(withCode('28000'), { message: text });
      expect(databaseFaultOf(refused)).to.equal('encryption-refused');
      expect(outageProblem(refused)?.detail).to.match(/sslmode=/);
    });
  }

  it('of Postgres is no question of encryption where a user is not let in from here at all', () => {
    const text = 'pg_hba.conf rejects connection for host "10.0.0.7", user "fleet", database "fleet"';
    expect(databaseFaultOf(Object.assign(withCode('28000'), { message: text }))).to.equal('access-refused');
  });

  it('of Postgres is a pooler that has no connection left, and a password that is missing', () => {
    const full = Object.assign(withCode('08P01'), {
      message: 'no more connections allowed (max_client_conn)',
    });
    const missing = new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string');
    expect(databaseFaultOf(full)).to.equal('connections-spent');
    expect(databaseFaultOf(missing)).to.equal('access-refused');
  });

  it('is a 503 with a code of its own, and without the words of the driver', () => {
    expect(outageProblem(withCode('25006'))).to.include({ status: 503, code: 'DATABASE_READ_ONLY' });
    const problem = outageProblem(new Error('MOVED 3999 10.0.0.7:6381'));
    expect(problem).to.include({ status: 503, code: 'REDIS_MOVED' });
    expect(problem?.detail).not.to.include('10.0.0.7');
    expect(outageProblem(new Error('boom'))).to.equal(undefined);
  });
});
