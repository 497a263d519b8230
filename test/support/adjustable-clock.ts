import { globSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';

/** The wall clock of processes, which others may set while they run. */
export interface AdjustableClock {
  /** What processes are started with that shall have it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Sets it so many seconds ahead of the machine's, or behind; processes see it within a second. */
  set(aheadSeconds: number): Promise<void>;
}

const [library] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');

/** Why there are no such clocks here; null where there are. */
export const noAdjustableClocks =
  library === undefined ? 'faketime is not installed (apt-get install faketime)' : null;

/**
 * Makes a clock that runs as the machine's, through Debian's `faketime`. What counts the time that has passed stays
 * right, as with a clock that somebody sets.
 * @param file where it is kept
 */
export async function makeAdjustableClock(file: string): Promise<AdjustableClock> {
  if (library === undefined) throw new Error(`${noAdjustableClocks}.`);
  const set = async (aheadSeconds: number): Promise<void> => {
    // Whoever reads it while it is written would find nothing.
    await writeFile(`${file}.new`, `${aheadSeconds < 0 ? '-' : '+'}${Math.abs(aheadSeconds)}\n`);
    await rename(`${file}.new`, file);
  };
  await set(0);
  return {
    environment: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
    set,
  };
}
