import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SandboxStoreError } from './errors.ts';

/** Held while a sandbox uses a directory. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/**
 * Makes sure that no other process uses the same directory, since two writers would damage the journal. The lock is
 * a local socket and not a file with a process id, because a killed process stops listening by itself and a number
 * may since belong to a stranger.
 * @throws {SandboxStoreError} when another sandbox uses the directory
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const address = addressFor(await realpath(directory));
  const server = (await listenOn(address)) ?? (await takeOver(address));
  if (server === undefined) {
    throw new SandboxStoreError(
      'SANDBOX_STORE_IN_USE',
      `Another sandbox is using ${directory}. Stop it, or set SANDBOX_DATA to another directory.`,
    );
  }
  server.unref();
  return {
    release: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** In the temporary directory and not in the locked one, because a socket's path may have 107 bytes at most. */
function addressFor(directory: string): string {
  const name = `fleet-sandbox-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

async function listenOn(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  server.listen(address);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

/** Replaces the socket that a killed process left behind; undefined when its owner is alive. */
async function takeOver(address: string): Promise<Server | undefined> {
  if (await answers(address)) return undefined;
  await rm(address, { force: true });
  return await listenOn(address);
}

async function answers(address: string): Promise<boolean> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    // A refused connection is the very answer that was asked for.
    return false;
  } finally {
    socket.destroy();
  }
}
