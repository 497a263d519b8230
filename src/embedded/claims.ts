import { randomUUID } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../lib/folder.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './processes.ts';

/** A file in the server's directory that says: this process uses the server. */
export type Claim = string;

const separator = '_';

/** Says that this process uses the server in the directory. Call it, and all below, under the directory's lock. */
export async function addClaim(directory: string): Promise<Claim> {
  const claim = join(claimsOf(directory), `${ownIdentity()}${separator}${randomUUID()}`);
  await makeFolder(claimsOf(directory));
  await writeFile(claim, '');
  return claim;
}

export async function removeClaim(claim: Claim): Promise<void> {
  await rm(claim, { force: true });
}

/** Removes every claim of one process, and those of processes that are no more. */
export async function removeClaimsOf(directory: string, owner: ProcessIdentity): Promise<void> {
  for (const name of await claimNames(directory)) {
    if (ownerOf(name) === owner || !isAlive(ownerOf(name)))
      await rm(join(claimsOf(directory), name), { force: true });
  }
}

/** True while a live process claims the server. */
export async function isClaimed(directory: string): Promise<boolean> {
  return (await claimNames(directory)).some((name) => isAlive(ownerOf(name)));
}

function claimsOf(directory: string): string {
  return join(directory, 'users');
}

async function claimNames(directory: string): Promise<string[]> {
  await makeFolder(claimsOf(directory));
  return readdir(claimsOf(directory));
}

function ownerOf(name: string): ProcessIdentity {
  return name.slice(0, name.indexOf(separator));
}
