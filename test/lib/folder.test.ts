import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'chai';
import { makeFolder } from '../../src/lib/folder.ts';

describe('a folder that is made', () => {
  let place: string;

  beforeEach(async () => {
    place = await mkdtemp(join(await realpath(tmpdir()), 'fleet-folder-'));
  });
  afterEach(() => rm(place, { recursive: true, force: true }));

  it('has those above it, and is as secret as asked', async () => {
    const deep = join(place, 'one', 'two', 'three');
    await makeFolder(deep, 0o700);

    for (const path of [deep, join(place, 'one')]) expect((await stat(path)).mode & 0o777).to.equal(0o700);
  });

  it('may be there already, as a link too, and be named from here', async () => {
    await mkdir(join(place, 'real'));
    await symlink(join(place, 'real'), join(place, 'link'));
    for (const path of [join(place, 'real'), join(place, 'link'), `${place}/real/`, '/', '.']) {
      await makeFolder(path);
    }
    await makeFolder(relative(process.cwd(), join(place, 'new', '..', 'newer')));
    expect(existsSync(join(place, 'newer'))).to.equal(true);
  });

  it('may be made by several at once', async () => {
    const deep = join(place, 'a', 'b', 'c');
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(deep)));

    expect(existsSync(deep)).to.equal(true);
  });

  it('is refused at once where a file is in the way', async () => {
    await writeFile(join(place, 'file'), '');
    expect(await refusal(join(place, 'file'))).to.match(/EEXIST/);
    expect(await refusal(join(place, 'file', 'below'))).to.match(/ENOTDIR/);
  });

  it('is refused at once where a file system lets nobody make one', async function () {
    if (!existsSync('/proc/self')) this.skip();
    expect(await refusal('/proc/fleet/folder')).to.match(/ENOENT/);
  });
});

async function refusal(path: string): Promise<string> {
  try {
    await makeFolder(path);
  } catch (error) {
    return String(error);
  }
  throw new Error(`${path} was made.`);
}
