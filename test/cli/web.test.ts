import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { z } from 'zod';
import { isReadyMessage } from '../../src/lib/entry-point.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { fixtureToken } from './fixture-fleet.ts';
import { type RunningCli, runCli, runCliProcess, startCli } from './run-cli.ts';

const webFile = join(import.meta.dirname, '..', '..', 'src', 'main', 'web.ts');

describe('the CLI and the real web process', () => {
  let database: Lent;
  let redis: Lent;
  let web: ChildProcess;
  let url: string;
  let following: RunningCli | undefined;

  before(async function () {
    this.timeout(60_000);
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    web = fork(webFile, {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        PORT: '0',
        API_TOKEN: fixtureToken,
      },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    url = await addressOf(web);
  });

  after(async () => {
    // Where a test fails before it ends the command, that would keep the run from ending.
    following?.process.kill('SIGKILL');
    if (web?.exitCode === null) {
      const exited = once(web, 'exit');
      web.kill('SIGTERM');
      await exited;
    }
    await Promise.all([redis?.release(), database?.release()]);
  });

  const json = async (...args: string[]): Promise<unknown> => {
    const { code, stdout, stderr } = await runCliProcess(url, [...args, '--json']);
    expect(code, stderr).to.equal(0);
    return JSON.parse(stdout);
  };

  it('seed, start, watch, pause, resume and stop agents together', async function () {
    this.timeout(60_000);
    const seed = ['seed', '30', '--persona', 'ai-artist', '--seed', 'cli'];
    expect(await json(...seed)).to.deep.equal({ created: 30, existing: 0 });
    expect(await json(...seed)).to.deep.equal({ created: 0, existing: 30 });
    const tail = startCli(url, ['tail', '--since', '0', '--type', 'started,paused', '--json']);
    following = tail;

    expect(await json('start', '--persona', 'ai-artist')).to.deep.equal({ changed: 30 });
    expect(await json('status')).to.deep.include({
      status: 'running',
      agents: { total: 30, running: 30, idle: 0, paused: 0, error: 0, retired: 0 },
      personas: { 'ai-artist': 30 },
    });
    const [{ username }] = await someAgents(url);
    expect((await runCliProcess(url, ['pause', username])).stdout).to.contain(`(${username}) is paused.`);
    const refused = await runCliProcess(url, ['resume', username, 'nobody_at_all']);
    expect(refused.code).to.equal(1);
    expect(refused.stdout).to.contain(`(${username}) is running.`);
    expect(refused.stderr).to.contain('There is no agent called nobody_at_all.');
    expect((await runCliProcess(url, ['pause'])).stdout).to.equal('Paused 30 agents.\n');
    expect((await runCliProcess(url, ['status'])).stdout).to.match(/^Fleet +paused /);
    expect(await json('resume')).to.deep.equal({ changed: 30 });
    expect(await json('stop')).to.deep.equal({ changed: 30 });

    await eventually('4 activities', () => (tail.stdout().split('\n').length > 4 ? true : undefined), 30_000);
    tail.process.kill('SIGINT');
    const { code, stdout } = await tail.ended;
    expect(code).to.equal(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => activitySchema.parse(JSON.parse(line)));
    expect(lines.map(({ message }) => message.replace(/^.* was paused$/, 'one was paused'))).to.deep.equal([
      '30 agents of the persona ai-artist were started',
      'one was paused',
      'The fleet was paused by an operator',
      '30 agents were paused',
    ]);
    const ids = lines.map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)].toSorted((one, other) => one - other));
  });

  it('refuse what the fleet refuses, with its reasons', async () => {
    const tooMany = await runCli(url, ['seed', '1000000']);
    const nobodys = await runCli(url, ['seed', '1', '--persona', 'nobody']);

    expect([tooMany.code, nobodys.code]).to.deep.equal([1, 1]);
    expect(tooMany.stderr).to.match(/^error: count/);
    expect(nobodys.stderr).to.contain('nobody');
  });
});

const activitySchema = z.object({ id: z.int(), message: z.string() });
const agentsSchema = z.object({ items: z.tuple([z.object({ username: z.string() })], z.unknown()) });

async function someAgents(url: string) {
  const answer = await fetch(`${url}/api/agents?limit=1`, {
    headers: { authorization: `Bearer ${fixtureToken}` },
  });
  return agentsSchema.parse(await answer.json()).items;
}

/** Where a web process listens, once it does. */
async function addressOf(web: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const complaints = web.stderr === null ? Promise.resolve('') : text(web.stderr);
  web.on('message', (message) => {
    if (isReadyMessage(message)) resolve(z.object({ url: z.string() }).parse(message.details).url);
  });
  web.on('exit', async (code) =>
    reject(new Error(`The web process ended with ${code}: ${await complaints}`)),
  );
  return promise;
}
