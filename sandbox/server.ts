import { timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { SeeingModel } from '../src/gallery/engine/vision.ts';
import type { Clock } from '../src/lib/clock.ts';
import { FleetError, messageOf } from '../src/lib/errors.ts';
import { accountRoutes } from './api/accounts.ts';
import type { ApiContext, Restrictions } from './api/call.ts';
import { controlRoutes } from './api/control.ts';
import { checkHeaders } from './api/headers.ts';
import { imageRoutes } from './api/images.ts';
import { nodeRoutes } from './api/nodes.ts';
import { type ShapeSettings, Shapes } from './api/shapes.ts';
import { showcaseRoutes } from './api/showcase.ts';
import { userRoutes } from './api/users.ts';
import { workflowRoutes } from './api/workflows.ts';
import type { Engine } from './engine/engine.ts';
import { createOwnEngine } from './engine/own-engine.ts';
import { Faults } from './faults.ts';
import { pageRoutes } from './page/routes.ts';
import { openPeople, type PeopleInGallery, type PeopleOptions } from './people/index.ts';
import { firstPictures, seedGallery } from './seed-gallery.ts';
import { Store } from './store/store.ts';

/** Keep-alive connections that are still busy this long after closing began are cut. */
const closeGraceMs = 1000;

export interface SandboxOptions {
  /** Where the gallery is kept; null keeps it in memory only. */
  readonly dataDirectory: string | null;
  /** What callers must send as `Authorization: Bearer …`. */
  readonly serviceToken: string;
  readonly clock: Clock;
  /** Seed of the faults' chance. */
  readonly faultSeed?: string | number;
  /** What runs workflows. Default: the sandbox's own renderer. */
  readonly engine?: Engine;
  /** In which of Studio's shapes items, comments and answers come. Default: `mixed`. */
  readonly shapes?: 'mixed' | 'whole' | ShapeSettings;
  /** Whether this Studio has a key for an image model. Default: true. */
  readonly hasModelKey?: boolean;
  /** What sees pictures in `vision` steps. Default: nothing, as in a Studio without a key for that. */
  readonly seeing?: SeeingModel;
  /** Fills an empty gallery with a few pictures by people. Default: false. */
  readonly seedGallery?: boolean;
  /** People who come and go while it runs; an empty gallery begins with what they did before. Default: none. */
  readonly people?: Pick<PeopleOptions, 'newcomersPerDay' | 'pace' | 'seed'>;
}

/** A stand-in for FloImg Studio. */
export interface Sandbox {
  readonly app: Express;
  readonly store: Store;
  readonly faults: Faults;
  readonly shapes: Shapes;
  readonly restrictions: Restrictions;
  /**
   * Starts to serve; port 0 takes a free one. Answers the base URL, without a slash at its end.
   * @throws {PortInUseError} when the port is occupied
   */
  listen(address?: { readonly port?: number; readonly host?: string }): Promise<{ readonly url: string }>;
  /** Stops serving, and lets go of the data directory when everything is written. */
  close(): Promise<void>;
}

/** Somebody else listens on the port that was asked for. */
export class PortInUseError extends FleetError {
  readonly code = 'SANDBOX_PORT_IN_USE';

  constructor(host: string, port: number, cause: unknown) {
    super(
      `The sandbox cannot listen on ${host}:${port}, because something else does. ` +
        'Stop that, or set PORT to a free port (0 takes any).',
      { cause },
    );
  }
}

/**
 * Opens the gallery and puts the server together; it serves after `listen`.
 * @throws {SandboxStoreError} when the data directory cannot be used
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, dataDirectory, serviceToken } = options;
  const store = await Store.open({ dataDirectory, clock });
  const people = await openOrClose(store, () => fill(store, options));
  const faults = new Faults(options.faultSeed ?? 0);
  const closing = new AbortController();
  const engine =
    options.engine ??
    createOwnEngine({ clock, hasModelKey: options.hasModelKey ?? true, seeing: options.seeing });
  const shapes = new Shapes(options.shapes ?? 'mixed');
  const restrictions = { suspendedUserIds: new Set<string>(), closedItemIds: new Set<string>() };
  const context = { store, faults, clock, engine, shapes, restrictions, closing: closing.signal };
  const app = assemble(context, serviceToken);
  const server = createServer(app);
  return {
    app,
    store,
    faults,
    shapes,
    restrictions,
    listen: ({ port = 0, host = '127.0.0.1' } = {}) => listen(server, port, host),
    close: async () => {
      closing.abort();
      await people?.stop();
      await closeServer(server);
      await store.close();
    },
  };
}

/** Hangs the first pictures in an empty gallery, and lets people in. */
async function fill(
  store: Store,
  { clock, people, seedGallery: isSeeded = false }: SandboxOptions,
): Promise<PeopleInGallery | undefined> {
  const isBare = isSeeded && store.gallery.itemCount === 0;
  if (people === undefined) {
    if (isBare) await seedGallery(store, clock);
    return undefined;
  }
  const pictures = isBare ? await firstPictures(store) : [];
  return await openPeople({ store, clock, firstPictures: pictures, ...people }, reportError);
}

/** A store that nobody gets is closed. */
async function openOrClose<Opened>(store: Store, open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    await store.close();
    throw error;
  }
}

function assemble(context: ApiContext, serviceToken: string): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.use('/api', imageRoutes(context));
  app.use(['/api', '/sandbox'], requireToken(serviceToken));
  app.use('/sandbox', controlRoutes(context));
  app.use('/api', checkHeaders, express.json({ limit: '1mb' }));
  app.use('/api/showcase', showcaseRoutes(context));
  app.use('/api/admin/users', accountRoutes(context));
  app.use('/api/execute', workflowRoutes(context));
  app.use('/api/users', userRoutes(context));
  app.use('/api/nodes', nodeRoutes(context));
  app.use(['/api', '/sandbox'], (_request, response) => {
    response.status(404).json({ error: 'No such call' });
  });
  app.use('/', pageRoutes(context.store, context.clock));
  app.use(answerErrors);
  return app;
}

function requireToken(serviceToken: string): RequestHandler {
  const expected = Buffer.from(`Bearer ${serviceToken}`);
  return (request, response, next) => {
    const given = Buffer.from(request.get('authorization') ?? '');
    if (given.length === expected.length && timingSafeEqual(given, expected)) next();
    else response.status(401).json({ error: 'Missing or invalid service token' });
  };
}

/** Express recognises an error handler by its four parameters. */
const answerErrors: ErrorRequestHandler = (error, _request, response, _next) => {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const status = statusOf(error);
  response.status(status).json({ error: status === 500 ? 'Internal server error' : messageOf(error) });
  if (status === 500) reportError(error);
};

function reportError(error: unknown): void {
  process.stderr.write(`sandbox: ${error instanceof Error ? error.stack : error}\n`);
}

/** The body parser's own refusals carry their status: 413 for too large a body, 400 for broken JSON. */
function statusOf(error: unknown): number {
  const carries = error instanceof Error && 'status' in error && typeof error.status === 'number';
  return carries && Number(error.status) < 500 ? Number(error.status) : 500;
}

async function listen(server: Server, port: number, host: string): Promise<{ url: string }> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const occupied = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw occupied ? new PortInUseError(host, port, error) : error;
  }
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}` };
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  const cut = setTimeout(() => server.closeAllConnections(), closeGraceMs);
  await once(server, 'close');
  clearTimeout(cut);
}
