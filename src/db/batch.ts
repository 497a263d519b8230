import { FleetError } from '../lib/errors.ts';

/** How calls of the same kind are made together. */
export interface Batching<Input, Output> {
  /** Does all of them in one statement; answers in their order. */
  readonly run: (inputs: readonly Input[]) => Promise<readonly Output[]>;
  /** The most that go together; 100 unless given. */
  readonly most?: number;
  /**
   * The most milliseconds between the beginnings of two statements; 0 unless given. The first call after a pause waits
   * for nobody, and nobody waits for long while statements are fast.
   */
  readonly batchMs?: number;
  /** Calls with the same key never go together. */
  readonly keyOf?: (input: Input) => string;
}

/** A statement did not answer each of its calls. Its answers cannot be matched to the calls, so no call gets one. */
export class BatchAnswerError extends FleetError {
  readonly code = 'BATCH_ANSWER_INVALID';

  constructor(calls: number, answers: number) {
    super(`A statement for ${calls} calls gave ${answers} answers; this is a fault of the fleet itself.`);
  }
}

interface Call<Input, Output> {
  readonly input: Input;
  resolve(output: Output): void;
  reject(error: unknown): void;
}

const defaultMost = 100;

/**
 * Where calls may be batched, the next statement begins no earlier than so many times as late as the last one took:
 * the busier Postgres is, the longer statements take and the more calls each of them serves.
 */
const batchShare = 3;

/**
 * Turns a statement for many into a function for one: calls that come while a statement is under way wait, and go
 * together in the next one. A quiet process waits for nobody, and the busier it is the more calls share a commit.
 *
 * A statement that Postgres refused has changed nothing, so its calls are made again one by one and only the one
 * at fault fails. Where the connection was lost nobody knows what became of it, and every call fails.
 */
export function batched<Input, Output>(options: Batching<Input, Output>): (input: Input) => Promise<Output> {
  const { run, most = defaultMost, batchMs = 0, keyOf } = options;
  let waiting: Call<Input, Output>[] = [];
  /** A statement is under way, or about to begin. */
  let busy = false;
  let begunAt = Number.NEGATIVE_INFINITY;
  let tookMs = 0;

  const take = (): Call<Input, Output>[] => {
    const batch: Call<Input, Output>[] = [];
    const left: Call<Input, Output>[] = [];
    const keys = new Set<string>();
    for (const call of waiting) {
      const key = keyOf?.(call.input);
      if (batch.length >= most || (key !== undefined && keys.has(key))) {
        left.push(call);
        continue;
      }
      if (key !== undefined) keys.add(key);
      batch.push(call);
    }
    waiting = left;
    return batch;
  };

  const settle = async (batch: readonly Call<Input, Output>[]): Promise<void> => {
    try {
      const outputs = await run(batch.map(({ input }) => input));
      resolveEach(batch, outputs);
    } catch (error) {
      if (batch.length > 1 && wasRefused(error)) for (const call of batch) await settle([call]);
      else for (const call of batch) call.reject(error);
    }
  };

  const next = (): void => {
    if (waiting.length === 0) {
      busy = false;
      return;
    }
    busy = true;
    const wait = begunAt + Math.min(batchMs, tookMs * batchShare) - performance.now();
    // What the same turn of the event loop brings still goes along.
    if (wait > 1) setTimeout(begin, wait);
    else setImmediate(begin);
  };
  const begin = (): void => {
    begunAt = performance.now();
    void settle(take()).finally(() => {
      tookMs = performance.now() - begunAt;
      next();
    });
  };

  return (input) =>
    new Promise((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      if (!busy) next();
    });
}

/** @throws {BatchAnswerError} before any call is answered */
function resolveEach<Input, Output>(calls: readonly Call<Input, Output>[], outputs: readonly Output[]): void {
  if (outputs.length !== calls.length) throw new BatchAnswerError(calls.length, outputs.length);
  outputs.forEach((output, place) => {
    calls[place]?.resolve(output);
  });
}

/** Classes of SQLSTATE that speak of the server and not of the statement: alone it would not fare better. */
const serversOwn = /^(08|53|57)/;

/** True where Postgres itself answered with an error, and so has rolled the statement back. */
function wasRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.length === 5 &&
    !error.code.startsWith('E') &&
    !serversOwn.test(error.code)
  );
}
