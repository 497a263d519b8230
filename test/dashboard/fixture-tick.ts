import { type ActionId, type AgentId, isId, type TickId } from '../../src/api/ids.ts';
import type { Tick, TickAction } from '../../src/api/ticks.ts';

export const fixtureTickId = tickIdFrom('01900000-0000-7000-8000-00000000f1c4');

function tickIdFrom(text: string): TickId {
  if (!isId<'tick'>(text)) throw new TypeError(`${text} is no id.`);
  return text;
}

/** The trace of a visit in which the first model gave no plan and was asked again. */
export function fixtureTick(agentId: AgentId): Tick {
  const startedAt = '2026-03-01T12:00:00.000Z';
  return {
    id: fixtureTickId,
    agentId,
    slot: startedAt,
    status: 'finished',
    outcome: 'browsed',
    attempts: 1,
    view: {
      self: {
        id: agentId,
        username: 'ada_fern',
        name: 'Ada Fern',
        personaId: 'data-visualisation-specialist',
        personality: 'Looks twice.',
        vibe: 'calm',
        interests: ['tests'],
      },
      appetite: { like: true, comment: false, post: false },
      memory: {
        postCount: 0,
        ownPosts: ['A chart of tides'],
        ownComments: [],
        acquaintances: [{ username: 'bo_lindqvist', times: 3 }],
      },
      at: 0,
      seed: 'a seed',
      actionsLeft: 1,
    },
    perception: { items: [] },
    promptVersion: 'visit.v9',
    personaVersion: null,
    prompt: '[system]\nBe brief.\n[human]\nLook.',
    answer: '{"thought":"Quiet today."}',
    plan: { thought: 'Quiet today.', actions: [] },
    guard: [],
    actions: [],
    calls: [
      {
        provider: 'openai',
        model: 'small-model',
        purpose: 'plan',
        outcome: 'unusable',
        answer: 'I would rather not.',
        error: { code: 'MIND_UNUSABLE_ANSWER', message: 'The answer is no plan.' },
        inputTokens: 1200,
        outputTokens: 7,
        costUsd: null,
        ms: 640,
      },
      {
        provider: 'openai',
        model: 'large-model',
        purpose: 'repair',
        outcome: 'answered',
        answer: '{"thought":"Quiet today."}',
        error: null,
        inputTokens: 1250,
        outputTokens: 30,
        costUsd: 0.00002,
        ms: 1830,
      },
    ],
    provider: 'openai',
    model: 'large-model',
    inputTokens: 2450,
    outputTokens: 37,
    costUsd: 0.00002,
    error: null,
    startedAt,
    finishedAt: '2026-03-01T12:00:03.000Z',
    timings: { perceive: 20, decide: 2500 },
  };
}

function actionIdFrom(text: string): ActionId {
  if (!isId<'action'>(text)) throw new TypeError(`${text} is no id.`);
  return text;
}

export function fixtureActionId(index: number): ActionId {
  return actionIdFrom(`01900000-0000-7000-8000-0000000ac7${String(index).padStart(2, '0')}`);
}

/** A comment that has been made. */
export function fixtureComment(fields: Pick<TickAction, 'targetId' | 'content' | 'restsOn'>): TickAction {
  const at = '2026-03-01T12:00:02.000Z';
  return {
    id: fixtureActionId(10),
    seq: 1,
    kind: 'comment',
    imageUrl: null,
    status: 'confirmed',
    attempts: 1,
    idempotencyKey: 'a key',
    error: null,
    wishId: null,
    sentAt: at,
    settledAt: at,
    ...fields,
  };
}
