import { createServer, type RequestListener, type Server } from 'node:http';

/** How long a client may take to send a request, in milliseconds; who takes longer is answered with 408 and let go. */
export interface RequestDeadlines {
  /** For the head, from the first byte of a request on. */
  readonly headMs: number;
  /** For the whole request with its body. Answers may take as long as they need. */
  readonly wholeMs: number;
}

/** More than any honest client takes on a slow line, and too little to hold many connections open by dripping bytes. */
const defaultDeadlines: RequestDeadlines = { headMs: 10_000, wholeMs: 30_000 };

/** The HTTP server of the web process. */
export function createWebServer(
  app: RequestListener,
  { headMs, wholeMs }: RequestDeadlines = defaultDeadlines,
): Server {
  return createServer(
    {
      headersTimeout: headMs,
      requestTimeout: wholeMs,
      // Node compares connections with their deadlines this often.
      connectionsCheckingInterval: Math.min(1_000, headMs),
    },
    app,
  );
}
