import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import sharp from 'sharp';
import { z } from 'zod';
import { workflowIds } from '../../config/personas/index.ts';
import { runCli as runHere } from '../../src/cli/run.ts';
import { startSandbox, token } from '../sandbox/support.ts';
import { type Ended, runCli, runCliProcess } from './run-cli.ts';
import { Paper } from './screens.ts';

/** The command asks no fleet, and this is none. */
const nowhere = 'http://127.0.0.1:9';

const listed = z.object({
  kinds: z.array(z.object({ id: z.string(), free: z.boolean(), personas: z.array(z.string()) })),
});
const reported = z.object({
  kinds: z.array(
    z.object({
      kind: z.string(),
      pictures: z.number(),
      refused: z.number(),
      faults: z.array(z.string()),
      medianDistance: z.number().nullable(),
      mostMs: z.number(),
      mostCpuMs: z.number().nullable(),
    }),
  ),
  nearest: z.object({ distance: z.number(), kinds: z.array(z.string()) }).nullable(),
});
const failure = z.object({ code: z.string(), detail: z.string() });

describe('the recipes of the CLI', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recipes-test-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** What lists kinds needs no environment, and so no process of its own. */
  async function recipes(...args: readonly string[]): Promise<Ended> {
    const [stdout, stderr] = [new Paper(), new Paper()];
    const code = await runHere(['recipes', ...args], { stdout, stderr, colors: false });
    return { code, stdout: stdout.written, stderr: stderr.written };
  }

  function run(floimgUrl: string, out: string, ...args: readonly string[]): Promise<Ended> {
    return runBy(runCli, floimgUrl, out, ...args);
  }

  function runBy(
    runner: typeof runCli,
    floimgUrl: string,
    out: string,
    ...args: readonly string[]
  ): Promise<Ended> {
    return runner(nowhere, ['recipes', '--run', '--json', '--out', out, ...args], {
      FLOIMG_API_URL: floimgUrl,
      FLOIMG_SERVICE_TOKEN: token,
    });
  }

  it('lists every kind with what it shows, for people', async () => {
    const { code, stdout } = await recipes();

    expect(code).to.equal(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/\s+/)[0])).to.have.members([...workflowIds]);
    for (const line of lines) expect(line).to.match(/^[\w-]+ +(?:free|painted) +\S.{15,}$/);
  });

  it('lists the kinds of one persona, for programs', async () => {
    const { code, stdout } = await recipes('--persona', 'ux-designer', '--json');

    expect(code).to.equal(0);
    const { kinds } = listed.parse(JSON.parse(stdout));
    expect(kinds.length).to.be.at.least(4);
    for (const { personas } of kinds) expect(personas).to.include('ux-designer');
  });

  for (const unknown of [
    ['--kind', 'oil-painting'],
    ['--persona', 'nobody'],
  ] as const) {
    it(`says which kinds there are for ${unknown.join(' ')}`, async () => {
      const { code, stdout, stderr } = await recipes(...unknown);

      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
      expect(stderr).to.contain('No kind of picture fits').and.to.contain('ridge-landscape');
    });
  }

  it('wants a folder for pictures', async () => {
    const { code, stderr } = await recipes('--run');

    expect(code).to.equal(1);
    expect(stderr).to.contain('--out FOLDER');
  });

  it('has the configured FloImg make pictures, measures them, and writes them and a sheet', async () => {
    const { sandbox, client } = await startSandbox();
    try {
      await client.invite('lab');
      const out = join(folder, 'made', 'here');
      const wanted = ['--kind', 'spirograph', '--count', '3', '--agent', 'lab'];
      const { code, stdout, stderr } = await runBy(runCliProcess, client.url, out, ...wanted);

      expect(code, stderr).to.equal(0);
      const { kinds, nearest } = reported.parse(JSON.parse(stdout));
      expect(kinds).to.have.length(1);
      expect(kinds[0]).to.include({ kind: 'spirograph', pictures: 3, refused: 0 });
      expect(kinds[0]?.faults).to.deep.equal([]);
      expect(kinds[0]?.medianDistance).to.be.within(1, 64);
      expect(nearest?.kinds).to.deep.equal(['spirograph', 'spirograph']);
      const files = ['spirograph-0.png', 'spirograph-1.png', 'spirograph-2.png'];
      expect((await readdir(out)).toSorted()).to.deep.equal(['sheet.jpg', ...files]);
      for (const file of files) {
        const { format, width } = await sharp(join(out, file)).metadata();
        expect(format).to.equal('png');
        expect(width).to.be.at.least(400);
      }
      expect((await sharp(join(out, 'sheet.jpg')).metadata()).width).to.equal(3 * 256);
    } finally {
      await sandbox.close();
    }
  });

  it('reads what the pictures take of the processor time of a FloImg on this machine', async () => {
    const { sandbox, client } = await startSandbox();
    try {
      await client.invite('lab');
      const wanted = ['--kind', 'bauhaus-grid', '--count', '1', '--agent', 'lab'];
      // The sandbox runs in this very process.
      const { code, stdout, stderr } = await run(
        client.url,
        folder,
        ...wanted,
        '--process',
        `${process.pid}`,
      );

      expect(code, stderr).to.equal(0);
      const { kinds } = reported.parse(JSON.parse(stdout));
      expect(kinds[0]?.mostCpuMs).to.be.greaterThan(0);
      expect(kinds[0]?.mostMs).to.be.greaterThan(0);
    } finally {
      await sandbox.close();
    }
  });

  it('says so where the process that it names is none', async () => {
    const { code, stdout } = await run(nowhere, folder, '--kind', 'bauhaus-grid', '--process', '4194305');

    expect(code).to.equal(1);
    const { code: reason, detail } = failure.parse(JSON.parse(stdout));
    expect(reason).to.equal('RECIPES_UNUSABLE');
    expect(detail).to.contain('process 4194305');
  });

  it('finds out that a folder cannot be written before it asks FloImg for anything', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'not a folder');
    for (const out of [join(file, 'sheets'), '/proc/recipes/sheets']) {
      const { code, stdout } = await run(nowhere, out, '--kind', 'spirograph');

      expect(code).to.equal(1);
      const { code: reason, detail } = failure.parse(JSON.parse(stdout));
      expect(reason).to.equal('FOLDER_UNWRITABLE');
      expect(detail)
        .to.contain(out)
        .and.to.match(/ENOTDIR|ENOENT/);
    }
  });

  it('stops at the first picture where FloImg cannot be reached', async () => {
    const { code, stdout } = await run(nowhere, folder);

    expect(code).to.equal(1);
    expect(failure.parse(JSON.parse(stdout))).to.include({ code: 'FLOIMG_UNAVAILABLE' });
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('stops at the first picture where FloImg refuses the token', async () => {
    const { sandbox, client } = await startSandbox({ serviceToken: 'fst_other' });
    try {
      const { code, stdout } = await run(client.url, folder);

      expect(code).to.equal(1);
      expect(failure.parse(JSON.parse(stdout)).code).to.equal('FLOIMG_TOKEN_REFUSED');
    } finally {
      await sandbox.close();
    }
  });

  it('says how to name an account where FloImg does not know the one it asks for', async () => {
    const { sandbox, client } = await startSandbox();
    try {
      const { code, stdout } = await run(client.url, folder);

      expect(code).to.equal(1);
      const { code: reason, detail } = failure.parse(JSON.parse(stdout));
      expect(reason).to.equal('RECIPES_UNUSABLE');
      expect(detail).to.contain('No account has the username recipes').and.to.contain('--agent USERNAME');
    } finally {
      await sandbox.close();
    }
  });
});
