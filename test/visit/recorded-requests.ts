import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Step } from '../../src/gallery/workflow.ts';
import { drawnTexts } from '../../src/mind/workflows/drawn-texts.ts';

/** One request with a body, as it left. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface Recorder {
  readonly url: string;
  readonly sent: SentRequest[];
  close(): Promise<void>;
}

/** A server that hands everything on to another one, and keeps what was sent. */
export async function startRecorder(target: string): Promise<Recorder> {
  const sent: SentRequest[] = [];
  const server = createServer((request, response) => {
    buffer(request).then(
      (body) => {
        const { method = 'GET', url: path = '/', headers } = request;
        if (body.length > 0) sent.push({ method, path, body: JSON.parse(body.toString('utf8')) });
        const onward = ask(new URL(path, target), { method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        });
        onward.once('error', () => response.destroy());
        onward.end(body);
      },
      () => response.destroy(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    sent,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A string of a request, and where it stood. */
export interface SentString {
  readonly key: string;
  readonly text: string;
}

/** Every string of a request, however deep; the words of a diagram one by one. */
export function stringsIn(value: unknown, key = ''): SentString[] {
  if (typeof value === 'string') return key === 'code' ? labelsIn(value) : [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => stringsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, name));
}

function labelsIn(code: string): SentString[] {
  const step: Step = { kind: 'generate', generator: 'mermaid', params: { code }, out: 'a' };
  return drawnTexts([step]).map(({ text }) => ({ key: 'label', text }));
}
