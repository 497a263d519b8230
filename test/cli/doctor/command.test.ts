import { expect } from 'chai';
import { z } from 'zod';
import { findingText } from '../../../src/cli/doctor/report.ts';
import { closedPort } from '../../floimg/studio.ts';
import { FixtureFleet, fixtureToken, fleetState, json } from '../fixture-fleet.ts';
import { runCli, runCliProcess } from '../run-cli.ts';
import { type HealthyFleet, startHealthyFleet } from './setting.ts';

const diagnosisSchema = z.strictObject({
  view: z.enum(['direct', 'fleet']),
  healthy: z.boolean(),
  counts: z.strictObject({ ok: z.int(), warning: z.int(), broken: z.int(), skipped: z.int() }),
  findings: z.array(
    z.strictObject({
      check: z.string(),
      level: z.enum(['ok', 'warning', 'broken', 'skipped']),
      checked: z.string(),
      found: z.string().min(1),
      repair: z.string().min(1).nullable(),
    }),
  ),
});
const readDiagnosis = (stdout: string) => diagnosisSchema.parse(JSON.parse(stdout));

/** Lists what a process has loaded when it ends; given to Node before the program. */
const loadedReporter = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const packages = new Set();
  registerHooks({ load(url, context, next) {
    const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
    if (name !== undefined) packages.add(name);
    return next(url, context);
  } });
  process.on('exit', () => process.stderr.write('LOADED ' + [...packages].join(' ')));
`)}`;

describe('fleet doctor', () => {
  let fixture: FixtureFleet;

  before(async () => {
    fixture = new FixtureFleet();
    await fixture.listen();
    fixture.on('GET /api/proxies', json({ trusted: ['127.0.0.0/8', 'coolify-proxy'], notBelieved: [] }));
  });

  after(() => fixture.close());

  describe('beside the processes of the fleet', () => {
    let fleet: HealthyFleet;

    before(async () => {
      fleet = await startHealthyFleet();
    });

    after(() => fleet.close());

    it('ends with 0 where all is well, and loads nothing of any model', async () => {
      const { code, stdout, stderr } = await runCliProcess('', ['doctor'], {
        ...fleet.environment,
        FLEET_URL: '',
        NODE_OPTIONS: `--import=${loadedReporter}`,
      });

      expect(code, stdout).to.equal(0);
      expect(stdout).to.match(/^ok {7}Environment {15} {2}every variable can be used/);
      expect(stdout).to.match(/\n\n\d+ ok, \d warnings?, 0 broken\.\n$/);
      expect(stdout).to.not.contain('\u001b');
      const packages = /LOADED (.*)$/.exec(stderr)?.[1]?.split(' ');
      expect(packages).to.include.members(['ioredis', 'bullmq']);
      expect(packages?.filter((name) => /langchain|langsmith|openai/.test(name))).to.deep.equal([]);
    });

    it('ends with 1 and one JSON document where something is broken', async () => {
      const { code, stdout, stderr } = await runCli('', ['doctor', '--json'], {
        ...fleet.environment,
        FLEET_URL: '',
        REDIS_URL: `redis://127.0.0.1:${await closedPort()}`,
        POOL_SIZE: '0',
      });

      expect(code).to.equal(1);
      const { view, healthy, counts, findings } = readDiagnosis(stdout);
      expect({ view, healthy }).to.deep.equal({ view: 'direct', healthy: false });
      expect(counts.broken).to.equal(2);
      expect(findings.filter(({ level }) => level === 'broken').map(({ checked }) => checked)).to.deep.equal([
        'Environment: POOL_SIZE',
        'Redis: connection',
      ]);
      expect(stderr).to.match(/^error: \d+ ok, \d warnings?, 2 broken, \d+ skipped\. Repair from the top/);
    });
  });

  describe('where only the address of a fleet is known', () => {
    const well = { ok: true, detail: 'answers' };
    const ready = {
      status: 'ready',
      checks: { postgres: well, migrations: well, redis: well, clock: well, model: well, floimg: well },
    };

    it('tells what the fleet tells of itself, and what cannot be seen from there', async () => {
      fixture.on('GET /ready', json(ready));
      fixture.on(
        'GET /api/fleet',
        json({ ...fleetState, queue: { ...fleetState.queue, latenessMs: 70_000 }, workers: 3 }),
      );

      const { code, stdout } = await runCli(fixture.url, ['doctor', '--json']);

      expect(code).to.equal(1);
      const { view, findings } = readDiagnosis(stdout);
      const told = Object.fromEntries(findings.map(({ checked, level, found }) => [checked, [level, found]]));
      expect(view).to.equal('fleet');
      expect(told).to.deep.include({
        'Fleet: token': ['ok', 'it accepts API_TOKEN'],
        'Fleet: proxies': ['ok', 'nobody but 127.0.0.0/8, coolify-proxy says for whom it calls'],
        'Fleet: web process': ['ok', 'it is ready'],
        'Postgres: connection': ['ok', 'answers'],
        'Queues: workers': ['ok', '3 workers connected'],
        'Queues: lateness': ['broken', 'the tick that waits longest is 70 s overdue'],
        'Queues: failed ticks': ['warning', '10 jobs failed'],
      });
      expect(told['Fleet: status']?.[0]).to.equal('warning');
      expect(told['Fleet: agents']?.[1]).to.contain('1 in error');
      expect(told['Everything else']?.[0]).to.equal('skipped');
    });

    it('names the dependency that a fleet lacks', async () => {
      const redis = { ok: false, detail: 'no answer within 2000 ms' };
      fixture.on('GET /ready', (response) => {
        response.writeHead(503, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ status: 'unavailable', checks: { ...ready.checks, redis } }));
      });
      fixture.on('GET /api/fleet', json({ ...fleetState, workers: 1 }));

      const { code, stdout } = await runCli(fixture.url, ['doctor']);

      expect(code).to.equal(1);
      expect(stdout).to.match(/^broken {3}Redis +no answer within 2000 ms\n +→ Run doctor where/m);
    });

    it('names a proxy that is not believed, and what to set', async () => {
      fixture.on('GET /ready', json(ready));
      fixture.on('GET /api/fleet', json(fleetState));
      const lastSeenAt = '2026-03-01T12:30:15.000Z';
      const notBelieved = ['10.0.1.7', '10.0.1.8'].map((address) => ({ address, lastSeenAt }));
      const trustsNobody = { trusted: [], notBelieved };
      fixture.on(
        'GET /api/proxies',
        json(trustsNobody),
        json({ trusted: ['127.0.0.0/8', 'coolify-proxy'], notBelieved: [] }),
      );

      const { stdout } = await runCli(fixture.url, ['doctor']);

      expect(stdout).to.match(
        /^warning {2}Fleet: proxies +X-Forwarded-For from 10\.0\.1\.7, 10\.0\.1\.8 is not believed.*\n +→ .*TRUSTED_PROXIES/m,
      );
    });

    it('tells a wrong token from a fleet that is not there', async () => {
      fixture.on('GET /ready', json(ready));

      const wrong = await runCli(fixture.url, ['doctor'], { API_TOKEN: `${fixtureToken}-not` });
      const nobody = await runCli(`http://127.0.0.1:${await closedPort()}`, ['doctor']);

      expect(wrong.stdout).to.match(/^broken {3}Fleet: token +it refuses API_TOKEN$/m);
      expect(nobody.stdout).to.match(/^broken {3}Fleet: address +http:.* ECONNREFUSED/m);
      expect([wrong.code, nobody.code]).to.deep.equal([1, 1]);
    });

    it('loads nothing that talks to databases', async () => {
      fixture.on('GET /ready', json(ready));
      fixture.on('GET /api/fleet', json(fleetState));

      const { stderr } = await runCliProcess(fixture.url, ['doctor'], {
        NODE_OPTIONS: `--import=${loadedReporter}`,
      });

      const packages = /LOADED (.*)$/.exec(stderr)?.[1]?.split(' ');
      expect(packages).to.include('got');
      expect(packages?.filter((name) => /mikro-orm|^pg|redis|bullmq/.test(name))).to.deep.equal([]);
    });
  });

  it('colours the levels where colours are wanted, and lets no text steer the terminal', () => {
    const text = findingText(
      { check: 'x', level: 'broken', checked: 'Thing', found: 'bad\u001b[2J\nluck', repair: 'Replace it.' },
      (style, painted) => `<${style}>${painted}</>`,
    );

    expect(text).to.match(/^<red>broken <\/> {2}<bold>Thing +<\/> {2}bad \[2J luck\n {9}→ Replace it\.$/);
  });
});
