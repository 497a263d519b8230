import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { ProxyConfig } from '../../config/environment/config.ts';
import { FleetError } from './errors.ts';
import { direct } from './proxy.ts';
import { isPublicAddress } from './public-address.ts';

/** Bytes of the largest picture. */
const largestImage = 10_000_000;
/** Milliseconds for one picture, redirects included. */
const usualDeadlineMs = 10_000;
/** Connections to one server. */
const connections = 8;
const mostRedirects = 3;

const imageTypes = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/svg+xml',
]);

/** Names that servers use for types of pictures and that nobody has registered, or that mean what another one means here. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/x-png', 'image/png'],
  ['image/apng', 'image/png'],
]);

/** Stores of files call every file this unless somebody has said what it is; its first bytes say it then. */
const unnamedTypes = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
const signatures: readonly (readonly [type: string, at: number, text: string])[] = [
  ['image/png', 0, '\x89PNG'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavi'],
];

/** A picture from another server. */
export interface RemoteImage {
  /** Its media type. */
  readonly type: string;
  readonly bytes: Buffer;
}

/** Why a picture is not taken, in words that say nothing of the network that this process is in. */
export class RemoteImageRefusedError extends FleetError {
  readonly code = 'REMOTE_IMAGE_REFUSED';
}

export interface RemoteImageParts {
  /** May be anywhere, also at a private address: the operator has named them. */
  readonly trustedOrigins: readonly string[];
  /** Leads to the trusted origins; others are asked directly, because a proxy would look their names up unchecked. */
  readonly proxy?: ProxyConfig;
  /** Milliseconds; 10 s unless given. */
  readonly deadlineMs?: number;
  /** The machine's own look-up, and IANA's registry, unless given. */
  readonly names?: Names;
}

/** How names are looked up, and which of their addresses strangers' pictures may be loaded from. */
export interface Names {
  readonly lookUp: (
    host: string,
    options: LookupOptions,
    done: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
  ) => void;
  readonly isPublic: (address: string) => boolean;
}

const usualNames: Names = {
  lookUp: (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, addresses) => done(error, addresses ?? [])),
  isPublic: isPublicAddress,
};

/**
 * Loads a picture by GET and without credentials.
 * @throws {RemoteImageRefusedError} where it is no picture, too large, or not at a public address
 * @throws whatever the connection fails with
 */
export type LoadRemoteImage = (url: string) => Promise<RemoteImage>;

/**
 * Makes what loads pictures from wherever the addresses of others lead: images alone, bounded in size and time, and from
 * public addresses only, which is checked for each redirect and when the name is looked up for the connection itself.
 */
export function createRemoteImages({
  trustedOrigins,
  proxy = direct,
  deadlineMs = usualDeadlineMs,
  names = usualNames,
}: RemoteImageParts): LoadRemoteImage {
  let opening: ReturnType<typeof openConnections> | undefined;
  return async (url) => {
    opening ??= openConnections(proxy, names);
    const { request, anywhere, publicOnly } = await opening;
    const signal = AbortSignal.timeout(deadlineMs);
    let address = webAddress(url);
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const isTrusted = trustedOrigins.includes(address.origin);
      if (!isTrusted) refuseLocal(address, names);
      const { statusCode, headers, body } = await request(address, {
        dispatcher: isTrusted ? anywhere : publicOnly,
        signal,
        headers: { accept: 'image/*' },
      });
      // A body that is not wanted ends with an error of which nobody else hears; one that is read throws it there.
      body.on('error', () => undefined);
      const { location } = headers;
      if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
        body.destroy();
        address = webAddress(location, address);
        continue;
      }
      try {
        const named = namedType(statusCode, headers['content-type']);
        const bytes = await bounded(body, Number(headers['content-length']));
        return { type: named ?? typeIn(bytes), bytes };
      } finally {
        body.destroy();
      }
    }
    throw new RemoteImageRefusedError(`it leads on more than ${mostRedirects} times`);
  };
}

/** Loaded with the first picture, because it takes memory. */
async function openConnections(proxy: ProxyConfig, names: Names) {
  const [{ Agent, request }, { createDispatcher }] = await Promise.all([
    import('undici'),
    import('./dispatcher.ts'),
  ]);
  const limits = { connections };
  return {
    request,
    anywhere: createDispatcher(proxy, limits),
    publicOnly: new Agent({ ...limits, connect: { lookup: publicLookup(names) } }),
  };
}

/**
 * Looks a name up for a connection, and gives nothing where one of its addresses is not public. The connection goes to the
 * very addresses that were checked, so that a name which answers otherwise the next time leads nowhere else.
 */
function publicLookup({ lookUp, isPublic }: Names): LookupFunction {
  return (host, options, done) => {
    lookUp(host, options, (error, addresses) => {
      const [first] = addresses;
      if (error !== null) return done(error, []);
      if (first === undefined || !addresses.every(({ address }) => isPublic(address)))
        return done(new RemoteImageRefusedError('its address is not a public one'), []);
      if (options.all === true) done(null, [...addresses]);
      else done(null, first.address, first.family);
    });
  };
}

/** Refuses an address that is written as one, for which no name is looked up. */
function refuseLocal({ hostname }: URL, { isPublic }: Names): void {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !isPublic(host))
    throw new RemoteImageRefusedError('its address is not a public one');
}

function webAddress(url: string, from?: URL): URL {
  const address = URL.parse(url, from?.href);
  if (address === null || !['http:', 'https:'].includes(address.protocol))
    throw new RemoteImageRefusedError('it leads to no address');
  return address;
}

/** The type that the server names; null where it names none. */
function namedType(statusCode: number, header: string | string[] | undefined): string | null {
  if (statusCode !== 200) throw new RemoteImageRefusedError(`its server answered with status ${statusCode}`);
  const named = (String(header ?? '').split(';', 1)[0] ?? '').trim().toLowerCase();
  const type = otherNames.get(named) ?? named;
  if (unnamedTypes.has(type)) return null;
  if (imageTypes.has(type)) return type;
  throw new RemoteImageRefusedError('what is there is no picture');
}

function typeIn(bytes: Buffer): string {
  const known = signatures.find(([, at, text]) => bytes.toString('latin1', at, at + text.length) === text);
  if (known === undefined) throw new RemoteImageRefusedError('what is there is no picture');
  return known[0];
}

const tooLarge = (): RemoteImageRefusedError => new RemoteImageRefusedError('it is too large');

/** @param announced bytes that its server says it has; NaN where it does not say */
async function bounded(body: AsyncIterable<unknown>, announced: number): Promise<Buffer> {
  if (announced > largestImage) throw tooLarge();
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body) {
    if (!Buffer.isBuffer(piece)) throw new TypeError('A body comes in buffers.');
    length += piece.length;
    if (length > largestImage) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
