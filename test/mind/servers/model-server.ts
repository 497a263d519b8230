import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isRecord } from '../../../src/mind/chain/reading/json-values.ts';

/** A question as a model's server gets it. */
export interface Asked {
  readonly path: string;
  /** The key that Azure wants, in a header of its own. */
  readonly key: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  /** Everything of its messages, as one text. */
  readonly prompt: string;
  /** How many were asked before. */
  readonly before: number;
}

/** What a server does with a question. */
export type Behaviour = (asked: Asked, response: ServerResponse) => void;

export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export async function startModelServer(behaviour: Behaviour): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    readQuestion(request, asked.length).then(
      (question) => {
        asked.push(question);
        behaviour(question, response);
      },
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readQuestion(request: IncomingMessage, before: number): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  const body = isRecord(parsed) ? parsed : {};
  const { 'api-key': apiKey } = request.headers;
  const key = typeof apiKey === 'string' ? apiKey : undefined;
  return { path: request.url ?? '', key, body, prompt: JSON.stringify(body.messages ?? ''), before };
}

/** Sends a JSON document. */
export function send(response: ServerResponse, document: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));
}

export const reported = { prompt_tokens: 210, completion_tokens: 40, total_tokens: 250 };

/** A whole answer of one message. */
export function completion(message: object, { finish = 'stop', usage = reported as unknown } = {}): object {
  return {
    id: 'x',
    object: 'chat.completion',
    model: 'm',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }],
    usage,
  };
}

/** The plan that every server here comes to: a like and a comment on the first picture. */
export const plan = {
  thought: 'The gears turn the right way.',
  actions: [
    { kind: 'like', targetId: 'i1' },
    { kind: 'comment', targetId: 'i1', content: 'The teeth of the small gear really mesh.' },
  ],
};
export const planText = JSON.stringify(plan);

export function toolCall(given: unknown = planText): object {
  return {
    content: null,
    tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'plan_visit', arguments: given } }],
  };
}
