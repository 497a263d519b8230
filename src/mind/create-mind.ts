import { blockedPhrases } from '../../config/block-list.ts';
import type { MindConfig } from '../../config/env.ts';
import { type Tracing, untraced } from '../lib/tracing.ts';
import type { DecideByModel } from './chain/chain.ts';
import { type CallLimits, defaultCallLimits, type PlanningModel } from './chain/model/planning-model.ts';
import { MindMisconfiguredError } from './errors.ts';
import { createVeto } from './guard/speech.ts';
import type { Mind, MindPersona } from './mind.ts';
import { createModeration, type Moderate, unmoderated } from './publishing/moderation.ts';
import { decideByRules } from './scripted/rules.ts';
import { needsModel, prepareTask } from './task/task.ts';

export interface MindOptions {
  readonly config: MindConfig;
  /** The catalogue; an agent whose persona has left it speaks as the first one. */
  readonly personas: readonly MindPersona[];
  readonly limits?: CallLimits;
  /** Every call of a model is a span. */
  readonly tracing?: Tracing;
}

/**
 * Builds the mind that the configuration names. LangChain is loaded here and not before, and of the providers only
 * those in use, because together they take more memory than all the rest of a worker. The scripted mind loads it at the
 * first visit that wants words: nothing about it can be found wrong before.
 * @throws {MindMisconfiguredError} when there is no persona
 */
export async function createMind({
  config,
  personas,
  limits = limitsFrom(config),
  tracing = untraced,
}: MindOptions): Promise<Mind> {
  const [standIn] = personas;
  if (standIn === undefined) {
    throw new MindMisconfiguredError('There is no persona: add at least one file to config/personas.');
  }
  const veto = createVeto([...blockedPhrases, ...(config.blockedPhrases ?? [])]);
  const openChain = async (): Promise<DecideByModel> => {
    const { createChain } = await import('./chain/chain.ts');
    return createChain({
      models: await loadModels(config, personas, limits),
      callMs: limits.callMs,
      veto,
      moderate: moderationFrom(config, limits),
      tracing,
    });
  };
  let chain: Promise<DecideByModel> | undefined;
  if (config.provider !== 'scripted') {
    chain = openChain();
    await chain;
  }
  const personaById = new Map(personas.map((persona) => [persona.id, persona]));
  return {
    decide: async (view, services) => {
      const task = prepareTask(view, personaById.get(view.self.personaId) ?? standIn);
      if (!needsModel(task)) return decideByRules(task);
      chain ??= openChain();
      const decideByModel = await chain;
      return decideByModel(task, services);
    },
  };
}

/** The models in the order in which they are asked; the scripted one, which nothing can fail, comes last. */
export async function loadModels(
  config: MindConfig,
  personas: readonly MindPersona[],
  limits: CallLimits = limitsFrom(config),
): Promise<readonly [PlanningModel, ...PlanningModel[]]> {
  const { createScriptedModel } = await import('./scripted/model.ts');
  if (config.provider === 'scripted') return [createScriptedModel(personas, true)];
  const { createOpenAiModel } = await import('./chain/model/openai.ts');
  const server =
    config.provider === 'openai'
      ? { baseUrl: config.baseUrl, apiKey: config.apiKey }
      : // Ollama speaks OpenAI's protocol under /v1 and wants some key, whichever.
        { baseUrl: `${config.baseUrl.replace(/\/+$/, '')}/v1`, apiKey: 'ollama' };
  const { provider, temperature } = config;
  const open = (model: string): Promise<PlanningModel> =>
    createOpenAiModel({ provider, model, limits, temperature, ...server });
  const second = config.fallbackModel === undefined ? [] : [await open(config.fallbackModel)];
  return [await open(config.model), ...second, createScriptedModel(personas, false)];
}

/** How long the configured models may take. */
export function limitsFrom({ timeoutMs, retries }: MindConfig): CallLimits {
  const { attemptMs, callMs } = defaultCallLimits;
  return {
    attemptMs: Math.min(attemptMs, timeoutMs ?? callMs),
    callMs: timeoutMs ?? callMs,
    retries: retries ?? defaultCallLimits.retries,
  };
}

function moderationFrom(config: MindConfig, { attemptMs }: CallLimits): Moderate {
  if (config.provider !== 'openai' || config.moderationModel === undefined) return unmoderated;
  const { baseUrl, apiKey, moderationModel } = config;
  return createModeration({ baseUrl, apiKey, model: moderationModel, timeoutMs: attemptMs });
}
