import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { pollFor, pollUntil } from '../../src/embedded/poll.ts';
import { isProcessOf } from '../../src/embedded/processes.ts';
import {
  killOwner,
  livePid,
  type Owner,
  openTemporaryDirectory,
  queryOne,
  removeDirectory,
  startOwner,
} from './support.ts';

describe('the guard of the embedded servers', function () {
  // Each test makes a cluster, which takes a second on an idle machine, and much longer on a busy one.
  this.timeout(60_000);

  let directory: string;
  const owners: Owner[] = [];

  const start = async (): Promise<Owner> => {
    const owner = await startOwner(directory);
    owners.push(owner);
    return owner;
  };
  const live = async () => [
    await livePid('postgres', join(directory, 'postgres')),
    await livePid('redis', join(directory, 'redis')),
  ];
  const allGone = () =>
    pollUntil(async () => (await live()).every((pid) => pid === undefined), {
      everyMs: 20,
      withinMs: 20_000,
    });

  beforeEach(async () => {
    directory = await openTemporaryDirectory();
  });

  afterEach(async () => {
    for (const { process: child } of owners.splice(0)) child.kill('SIGKILL');
    expect(await allGone()).to.equal(true);
    await removeDirectory(directory);
  });

  it('stops both servers when their owner is killed', async () => {
    const owner = await start();
    expect(await live()).not.to.include(undefined);
    await killOwner(owner);
    expect(await allGone()).to.equal(true);
  });

  it('leaves them to another process that uses them', async () => {
    const first = await start();
    const second = await start();
    expect(second.postgres).to.deep.equal({ url: first.postgres?.url, reused: true });
    const guard = await guardOf(first);
    await killOwner(first);
    expect(
      await pollUntil(() => !isProcessOf(guard, ['guard.ts']), { everyMs: 20, withinMs: 20_000 }),
    ).to.equal(true);
    expect(await queryOne(second.postgres?.url ?? '', 'select 1')).to.equal('1');
    expect(await live()).not.to.include(undefined);
    await killOwner(second);
    expect(await allGone()).to.equal(true);
  });

  it('stops the one although the directory of the other was removed', async () => {
    const owner = await start();
    const [, redis] = await live();
    if (redis !== undefined) process.kill(redis, 'SIGKILL');
    await removeDirectory(join(directory, 'redis'));
    await killOwner(owner);
    expect(await allGone()).to.equal(true);
  });

  it('survives together with the servers what a terminal sends with Ctrl-C', async () => {
    const owner = await start();
    const guard = await guardOf(owner);
    const groups = await Promise.all([guard, ...(await live())].map(groupOf));
    expect(groups).not.to.include(owner.pid);
    process.kill(guard, 'SIGINT');
    await killOwner(owner);
    expect(await allGone()).to.equal(true);
  });

  it('is missed by nobody when it is killed too: the next owner takes the servers over', async () => {
    const first = await start();
    process.kill(await guardOf(first), 'SIGKILL');
    await killOwner(first);
    const second = await start();
    expect(second.postgres).to.deep.equal({ url: first.postgres?.url, reused: true });
    expect(second.redis).to.deep.equal({ url: first.redis?.url, reused: true });
  });
});

/** The pid of the guard that an owner started. */
async function guardOf(owner: Owner): Promise<number> {
  const guard = await pollFor(
    async () => {
      const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
      return pids.find((pid) => isProcessOf(pid, ['guard.ts', ` ${owner.pid}-`]));
    },
    { everyMs: 20, withinMs: 10_000 },
  );
  if (guard === undefined) throw new Error('There is no guard.');
  return guard;
}

/** The process group, field 5 of proc_pid_stat(5). */
async function groupOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}
