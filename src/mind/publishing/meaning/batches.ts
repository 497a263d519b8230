import { setImmediate as nextTurn } from 'node:timers/promises';

type Embed = (texts: string[]) => Promise<readonly (readonly number[])[]>;

/** Texts that the model looks at in one go: more do not make it quicker, and the event loop waits meanwhile. */
const batchSize = 32;

interface Waiting {
  readonly text: string;
  readonly vector: PromiseWithResolvers<readonly number[]>;
}

/**
 * Lets visits that ask at the same time share a batch: a text by itself takes twice the CPU that it takes among eight
 * (measured; docs/words.md). A batch that fails fails for all who are in it.
 */
export function inBatches(embed: Embed): Embed {
  const waiting: Waiting[] = [];
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    // Whoever has its turn before the model has a place in the batch.
    await nextTurn();
    for (let batch = waiting.splice(0, batchSize); batch.length > 0; batch = waiting.splice(0, batchSize)) {
      try {
        const made = await embed(batch.map(({ text }) => text));
        for (const [place, { vector }] of batch.entries()) vector.resolve(made[place] ?? []);
      } catch (error) {
        for (const { vector } of batch) vector.reject(error);
      }
      await nextTurn();
    }
    isRunning = false;
  };
  return async (texts) => {
    const asked = texts.map((text) => ({ text, vector: Promise.withResolvers<readonly number[]>() }));
    waiting.push(...asked);
    if (!isRunning) void run();
    return Promise.all(asked.map(({ vector }) => vector.promise));
  };
}
