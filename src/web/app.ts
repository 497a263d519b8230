import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { type ActivityStream, openActivityStream } from '../activity/stream.ts';
import type { Context } from '../context.ts';
import { commandFleet } from '../fleet/commands.ts';
import { fleetOverview } from '../fleet/overview.ts';
import { changeFleetSettings } from '../fleet/settings.ts';
import { createAuth } from './auth.ts';
import { boardPath, createBoard } from './board.ts';
import { serveDashboard } from './dashboard.ts';
import { type Endpoint, mount } from './endpoint.ts';
import { errorHandler, routeNotFound, sendProblem } from './error-handler.ts';
import { problemDocument } from './problems.ts';
import { activityEndpoints, streamActivity } from './routes/activity.ts';
import { agentEndpoints } from './routes/agents.ts';
import { fleetEndpoints } from './routes/fleet.ts';
import { personaEndpoints } from './routes/personas.ts';
import { sessionEndpoints } from './routes/session.ts';
import { tickEndpoints } from './routes/ticks.ts';

/** The largest body that a route takes. */
const bodyLimit = '100kb';
/** Wrong guesses at the password that one address has a minute. */
const loginsPerMinute = 10;

export interface WebApp {
  readonly app: Express;
  readonly stream: ActivityStream;
}

/** Assembles the web process: every route, in the order in which a request meets them. */
export async function createWebApp(context: Context): Promise<WebApp> {
  const {
    activityLog,
    agents,
    feed,
    pubsub,
    logger,
    database: sql,
    queues,
    clock,
    galleryUrl,
    personas,
  } = context;
  const stream = await openActivityStream({ feed, pubsub, logger });
  const auth = createAuth(context.config);
  const open = sessionEndpoints(auth);
  const closed: Endpoint[] = [
    ...agentEndpoints(agents),
    ...tickEndpoints(agents),
    ...fleetEndpoints({
      overview: () => fleetOverview({ sql, queues, clock, galleryUrl }),
      command: (...request) => commandFleet({ activityLog, agents }, ...request),
      changeSettings: (change) => changeFleetSettings({ database: sql, queues }, change),
    }),
    ...activityEndpoints(feed),
    ...personaEndpoints(personas),
  ];

  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders(galleryUrl));
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.post('/api/session', loginLimit());
  app.use('/api', express.json({ limit: bodyLimit }));
  mount(app, open);
  app.use(['/api', boardPath], auth.requireOperator);
  app.get('/api/activity/stream', streamActivity(stream));
  mount(app, closed);
  app.use(boardPath, createBoard(queues));
  app.use('/api', routeNotFound);
  app.use(serveDashboard());
  app.use(routeNotFound);
  app.use(errorHandler(logger));
  return { app, stream };
}

/** The dashboard shows pictures of the gallery; Bull Board and the dashboard style elements inline. */
function securityHeaders(galleryUrl: string): express.RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'https:', new URL(galleryUrl).origin],
        styleSrc: ["'self'", "'unsafe-inline'"],
        upgradeInsecureRequests: null,
      },
    },
    // Sent by whatever ends TLS in front; here it would lock a laptop out of its own localhost.
    strictTransportSecurity: false,
  });
}

function loginLimit(): express.RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: loginsPerMinute,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      sendProblem(
        response,
        problemDocument('RATE_LIMITED', 'Too many wrong passwords. Wait a minute, then try again.'),
      );
    },
  });
}
