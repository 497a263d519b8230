import { readFile, stat } from 'node:fs/promises';
import { hasErrorCode } from '../lib/errors.ts';

/** The text of a file, or `undefined` when there is no such file. */
export async function readTextIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** True when there is a file or directory at the path, links followed. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

/** The last lines of a log, for a message to people; empty when there is no log. */
export async function tailOf(path: string, lines: number): Promise<string> {
  const text = (await readTextIfExists(path)) ?? '';
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
