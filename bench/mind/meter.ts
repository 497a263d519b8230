import { planToolFor } from '../../src/mind/chain/answer.ts';
import { partsIn } from '../../src/mind/chain/other-words.ts';
import { promptsIn } from '../../src/mind/chain/question.ts';
import type { Decision, Mind, VisitView } from '../../src/mind/mind.ts';
import { onlyParts, prepareTask, type VisitTask } from '../../src/mind/task/task.ts';
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
  const add = (view: VisitView, { prompt, calls, guard }: Decision): void => {
    if (prompt === null) return;
    const [whole, part = whole] = promptsIn(prompt);
    const task = taskOf(view);
    const partTask = onlyParts(task, partsIn(guard));
    for (const { purpose, answer } of calls) {
      const [text, asking] = purpose === 'rewrite' ? [part, partTask] : [whole, task];
      total += count(text) + count(toolText(asking)) + tokensOfFraming + count(answer ?? '');
    }
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

function taskOf(view: VisitView): VisitTask {
  const persona = personas.find(({ id }) => id === view.self.personaId) ?? personas[0];
  if (persona === undefined) throw new RangeError('There is no persona.');
  return prepareTask(view, persona);
}

/** The tool as it is sent, which is longer than what the server makes of it for the model. */
function toolText({ kinds, brief }: VisitTask): string {
  return JSON.stringify(planToolFor(kinds, brief.may.post?.needs));
}
