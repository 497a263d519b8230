import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseOutage } from '../db/outage.ts';
import type { ActionId } from '../lib/ids.ts';
import { type Ledger, VisitSupersededError } from './ledger.ts';

/** Milliseconds between two tries while Postgres is unavailable. */
const firstPauseMs = 100;
const longestPauseMs = 2_000;
/** Postgres may take minutes to recover after a crash; an image that was paid for is worth the wait. */
const patienceMs = 5 * 60_000;

/**
 * Records an image that was made, through an outage of Postgres too: it was paid for, and cannot be asked for again.
 * Where another worker has taken the visit over meanwhile, the image is left to it.
 * @throws {VisitSupersededError} after the image was left to the visit's next holder
 */
export async function keepImage(
  ledger: Pick<Ledger, 'recordImage' | 'leaveImage'>,
  id: ActionId,
  imageUrl: string,
): Promise<void> {
  try {
    await throughOutages(() => ledger.recordImage(id, imageUrl));
  } catch (error) {
    if (error instanceof VisitSupersededError) await throughOutages(() => ledger.leaveImage(id, imageUrl));
    throw error;
  }
}

/** Retries while Postgres is unavailable, because this result cannot be fetched again. */
export async function throughOutages(write: () => Promise<void>): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      await write();
      return;
    } catch (error) {
      if (!isDatabaseOutage(error) || performance.now() > giveUpAt) throw error;
      await pause(pauseMs);
    }
  }
}
