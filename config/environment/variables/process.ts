import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { documentation } from '../documentation.ts';
import { apiUrl, http, pace, text, url } from './fields.ts';
import { headerList } from './headers.ts';

/** A proxy is a host and a port, and who may use it. */
const proxyUrl = url(http, 'http://proxy.example.com:3128').refine(
  (value) => {
    const { pathname, search, hash, username, password } = new URL(value);
    return pathname === '/' && search + hash === '' && isDecodable(username + password);
  },
  {
    error:
      'must be a host and a port, with user and password percent-encoded, such as http://user:p%40ss@proxy.example.com:3128',
    when: ({ value }) => typeof value === 'string' && http.includes(URL.parse(value)?.protocol ?? ''),
  },
);

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Node reads it itself, and goes on without it where it cannot: then every connection fails that needs it. */
const certificates = z.string().superRefine((file, context) => {
  try {
    if (readFileSync(file, 'utf8').includes('-----BEGIN CERTIFICATE-----')) return;
    context.addIssue({
      code: 'custom',
      message: `must name a PEM file with certificates (${file} has none)`,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.addIssue({ code: 'custom', message: `must name a PEM file that can be read (${reason})` });
  }
});

/** What every process reads. */
export const processVariables = z.object({
  FLEET_PACE: pace.default(1).register(documentation, {
    group: 'Every process',
    description:
      "The fleet's speed when it is first set up, 1 is real time; later it is a setting of the fleet",
  }),
  HTTP_PROXY: proxyUrl.optional().register(documentation, {
    mayHoldSecret: true,
    group: 'Every process',
    description:
      'Proxy for requests to FloImg and to models at `http:` addresses, and no others; also read in lower case',
  }),
  HTTPS_PROXY: proxyUrl.optional().register(documentation, {
    mayHoldSecret: true,
    group: 'Every process',
    description: 'Proxy for requests to FloImg and to models at `https:` addresses; also read in lower case',
  }),
  NO_PROXY: text().optional().register(documentation, {
    group: 'Every process',
    description:
      'Hosts that are asked without a proxy, with commas between: `example.com` (with all names below it), `host:8080`, `10.0.0.0/8`, `*`; loopback addresses always are',
  }),
  NODE_EXTRA_CA_CERTS: certificates.optional().register(documentation, {
    group: 'Every process',
    description:
      'PEM file with the certificates of an authority of your own, which Node then trusts for every connection',
  }),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'must be error, warn, info or debug' })
    .default('info')
    .register(documentation, {
      group: 'Every process',
      description: 'Least important lines that are logged: `error`, `warn`, `info` or `debug`',
    }),
  OTEL_EXPORTER_OTLP_ENDPOINT: apiUrl('http://collector:4318').optional().register(documentation, {
    group: 'Every process',
    description:
      'OpenTelemetry collector that gets traces over OTLP/HTTP; without it nothing of OpenTelemetry is loaded',
  }),
  OTEL_EXPORTER_OTLP_HEADERS: headerList.optional().register(documentation, {
    mayHoldSecret: true,
    group: 'Every process',
    description:
      'Headers that the collector wants, such as `authorization=Basic%20abc`; commas between several',
  }),
  OTEL_SERVICE_NAME: text().default('floimg-fleet').register(documentation, {
    group: 'Every process',
    description: 'Name under which traces show the fleet; each process adds its role',
  }),
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'must be development, test or production' })
    .default('development')
    .register(documentation, {
      group: 'Every process',
      description: '`production` refuses to start with the secrets of development',
    }),
});
