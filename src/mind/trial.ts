import type { MindConfig } from '../../config/env.ts';
import { statusOf } from './chain/model/failure.ts';
import { limitsFrom, loadModels } from './create-mind.ts';
import { MindMisconfiguredError } from './errors.ts';
import type { MindPersona, ModelCall, VisitView } from './mind.ts';
import { prepareTask } from './task/task.ts';

/** What came of asking one model for a plan. */
export interface ModelTrial {
  readonly model: string;
  readonly call: ModelCall;
  /** The HTTP status that its server refused the question with; null where it did not. */
  readonly refusedWith: number | null;
}

export interface TrialOptions {
  readonly config: MindConfig;
  /** One of them speaks. */
  readonly personas: readonly MindPersona[];
}

/**
 * Asks each configured model once for the plan of a small made-up visit, exactly as visits ask it. Nothing is guarded,
 * recorded or done.
 * @returns a trial for each model that is not the scripted one
 * @throws {MindMisconfiguredError} when there is no persona
 */
export async function tryModels({ config, personas }: TrialOptions): Promise<readonly ModelTrial[]> {
  const [persona] = personas;
  if (persona === undefined) {
    throw new MindMisconfiguredError('There is no persona: add at least one file to config/personas.');
  }
  const { createQuestion } = await import('./chain/question.ts');
  const models = await loadModels(config, personas);
  const { callMs } = limitsFrom(config);
  const task = prepareTask(viewFor(persona), persona);
  const { signal } = new AbortController();
  return Promise.all(
    models
      .filter(({ provider }) => provider !== 'scripted')
      .map(async (model) => {
        const { call, failure } = await createQuestion(model, callMs)({ task, complaint: null, signal });
        return { model: model.name, call, refusedWith: statusOf(failure?.cause) ?? null };
      }),
  );
}

/** A visit that wants to comment on the one picture that there is. */
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
      items: [
        {
          id: 'trial-picture',
          author: { username: 'somebody', name: 'Somebody' },
          title: 'Dunes at dawn',
          description: 'Long shadows, hardly any colour',
          imageUrl: '/trial',
          likeCount: 0,
          commentCount: 0,
          createdAt: '2026-01-01T06:00:00.000Z',
          fresh: true,
          popular: false,
          own: false,
          liked: false,
          commented: false,
          comments: [],
        },
      ],
    },
    memory: { ownPosts: [], ownComments: [], acquaintances: [] },
    seed: 'trial',
    actionsLeft: 1,
  };
}
