// Parts that the URLs of Postgres and of Redis have in common.

import { readFileSync } from 'node:fs';
import { isIPv6 } from 'node:net';

/** A URL of a store that cannot be honoured; the message says what is wrong with it, without its password. */
export class AddressError extends Error {
  readonly code = 'STORE_ADDRESS_INVALID';

  constructor(message: string) {
    super(message);
    this.name = 'AddressError';
  }
}

/** One server that may answer. */
export interface Host {
  /** A name, an address without brackets, or, for Postgres, the directory of a Unix socket. */
  readonly host: string;
  readonly port: number;
}

/** `[::1]:6379` or `name:6379`. */
export function describeHost({ host, port }: Host): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** @throws {AddressError} naming what cannot be decoded */
export function decoded(text: string, what: string): string {
  let plain: string;
  try {
    plain = decodeURIComponent(text);
  } catch {
    throw new AddressError(`has a "%" in ${what} that begins no percent-encoding; write %25 for it`);
  }
  // The protocol of Postgres ends every text with it.
  if (plain.includes('\0')) throw new AddressError(`has a NUL (%00) in ${what}`);
  return plain;
}

/** User and password in front of the `@`; each is undefined where it is not there. */
export function credentialsIn(text: string): [user: string | undefined, password: string | undefined] {
  const colon = text.indexOf(':');
  const user = decoded(colon === -1 ? text : text.slice(0, colon), 'the user');
  const password = colon === -1 ? undefined : decoded(text.slice(colon + 1), 'the password');
  return [user === '' ? undefined : user, password];
}

/**
 * Parameters behind the `?`.
 * @param refusalOf says why one that is not known is refused
 * @throws {AddressError} for one that is not known, is there twice or has no value
 */
export function parametersIn(
  query: string,
  known: ReadonlySet<string>,
  refusalOf: (name: string) => string,
): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&').filter((text) => text !== '')) {
    const equals = pair.indexOf('=');
    const name = decoded(equals === -1 ? pair : pair.slice(0, equals), 'a parameter');
    if (!known.has(name)) throw new AddressError(refusalOf(name));
    if (parameters.has(name)) throw new AddressError(`has the parameter ${name} twice`);
    const value = equals === -1 ? '' : decoded(pair.slice(equals + 1), name);
    if (value === '') throw new AddressError(`has a parameter without a value: ${name}`);
    parameters.set(name, value);
  }
  return parameters;
}

/** @throws {AddressError} for what is no server */
export function hostIn(text: string, defaultPort: number): Host {
  const [whole, bracketed, plain = '', port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([^:]*))?$/.exec(text) ?? [];
  if (whole === undefined) {
    throw new AddressError(`has a server that cannot be read: ${text}; an IPv6 address needs brackets`);
  }
  const host = decoded(bracketed ?? plain, 'the server');
  if (bracketed !== undefined && !isIPv6(host)) {
    throw new AddressError(`has brackets around what is no IPv6 address: ${host}`);
  }
  return {
    host: assertHost(host),
    port: port === undefined || port === '' ? defaultPort : portFrom(port),
  };
}

/** Names of hosts, in any alphabet, with the "_" of container networks. */
const hostName = /^[\p{L}\p{M}\p{N}._-]*$/u;

/**
 * An empty host is the caller's to refuse or to fill in.
 * @throws {AddressError} for what is neither a name, an address nor the directory of a socket
 */
export function assertHost(host: string): string {
  if (hostName.test(host) || isIPv6(host) || host.startsWith('/')) return host;
  throw new AddressError(`has a server that is neither a name, an address nor the path of a socket: ${host}`);
}

/** @throws {AddressError} */
export function portFrom(text: string): number {
  const port = Number(text);
  if (text !== '' && Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new AddressError(`has a port that is none: ${text}`);
}

/** PEM by the parameters that name its files. */
export interface TlsFiles {
  readonly rootCertificate: string | undefined;
  /** The client's own certificate and key: both or none. */
  readonly certificate: string | undefined;
  readonly key: string | undefined;
}

/**
 * Reads the files of `sslrootcert`, `sslcert` and `sslkey`; `sslrootcert=system` is what Node trusts.
 * @throws {AddressError} naming the file that is not there or is not PEM
 */
export function tlsFilesFrom(
  parameters: ReadonlyMap<string, string>,
  read: (path: string) => string,
): TlsFiles {
  const file = (name: string): string | undefined => {
    const path = parameters.get(name);
    return path === undefined ? undefined : pemFrom(path, name, read);
  };
  const rootCertificate = parameters.get('sslrootcert') === 'system' ? undefined : file('sslrootcert');
  const [certificate, key] = [file('sslcert'), file('sslkey')];
  if ((certificate === undefined) !== (key === undefined)) {
    throw new AddressError('needs sslcert and sslkey together');
  }
  return { rootCertificate, certificate, key };
}

function pemFrom(path: string, name: string, read: (path: string) => string): string {
  let text: string;
  try {
    text = read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AddressError(`names a file as ${name} that cannot be read (${reason})`);
  }
  if (text.includes('-----BEGIN ')) return text;
  throw new AddressError(`names a file as ${name} that is not PEM: ${path}`);
}

/** Reads a file that a URL names. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
