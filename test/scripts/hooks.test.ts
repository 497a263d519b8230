import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import packageJson from '../../package.json' with { type: 'json' };

/** What npm runs before other scripts, and TypeScript there, which the Node of the packages alone reads for sure. */
const hooks = Object.entries(packageJson.scripts).filter(
  ([name, command]) => name.startsWith('pre') && /\.ts\b/.test(command),
);

describe('what npm runs before a script', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hooks-'));
    for (const folder of ['packages', 'system']) await mkdir(join(directory, folder));
    // The first call installs the packages, with another Node among them.
    const packagesNode = `echo packages "$@" >> ${directory}/log`;
    const systemNode = `printf '#!/bin/sh\\n%s\\n' '${packagesNode}' > ${directory}/packages/node
chmod +x ${directory}/packages/node
echo system "$@" >> ${directory}/log`;
    await writeFile(join(directory, 'system/node'), `#!/bin/sh\n${systemNode}\n`);
    await chmod(join(directory, 'system/node'), 0o755);
  });

  afterEach(() => rm(directory, { recursive: true }));

  it('is tried for each script that reads TypeScript there', () => {
    expect(hooks.map(([name]) => name)).to.include.members(['predemo', 'pretest', 'prestart:worker']);
  });

  for (const [name, command] of hooks) {
    it(`reads TypeScript with the Node that it has installed: ${name}`, async () => {
      const PATH = `${directory}/packages:${directory}/system:/usr/bin:/bin`;
      await promisify(execFile)('/bin/sh', ['-c', command], { env: { PATH } });
      const calls = (await readFile(join(directory, 'log'), 'utf8')).trim().split('\n');
      expect(calls[0]).to.match(/^system scripts\/ensure-installed\.mjs/);
      const ofTypeScript = calls.filter((call) => /\.ts\b/.test(call));
      expect(ofTypeScript).to.have.length.above(0);
      for (const call of ofTypeScript) expect(call).to.match(/^packages /);
    });
  }
});
