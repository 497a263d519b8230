import type { MindConfig } from '../../config/env.ts';
import { MindMisconfiguredError } from './errors.ts';
import type { Mind, MindPersona } from './mind.ts';
import { type CallLimits, defaultCallLimits, type PlanningModel } from './model/planning-model.ts';
import { decideByRules } from './rules.ts';
import { needsModel, prepareTask } from './task.ts';

export interface MindOptions {
  readonly config: MindConfig;
  /** The catalogue; an agent whose persona has left it speaks as the first one. */
  readonly personas: readonly MindPersona[];
  readonly limits?: CallLimits;
}

/**
 * Builds the mind that the configuration names. LangChain is loaded here and not before, and of the providers only
 * the one in use, because together they take more memory than all the rest of a worker.
 * @throws {MindMisconfiguredError} when there is no persona
 */
export async function createMind({
  config,
  personas,
  limits = defaultCallLimits,
}: MindOptions): Promise<Mind> {
  const [standIn] = personas;
  if (standIn === undefined) {
    throw new MindMisconfiguredError('There is no persona: add at least one file to config/personas.');
  }
  const { createChain } = await import('./chain.ts');
  const decideByModel = createChain(await loadModel(config, personas, limits), limits.callMs);
  const personaById = new Map(personas.map((persona) => [persona.id, persona]));
  return {
    decide: async (view, { signal }) => {
      const task = prepareTask(view, personaById.get(view.self.personaId) ?? standIn);
      return needsModel(task) ? decideByModel(task, signal) : decideByRules(task);
    },
  };
}

async function loadModel(
  config: MindConfig,
  personas: readonly MindPersona[],
  limits: CallLimits,
): Promise<PlanningModel> {
  if (config.provider === 'scripted') {
    const { createScriptedModel } = await import('./model/scripted.ts');
    return createScriptedModel(personas);
  }
  const { createOpenAiModel } = await import('./model/openai.ts');
  const server =
    config.provider === 'openai'
      ? { baseUrl: config.baseUrl, apiKey: config.apiKey }
      : // Ollama speaks OpenAI's protocol under /v1 and wants some key, whichever.
        { baseUrl: `${config.baseUrl.replace(/\/+$/, '')}/v1`, apiKey: 'ollama' };
  return createOpenAiModel({ provider: config.provider, model: config.model, limits, ...server });
}
