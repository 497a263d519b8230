import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { Router } from 'express';
import { z } from 'zod';
import type { ActivityFeed } from '../../src/activity/feed.ts';
import type { ActivityStream } from '../../src/activity/stream.ts';
import { mount } from '../../src/web/endpoint.ts';
import { activityEndpoints } from '../../src/web/routes/activity.ts';
import { eventsOf } from '../support/event-stream.ts';

/** The routes of the feed on a server of its own. */
export interface StreamServer {
  readonly url: string;
  readonly server: Server;
  /** The responses so far, oldest first, to look at what is held for each client. */
  readonly responses: readonly ServerResponse[];
  /** Closes it as the web process does. */
  close(): Promise<void>;
}

export async function serveStream(feed: ActivityFeed, stream: ActivityStream): Promise<StreamServer> {
  const router = Router();
  mount(router, activityEndpoints({ feed, stream, holdStream: () => undefined }));
  const app = express();
  const responses: ServerResponse[] = [];
  app.use((_request, response, next) => {
    responses.push(response);
    next();
  });
  app.use(router);
  const server = createServer(app);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server);
  return {
    url: `http://127.0.0.1:${port}/api/activity/stream`,
    server,
    responses,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await stream.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

const dataSchema = z.looseObject({ id: z.int(), type: z.string(), message: z.string() });
export type Received = z.infer<typeof dataSchema>;

export interface Client {
  readonly response: Response;
  /** The next activities, in the order of their arrival. */
  take(count: number): Promise<Received[]>;
  /** The rest, up to the end of the stream. */
  rest(): Promise<Received[]>;
  /** Hangs up. */
  leave(): void;
}

/** Connects as a browser or a script does. */
export async function connect(url: string, headers: Record<string, string> = {}): Promise<Client> {
  const leaving = new AbortController();
  const response = await fetch(url, { headers, signal: leaving.signal });
  if (response.status !== 200 || response.body === null)
    throw new Error(`${response.status} ${await response.text()}`);
  const events = eventsOf(response.body);
  const next = async (): Promise<Received | undefined> => {
    const { done, value } = await events.next();
    if (done) return undefined;
    const activity = dataSchema.parse(JSON.parse(value.data));
    if (value.event !== 'activity' || value.id !== String(activity.id))
      throw new Error(`The event is not that of its activity: ${JSON.stringify(value)}`);
    return activity;
  };
  return {
    response,
    async take(count) {
      const taken: Received[] = [];
      while (taken.length < count) {
        const activity = await next();
        if (activity === undefined) throw new Error(`The stream ended after ${taken.length} of ${count}.`);
        taken.push(activity);
      }
      return taken;
    },
    async rest() {
      const taken: Received[] = [];
      for (let activity = await next(); activity !== undefined; activity = await next()) taken.push(activity);
      return taken;
    },
    leave: () => leaving.abort(),
  };
}

export function idsOf(activities: readonly { readonly id: number }[]): number[] {
  return activities.map(({ id }) => id);
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
  return address;
}
