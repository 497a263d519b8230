import { renderApiReference } from '@scalar/client-side-rendering';
import type { z } from 'zod';
import { getConfiguration } from '../../api/configuration.ts';
import {
  getDocs,
  getHealth,
  getMetrics,
  getOpenApi,
  getProxies,
  getReadiness,
  type Readiness,
} from '../../api/service.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

/** Where `npm run build` leaves the program that draws the API's page. */
export const apiReferenceScript = '/vendor/api-reference.js';

export interface ServiceRouteParts {
  readiness(): Promise<Readiness>;
  /** Prometheus' text format. */
  metrics(): Promise<string>;
  /** What proxies have said of callers. */
  proxies(): z.infer<typeof getProxies.answer>;
  /** What the process was given, without secrets. */
  readonly variables: z.infer<typeof getConfiguration.answer>['variables'];
  /** The OpenAPI document of all endpoints. */
  openApi(): Promise<object>;
}

/** Routes for whoever runs the service rather than the agents. */
export function serviceEndpoints({
  readiness,
  metrics,
  proxies,
  variables,
  openApi,
}: ServiceRouteParts): Endpoint[] {
  return [
    endpoint(getHealth, async () => ({ status: 'ok' })),
    endpoint(getReadiness, async ({ response }) => {
      const ready = await readiness();
      const isInService = ready.status === 'ready' || ready.status === 'degraded';
      response.status(isInService ? 200 : 503).json(ready);
      return undefined;
    }),
    endpoint(getMetrics, async ({ response }) => {
      response.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics());
      return undefined;
    }),
    endpoint(getProxies, async () => proxies()),
    endpoint(getConfiguration, async () => ({ variables })),
    endpoint(getOpenApi, async ({ response }) => {
      response.json(await openApi());
      return undefined;
    }),
    endpoint(getDocs, async ({ response }) => {
      response.type('html').send(docsPage(String(response.locals.scriptNonce)));
      return undefined;
    }),
  ];
}

/**
 * A library on the page tries whether it may make code out of text. The page's policy forbids that and would report
 * each try, so the constructor refuses before the policy has to.
 */
const noCodeFromText =
  'globalThis.Function = new Proxy(Function, { construct() { throw new EvalError("Forbidden by the policy of this page"); } });';

/** @param nonce lets the page's own scripts run */
function docsPage(nonce: string): string {
  const page = renderApiReference({
    // Everything on the page comes from this server; nothing is requested from anybody else's.
    config: {
      url: getOpenApi.path,
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
      agent: { disabled: true },
      mcp: { disabled: true },
    },
    pageTitle: 'FloImg Fleet API',
    cdn: apiReferenceScript,
    nonce,
  });
  return page.replace('<head>', () => `<head><script nonce="${nonce}">${noCodeFromText}</script>`);
}
