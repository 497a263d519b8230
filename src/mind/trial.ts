import type { MindConfig } from '../../config/env.ts';
import type { ProxyConfig } from '../../config/environment/config.ts';
import type { CapabilityMemory } from './chain/model/capability-memory.ts';
import type { PlanningModel } from './chain/model/planning-model.ts';
import type { PriceOf, Question, Reply } from './chain/question.ts';
import { limitsFrom, loadModels, pricesFor } from './create-mind.ts';
import { MindMisconfiguredError } from './errors.ts';
import { guardPlan } from './guard/index.ts';
import type { GuardNote, MindPersona, ModelCall, VisitView } from './mind.ts';
import { newToAgent, type PerceivedItem } from './perception.ts';
import type { Plan } from './plan.ts';
import { prepareTask, type VisitTask } from './task/task.ts';

/** What came of asking one model for a plan. */
export interface ModelTrial {
  readonly model: string;
  readonly prompt: string;
  readonly call: ModelCall;
  /** What a visit would do; null where the model gave no plan. */
  readonly plan: Plan | null;
  readonly notes: readonly GuardNote[];
  /** What was learnt of how its server wants to be asked. */
  readonly steps: readonly string[];
}

export interface TrialOptions {
  readonly config: MindConfig;
  /** One of them speaks. */
  readonly personas: readonly MindPersona[];
  readonly memory?: CapabilityMemory;
  /** Leads to the models' server, where there is one. */
  readonly proxy?: ProxyConfig;
  readonly priceOf?: PriceOf;
  /** Keeps what each call took; nobody does unless given. */
  readonly record?: (call: ModelCall) => Promise<void>;
  /** Calls the trial off. */
  readonly signal?: AbortSignal;
}

/**
 * Asks each configured model for the plan of a small made-up visit to three pictures, exactly as visits ask it. Nothing
 * is recorded or done.
 * @returns a trial for each model; the scripted one counts only where it is what decides
 * @throws {MindMisconfiguredError} when there is no persona
 */
export async function tryModels(options: TrialOptions): Promise<readonly ModelTrial[]> {
  const { config, personas } = options;
  const [persona] = personas;
  if (persona === undefined) {
    throw new MindMisconfiguredError('There is no persona: add at least one file to config/personas.');
  }
  const task = prepareTask(viewFor(persona), persona);
  const models = await loadModels(options);
  const wanted =
    config.provider === 'scripted' ? models : models.filter(({ provider }) => provider !== 'scripted');
  return Promise.all(wanted.map((model) => tryModel(model, task, options)));
}

async function tryModel(model: PlanningModel, task: VisitTask, options: TrialOptions): Promise<ModelTrial> {
  const { createQuestion } = await import('./chain/question.ts');
  const { signal = new AbortController().signal, record = async () => undefined } = options;
  const priceOf = options.priceOf ?? (await pricesFor(options.config));
  const put = createQuestion({ model, callMs: limitsFrom(options.config).callMs, priceOf });
  const ask = async (question: Question): Promise<Reply> => {
    const reply = await put(question);
    await record(reply.call);
    return reply;
  };
  const usual = { task, complaint: null, purpose: 'plan', manner: 'usual', signal } as const;
  const first = await ask(usual);
  const reply = await askAgain(first, (changes) => ask({ ...usual, ...changes }));
  const guarded = 'actions' in reply.draft ? guardPlan(reply.draft, task) : null;
  return {
    model: model.name,
    prompt: reply.prompt,
    call: reply.call,
    plan: guarded?.plan ?? null,
    notes: guarded?.notes ?? [],
    steps: model.steps(),
  };
}

type Again = Pick<Question, 'purpose' | 'manner'>;

/** A model that needs more room, or another way, is given it once, as visits do. */
async function askAgain(first: Reply, ask: (changes: Again) => Promise<Reply>): Promise<Reply> {
  if (first.answer === null || 'actions' in first.draft) return first;
  if (first.answer.truncated) return ask({ purpose: 'room', manner: 'whole room' });
  return first.answer.calledTool ? first : ask({ purpose: 'repair', manner: 'next way' });
}

const pictures = [
  ['Dunes at dawn', 'Long shadows, hardly any colour'],
  ['Clockwork bridge', 'Brass gears carry a road over a river'],
  ['Weekly rainfall', 'A bar chart in seven blues'],
] as const;

/** A visit that wants to comment on one of three pictures. */
function viewFor(persona: MindPersona): VisitView {
  return {
    self: {
      id: 'trial',
      username: 'trial',
      name: 'Trial',
      personaId: persona.id,
      personality: 'Curious and brief.',
      vibe: 'calm',
      interests: ['landscapes'],
    },
    appetite: { like: true, comment: true, post: false },
    perception: {
      items: pictures.map(([title, description], index) => pictureOf(index + 1, title, description)),
    },
    memory: { ownPosts: [], postCount: 0, ownComments: [], acquaintances: [] },
    seed: 'trial',
    at: 0,
    actionsLeft: 3,
  };
}

function pictureOf(number: number, title: string, description: string): PerceivedItem {
  return {
    id: `trial-picture-${number}`,
    author: { username: 'somebody', name: 'Somebody' },
    title,
    description,
    imageUrl: '/trial',
    likeCount: 0,
    commentCount: 0,
    createdAt: '2026-01-01T06:00:00.000Z',
    ...newToAgent,
  };
}
