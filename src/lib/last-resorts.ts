/** What a process is asked about when nobody has caught an error. */
const lastResorts = ['uncaughtException', 'unhandledRejection'] as const;

/**
 * Loads a package that sets itself up as the process' last resort for errors, and takes that away again: what happens to
 * errors that nobody has caught is decided by the program, and by no package.
 */
export async function withoutLastResorts<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const before = lastResorts.map((event) => new Set<unknown>(process.rawListeners(event)));
  try {
    return await load();
  } finally {
    lastResorts.forEach((event, index) => {
      for (const listener of process.listeners(event)) {
        if (before[index]?.has(listener) === false) process.removeListener(event, listener);
      }
    });
  }
}
