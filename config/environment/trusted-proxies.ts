import { BlockList, isIP } from 'node:net';

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
const wordsOfOthers = new Set([
  'true',
  'false',
  'yes',
  'no',
  'all',
  'none',
  'any',
  'uniquelocal',
  'linklocal',
  'private',
]);

const ipv4InIpv6 = { address: '::ffff:0:0', prefix: 96 } as const;

/** The widest ranges of one network: 10.0.0.0/8 and fc00::/7. */
const shortestPrefix = { ipv4: 8, ipv6: 7 } as const;

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
  if (range !== null && isTooWide(range)) {
    throw new RangeError(`${entry} would believe everybody, or nearly; a range has at least /8, in IPv6 /7`);
  }
  if (range !== null) return [range];
  // Other programs have these words for lists of their own; as names of hosts, they would trust nobody in silence.
  if (wordsOfOthers.has(entry.toLowerCase())) {
    throw new RangeError(`${entry} is no name of a host; write the proxies' addresses or ranges`);
  }
  // A name of digits and points alone is a mistyped address.
  if (hostName.test(entry) && /[a-z]/i.test(entry)) return null;
  throw new RangeError(`${entry} is no address, range or name of a host`);
}

/** Whether no network of one's own is that large. */
function isTooWide({ address, prefix, family }: AddressRange): boolean {
  if (prefix < shortestPrefix[family]) return true;
  if (family === 'ipv4') return false;
  // IPv4 lies inside IPv6 at ::ffff:0:0/96, and is matched there, too.
  const range = new BlockList();
  range.addSubnet(address, Math.min(prefix, ipv4InIpv6.prefix), 'ipv6');
  return range.check(ipv4InIpv6.address, 'ipv6') && prefix < ipv4InIpv6.prefix + shortestPrefix.ipv4;
}

function rangeIn(entry: string): AddressRange | null {
  const [, address = '', length] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const version = isIP(address);
  if (version === 0) return null;
  const longest = version === 4 ? 32 : 128;
  const prefix = Number(length ?? longest);
  return prefix > longest ? null : { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}
