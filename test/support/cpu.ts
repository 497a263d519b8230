/** CPU that this process uses while something runs, all its threads together, in milliseconds. */
export async function cpuMsOf(run: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

export interface Comparison {
  readonly work: () => unknown;
  /** What the same machine does in the same run, and what `work` is measured by. */
  readonly floor: () => unknown;
  /** How often each is run, besides once to warm up. */
  readonly rounds?: number;
}

/**
 * How many times the CPU of a floor some work takes. Both run by turns and the least of each counts, so that neither
 * a slow machine nor what else it does decides the answer.
 */
export async function cpuRatio({ work, floor, rounds = 3 }: Comparison): Promise<number> {
  await floor();
  await work();
  let [leastOfWork, leastOfFloor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    leastOfFloor = Math.min(leastOfFloor, await cpuMsOf(floor));
    leastOfWork = Math.min(leastOfWork, await cpuMsOf(work));
  }
  return leastOfWork / leastOfFloor;
}

/** Runs something so many times, one after the other. */
export async function repeated(times: number, run: (time: number) => unknown): Promise<void> {
  for (let time = 0; time < times; time += 1) await run(time);
}
