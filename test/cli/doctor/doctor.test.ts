import { createServer } from 'node:http';
import { type FixtureResponse, LLMock } from '@copilotkit/aimock';
import { expect } from 'chai';
import pg from 'pg';
import type { Environment } from '../../../config/env.ts';
import type { CheckName } from '../../../src/cli/doctor/check.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { visitJob } from '../../../src/queue/contracts.ts';
import { closedPort } from '../../floimg/studio.ts';
import { makeAgentIn } from '../../support/agents.ts';
import { eventually } from '../../support/eventually.ts';
import { lendEmptyDatabase, lendMigratedDatabase, lendRedis } from '../../support/servers.ts';
import { startWebOn } from '../../support/web.ts';
import { brokenIn, examine, findingOf, type HealthyFleet, startHealthyFleet } from './setting.ts';

/** The URL with parts of it changed. */
function changed(url: string, changes: Partial<Pick<URL, 'port' | 'password' | 'pathname'>>): string {
  return Object.assign(new URL(url), changes).href;
}

describe('doctor', function () {
  // A question to a model loads LangChain once, which takes a busy machine a few seconds.
  this.timeout(30_000);
  let fleet: HealthyFleet;

  before(async () => {
    fleet = await startHealthyFleet();
  });

  after(() => fleet.close());

  const withChanges = (changes: Environment): Environment => ({ ...fleet.environment, ...changes });

  it('finds nothing broken in a fleet that is well', async () => {
    const diagnosis = await examine(fleet.environment);

    expect(brokenIn(diagnosis)).to.deep.equal([]);
    expect(diagnosis).to.deep.include({ view: 'direct', healthy: true });
    expect(diagnosis.counts).to.include({ broken: 0, skipped: 0 });
    expect(diagnosis.counts.ok).to.be.above(20);
    const found = (check: CheckName): string => findingOf(diagnosis, check).found;
    expect(found('guard')).to.match(/^they (?:are compiled|were compiled now: .+)$/);
    expect(found('postgres')).to.match(/^[^ ]+ answers in \d+ ms, not encrypted$/);
    expect(found('postgres-version')).to.match(/^1[678]\./);
    expect(found('postgres-migrations')).to.equal('all are applied');
    expect(found('redis-persistence')).to.contain('appendonly');
    expect(found('workers')).to.equal('1 worker connected');
    expect(found('floimg')).to.match(/answers in \d+ ms and accepts the token$/);
    expect(found('model')).to.equal('the scripted mind decides; no model is asked');
  });

  describe('names what is broken, and nothing else', () => {
    it('a wrong password of Postgres', async () => {
      const DATABASE_URL = changed(fleet.databaseUrl, { password: 'wrong' });

      const diagnosis = await examine(withChanges({ DATABASE_URL }));

      expect(brokenIn(diagnosis)).to.deep.equal(['Postgres: connection']);
      const { found, repair } = findingOf(diagnosis, 'postgres');
      expect(found).to.contain('password authentication failed').and.not.contain('wrong');
      expect(repair).to.equal('Put user and password in DATABASE_URL right.');
      expect(findingOf(diagnosis, 'schedules')).to.include({
        level: 'skipped',
        found: '“Postgres: connection” is broken',
      });
      expect(findingOf(diagnosis, 'redis').level).to.equal('ok');
    });

    it('a port at which no Postgres listens', async () => {
      const DATABASE_URL = changed(fleet.databaseUrl, { port: String(await closedPort()) });

      const diagnosis = await examine(withChanges({ DATABASE_URL }));

      expect(brokenIn(diagnosis)).to.deep.equal(['Postgres: connection']);
      expect(findingOf(diagnosis, 'postgres').found).to.contain('ECONNREFUSED');
      expect(findingOf(diagnosis, 'postgres').repair).to.contain('Start Postgres');
    });

    it('a database that does not exist', async () => {
      const DATABASE_URL = changed(fleet.databaseUrl, { pathname: '/nowhere' });

      const diagnosis = await examine(withChanges({ DATABASE_URL }));

      expect(brokenIn(diagnosis)).to.deep.equal(['Postgres: connection']);
      expect(findingOf(diagnosis, 'postgres').repair).to.contain('npm run migrate');
    });

    it('migrations that were not run', async () => {
      const database = await lendEmptyDatabase();
      try {
        const diagnosis = await examine(withChanges({ DATABASE_URL: database.url }));

        expect(brokenIn(diagnosis)).to.deep.equal(['Postgres: migrations']);
        expect(findingOf(diagnosis, 'postgres-migrations').found).to.match(/^\d+ migrations? not applied: /);
        expect(findingOf(diagnosis, 'postgres-migrations').repair).to.contain('npm run migrate');
        expect(findingOf(diagnosis, 'agents').level).to.equal('skipped');
      } finally {
        await database.release();
      }
    });

    it('a Postgres that takes no writes, with what to do about it', async () => {
      const DATABASE_URL = `${fleet.databaseUrl}?options=-c%20default_transaction_read_only%3Don`;

      const diagnosis = await examine(withChanges({ DATABASE_URL }));

      expect(findingOf(diagnosis, 'postgres-write').level).to.equal('broken');
      expect(findingOf(diagnosis, 'postgres-write').found).to.contain('read-only transaction');
      expect(findingOf(diagnosis, 'postgres-write').repair).to.equal('Let DATABASE_URL lead to the primary.');
    });

    it('nothing in an address with several servers of which one is there, and in a database of a later release', async () => {
      const database = await lendMigratedDatabase();
      const { username, password, host, pathname } = new URL(database.url);
      const away = `127.0.0.1:${await closedPort()}`;
      const DATABASE_URL = `postgres://${username}:${password}@${away},${host}${pathname}`;
      const pool = new pg.Pool({ connectionString: database.url });
      try {
        await pool.query("insert into mikro_orm_migrations (name) values ('20991231-later')");

        const diagnosis = await examine(withChanges({ DATABASE_URL }));

        expect(findingOf(diagnosis, 'postgres').found).to.contain(`${away},${host}${pathname} answers in`);
        expect(findingOf(diagnosis, 'postgres-migrations').found).to.equal(
          'up to date, and of a later release than this process: 20991231-later',
        );
      } finally {
        await pool.end();
        await database.release();
      }
    });

    it('a clock that is a minute wrong', async () => {
      const clock = { now: () => systemClock.now() + 60_000 };

      const diagnosis = await examine(fleet.environment, { clock });

      expect(brokenIn(diagnosis)).to.deep.equal(['Postgres: clock']);
      expect(findingOf(diagnosis, 'postgres-clock').found).to.match(/^(59|60)\d{3} ms behind this machine$/);
    });

    it('a Redis that evicts keys', async () => {
      const { redis } = fleet.worker.context;
      await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
      try {
        const diagnosis = await examine(fleet.environment);

        expect(brokenIn(diagnosis)).to.deep.equal(['Redis: eviction']);
        expect(findingOf(diagnosis, 'redis-eviction').found).to.contain('allkeys-lru');
        expect(findingOf(diagnosis, 'redis-eviction').repair).to.contain('noeviction');
      } finally {
        await redis.config('SET', 'maxmemory-policy', 'noeviction');
      }
    });

    it('a Redis that is down', async () => {
      const REDIS_URL = `redis://127.0.0.1:${await closedPort()}`;

      const diagnosis = await examine(withChanges({ REDIS_URL }));

      expect(brokenIn(diagnosis)).to.deep.equal(['Redis: connection']);
      expect(findingOf(diagnosis, 'redis').repair).to.contain('Start Redis');
      expect(findingOf(diagnosis, 'workers').level).to.equal('skipped');
      expect(findingOf(diagnosis, 'agents').level).to.equal('warning');
    });

    it('a wrong password of Redis', async () => {
      const REDIS_URL = changed(fleet.redisUrl, { password: 'wrong' });

      const diagnosis = await examine(withChanges({ REDIS_URL }));

      expect(brokenIn(diagnosis)).to.deep.equal(['Redis: connection']);
      expect(findingOf(diagnosis, 'redis').repair).to.contain('Put user and password in REDIS_URL right');
    });

    it('a token that FloImg Studio refuses', async () => {
      const diagnosis = await examine(withChanges({ FLOIMG_SERVICE_TOKEN: 'fst_of_somebody_else' }));

      expect(brokenIn(diagnosis)).to.deep.equal(['FloImg Studio']);
      expect(findingOf(diagnosis, 'floimg').found).to.contain('refuses the token (HTTP 401)');
      expect(findingOf(diagnosis, 'floimg').repair).to.contain('FLOIMG_SERVICE_TOKEN');
    });

    it('a FloImg Studio that is down', async () => {
      const FLOIMG_API_URL = `http://127.0.0.1:${await closedPort()}`;

      const diagnosis = await examine(withChanges({ FLOIMG_API_URL }));

      expect(brokenIn(diagnosis)).to.deep.equal(['FloImg Studio']);
      expect(findingOf(diagnosis, 'floimg').found).to.contain('does not answer: connect ECONNREFUSED');
    });

    it('something else at the address of FloImg Studio', async () => {
      await using page = await servePage();

      const diagnosis = await examine(withChanges({ FLOIMG_API_URL: page.url }));

      expect(brokenIn(diagnosis)).to.deep.equal(['FloImg Studio']);
      expect(findingOf(diagnosis, 'floimg').repair).to.contain('put FLOIMG_API_URL right');
    });

    it('variables, each by its name, and looks at nothing that they would lead astray', async () => {
      const diagnosis = await examine(
        withChanges({ POOL_SIZE: 'many', REDIS_URL: 'localhost', LLM_PROVIDER: 'openai', PORT: '-1' }),
      );

      expect(brokenIn(diagnosis)).to.have.members([
        'Environment: POOL_SIZE',
        'Environment: REDIS_URL',
        'Environment: OPENAI_API_KEY',
        'Environment: PORT',
      ]);
      expect(findingOf(diagnosis, 'redis')).to.include({
        level: 'skipped',
        found: 'REDIS_URL cannot be used',
      });
      expect(findingOf(diagnosis, 'model').level).to.equal('skipped');
      expect(findingOf(diagnosis, 'postgres-migrations').level).to.equal('ok');
    });

    it('secrets of development in production', async () => {
      const { FLOIMG_SERVICE_TOKEN: _left, ...environment } = withChanges({ NODE_ENV: 'production' });

      const diagnosis = await examine(environment);

      expect(brokenIn(diagnosis)).to.have.members([
        'Environment: FLOIMG_SERVICE_TOKEN',
        'Environment: SESSION_SECRET',
      ]);
      expect(findingOf(diagnosis, 'floimg').level).to.equal('skipped');
    });

    it('a disk that is full', async () => {
      const disk = async () => ({ freeBytes: 0.1e9, totalBytes: 40e9 });

      const diagnosis = await examine(fleet.environment, { disk });

      expect(brokenIn(diagnosis)).to.deep.equal(['Disk: space']);
      expect(findingOf(diagnosis, 'disk').found).to.equal('0.1 GB free of 40.0 GB');
    });
  });

  describe('looks at the model', () => {
    let server: LLMock;

    beforeEach(async () => {
      server = new LLMock({ port: 0, host: '127.0.0.1' });
      await server.start();
    });

    afterEach(() => server.stop());

    const askedOf = (answer: FixtureResponse, changes: Environment = {}) => {
      server.on({ endpoint: 'chat' }, answer);
      return examine(
        withChanges({
          LLM_PROVIDER: 'openai',
          OPENAI_API_KEY: 'sk-of-the-tests',
          OPENAI_BASE_URL: `${server.url}/v1`,
          LLM_RETRIES: '0',
          ...changes,
        }),
      );
    };
    const planned: FixtureResponse = {
      toolCalls: [{ name: 'plan_visit', arguments: '{"thought":"Calm dunes.","actions":[]}' }],
      usage: { prompt_tokens: 400, completion_tokens: 30, total_tokens: 430 },
    };

    it('that gives a plan', async () => {
      const diagnosis = await askedOf(planned);

      expect(brokenIn(diagnosis)).to.deep.equal([]);
      expect(findingOf(diagnosis, 'model')).to.include({ level: 'ok', checked: 'Model: gpt-4o-mini' });
      expect(findingOf(diagnosis, 'model').found).to.match(
        /^it gave a plan in \d+ ms, for 400 \+ 30 tokens$/,
      );
      expect(findingOf(diagnosis, 'model-price').found).to.contain('$0.15 a million tokens in');
    });

    it('that its server does not have', async () => {
      const diagnosis = await askedOf({ error: { message: 'No such model' }, status: 404 });

      expect(brokenIn(diagnosis)).to.deep.equal(['Model: gpt-4o-mini']);
      expect(findingOf(diagnosis, 'model').found).to.contain('gpt-4o-mini gives no plan: no such model');
      expect(findingOf(diagnosis, 'model').repair).to.contain('Correct OPENAI_MODEL');
    });

    it('whose key is refused', async () => {
      const diagnosis = await askedOf({ error: { message: 'sk-of-the-tests is wrong' }, status: 401 });

      expect(brokenIn(diagnosis)).to.deep.equal(['Model: gpt-4o-mini']);
      expect(findingOf(diagnosis, 'model').repair).to.equal('Correct OPENAI_API_KEY.');
      expect(JSON.stringify(diagnosis)).to.not.contain('sk-of-the-tests');
    });

    it('that answers garbage', async () => {
      const diagnosis = await askedOf({ content: 'I would rather not.' });

      expect(brokenIn(diagnosis)).to.deep.equal(['Model: gpt-4o-mini']);
      expect(findingOf(diagnosis, 'model').found).to.contain('it holds no JSON');
      expect(findingOf(diagnosis, 'model').repair).to.contain('can call tools');
    });

    it('whose server is down', async () => {
      const OPENAI_BASE_URL = `http://127.0.0.1:${await closedPort()}/v1`;

      const diagnosis = await askedOf(planned, { OPENAI_BASE_URL });

      expect(brokenIn(diagnosis)).to.deep.equal(['Model: gpt-4o-mini']);
      expect(findingOf(diagnosis, 'model').repair).to.contain('Check OPENAI_BASE_URL');
    });

    it('that describes pictures, or why none does, and what it costs', async () => {
      const picturesWith = async (environment: Readonly<Record<string, string>>) =>
        findingOf(await askedOf(planned, environment), 'pictures');
      const dear = await picturesWith({});
      expect(dear.level).to.equal('ok');
      expect(dear.found).to.match(
        /are measured.*gpt-4o-mini bills about 2833 tokens.*VISION_MODEL names another/,
      );
      expect(dear.found).to.match(/about 3003 tokens \(\$0\.49 a thousand pictures\)$/);
      const cheap = await picturesWith({ VISION_MODEL: 'gpt-4.1-nano' });
      expect(cheap.found).to.match(
        /^gpt-4\.1-nano describes each picture once, for about 328 tokens \(\$0\.0/,
      );
      const unknown = await picturesWith({ OPENAI_MODEL: 'house-model-7' });
      expect(unknown.found).to.include('nobody has said that house-model-7 sees');
    });

    it('that shows pictures, where most of a day could not be seen', async () => {
      const { url: DATABASE_URL, release } = await lendMigratedDatabase();
      const client = new pg.Client({ connectionString: DATABASE_URL });
      await client.connect();
      const seenBy = async () => findingOf(await examine(withChanges({ DATABASE_URL })), 'pictures-seen');
      try {
        expect(await seenBy()).to.deep.include({ level: 'ok', found: 'none was looked at in the last day' });
        await client.query(
          `insert into seen_items (item_id, reason) select 'item ' || n, 'its server answered with status 403'
           from generate_series(1, 12) n`,
        );
        const { level, found, repair } = await seenBy();
        expect(level).to.equal('warning');
        expect(found).to.equal(
          '12 pictures looked at in the last day; 12 could not be seen, most often because its server answered with status 403',
        );
        expect(repair).to.include('FLOIMG_SITE_URL');
      } finally {
        await client.end();
        await release();
      }
    });

    it('that FloImg has for pictures, where that is set', async () => {
      const picturesWith = async (visionModel: string) =>
        findingOf(await askedOf(planned, { VISION_MODEL: visionModel }), 'pictures');
      const ofFloimg = await picturesWith('floimg');
      expect(ofFloimg).to.include({ level: 'ok' });
      expect(ofFloimg.found).to.match(
        /^gemini-vision of FloImg describes each picture once, for about \d+ tokens \(\$0\.\d+ a thousand/,
      );
      const lacking = await picturesWith('floimg:eagle-vision');
      expect(lacking).to.include({ level: 'broken' });
      expect(lacking.found).to.include('no vision provider eagle-vision (it has gemini-vision, grok-vision)');
    });

    it('whose price nobody has said', async () => {
      const diagnosis = await askedOf(planned, { OPENAI_MODEL: 'house-model-7' });

      expect(brokenIn(diagnosis)).to.deep.equal([]);
      const { level, found, repair } = findingOf(diagnosis, 'model-price');
      expect(level).to.equal('warning');
      expect(found).to.contain('nobody has said what house-model-7 costs');
      expect(repair).to.contain('config/model-prices.ts');
    });
  });

  it('warns of a Redis that keeps nothing, and finds no worker there', async () => {
    const redis = await lendRedis();
    try {
      const diagnosis = await examine(withChanges({ REDIS_URL: redis.url }));

      expect(findingOf(diagnosis, 'redis-persistence')).to.deep.include({
        level: 'warning',
        repair: 'Start Redis with --appendonly yes.',
      });
      expect(brokenIn(diagnosis)).to.deep.equal(['Queues: workers']);
      expect(findingOf(diagnosis, 'workers').repair).to.contain('npm run start:worker');
      expect(findingOf(diagnosis, 'lateness').level).to.equal('skipped');
    } finally {
      await redis.release();
    }
  });

  it('finds running agents without a schedule', async () => {
    const [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    const web = await startWebOn({ databaseUrl: database.url, redisUrl: redis.url });
    try {
      const running = await Promise.all(Array.from({ length: 3 }, () => makeAgentIn(web, 'running')));
      await web.context.schedules.remove(running.slice(1).map(({ id }) => id));

      const diagnosis = await examine(withChanges({ DATABASE_URL: database.url, REDIS_URL: redis.url }));

      expect(brokenIn(diagnosis)).to.deep.equal(['Queues: workers', 'Queues: schedules']);
      expect(findingOf(diagnosis, 'schedules').found).to.equal(
        '2 of 3 running agents have no schedule: these agents do nothing',
      );
      expect(findingOf(diagnosis, 'agents').found).to.equal('3 agents, 3 running');
    } finally {
      await web.close();
      await Promise.all([database.release(), redis.release()]);
    }
  });

  it('tells of failed jobs, the newest with its reason', async () => {
    const { ticks } = fleet.worker.context.queues;
    // Nobody has such an id, so that the payload does not hold.
    await ticks.add(visitJob.name, { agentId: 'nobody' });
    await eventually('the failure', async () => ((await ticks.getFailedCount()) > 0 ? true : undefined));
    try {
      const diagnosis = await examine(fleet.environment);

      expect(brokenIn(diagnosis)).to.deep.equal([]);
      expect(findingOf(diagnosis, 'failed-jobs').level).to.equal('warning');
      expect(findingOf(diagnosis, 'failed-jobs').found).to.match(
        /^1 job failed; .*visit: .*is not an agent id/s,
      );
    } finally {
      await ticks.clean(0, 0, 'failed');
    }
  });
});

/** A web server that knows nothing of FloImg. */
async function servePage(): Promise<{ readonly url: string } & AsyncDisposable> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The page has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
