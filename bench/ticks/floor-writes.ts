import type { Pool } from 'pg';
import { writeMany, writeOne } from './floor-tables.ts';

/** What one tick of the floor leaves behind. */
export interface FloorTick {
  readonly id: string;
  readonly agentId: string;
  /** When it was due, in milliseconds since the epoch. */
  readonly slot: number;
  /** JSON of what it saw. */
  readonly seen: string;
  readonly actionId: string;
  readonly targetId: string;
  readonly thought: string;
  readonly message: string;
  /** JSON. */
  readonly metadata: string;
}

/** Resolves when the tick is on disk. */
export type WriteTick = (tick: FloorTick) => Promise<void>;

/** One commit a tick. */
export function singly(pool: Pool): WriteTick {
  return async (tick) => {
    await pool.query({ ...writeOne, values: valuesOf(tick) });
  };
}

/** One commit for all ticks that end while the last commit is on its way. */
export function batched(pool: Pool): WriteTick {
  let waiting: { readonly tick: FloorTick; settle(error: unknown): void }[] = [];
  let writing = false;
  const flush = async (): Promise<void> => {
    writing = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      const rows = group.map(({ tick }) => valuesOf(tick));
      const columns = Array.from({ length: 9 }, (_, column) => rows.map((row) => row[column]));
      const failure = await pool.query({ ...writeMany, values: columns }).then(
        () => null,
        (error: unknown) => error,
      );
      for (const { settle } of group) settle(failure);
    }
    writing = false;
  };
  return (tick) =>
    new Promise((resolve, reject) => {
      waiting.push({ tick, settle: (error) => (error === null ? resolve() : reject(error)) });
      if (!writing) setImmediate(() => (writing ? undefined : void flush()));
    });
}

function valuesOf(tick: FloorTick): (string | number)[] {
  const { id, agentId, slot, seen, actionId, targetId, thought, message, metadata } = tick;
  return [id, agentId, slot, seen, actionId, targetId, thought, message, metadata];
}
