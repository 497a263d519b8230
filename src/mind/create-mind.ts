import { blockedPhrases } from '../../config/block-list.ts';
import type { MindConfig } from '../../config/env.ts';
import type { ProxyConfig } from '../../config/environment/config.ts';
import { ownPriceOf } from '../../config/model-prices.ts';
import type { Logger } from '../lib/logger.ts';
import { type Tracing, untraced } from '../lib/tracing.ts';
import type { DecideByModel } from './chain/chain.ts';
import type { CapabilityMemory } from './chain/model/capability-memory.ts';
import { type CallLimits, defaultCallLimits, type PlanningModel } from './chain/model/planning-model.ts';
import { serverOf } from './chain/model/server.ts';
import type { PriceOf } from './chain/question.ts';
import { MindMisconfiguredError } from './errors.ts';
import { type CurrentWords, createCurrentJudge, type Judge } from './guard/index.ts';
import type { Decision, Mind, MindPersona, Services } from './mind.ts';
import type { PromptText } from './prompts/prompt.ts';
import type { Meaning } from './publishing/meaning/index.ts';
import { type Moderation, unmoderated } from './publishing/moderation.ts';
import { openModeration } from './publishing/open-moderation.ts';
import { decideByRules } from './scripted/rules.ts';
import { notesOnAvoided, picturesToSee, withPictures } from './task/look.ts';
import { needsModel, prepareTask, type VisitTask } from './task/task.ts';

export interface MindOptions {
  readonly config: MindConfig;
  /** The catalogue; an agent whose persona has left it speaks as the first one. */
  readonly personas: readonly MindPersona[];
  readonly limits?: CallLimits;
  /** What is known of how servers want to be asked; of this process alone where none is given. */
  readonly memory?: CapabilityMemory | undefined;
  /** The operator's prices before the lists'. */
  readonly priceOf?: PriceOf;
  readonly logger?: Logger | undefined;
  /** Leads to the models' server, where there is one. */
  readonly proxy?: ProxyConfig | undefined;
  /** A prompt in place of the one that comes with the fleet. */
  readonly prompt?: PromptText | undefined;
  /** In place of that of the configuration. */
  readonly moderation?: Moderation | undefined;
  /** What operators let no agent say, besides the configuration's words. */
  readonly blockedWords?: CurrentWords;
  /** In place of the guard's rules and of every word that is blocked. */
  readonly judge?: Judge | undefined;
  /** Finds what others have said under the same picture in other words. */
  readonly meaning?: Meaning | null;
  /** Every call of a model is a span. */
  readonly tracing?: Tracing;
}

const nothingBlocked = { phrases: [], patterns: [] };
const noWords: CurrentWords = () => nothingBlocked;

/**
 * Builds the mind that the configuration names. LangChain is loaded here and not before, and of the providers only
 * those in use, because together they take more memory than all the rest of a worker. The scripted mind loads it at the
 * first visit that wants words: nothing about it can be found wrong before.
 * @throws {MindMisconfiguredError} when there is no persona
 */
export async function createMind(options: MindOptions): Promise<Mind> {
  const { config, personas, limits = limitsFrom(config), tracing = untraced } = options;
  const [standIn] = personas;
  if (standIn === undefined) {
    throw new MindMisconfiguredError('There is no persona: add at least one file to config/personas.');
  }
  const always = [...blockedPhrases, ...(config.blockedPhrases ?? [])];
  const judge = options.judge ?? createCurrentJudge(always, options.blockedWords ?? noWords);
  const openChain = async (): Promise<DecideByModel> => {
    const { createChain } = await import('./chain/chain.ts');
    const models = await loadModels({ ...options, limits });
    const moderation = options.moderation ?? (await openModeration({ config, proxy: options.proxy }));
    const priceOf = options.priceOf ?? (await pricesFor(config));
    const prompt =
      options.prompt === undefined
        ? undefined
        : (await import('./prompts/prompt.ts')).promptFrom(options.prompt);
    return createChain({
      models,
      callMs: limits.callMs,
      priceOf,
      prompt,
      judge,
      moderation: moderation ?? unmoderated,
      meaning: options.meaning ?? null,
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
      const sighted = await lookedAt(task, services);
      if (!needsModel(sighted)) return withNotes(decideByRules(sighted), sighted);
      return withNotes(await decideByModel(sighted, services), sighted);
    },
  };
}

/** The visit with what the pictures show that it may speak of. */
async function lookedAt(task: VisitTask, { look }: Services): Promise<VisitTask> {
  const pictures = look === undefined ? [] : picturesToSee(task);
  const seen = look === undefined || pictures.length === 0 ? null : await look(pictures);
  return seen === null || seen.size === 0 ? task : withPictures(task, seen);
}

function withNotes(decision: Decision, task: VisitTask): Decision {
  const notes = notesOnAvoided(task);
  return notes.length === 0 ? decision : { ...decision, guard: [...notes, ...decision.guard] };
}

/** The prices of the configured models. The lists are loaded only where a model may cost something. */
export async function pricesFor({ provider }: MindConfig): Promise<PriceOf> {
  if (provider === 'ollama' || provider === 'scripted') return ownPriceOf;
  const { priceOf } = await import('../../config/list-prices.ts');
  return priceOf;
}

/** The models in the order in which they are asked; the scripted one, which nothing can fail, comes last. */
export async function loadModels({
  config,
  personas,
  limits = limitsFrom(config),
  memory,
  logger,
  proxy,
}: MindOptions): Promise<readonly [PlanningModel, ...PlanningModel[]]> {
  const { createScriptedModel } = await import('./scripted/model.ts');
  if (config.provider === 'scripted') return [createScriptedModel(personas, true)];
  const { createOpenAiModel } = await import('./chain/model/openai.ts');
  const { createPost } = await import('./chain/model/http.ts');
  const post = createPost(proxy);
  const server = serverOf(config);
  const { provider, temperature, reasoningEffort } = config;
  const open = (model: string): Promise<PlanningModel> =>
    createOpenAiModel({
      provider,
      model,
      limits,
      temperature,
      reasoningEffort,
      memory,
      logger,
      post,
      ...server,
    });
  const second = config.fallbackModel === undefined ? [] : [await open(config.fallbackModel)];
  return [await open(config.model), ...second, createScriptedModel(personas, false)];
}

/** How long the configured models may take, and how much they may write. */
export function limitsFrom({ timeoutMs, retries, maxOutputTokens }: MindConfig): CallLimits {
  return {
    callMs: timeoutMs ?? defaultCallLimits.callMs,
    retries: retries ?? defaultCallLimits.retries,
    mostOutputTokens: maxOutputTokens ?? defaultCallLimits.mostOutputTokens,
  };
}
