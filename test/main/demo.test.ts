import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { z } from 'zod';
import { pollFor, pollUntil } from '../../src/embedded/poll.ts';
import { identityOf } from '../../src/embedded/processes.ts';
import { livePid, openTemporaryDirectory, removeDirectory } from '../embedded/support.ts';
import { compileCache } from '../support/compile-cache.ts';

const entryPoint = join(import.meta.dirname, '..', '..', 'src', 'main', 'demo.ts');

const reportSchema = z.strictObject({
  dashboard: z.url(),
  gallery: z.url(),
  password: z.string().min(8),
  token: z.string().min(16),
  pids: z.strictObject({ web: z.int(), workers: z.array(z.int()) }),
});
const agentsSchema = z.object({ items: z.array(z.object({ id: z.string(), status: z.string() })) });
const activitySchema = z.object({ items: z.array(z.object({ id: z.int(), type: z.string() })) });

describe('the demo', function () {
  // Bringing up five processes takes seconds on an idle machine, and much longer on a busy one.
  this.timeout(300_000);

  let place: string;
  const running: ChildProcess[] = [];

  const run = (environment: NodeJS.ProcessEnv) => {
    const child = spawn(process.execPath, [entryPoint, '--data', place], {
      env: { PATH: process.env.PATH, PORT: '0', AGENTS: '3', WORKERS: '1', ...compileCache, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    return { child, exited: once(child, 'exit'), stdout: text(child.stdout), stderr: text(child.stderr) };
  };
  const readReport = async () => {
    const content = await readFile(join(place, 'demo.json'), 'utf8').catch(() => undefined);
    return content === undefined ? undefined : reportSchema.parse(JSON.parse(content));
  };
  const whenUp = async () => {
    const report = await pollFor(readReport, { everyMs: 50, withinMs: 120_000 });
    if (report === undefined) throw new Error('The demo did not come up.');
    return report;
  };
  const failing = async (environment: NodeJS.ProcessEnv) => {
    const { exited, stderr } = run(environment);
    const [code] = await exited;
    return { code, stderr: await stderr };
  };
  const serversLive = async () => [
    await livePid('postgres', join(place, 'postgres')),
    await livePid('redis', join(place, 'redis')),
  ];

  beforeEach(async () => {
    place = await openTemporaryDirectory();
  });

  afterEach(async () => {
    for (const child of running.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await removeDirectory(place);
  });

  it('brings up a fleet that goes on after a killed worker, a Ctrl-C and a new start', async () => {
    // So many agents that some of them were not under way when their worker died, whose visits wait for its leases to end.
    const first = run({ AGENTS: '12' });
    const report = await whenUp();
    expect((await stat(join(place, 'demo.json'))).mode & 0o777).to.equal(0o600);
    const agents = await get(report, '/api/agents', agentsSchema);
    expect(agents.items.filter(({ status }) => status === 'running')).to.have.lengthOf(12);
    expect((await fetch(report.gallery)).status).to.equal(200);

    const second = await failing({});
    expect(second.code).to.equal(1);
    expect(second.stderr).to.match(/^A demo is already running in this checkout, at http:/);

    const [worker = 0] = report.pids.workers;
    process.kill(worker, 'SIGKILL');
    const replaced = await pollFor(
      async () => {
        const [now] = (await readReport())?.pids.workers ?? [];
        return now === worker ? undefined : now;
      },
      { everyMs: 50, withinMs: 60_000 },
    );
    expect(replaced).to.be.a('number');
    expect(await newActivity(report)).to.equal(true);

    const pids = [report.pids.web, replaced ?? 0];
    first.child.kill('SIGINT');
    expect(await first.exited).to.deep.equal([0, null]);
    expect(pids.map(identityOf)).to.deep.equal([undefined, undefined]);
    expect(await serversLive()).to.deep.equal([undefined, undefined]);
    expect(await readReport()).to.equal(undefined);
    expect(await first.stderr).to.equal('');

    run({});
    const again = await whenUp();
    expect(again).to.include({ password: report.password, token: report.token, gallery: report.gallery });
    const known = await get(again, '/api/agents', agentsSchema);
    expect(known.items.map(({ id }) => id)).to.have.members(agents.items.map(({ id }) => id));
  });

  it('sets the data of another version aside, says so once, and starts fresh', async () => {
    const aside = `${place}.old-1`;
    await mkdir(join(place, 'postgres', 'cluster'), { recursive: true });
    await writeFile(join(place, 'postgres', 'cluster', 'note'), 'of an older version');
    await writeFile(join(place, 'demo-settings.json'), '{ "adminPassword": "of an older version" }');

    const first = run({});
    const report = await whenUp();
    const agents = await get(report, '/api/agents', agentsSchema);
    first.child.kill('SIGTERM');
    await first.exited;
    const second = run({});
    const again = await whenUp();
    second.child.kill('SIGTERM');
    await second.exited;
    const kept = await readFile(join(aside, 'postgres', 'cluster', 'note'), 'utf8');
    const settings = await readFile(join(aside, 'demo-settings.json'), 'utf8');
    await removeDirectory(aside);

    expect(agents.items).to.have.lengthOf(3);
    expect([kept, settings]).to.deep.equal([
      'of an older version',
      '{ "adminPassword": "of an older version" }',
    ]);
    expect((await first.stdout).split(aside)).to.have.lengthOf(2);
    expect(await second.stdout).not.to.include(aside);
    expect(again.password).to.equal(report.password);
  });

  it('leaves nothing behind when it is killed', async () => {
    const { child, exited } = run({});
    const { pids } = await whenUp();
    child.kill('SIGKILL');
    await exited;
    const allGone = async () =>
      [pids.web, ...pids.workers].every((pid) => identityOf(pid) === undefined) &&
      (await serversLive()).every((pid) => pid === undefined);
    expect(await pollUntil(allGone, { everyMs: 50, withinMs: 20_000 })).to.equal(true);
  });

  it('undoes what it began when it is stopped on the way up', async () => {
    const { child, exited, stderr } = run({});
    const hasPostgres = async () =>
      (await stat(join(place, 'postgres', 'cluster')).catch(() => undefined)) !== undefined &&
      (await serversLive())[0] !== undefined;
    expect(await pollUntil(hasPostgres, { everyMs: 20, withinMs: 60_000 })).to.equal(true);
    child.kill('SIGINT');
    expect(await exited).to.deep.equal([0, null]);
    expect(await stderr).to.equal('');
    expect(await serversLive()).to.deep.equal([undefined, undefined]);
  });

  it('names an occupied port and the way out, before it starts anything', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, stderr } = await failing({ PORT: String(port) });
    server.close();
    expect(code).to.equal(1);
    expect(stderr).to.match(new RegExp(`^Port ${port} is occupied.*PORT=${port + 1} npm run demo`));
    expect(await stat(join(place, 'postgres')).catch(() => 'not there')).to.equal('not there');
  });

  it('names every variable that is wrong', async () => {
    const { code, stderr } = await failing({
      PORT: 'many',
      AGENTS: '0',
      LOG_LEVEL: 'loud',
      LLM_PROVIDER: 'openai',
    });
    expect(code).to.equal(1);
    expect(stderr)
      .to.match(/- PORT must/)
      .and.match(/- AGENTS must/)
      .and.match(/- LOG_LEVEL must/);
    expect(stderr).not.to.match(/^\s+at /m);
  });

  it('says which database cannot be reached, and stops what it had started', async () => {
    const { code, stderr } = await failing({ DATABASE_URL: 'postgres://fleet:secret@127.0.0.1:1/fleet' });
    expect(code).to.equal(1);
    expect(stderr).to.match(/127\.0\.0\.1:1.*DATABASE_URL/s);
    expect(stderr).not.to.match(/secret|^\s+at /m);
    expect(await livePid('redis', join(place, 'redis'))).to.equal(undefined);
  });

  it('does not touch kept credentials that it cannot read, and says what to do', async () => {
    await writeFile(join(place, 'demo-settings.json'), '{ "adminPassword": ');
    const { code, stderr } = await failing({});
    expect(code).to.equal(1);
    expect(stderr).to.match(/demo-settings\.json cannot be used.*Remove it/);
  });
});

async function get<T>(
  { dashboard, token }: { dashboard: string; token: string },
  path: string,
  schema: z.ZodType<T>,
): Promise<T> {
  const response = await fetch(`${dashboard}${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).to.equal(200);
  return schema.parse(await response.json());
}

/** True when an agent does something after this moment. */
async function newActivity(report: { dashboard: string; token: string }): Promise<boolean> {
  const newest = async () => (await get(report, '/api/activity?limit=1', activitySchema)).items[0]?.id ?? 0;
  const before = await newest();
  return pollUntil(async () => (await newest()) > before, { everyMs: 100, withinMs: 120_000 });
}
