import type { FailureKind } from '../../../src/mind/failure-kinds.ts';
import { type Behaviour, completion, send } from './model-server.ts';

/** A server that gives no plan, and what is to be said of it. */
export interface FailingServer {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly kind: FailureKind;
  /** Stands in the message: the server's own words, or what else helps. */
  readonly words: string;
  /** Milliseconds that one call may take, where it is not the usual. */
  readonly callMs?: number;
}

const refuses =
  (status: number, document: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(document));
  };

const page =
  (status: number, body: string, type = 'text/html'): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

const error = (message: string, more: object = {}) => ({ error: { message, ...more } });

export const failingServers: readonly FailingServer[] = [
  {
    name: 'refuses every question',
    behaviour: refuses(400, error('This account may not use the endpoint')),
    kind: 'refused',
    words: 'refused (400)',
  },
  {
    name: 'does not know the model',
    behaviour: refuses(404, error('The model `m` does not exist', { code: 'model_not_found' })),
    kind: 'no such model',
    words: 'does not exist',
  },
  {
    name: 'has not fetched the model',
    behaviour: refuses(404, { error: 'model "m" not found, try pulling it first' }),
    kind: 'no such model',
    words: 'try pulling it first',
  },
  {
    name: 'has nothing at the address',
    behaviour: page(404, '<html><head><title>404 Not Found</title></head></html>'),
    kind: 'refused',
    words: '/v1/chat/completions was asked',
  },
  {
    name: 'refuses the key and quotes it',
    behaviour: refuses(401, error('Incorrect API key provided: sk-secret-of-the-fleet.')),
    kind: 'key refused',
    words: 'Incorrect API key provided',
  },
  {
    name: 'refuses the key with 400',
    behaviour: refuses(400, [error('API key not valid. Please pass a valid API key.')]),
    kind: 'key refused',
    words: 'API key not valid',
  },
  {
    name: 'wants to be paid',
    behaviour: refuses(402, error('This request requires more credits.')),
    kind: 'no balance',
    words: 'no balance (402)',
  },
  {
    name: 'has no quota left, and calls it too many requests',
    behaviour: refuses(429, error('You exceeded your current quota', { code: 'insufficient_quota' })),
    kind: 'no balance',
    words: 'exceeded your current quota',
  },
  {
    name: 'is asked too often',
    behaviour: refuses(429, error('Rate limit reached for requests')),
    kind: 'rate limited',
    words: 'Rate limit reached',
  },
  {
    name: 'says with success that it is asked too often',
    behaviour: refuses(200, error('Rate limit exceeded: free models', { code: 429 })),
    kind: 'rate limited',
    words: 'free models',
  },
  {
    name: 'speaks of an error with success',
    behaviour: refuses(200, { error: 'upstream is sad' }),
    kind: 'refused',
    words: 'upstream is sad',
  },
  {
    name: 'filters every prompt',
    behaviour: refuses(400, error('The response was filtered', { code: 'content_filter' })),
    kind: 'content filter',
    words: 'was filtered',
  },
  {
    name: 'filters every answer',
    behaviour: (_, response) =>
      send(response, completion({ content: '' }, { finish: 'content_filter', usage: undefined })),
    kind: 'content filter',
    words: 'content filter',
  },
  {
    name: 'is overloaded',
    behaviour: refuses(503, error('Loading model')),
    kind: 'unreachable',
    words: 'Loading model',
  },
  {
    name: 'hangs up',
    behaviour: (_, response) => {
      response.destroy();
    },
    kind: 'unreachable',
    words: 'unreachable',
  },
  {
    name: 'never answers',
    behaviour: () => undefined,
    kind: 'time-out',
    words: 'did not answer in time',
    callMs: 300,
  },
  {
    name: 'sits behind a gateway that gives up',
    behaviour: page(504, '<html><title>504 Gateway Time-out</title></html>'),
    kind: 'time-out',
    words: '504 Gateway Time-out',
  },
  {
    name: 'answers without choices',
    behaviour: refuses(200, { id: 'x', object: 'chat.completion', choices: [] }),
    kind: 'answer unusable',
    words: 'no choices',
  },
  {
    name: 'is a web page',
    behaviour: page(200, '<html><title>Welcome</title><p>It works!</p></html>'),
    kind: 'answer unusable',
    words: 'text/html',
  },
  {
    name: 'answers with nothing',
    behaviour: page(200, '', 'application/json'),
    kind: 'answer unusable',
    words: 'no body',
  },
  {
    name: 'chats about the weather',
    behaviour: (_, response) => send(response, completion({ content: 'It is mild for the season.' })),
    kind: 'answer unusable',
    words: 'no plan',
  },
  {
    name: 'thinks for as long as it may',
    behaviour: (_, response) =>
      send(response, completion({ content: '<think>Hm, hm, hm' }, { finish: 'length' })),
    kind: 'answer unusable',
    words: 'LLM_MAX_OUTPUT_TOKENS',
  },
  {
    name: 'answers without end',
    behaviour: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const pour = (): void => {
        while (!response.destroyed && response.write('x'.repeat(64_000)));
      };
      response.on('drain', pour);
      pour();
    },
    kind: 'answer unusable',
    words: 'longer than 2 MB',
  },
  {
    name: 'sends the question elsewhere',
    behaviour: (_, response) => {
      response.writeHead(302, { location: 'https://login.elsewhere.test/' }).end();
    },
    kind: 'refused',
    words: 'https://login.elsewhere.test/',
  },
];
