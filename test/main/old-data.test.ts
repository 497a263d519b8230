import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect } from 'chai';
import { setOldDataAside } from '../../src/main/demo/old-data.ts';
import { openTemporaryDirectory, removeDirectory } from '../embedded/support.ts';

describe('data that another version of the demo made', () => {
  let place: string;
  let lines: string[];

  beforeEach(async () => {
    place = await openTemporaryDirectory();
    lines = [];
  });
  afterEach(async () => {
    for (const name of await besides()) await removeDirectory(join(dirname(place), name));
  });

  const besides = async () =>
    (await readdir(dirname(place))).filter((name) => name.startsWith(basename(place)));
  const setAside = () => setOldDataAside(place, (line) => lines.push(line));
  const make = async (name: string, text: string) => {
    await mkdir(dirname(join(place, name)), { recursive: true });
    await writeFile(join(place, name), text);
  };

  it('is moved beside the directory as it is, and what others keep there stays', async () => {
    await make('sandbox/journal', 'likes');
    await make('demo-settings.json', '{}');
    await make('test/postgres/password', 'of the tests');

    await setAside();

    expect(await readFile(join(`${place}.old-1`, 'sandbox', 'journal'), 'utf8')).to.equal('likes');
    expect((await readdir(`${place}.old-1`)).toSorted()).to.deep.equal(['demo-settings.json', 'sandbox']);
    expect((await readdir(place)).toSorted()).to.deep.equal(['layout', 'test']);
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.include(`${place}.old-1`);
  });

  it('is recognised by a layout that is not this one', async () => {
    await make('postgres/cluster/note', 'of a later version');
    await make('layout', '999');

    await setAside();

    expect((await readdir(`${place}.old-1`)).toSorted()).to.deep.equal(['layout', 'postgres']);
  });

  it('never replaces what was set aside before', async () => {
    for (const version of ['1', '2']) {
      await make('postgres/note', version);
      await make('layout', 'older');
      await setAside();
    }

    expect(await readFile(join(`${place}.old-1`, 'postgres', 'note'), 'utf8')).to.equal('1');
    expect(await readFile(join(`${place}.old-2`, 'postgres', 'note'), 'utf8')).to.equal('2');
  });

  it('is not what this version made, nor an empty directory', async () => {
    await setAside();
    await make('postgres/note', 'of this version');
    await setAside();

    expect(await besides()).to.deep.equal([basename(place)]);
    expect(lines).to.deep.equal([]);
  });

  it('is left where it is with a sentence that says what to do, when it cannot be moved', async () => {
    await make('postgres', 'a file in place of a directory');

    const error = await setAside().then(
      () => undefined,
      (caught: unknown) => caught,
    );

    expect(error).to.have.property('code', 'DEMO_FAILED');
    expect(error).to.have.property('message').that.includes('Move or delete it yourself');
    expect(await readdir(place)).to.deep.equal(['postgres']);
  });
});
