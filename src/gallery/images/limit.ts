/**
 * Lets at most so many tasks run at once and the others wait in their order.
 * @returns a function that runs a task as soon as there is room
 */
export function limitTo(running: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let free = running;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
