import { initChatModel } from 'langchain/chat_models/universal';
import { type PlanTool, planToolName } from '../answer.ts';
import { createLeanFetch } from './lean-fetch.ts';
import type { CallLimits, PlanningModel } from './planning-model.ts';

/** Room for a thought and three actions with a diagram among them, and a bound on what one call can cost. */
const maxAnswerTokens = 1_000;

export interface OpenAiModelOptions {
  readonly provider: 'openai' | 'ollama';
  /** Ends in `/v1` for OpenAI itself. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  readonly limits: CallLimits;
  /** From 0 to 2; the model's own where it is undefined, because some models refuse any other. */
  readonly temperature?: number | undefined;
}

/** A model behind any OpenAI-compatible server; the client is built once, and once more for each plan tool. */
export async function createOpenAiModel(options: OpenAiModelOptions): Promise<PlanningModel> {
  const { provider, baseUrl, apiKey, model, limits, temperature } = options;
  const client = await initChatModel(model, {
    // Ollama speaks OpenAI's protocol, too, so one client package serves both.
    modelProvider: 'openai',
    apiKey,
    configuration: { baseURL: baseUrl, fetch: createLeanFetch() },
    timeout: limits.attemptMs,
    maxRetries: limits.retries,
    maxTokens: maxAnswerTokens,
    ...(temperature === undefined ? {} : { temperature }),
  });
  const bind = (tool: PlanTool) => client.bindTools([tool], { tool_choice: planToolName });
  const bound = new Map<PlanTool, ReturnType<typeof bind>>();
  const clientFor = (tool: PlanTool): ReturnType<typeof bind> => {
    const known = bound.get(tool) ?? bind(tool);
    bound.set(tool, known);
    return known;
  };
  return {
    provider,
    name: model,
    metered: true,
    ask: (messages, { tool, signal, callbacks }) => clientFor(tool).invoke(messages, { signal, callbacks }),
  };
}
