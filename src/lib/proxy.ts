import http from 'node:http';
import https from 'node:https';
import type { ProxyConfig } from '../../config/environment/config.ts';

/** Never asked through a proxy: a demo's gallery, a local model. */
const loopback = ['localhost', '127.0.0.1', '::1', '[::1]'];

/** No proxy at all. */
export const direct: ProxyConfig = { httpProxy: null, httpsProxy: null, noProxy: null };

/** Hosts that are asked directly, as `NO_PROXY` lists them. */
export function hostsWithoutProxy({ noProxy }: ProxyConfig): string {
  return [...loopback, ...(noProxy === null ? [] : [noProxy])].join(',');
}

/** True where some requests go through a proxy. */
export function usesProxy({ httpProxy, httpsProxy }: ProxyConfig): boolean {
  return httpProxy !== null || httpsProxy !== null;
}

/**
 * Makes the agent for requests of `node:http` or `node:https`, by the protocol of `url`. With a proxy, give the
 * headers of a request as an object: Node adds `Proxy-Authorization` to no other form.
 */
export function createHttpAgent(
  url: URL,
  proxy: ProxyConfig,
  options: Pick<http.AgentOptions, 'keepAlive' | 'maxSockets' | 'maxFreeSockets' | 'timeout'>,
): http.Agent {
  const { Agent } = url.protocol === 'https:' ? https : http;
  if (!usesProxy(proxy)) return new Agent(options);
  return new Agent({
    ...options,
    proxyEnv: {
      ...(proxy.httpProxy === null ? {} : { HTTP_PROXY: proxy.httpProxy }),
      ...(proxy.httpsProxy === null ? {} : { HTTPS_PROXY: proxy.httpsProxy }),
      NO_PROXY: hostsWithoutProxy(proxy),
    },
  });
}
