import { planToolFor } from '../../src/mind/chain/answer.ts';
import type { Decision, Mind, VisitView } from '../../src/mind/mind.ts';
import { prepareTask } from '../../src/mind/task/task.ts';
import { personas } from './population.ts';

/** What the server adds to each message, and to the answer: roles and separators. */
const tokensOfFraming = 12;

/** A mind whose tokens are counted. */
export interface Meter {
  readonly mind: Mind;
  readonly tokens: () => number;
  readonly asked: () => number;
  readonly rewrites: () => number;
}

/** Counts with the tokenizer of OpenAI's models what each call reads and writes: prompt, tool and answer. */
export async function createMeter(mind: Mind): Promise<Meter> {
  // Loaded here, because its tables would weigh on the scenarios that measure memory.
  const { getEncoding } = await import('js-tiktoken');
  const encoding = getEncoding('o200k_base');
  const count = (text: string): number => encoding.encode(text, 'all', []).length;
  let total = 0;
  let asked = 0;
  let rewrites = 0;
  const add = (view: VisitView, { prompt, calls }: Decision): void => {
    if (prompt === null) return;
    const input = count(prompt) + count(toolText(view)) + tokensOfFraming;
    for (const { answer } of calls) total += input + count(answer ?? '');
    asked += 1;
    rewrites += calls.length - 1;
  };
  return {
    mind: {
      async decide(view, services) {
        const decision = await mind.decide(view, services);
        add(view, decision);
        return decision;
      },
    },
    tokens: () => total,
    asked: () => asked,
    rewrites: () => rewrites,
  };
}

/** The tool as it is sent, which is longer than what the server makes of it for the model. */
function toolText(view: VisitView): string {
  const persona = personas.find(({ id }) => id === view.self.personaId) ?? personas[0];
  if (persona === undefined) throw new RangeError('There is no persona.');
  const { kinds, brief } = prepareTask(view, persona);
  return JSON.stringify(planToolFor(kinds, brief.may.post?.needs));
}
