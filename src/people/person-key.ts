import { createHmac } from 'node:crypto';
import type { Id } from '../lib/ids.ts';

/** Names a person: usernames are compared in lower case, however FloImg Studio or an operator writes them. */
export type PersonKey = Id<'person'>;

/**
 * The key of whoever has this username.
 * @throws {TypeError} when it is blank, for whoever has no username is no person that could be named
 */
export function personKey(username: string): PersonKey {
  const key = username.trim().toLowerCase().normalize('NFC');
  if (!isPersonKey(key)) throw new TypeError('Nobody is named by a blank username.');
  return key;
}

function isPersonKey(text: string): text is PersonKey {
  return text !== '';
}

/** What recognises a person whose row was deleted, and tells nobody who does not know the fleet's seed anything. */
export function keptHash(seed: string, key: PersonKey): Buffer {
  return createHmac('sha256', seed).update('kept\0').update(key).digest();
}
