import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { ProxyConfig } from '../../config/environment/config.ts';
import { hostsWithoutProxy, usesProxy } from './proxy.ts';

/**
 * Makes what carries requests of undici and of `fetch` (as its option `dispatcher`): directly, or through the proxies
 * of the configuration. Kept apart from `proxy.ts`, because undici takes memory that only some processes need.
 */
export function createDispatcher(proxy: ProxyConfig, options: Agent.Options = {}): Dispatcher {
  if (!usesProxy(proxy)) return new Agent(options);
  const { httpProxy, httpsProxy } = proxy;
  return new EnvHttpProxyAgent({
    ...options,
    // An empty text says that there is none; undefined would have undici look into the environment itself.
    httpProxy: httpProxy ?? '',
    httpsProxy: httpsProxy ?? '',
    noProxy: hostsWithoutProxy(proxy),
  });
}
