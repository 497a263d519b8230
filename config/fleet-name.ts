declare const brand: unique symbol;

/** What tells fleets apart that share a Redis or a Postgres server: short, of `a-z`, `0-9` and `-`. */
export type FleetName = string & { readonly [brand]: 'FleetName' };

/** A letter first, so that no name passes for a number; short, because it is a part of every key. */
const shape = /^[a-z](?:[a-z0-9-]{0,22}[a-z0-9])?$/;

export function isFleetName(text: string): text is FleetName {
  return shape.test(text);
}

/** @throws {TypeError} for a text that is no name; input is checked with {@link isFleetName} before */
export function fleetNameOf(text: string): FleetName {
  if (!isFleetName(text)) throw new TypeError(`${text} is no name of a fleet.`);
  return text;
}

/** The name of a fleet that was given none. */
export const defaultFleetName = fleetNameOf('fleet');
