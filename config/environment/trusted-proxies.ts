import { isIP } from 'node:net';

/** A range of addresses in CIDR notation, taken apart. */
export interface AddressRange {
  readonly address: string;
  readonly prefix: number;
  readonly family: 'ipv4' | 'ipv6';
}

/** Whose `X-Forwarded-For` is believed: ranges of addresses, and names of hosts whose addresses are looked up. */
export interface TrustedProxies {
  readonly ranges: readonly AddressRange[];
  readonly hosts: readonly string[];
}

/** The word for this machine itself, in the list and in its default. */
export const loopbackWord = 'loopback';

const loopback: readonly AddressRange[] = [
  { address: '127.0.0.0', prefix: 8, family: 'ipv4' },
  { address: '::1', prefix: 128, family: 'ipv6' },
];
const hostName = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?$/i;

/**
 * Reads the list of proxies, with commas between.
 * @throws {RangeError} naming an entry that is neither an address, a range nor the name of a host, or one that would
 *   let everybody choose an address
 */
export function parseTrustedProxies(list: string): TrustedProxies {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const ranges = entries.map(rangesOf);
  return {
    ranges: ranges.flatMap((found) => found ?? []),
    hosts: entries.filter((_, index) => ranges[index] === null),
  };
}

/** The ranges that an entry means; null for a host's name. */
function rangesOf(entry: string): readonly AddressRange[] | null {
  if (entry === loopbackWord) return loopback;
  const range = rangeIn(entry);
  if (range?.prefix === 0) throw new RangeError(`${entry} would believe everybody`);
  if (range !== null) return [range];
  // A name of digits and points alone is a mistyped address.
  if (hostName.test(entry) && /[a-z]/i.test(entry)) return null;
  throw new RangeError(`${entry} is no address, range or name of a host`);
}

function rangeIn(entry: string): AddressRange | null {
  const [, address = '', length] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const version = isIP(address);
  if (version === 0) return null;
  const longest = version === 4 ? 32 : 128;
  const prefix = Number(length ?? longest);
  return prefix > longest ? null : { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}
