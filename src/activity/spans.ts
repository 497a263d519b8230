import type { ActivityId } from '../lib/ids.ts';
import { partitionSize } from './partitions.ts';

/** Further spans reach as far as multiples of this, of its square and so on, so that pages share their statements. */
const widening = 4;

/** Ids from one up to, and without, another; null where it is open. */
export interface Span {
  readonly from: ActivityId | null;
  readonly end: ActivityId | null;
}

/**
 * Where a page looks, one span after the other until it is full: first in the partition where it begins, then in ever
 * more of those before, so that an agent of which little is seen is found in a few reads. What a read costs grows with
 * the partitions that it has to plan for, and most pages need one. Spans begin and end where partitions do; that they
 * do is no condition for a page to be right.
 * @param bound the page holds only what is older
 * @param newest the newest id as far as is known; from its partition on, a span is open
 */
export function* spansBefore(bound: ActivityId, newest: ActivityId): Generator<Span> {
  const last = blockOf(newest);
  let block = Math.min(blockOf(bound - 1), last);
  yield { from: fromOf(block), end: block < last ? fromOf(block + 1) : null };
  for (let width = widening; block > 0; width *= widening) {
    const end = block;
    block = Math.floor((end - 1) / width) * width;
    yield { from: fromOf(block), end: fromOf(end) };
  }
}

/**
 * The same towards what is newer.
 * @param bound the page holds only what is newer
 * @param seen the newest id that is known to be committed
 */
export function* spansAfter(bound: ActivityId, seen: ActivityId): Generator<Span> {
  const last = blockOf(seen);
  let block = Math.min(blockOf(bound + 1), last);
  for (let width = 1; block < last; width *= widening) {
    const end = (Math.floor(block / width) + 1) * width;
    if (end > last) break;
    yield { from: fromOf(block), end: fromOf(end) };
    block = end;
  }
  yield { from: fromOf(block), end: null };
}

function blockOf(id: ActivityId): number {
  return Math.max(0, Math.floor(id / partitionSize));
}

function fromOf(block: number): ActivityId | null {
  return block === 0 ? null : block * partitionSize;
}
