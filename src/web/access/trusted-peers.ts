import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { TrustedProxies } from '../../../config/env.ts';
import { messageOf } from '../../lib/errors.ts';
import type { Logger } from '../../lib/logger.ts';

/** A proxy may have another address after a restart. */
const refreshMs = 30_000;

/** Gives the addresses of a host's name. */
export type LookUp = (host: string) => Promise<readonly string[]>;

export interface TrustedPeersParts {
  readonly proxies: TrustedProxies;
  readonly logger: Logger;
  readonly lookUp?: LookUp;
}

/** The addresses of proxies whose word on the caller's address is believed. */
export interface TrustedPeers {
  trusts(address: string): boolean;
  /** Looks the names up now; one that cannot be looked up keeps the addresses that it had. */
  refresh(): Promise<void>;
  close(): void;
}

/** Opens the list; names are looked up at once and again every 30 s, and a name that nobody knows trusts nobody. */
export async function openTrustedPeers({
  proxies: { ranges, hosts },
  logger,
  lookUp = addressesOf,
}: TrustedPeersParts): Promise<TrustedPeers> {
  const fixed = new BlockList();
  for (const { address, prefix, family } of ranges) fixed.addSubnet(address, prefix, family);
  const byHost = new Map<string, readonly string[]>();
  const unknown = new Set<string>();

  const refreshHost = async (host: string): Promise<void> => {
    try {
      byHost.set(host, await lookUp(host));
      unknown.delete(host);
    } catch (error) {
      // Once, because a name may stay unknown for as long as the proxy is not there.
      if (!unknown.has(host))
        logger.warn('A name in TRUSTED_PROXIES cannot be looked up', { host, reason: messageOf(error) });
      unknown.add(host);
    }
  };
  const refresh = async (): Promise<void> => {
    await Promise.all(hosts.map(refreshHost));
  };
  await refresh();
  const timer = hosts.length === 0 ? undefined : setInterval(() => void refresh(), refreshMs).unref();
  return {
    trusts: (address) => {
      const version = isIP(address);
      if (version === 0) return false;
      if (fixed.check(address, version === 4 ? 'ipv4' : 'ipv6')) return true;
      return byHost.values().some((addresses) => addresses.includes(address));
    },
    refresh,
    close: () => clearInterval(timer),
  };
}

async function addressesOf(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
}
