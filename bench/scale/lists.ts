import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { ScaleStage } from './stage.ts';

const perSecond = 50;
const limit = 50;
/** What operators look at: everything, one status, one persona, a name. */
const filters = ['', '&status=running', '&personaId=pixel-artist', '&q=lin'];

const pageSchema = z.object({ items: z.array(z.unknown()), nextCursor: z.string().nullable() });

/** Reads pages of agents, each filter page after page, so many a second however long one takes. */
export async function timePages(stage: ScaleStage, seconds: number): Promise<readonly number[]> {
  const cursors = new Map<string, string | null>();
  const read = async (filter: string): Promise<number> => {
    const cursor = cursors.get(filter) ?? null;
    const began = performance.now();
    const answer = await stage.get(
      `/api/agents?limit=${limit}${filter}${cursor === null ? '' : `&cursor=${cursor}`}`,
    );
    const took = performance.now() - began;
    cursors.set(filter, pageSchema.parse(answer).nextCursor);
    return took;
  };
  const began = performance.now();
  const reading: Promise<number>[] = [];
  for (let number = 0; number < seconds * perSecond; number += 1) {
    const wait = began + (number * 1_000) / perSecond - performance.now();
    if (wait > 0) await pause(wait);
    reading.push(read(filters[number % filters.length] ?? ''));
  }
  return (await Promise.all(reading)).sort((one, other) => one - other);
}

/** The value that so much of the sorted values is not above. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
