import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { LRUCache } from 'lru-cache';
import type { TrustedPeers } from './trusted-peers.ts';

/** Peers of which it is remembered that they sent an address that nobody believed. */
const rememberedPeers = 20;

/** A peer that sends `X-Forwarded-For` and is not among the trusted proxies. */
export interface UntrustedForwarder {
  readonly address: string;
  readonly lastSeenAt: Date;
}

/** Who calls, as far as it can be believed. */
export interface ClientAddresses {
  /** The caller's address: what trusted proxies say of it, else the other end of the connection. */
  of(request: IncomingMessage): string;
  /** Peers that said whom they call for and were not believed, the latest first. */
  untrustedForwarders(): UntrustedForwarder[];
}

export function createClientAddresses(peers: TrustedPeers, now: () => number): ClientAddresses {
  const untrusted = new LRUCache<string, number>({ max: rememberedPeers });
  return {
    of(request) {
      const header = request.headers['x-forwarded-for'];
      const forwarded = [header ?? []].flat().join(',').split(',');
      let address = addressIn(request.socket.remoteAddress ?? '') ?? 'unknown';
      if (header !== undefined && !peers.trusts(address)) untrusted.set(address, now());
      // From the right: each trusted proxy has added the peer that it saw itself.
      for (const entry of forwarded.toReversed()) {
        if (!peers.trusts(address)) break;
        const before = addressIn(entry);
        // What a proxy cannot have seen counts for nothing, and neither does anything to the left of it.
        if (before === null) break;
        address = before;
      }
      return address;
    },
    untrustedForwarders: () =>
      [...untrusted.entries()].map(([address, at]) => ({ address, lastSeenAt: new Date(at) })),
  };
}

/**
 * The plain address in what a connection or a proxy calls one: without port, brackets, zone, and the prefix of IPv4 in
 * IPv6. Null where there is none.
 */
export function addressIn(text: string): string | null {
  const trimmed = text.trim();
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed) ?? [];
  const [, withPort] = /^([\d.]+):\d+$/.exec(trimmed) ?? [];
  const [bare = ''] = (bracketed ?? withPort ?? trimmed).split('%', 1);
  const plain = bare.replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIP(plain) === 0 ? null : plain.toLowerCase();
}
