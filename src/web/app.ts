import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { loadPersonas } from '../../config/personas/index.ts';
import { openActivityStream } from '../activity/stream.ts';
import { accountCounts } from '../agents/queries/accounts.ts';
import { getDocs } from '../api/service.ts';
import { logIn } from '../api/session.ts';
import type { WebContext } from '../context/web.ts';
import { byPostgres } from '../db/clock-offset.ts';
import { directorHealth } from '../director/health.ts';
import { commandFleet } from '../fleet/commands.ts';
import { imageModelsInUse } from '../fleet/image-models.ts';
import { mindInUse } from '../fleet/mind-in-use.ts';
import { fleetOverview } from '../fleet/overview.ts';
import { studioState } from '../fleet/studio.ts';
import { type StartTrial, startTrial } from '../fleet/trials.ts';
import { galleryOrigins } from '../floimg/site.ts';
import { coalesce } from '../lib/coalesce.ts';
import { peopleFigures } from '../people/figures.ts';
import { realismReader } from '../realism/query.ts';
import { sharedRedisProbe } from '../redis/probe.ts';
import { createPublisher } from '../redis/pubsub.ts';
import { changeSettings } from '../settings/settings.ts';
import { openAccess } from './access/index.ts';
import { boardPath, createBoard } from './board.ts';
import { serveDashboard } from './dashboard.ts';
import { type Endpoint, jsonTypes, mount, refuseMalformed } from './endpoint.ts';
import { errorHandler, refuseBrokenPath, routeNotFound } from './error-handler.ts';
import { createImageSource } from './images/image-source.ts';
import { createWebMetrics } from './metrics.ts';
import { openApiDocument } from './openapi.ts';
import { createReadiness } from './readiness.ts';
import { activityEndpoints } from './routes/activity.ts';
import { agentEndpoints } from './routes/agents.ts';
import { directorEndpoints } from './routes/director.ts';
import { experimentEndpoints } from './routes/experiment.ts';
import { fleetEndpoints } from './routes/fleet.ts';
import { guardEndpoints } from './routes/guard.ts';
import { imageEndpoints } from './routes/images.ts';
import { modelEndpoints } from './routes/models.ts';
import { peopleEndpoints } from './routes/people.ts';
import { personaEndpoints } from './routes/personas.ts';
import { promptEndpoints } from './routes/prompts.ts';
import { serviceEndpoints } from './routes/service.ts';
import { sessionEndpoints } from './routes/session.ts';
import { tickEndpoints } from './routes/ticks.ts';

/** The largest body that a route takes. */
const bodyLimit = '100kb';

export interface WebApp {
  readonly app: Express;
  /** Every route of the API, as the OpenAPI document describes it. */
  readonly endpoints: readonly Endpoint[];
  /** Lets `/ready` say that this process is about to go, so that no new requests are sent to it. */
  drain(): void;
  /** Ends the streams, which would otherwise keep the server open. */
  close(): Promise<void>;
}

/** Whoever asks, and however often: the stores are written this many milliseconds apart. */
const usuallyApartMs = 2_000;

export interface WebAppOptions {
  /** How many milliseconds the outcome of a write to the stores is good for; two seconds unless given. */
  readonly probesApartMs?: number | undefined;
}

/** Assembles the web process: every route, in the order in which a request meets them. */
export async function createWebApp(
  context: WebContext,
  { probesApartMs = usuallyApartMs }: WebAppOptions = {},
): Promise<WebApp> {
  const {
    activityLog,
    agents,
    traces,
    activityFeed,
    subscriber,
    logger,
    database,
    queues,
    clock,
    galleryUrl,
    personas,
    redis,
  } = context;
  const stream = await openActivityStream({ feed: activityFeed, subscriber, logger });
  const access = await openAccess(context);
  const mind = mindInUse({ mind: context.config.mind, redis, database, clock });
  const imageModels = imageModelsInUse({ setting: context.config.floimg.imageGenerator, redis, clock });
  const probeRedis = sharedRedisProbe(redis, probesApartMs);
  const overview = coalesce(() =>
    fleetOverview({ sql: database, queues, probeRedis, clock, galleryUrl, mind, imageModels }),
  );
  const metrics = createWebMetrics({
    redis,
    clock: byPostgres(clock, context.clockOffset),
    stream,
    overview,
    accounts: () => accountCounts(database),
    studio: () => studioState(database),
    people: () => peopleFigures(database),
    director: () => directorHealth(database, clock),
  });
  const isMetered = context.config.mind.provider !== 'scripted';
  const handOver: StartTrial = (request) =>
    startTrial({ database, redis, queues, clock, isMetered }, request);
  let isDraining = false;

  const endpoints: Endpoint[] = [
    ...serviceEndpoints({
      readiness: createReadiness({ ...context, probeRedis, probesApartMs, isDraining: () => isDraining }),
      metrics: metrics.text,
      proxies: access.proxies,
      variables: context.config.variables,
      openApi: () => openApiDocument(endpoints),
    }),
    ...sessionEndpoints(access.auth),
    ...agentEndpoints({ agents, personas, startTrial: handOver }),
    ...tickEndpoints({ traces, database, startTrial: handOver, mind: context.config.mind }),
    ...fleetEndpoints({
      overview,
      command: (...request) => commandFleet({ activityLog, agents }, ...request),
      changeSettings: (change) => changeSettings({ database, queues }, change),
      sql: database,
      realismOfDays: realismReader(database, clock),
    }),
    ...activityEndpoints({ feed: activityFeed, stream, holdStream: access.holdStream }),
    ...imageEndpoints(
      createImageSource({
        trustedOrigins: galleryOrigins(context.config.floimg),
        proxy: context.config.proxy,
      }),
    ),
    ...personaEndpoints({
      database,
      activityLog,
      publisher: createPublisher(redis),
      builtIn: loadPersonas(),
      personas,
      startTrial: handOver,
      mind: context.config.mind,
    }),
    ...promptEndpoints({
      database,
      activityLog,
      publisher: createPublisher(redis),
      personas,
      startTrial: handOver,
    }),
    ...peopleEndpoints({ database, activityLog, clock }),
    ...directorEndpoints({
      database,
      activityLog,
      queues,
      clock,
      windowSeconds: context.config.handover.windowSeconds,
    }),
    ...experimentEndpoints({ database, clock }),
    ...guardEndpoints({ database, publisher: createPublisher(redis), mind: context.config.mind }),
    ...modelEndpoints({ database, redis, startTrial: handOver, clock, mind: context.config.mind }),
  ];

  const readBody = express.json({ limit: bodyLimit, type: jsonTypes });
  const app = express();
  app.disable('x-powered-by');
  app.use(access.noticeCaller);
  app.use(getDocs.path, allowInlineScript);
  app.use(securityHeaders());
  app.use(refuseBrokenPath);
  app.use(logIn.path, readBody);
  app.post(logIn.path, refuseMalformed(logIn), access.limitLogins);
  mount(
    app,
    endpoints.filter(({ access }) => access === 'open'),
  );
  app.use(['/api', '/metrics', boardPath], access.auth.requireOperator);
  app.use('/api', readBody);
  mount(
    app,
    endpoints.filter(({ access }) => access === 'operator'),
  );
  app.use(boardPath, createBoard(queues));
  app.use('/api', routeNotFound);
  app.use(serveDashboard());
  app.use(routeNotFound);
  app.use(errorHandler(logger));
  return {
    app,
    endpoints,
    drain: () => {
      isDraining = true;
    },
    async close() {
      access.close();
      await metrics.close();
      await stream.close();
    },
  };
}

/** The page of the API begins with a script in the page itself; a nonce lets through that one only. */
const allowInlineScript: RequestHandler = (_request, response, next) => {
  response.locals.scriptNonce = randomBytes(16).toString('base64');
  next();
};

/** Pictures come through this server alone; the dashboard, Bull Board and the API's page style elements inline. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", scriptNonce],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        upgradeInsecureRequests: null,
      },
    },
    // Sent by whatever ends TLS in front; here it would lock a laptop out of its own localhost.
    strictTransportSecurity: false,
  });
}

function scriptNonce(_request: unknown, response: ServerResponse): string {
  const nonce = 'locals' in response && isRecord(response.locals) ? response.locals.scriptNonce : undefined;
  return typeof nonce === 'string' ? `'nonce-${nonce}'` : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
