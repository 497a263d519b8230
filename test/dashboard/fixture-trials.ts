import type { AgentId } from '../../src/api/ids.ts';
import type { DecidedAgain, Interview } from '../../src/api/models.ts';
import { fixtureTickId } from './fixture-tick.ts';

/** An answer that an agent gave in an interview. */
export function fixtureInterview(agentId: AgentId): Interview & { readonly answer: string } {
  return {
    agentId,
    question: 'What do you like?',
    answer: 'Edges first, then the middle.',
    guard: [],
    recalled: { pictures: 2, comments: 1, people: 0 },
    provider: 'openai',
    model: 'gpt-4o-mini',
    inputTokens: 310,
    outputTokens: 22,
    costUsd: null,
  };
}

type Plan = NonNullable<DecidedAgain['decision']['plan']>;

/** The fixture's visit, decided again by another model. */
export function fixtureDecidedAgain(plan: Plan): DecidedAgain {
  return {
    tickId: fixtureTickId,
    provider: 'openai',
    model: 'another-model',
    decision: { plan, guard: [], calls: [], inputTokens: 900, outputTokens: 30, costUsd: null },
  };
}
