import http from 'node:http';
import https from 'node:https';
import type { ProxyConfig } from '../../config/environment/config.ts';
import { readNoProxy } from './no-proxy.ts';

/** Never asked through a proxy: a demo's gallery, a local model. */
const loopback = 'localhost,127.0.0.0/8,::1';

/** No proxy at all. */
export const direct: ProxyConfig = { httpProxy: null, httpsProxy: null, noProxy: null };

/**
 * Says which proxy leads to an address; null where it is asked directly. A proxy for `http:` addresses is not used for
 * `https:` ones: its operator has not said that it makes tunnels.
 */
export function proxyRoutes({ httpProxy, httpsProxy, noProxy }: ProxyConfig): (url: URL) => string | null {
  const isDirect = readNoProxy(`${loopback},${noProxy ?? ''}`);
  return (url) => {
    const proxy = url.protocol === 'https:' ? httpsProxy : httpProxy;
    return proxy === null || isDirect(url) ? null : proxy;
  };
}

/** An agent of `node:http` or `node:https`. */
export interface HttpAgent {
  readonly agent: http.Agent;
  /** With a proxy, give a request's headers as an object: Node adds `Proxy-Authorization` to no other form. */
  readonly usesProxy: boolean;
}

/** Makes the agent for requests to one address, by its protocol. */
export function createHttpAgent(
  url: URL,
  proxy: ProxyConfig,
  options: Pick<http.AgentOptions, 'keepAlive' | 'maxSockets' | 'maxFreeSockets' | 'timeout'>,
): HttpAgent {
  const { Agent } = url.protocol === 'https:' ? https : http;
  const via = proxyRoutes(proxy)(url);
  if (via === null) return { agent: new Agent(options), usesProxy: false };
  // Node reads one of the two, by the protocol.
  return {
    agent: new Agent({ ...options, proxyEnv: { HTTP_PROXY: via, HTTPS_PROXY: via } }),
    usesProxy: true,
  };
}
