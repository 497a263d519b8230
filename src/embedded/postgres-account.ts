import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasErrorCode } from '../lib/errors.ts';
import type { Account } from './command.ts';

/** What `nobody` is on Linux and macOS wherever the password file does not say otherwise. */
const usualNobody: Account = { uid: 65_534, gid: 65_534 };

/**
 * The account that Postgres runs under, which refuses to run as root.
 * @param cluster an existing cluster keeps its owner
 * @returns `undefined` when this process is no root: then it is this process's own
 */
export async function postgresAccount(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await ownerOf(cluster);
  return owner === undefined || owner.uid === 0 ? nobody() : owner;
}

/** True when the account can pass through every directory down to this one, by permission bits alone. */
export async function canReach(account: Account, directory: string): Promise<boolean> {
  const { mode, uid, gid } = await stat(directory);
  const execute = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & execute) === 0) return false;
  const parent = dirname(directory);
  return parent === directory || canReach(account, parent);
}

async function ownerOf(path: string): Promise<Account | undefined> {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Read from passwd(5): name, password, uid, gid, … */
async function nobody(): Promise<Account> {
  const entry = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .find((line) => line.startsWith('nobody:'));
  const [, , uid, gid] = entry?.split(':') ?? [];
  return uid === undefined || gid === undefined ? usualNobody : { uid: Number(uid), gid: Number(gid) };
}
