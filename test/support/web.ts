import type { OutgoingHttpHeaders } from 'node:http';
import { Writable } from 'node:stream';
import winston from 'winston';
import type { z } from 'zod';
import { type Environment, readConfig } from '../../config/env.ts';
import type { BaseOverrides } from '../../src/context/base.ts';
import { createWebContext, type WebContext } from '../../src/context/web.ts';
import { statement } from '../../src/db/sql.ts';
import type { Logger } from '../../src/lib/logger.ts';
import { createWebApp, type WebApp } from '../../src/web/app.ts';
import { createWebServer } from '../../src/web/server.ts';
import { exchange, type HttpAnswer } from './http.ts';
import { lendMigratedDatabase, lendRedis } from './servers.ts';
import { type Problem, problemIn, webContract } from './web-contract.ts';

export const apiToken = 'token-of-the-tests';
export const adminPassword = 'password-of-the-tests';

export interface Call {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it stands, in place of `body`. */
  readonly raw?: string | Buffer;
  readonly headers?: OutgoingHttpHeaders;
  /** Without it the API token is sent along. */
  readonly anonymous?: boolean;
  readonly signal?: AbortSignal;
}

/** The web app on a port of this process, and a client that holds every answer against the OpenAPI document. */
export interface TestWeb {
  readonly url: string;
  readonly web: WebApp;
  readonly context: WebContext;
  /** What the process has logged of errors. */
  readonly errors: readonly string[];
  call(method: string, path: string, call?: Call): Promise<HttpAnswer>;
  /** Calls and reads a success; a refusal fails the test. */
  ask<Schema extends z.ZodType>(
    schema: Schema,
    method: string,
    path: string,
    call?: Call,
  ): Promise<z.output<Schema>>;
  /** Calls and reads a refusal; a success fails the test. */
  refusal(method: string, path: string, call?: Call): Promise<Problem>;
  /** Forgets every agent and everything in Redis, which is quicker than starting anew. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface TestWebOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly environment?: Environment;
  readonly overrides?: BaseOverrides;
  /** For tests that wait until a store is found broken or well, which takes two seconds each unless given. */
  readonly probesApartMs?: number;
}

/** One by one: the web process goes on meanwhile, and whoever waits for a second table while it holds a first may deadlock with it. */
const emptyTables = ['agents', 'ticks', 'actions', 'activities', 'daily_usage'].map((table) =>
  statement(`test-empty-${table}`, `truncate ${table}`),
);
const resetFleet = statement(
  'test-reset-fleet',
  `update fleet set status = 'running', status_reason = null, sleeping_until = null, pace = 1, scheduled_pace = 1,
     limits = '{"dailyActions": null, "dailyTokens": null, "dailyCostUsd": null}'`,
);

/** The environment of a process under test. */
export function testEnvironment({ databaseUrl, redisUrl, environment = {} }: TestWebOptions): Environment {
  return {
    // Loading the model of meanings takes a second of CPU; test/mind/publishing has its tests.
    EMBEDDINGS_MODEL: 'none',
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    API_TOKEN: apiToken,
    ADMIN_PASSWORD: adminPassword,
    FLOIMG_API_URL: 'http://127.0.0.1:9',
    ...environment,
  };
}

/** Starts the web app on a database and a Redis that the caller has lent. */
export async function startWebOn(options: TestWebOptions): Promise<TestWeb> {
  const errors: string[] = [];
  const config = readConfig(testEnvironment(options));
  const context = await createWebContext(config, { logger: errorLogger(errors), ...options.overrides });
  const web = await createWebApp(context, { probesApartMs: options.probesApartMs });
  const server = createWebServer(web.app);
  // A connection that idles while the machine is busy must not be closed under the next request.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const contract = await webContract(web.endpoints);

  const call = async (method: string, path: string, options: Call = {}): Promise<HttpAnswer> => {
    const answer = await exchange(url, { method, path, ...requestOf(options) });
    if (answer.status === 500) throw new Error(`${method} ${path}: ${answer.text}\n${errors.at(-1)}`);
    contract.check(method, path, answer);
    return answer;
  };
  return {
    url,
    web,
    context,
    errors,
    call,
    async ask(schema, method, path, options) {
      const answer = await call(method, path, options);
      if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
      return schema.parse(JSON.parse(answer.text));
    },
    async refusal(method, path, options) {
      const answer = await call(method, path, options);
      if (answer.status < 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
      return problemIn(answer);
    },
    async reset() {
      for (const emptyTable of emptyTables) await context.database.rows(emptyTable, []);
      await context.database.rows(resetFleet, []);
      await context.redis.flushdb();
      errors.length = 0;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await web.close();
      server.closeAllConnections();
      await closed;
      await context.close();
    },
  };
}

/** Starts the web app on a database and a Redis of its own, which go with it. */
export async function startWeb(
  options: Omit<TestWebOptions, 'databaseUrl' | 'redisUrl'> = {},
): Promise<TestWeb> {
  const [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
  const web = await startWebOn({ ...options, databaseUrl: database.url, redisUrl: redis.url });
  return {
    ...web,
    async close() {
      await web.close();
      await Promise.all([database.release(), redis.release()]);
    },
  };
}

function requestOf({ body, raw, headers = {}, anonymous = false, signal }: Call) {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    headers: {
      ...(anonymous ? {} : { authorization: `Bearer ${apiToken}` }),
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(text === undefined ? {} : { body: text }),
    ...(signal === undefined ? {} : { signal }),
  };
}

function errorLogger(errors: string[]): Logger {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      errors.push(chunk.toString());
      done();
    },
  });
  return winston.createLogger({
    level: 'error',
    format: winston.format.json(),
    transports: [new winston.transports.Stream({ stream })],
  });
}
