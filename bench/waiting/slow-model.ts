import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { runEntryPoint } from '../../src/lib/entry-point.ts';

/** A model's server that thinks for so long, in milliseconds, and answers with one comment. Embeddings come at once. */
const thinkingMs = 800;

const embeddingsRequest = z.object({ input: z.array(z.string()) });

let answered = 0;

const server = createServer((request, response) => {
  answerTo(request).then(
    (answer) => response.setHeader('content-type', 'application/json').end(answer),
    (error: Error) => response.destroy(error),
  );
});

async function answerTo(request: IncomingMessage): Promise<string> {
  const body = await text(request);
  if (request.url?.endsWith('/embeddings') === true) return embeddings(body);
  await pause(thinkingMs);
  return plan();
}

const notions = (
  'patience gossip arithmetic hunger courage grammar boredom mercy ambition jealousy gratitude suspicion nostalgia ' +
  'discipline mischief hesitation loyalty curiosity thrift pride irony relief regret urgency doubt tenderness stubbornness ' +
  'logic folly wisdom rivalry friendship homesickness obedience luck diplomacy mathematics philosophy economy democracy ' +
  'history chemistry law justice medicine theology poetry prose opera jazz chess cooking gardening'
).split(' ');

/**
 * A comment that names what the title names, claims nothing else to be seen, and is like no other: what is slow here is
 * the model, and not the search for other words in the place of words that may not be published.
 */
function comment(number: number): string {
  const notion = (stride: number): string =>
    notions[(number * stride + Math.floor(number / notions.length)) % notions.length] ?? '';
  return `Harbour at dusk: ${[1, 7, 19, 23, 31].map(notion).join(', ')}.`;
}

function plan(): string {
  answered += 1;
  const given = {
    thought: 'One more look.',
    actions: [{ kind: 'comment', targetId: 'i1', content: comment(answered) }],
  };
  return JSON.stringify({
    id: `chat-${answered}`,
    object: 'chat.completion',
    created: 0,
    model: 'slow',
    choices: [
      {
        index: 0,
        finish_reason: 'tool_calls',
        message: {
          role: 'assistant',
          content: null,
          tool_calls: [
            {
              id: 'call',
              type: 'function',
              function: { name: 'plan_visit', arguments: JSON.stringify(given) },
            },
          ],
        },
      },
    ],
    usage: { prompt_tokens: 700, completion_tokens: 60, total_tokens: 760 },
  });
}

/** Vectors by chance, but always the same for a text: no two texts are near each other. */
function embeddings(body: string): string {
  const { input } = embeddingsRequest.parse(JSON.parse(body));
  const data = input.map((one, index) => ({
    object: 'embedding',
    index,
    embedding: [...createHash('sha512').update(one).digest()].map((byte) => byte - 127.5),
  }));
  return JSON.stringify({
    object: 'list',
    model: 'slow',
    data,
    usage: { prompt_tokens: 20, total_tokens: 20 },
  });
}

await runEntryPoint(async () => {
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
  return {
    ready: { url: `http://127.0.0.1:${address.port}` },
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
});
