import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici';
import type { ProxyConfig } from '../../config/environment/config.ts';
import { proxyRoutes } from './proxy.ts';

/**
 * Makes what carries requests of undici and of `fetch` (as its option `dispatcher`): directly, or through the proxies
 * of the configuration. Kept apart from `proxy.ts`, because undici takes memory that only some processes need.
 * Undici's own reading of these settings sends `https:` requests through the proxy of `http:` ones, and knows no
 * networks of addresses.
 */
export function createDispatcher(proxy: ProxyConfig, options: Agent.Options = {}): Dispatcher {
  const routeOf = proxyRoutes(proxy);
  return new Agent({
    ...options,
    factory: (origin, settings: Agent.Options) => {
      const uri = routeOf(new URL(origin));
      return uri === null ? new Pool(origin, settings) : new ProxyAgent({ ...options, uri });
    },
  });
}
