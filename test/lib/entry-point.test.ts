import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { isReadyMessage } from '../../src/lib/entry-point.ts';
import { eventually } from '../support/eventually.ts';

const childFile = join(import.meta.dirname, 'entry-point-child.ts');

interface Child {
  readonly process: ChildProcess;
  /** Exit code, or the signal that ended it, and everything it complained about. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>;
  /** What it told its parent: the ready message's details, once it is up. */
  readonly ready: Promise<unknown>;
  /** The lines that it noted. */
  notes(): Promise<string[]>;
}

describe('an entry point', () => {
  let directory: string;
  let count = 0;
  const children: ChildProcess[] = [];

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'entry-point-'));
  });

  afterEach(() => {
    for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  });

  after(async () => {
    await rm(directory, { recursive: true });
  });

  function start(way: string): Child {
    count += 1;
    const journal = join(directory, `journal-${count}`);
    const child = fork(childFile, [way, journal], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    children.push(child);
    if (child.stderr === null) throw new TypeError('The child has no stderr.');
    const stderr = text(child.stderr);
    return {
      process: child,
      ended: new Promise((resolve) => {
        child.on('exit', async (code, signal) => resolve({ code, signal, stderr: await stderr }));
      }),
      ready: new Promise((resolve) => {
        child.on('message', (message) => {
          if (isReadyMessage(message)) resolve(message.details);
        });
      }),
      notes: async () => (await readFile(journal, 'utf8').catch(() => '')).split('\n').slice(0, -1),
    };
  }

  it('closes and ends with 1 and one message when it finds that it cannot do its work', async () => {
    const child = start('unable');

    expect(await child.ended).to.deep.equal({ code: 1, signal: null, stderr: 'The kitchen has no water.\n' });
    expect(await child.notes()).to.deep.equal(['closing', 'closed']);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`tells its parent that it is up, closes on ${signal}, and ends with 0`, async () => {
      const child = start('up');

      expect(await child.ready).to.deep.equal({ url: 'http://here' });
      child.process.kill(signal);

      expect(await child.ended).to.deep.equal({ code: 0, signal: null, stderr: '' });
      expect(await child.notes()).to.deep.equal(['closing', 'closed']);
    });
  }

  it('closes once, however often it is asked', async () => {
    const child = start('up');

    await child.ready;
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGTERM'] as const) child.process.kill(signal);

    expect(await child.ended).to.include({ code: 0 });
    expect(await child.notes()).to.deep.equal(['closing', 'closed']);
  });

  it('closes and ends with 0 when its parent is gone', async () => {
    const child = start('up');

    await child.ready;
    child.process.disconnect();

    expect(await child.ended).to.deep.equal({ code: 0, signal: null, stderr: '' });
    expect(await child.notes()).to.deep.equal(['closing', 'closed']);
  });

  it('closes when its parent goes while it is still starting', async () => {
    const child = start('slow start');

    await eventually('the start', async () =>
      (await child.notes()).includes('starting') ? true : undefined,
    );
    child.process.disconnect();

    expect(await child.ended).to.deep.equal({ code: 0, signal: null, stderr: '' });
    expect(await child.notes()).to.deep.equal(['starting', 'closing', 'closed']);
  });

  it('closes when its parent went before anyone listened', async () => {
    const child = start('late listener');

    await eventually('the loading', async () =>
      (await child.notes()).includes('loading') ? true : undefined,
    );
    child.process.disconnect();

    expect(await child.ended).to.deep.equal({ code: 0, signal: null, stderr: '' });
    expect(await child.notes()).to.deep.equal(['loading', 'starting', 'closing', 'closed']);
  });

  it('that is asked to stop while it starts closes what it started', async () => {
    const child = start('slow start');

    await eventually('the start', async () =>
      (await child.notes()).includes('starting') ? true : undefined,
    );
    child.process.kill('SIGTERM');

    expect(await child.ended).to.include({ code: 0, stderr: '' });
    expect(await child.notes()).to.deep.equal(['starting', 'closing', 'closed']);
  });

  it('that cannot close says so and ends with 1', async () => {
    const child = start('close fails');

    await child.ready;
    child.process.kill('SIGTERM');

    expect(await child.ended).to.deep.equal({
      code: 1,
      signal: null,
      stderr: 'The kitchen does not close.\n',
    });
  });

  const plainFailures: [string, string][] = [
    ['ours', 'The kitchen is closed. Open it.\n'],
    ['settings', 'The environment is not usable:\n  - PORT must be a number\n  - HOST must be a name\n'],
    ['system', 'listen EADDRINUSE: port 1\n'],
    ['text', 'only a text\n'],
  ];
  for (const [way, message] of plainFailures) {
    it(`ends with 1 and one message without a stack trace for a failure that explains itself (${way})`, async () => {
      const child = start(way);

      expect(await child.ended).to.deep.equal({ code: 1, signal: null, stderr: message });
    });
  }

  for (const [way, message] of [
    ['stranger', 'RangeError: out of the blue'],
    ['programming', 'TypeError: wrong argument'],
  ] as const) {
    it(`ends with 1 and a stack trace for a mistake in the program (${way})`, async () => {
      const { code, stderr } = await start(way).ended;

      expect(code).to.equal(1);
      expect(stderr)
        .to.include(message)
        .and.match(/\n {4}at /);
    });
  }

  it('of a command ends with 0 when the work is done', async () => {
    const child = start('work');

    expect(await child.ended).to.deep.equal({ code: 0, signal: null, stderr: '' });
    expect(await child.notes()).to.deep.equal(['worked']);
  });
});
