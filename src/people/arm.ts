import { createHmac } from 'node:crypto';
import type { Arm } from '../api/people.ts';
import { memoize } from '../lib/memoize.ts';
import { personKey } from './person-key.ts';

export type { Arm } from '../api/people.ts';

/** How many days of fleet time a newcomer stays held out. */
export const holdoutDays = 30;

/**
 * The arm that a newcomer is randomised to at first sight. A pure function of the fleet's secret seed and the username,
 * so that a visit that meets somebody before the watch does comes to the same. Whoever is held out at some share is
 * held out at every larger one. Once it is on record the record holds, whatever the share has become since.
 * @param holdoutShare of all newcomers, from 0 to 1
 */
export function armOf(seed: string, username: string, holdoutShare: number): Arm {
  return drawFor(`${seed}\0${personKey(username)}`) < holdoutShare ? 'control' : 'treatment';
}

/** Memoized people: visits ask about the same ones again and again. */
const memoizedPeople = 5_000;

/** What was drawn for somebody, in [0, 1). No seed holds U+0000: it comes from Postgres, which takes none in a text. */
const drawFor = memoize((seedAndKey) => {
  const [seed = '', ...key] = seedAndKey.split('\0');
  const hash = createHmac('sha256', seed).update('arm\0').update(key.join('\0')).digest();
  // 48 bits are exact in a double.
  return hash.readUIntBE(0, 6) / 2 ** 48;
}, memoizedPeople);
