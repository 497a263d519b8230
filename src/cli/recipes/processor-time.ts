import { readFile } from 'node:fs/promises';
import { messageOf } from '../../lib/errors.ts';
import { RecipesUnusableError } from './recipe.ts';

/** Linux counts in hundredths of a second, whatever its kernel's own clock does (USER_HZ, `man 5 proc`). */
const msPerTick = 10;
/** Places of the time spent in the program and in the kernel, counted from the state that follows the name. */
const [userField, systemField] = [11, 12] as const;

/**
 * The processor time that a process of this machine has taken so far, in milliseconds.
 * @throws RecipesUnusableError where there is no such process, or no Linux
 */
export async function processorMsOf(pid: number): Promise<number> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything, so what follows its end is read.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[userField]) + Number(fields[systemField]);
    if (Number.isFinite(ticks)) return ticks * msPerTick;
    throw new TypeError(`/proc/${pid}/stat says nothing of its time`);
  } catch (cause) {
    throw new RecipesUnusableError(
      `The processor time of process ${pid} cannot be read (${messageOf(cause)}). Name a FloImg process of this machine, on Linux.`,
      { cause },
    );
  }
}
