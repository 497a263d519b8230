import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { personaStateSchema } from '../../src/api/persona-editing.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';
import { type Ended, runCli, runCliProcess } from './run-cli.ts';

describe('fleet personas', () => {
  let web: TestWeb;
  let folder: string;

  before(async function () {
    this.timeout(30_000);
    web = await startWeb();
    folder = await mkdtemp(join(tmpdir(), 'personas-'));
  });
  after(async () => {
    await web?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (...args: readonly string[]): Promise<Ended> =>
    runCli(web.url, ['personas', ...args], { API_TOKEN: apiToken });
  const succeed = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...args);
    expect(code, stderr).to.equal(0);
    return stdout;
  };

  it('takes personas out, changes one and brings it in, publishes it and goes back', async function () {
    this.timeout(60_000);
    const exported = await runCliProcess(web.url, ['personas', 'export', '--out', folder], {
      API_TOKEN: apiToken,
    });
    expect(exported.stdout, exported.stderr).to.match(/ai-artist\.json\n/);
    const file = join(folder, 'ai-artist.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"AI artist"', '"AI artist at night"'));

    expect(await succeed('import', file)).to.equal(
      'ai-artist: drafted, 1 change; personas publish ai-artist makes agents live by it\n',
    );
    expect(await succeed('diff', 'ai-artist')).to.equal('label\n  - "AI artist"\n  + "AI artist at night"\n');
    expect(await succeed('publish', 'ai-artist', '--note', 'later hours')).to.equal(
      'published version 2 of ai-artist\n',
    );
    const shown = await succeed('show', 'ai-artist');
    expect(shown).to.match(/^ai-artist: AI artist at night\n/);
    expect(shown).to.match(
      /\n\* v2 .* script {2}later hours {2}\(label\)\n {2}v1 .* fleet {2}Comes with the fleet/,
    );
    const back = await succeed('publish', 'ai-artist', '--version', '1', '--json');
    expect(personaStateSchema.parse(JSON.parse(back)).published?.label).to.equal('AI artist');
    expect(await succeed('list')).to.match(/^ai-artist +1\.2 {2}v3 /m);
  });

  it('says so at once where nothing can be written to the folder', async () => {
    const taken = join(folder, 'taken');
    await writeFile(taken, '');
    for (const out of ['/proc/personas/here', taken, join(taken, 'below')]) {
      const { code, stdout, stderr } = await run('export', '--out', out, '--json');
      expect({ code, ...JSON.parse(stdout) }, out).to.include({ code: 'FOLDER_UNWRITABLE' });
      expect(stderr, out).to.contain(out).and.to.contain('--out a folder that you may write to');
    }
  });

  it('names file, field and fault of a broken import, and changes nothing', async function () {
    this.timeout(60_000);
    const [good, broken] = [join(folder, 'tide-watcher.json'), join(folder, 'kiln-friend.json')];
    const template = JSON.stringify(web.context.personas.current()[0]);
    await writeFile(good, template.replace('"ai-artist"', '"tide-watcher"'));
    await writeFile(
      broken,
      template.replace('"ai-artist"', '"kiln-friend"').replace('"weight":1.2', '"weight":-3'),
    );

    const { code, stderr } = await run('import', good, broken);

    expect(code).to.equal(1);
    expect(stderr).to.match(/kiln-friend\.json: weight: /);
    expect((await web.call('GET', '/api/personas/tide-watcher')).status).to.equal(404);
  });
});
