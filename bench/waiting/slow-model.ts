import { createServer } from 'node:http';
import { runEntryPoint } from '../../src/lib/entry-point.ts';

/** A model's server that thinks for so long, in milliseconds, and answers with one comment. */
const thinkingMs = 800;

let answered = 0;

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => setTimeout(() => response.end(answer()), thinkingMs));
  response.setHeader('content-type', 'application/json');
});

/**
 * Words that nobody has said and no guard has anything against, digits in front of them least of all: what is slow here
 * is the model and not the search for other words.
 */
const vowels = 'aeiou';
const consonants = 'bdfgklmnprstvz';
const syllables = [...consonants].flatMap((consonant) => [...vowels].map((vowel) => consonant + vowel));

function wordFor(number: number): string {
  const rest = Math.floor(number / syllables.length);
  return (rest === 0 ? '' : wordFor(rest)) + (syllables[number % syllables.length] ?? '');
}

function answer(): string {
  answered += 1;
  const words = [37, 101, 211, 307].map((prime) => wordFor((answered * prime) % 46_656)).join(' ');
  const plan = {
    thought: 'One more look.',
    actions: [{ kind: 'comment', targetId: 'i1', content: `${words} ${wordFor(answered)}` }],
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
              function: { name: 'plan_visit', arguments: JSON.stringify(plan) },
            },
          ],
        },
      },
    ],
    usage: { prompt_tokens: 700, completion_tokens: 60, total_tokens: 760 },
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
