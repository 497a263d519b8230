import { join } from 'node:path';
import { runVisit } from '../../src/agents/visit/run-visit.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import type { createMind } from '../../src/mind/index.ts';
import type { VisitView } from '../../src/mind/mind.ts';
import { startServer } from '../processes.ts';
import { atLeast, atMost, type Scenario } from '../scenario.ts';
import { personas, personsItem } from './population.ts';
import { openStage, type Stage } from './stage.ts';

const inFlight = 500;
const seconds = { full: 10, quick: 3 } as const;
const warmUpMs = 4_000;

/** Work that is begun again as soon as it ends, so many times at once. */
interface Load {
  readonly begin: (worker: number) => Promise<void>;
  readonly forMs: number;
}

/**
 * Visits of one worker while its model thinks for 800 ms: as many under way as the issue of a fleet asks for. Gallery
 * and model are processes of their own. Measured twice: the whole visit with Postgres, and the decision chain alone.
 */
export const mindInFlight: Scenario = {
  name: 'mind in-flight',
  async run({ quick, remark }) {
    const model = await startServer(join(import.meta.dirname, 'slow-model.ts'), {});
    const environment = {
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'sk-bench',
      OPENAI_BASE_URL: `${model.url}/v1`,
      OPENAI_MODEL: 'gpt-4o-mini',
    };
    const forMs = seconds[quick ? 'quick' : 'full'] * 1_000;
    try {
      const stage = await openStage({ agents: inFlight, environment });
      try {
        const floor = await perSecond({ begin: callOnce(model.url), forMs });
        const chain = await perSecond({ begin: decideOnce(stage), forMs });
        const asking = await perSecond({ begin: visitOnce(stage), forMs });
        const memory = process.memoryUsage.rss() / 1e6;
        remark(
          `chain alone ${chain.toFixed(0)}/s, whole visits ${asking.toFixed(0)}/s, ${memory.toFixed(0)} MB`,
        );
        return [
          atLeast(`decisions/s of the chain alone, ${inFlight} in flight`, chain, 300, floor),
          atLeast(`whole visits/s, ${inFlight} in flight`, asking, 300, floor),
          atMost(`MB of the worker with ${inFlight} in flight`, memory, 450),
        ];
      } finally {
        await stage.close();
      }
    } finally {
      await model.stop();
    }
  },
};

/** One bare call of the same server, as large as a real one: what the machine does at best. */
function callOnce(url: string): Load['begin'] {
  const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'x'.repeat(3_000) }] });
  const headers = { 'content-type': 'application/json' };
  return async () => {
    const response = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body });
    await response.json();
  };
}

/** One whole visit after the other of one agent, by its own probabilities: most look and like, some ask the model. */
function visitOnce({ parts, agentIds }: Stage): Load['begin'] {
  const signal = new AbortController().signal;
  let slot = Date.now() - 1_000_000_000;
  return async (worker) => {
    const agentId: AgentId | undefined = agentIds[worker];
    if (agentId === undefined) throw new RangeError(`There is no agent ${worker}.`);
    slot += 1;
    await runVisit(parts, { agentId, slot, signal });
  };
}

/** One decision that asks the model, without anything around it. */
function decideOnce({ mind }: { readonly mind: Awaited<ReturnType<typeof createMind>> }): Load['begin'] {
  const [persona] = personas;
  if (persona === undefined) throw new RangeError('There is no persona.');
  const items = Array.from({ length: 20 }, (_, number) => personsItem(number));
  const desk = {
    signal: new AbortController().signal,
    record: async () => undefined,
    mayAskAgain: async () => true,
    reserve: async (texts: readonly string[]) => texts.map(() => null),
  };
  let seed = 0;
  return async (worker) => {
    seed += 1;
    const view: VisitView = {
      self: {
        id: `${worker}`,
        username: `agent_${worker}`,
        name: 'Ada Lind',
        personaId: persona.id,
        personality: persona.personalities[0] ?? '',
        vibe: persona.vibes[0] ?? '',
        interests: persona.interests.slice(0, 4),
      },
      appetite: { like: true, comment: true, post: false },
      perception: { items },
      memory: { ownPosts: [], ownComments: [], acquaintances: [] },
      seed: `${seed}`,
      actionsLeft: 3,
    };
    await mind.decide(view, desk);
  };
}

/** How much is finished a second once everything is warm. */
async function perSecond({ begin, forMs }: Load): Promise<number> {
  const from = performance.now() + warmUpMs;
  const until = from + forMs;
  let finished = 0;
  const work = async (_: unknown, worker: number): Promise<void> => {
    while (performance.now() < until) {
      await begin(worker);
      const now = performance.now();
      if (now >= from && now < until) finished += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return finished / (forMs / 1_000);
}
