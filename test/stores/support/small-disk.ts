import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdtemp, open, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasErrorCode } from '../../../src/lib/errors.ts';
import type { LabPostgres } from './postgres.ts';

/** A disk of a few megabytes that holds a database, and nothing else of its server. */
export interface SmallDisk extends AsyncDisposable {
  /** Of the database that lies on it. */
  readonly databaseUrl: string;
  /** Takes all that is free, and what has become free since. */
  fill(): Promise<void>;
  /** Gives it back. */
  clear(): Promise<void>;
}

/** Why there can be no such disk here; null where there can. */
export const noSmallDisks =
  process.platform === 'linux' && process.getuid?.() === 0 ? null : 'only root can mount a small disk';

const megabytes = 96;

/** Mounts a disk in memory, and makes a database on it. */
export async function makeSmallDisk(server: LabPostgres): Promise<SmallDisk> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory]);
  const [{ path } = { path: '' }] = await server.run<{ path: string }>(
    "select current_setting('data_directory') as path",
  );
  const { uid, gid } = await stat(path);
  await chown(directory, uid, gid);
  await chmod(directory, 0o700);
  await server.run(`create tablespace small location '${directory}'`);
  await server.run('create database small tablespace small');
  const url = new URL(server.url);
  url.pathname = '/small';
  const filler = join(directory, 'filler');
  const clear = (): Promise<void> => rm(filler, { force: true });
  return {
    databaseUrl: url.href,
    async fill() {
      const file = await open(filler, 'a');
      try {
        for (let size = 1 << 20; size >= 4_096; ) {
          try {
            await file.write(Buffer.alloc(size));
          } catch (error) {
            if (!hasErrorCode(error, 'ENOSPC')) throw error;
            size >>= 1;
          }
        }
      } finally {
        await file.close();
      }
    },
    clear,
    async [Symbol.asyncDispose]() {
      await clear();
      // Where something still holds it, it goes when that has ended.
      execFileSync('umount', ['--lazy', directory]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
