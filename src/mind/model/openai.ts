import { initChatModel } from 'langchain/chat_models/universal';
import { type PlanTool, planToolName } from '../answer.ts';
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
}

/** A model behind any OpenAI-compatible server; the client is built once, and once more for each plan tool. */
export async function createOpenAiModel(options: OpenAiModelOptions): Promise<PlanningModel> {
  const { provider, baseUrl, apiKey, model, limits } = options;
  const client = await initChatModel(model, {
    // Ollama speaks OpenAI's protocol, too, so one client package serves both.
    modelProvider: 'openai',
    apiKey,
    configuration: { baseURL: baseUrl },
    timeout: limits.attemptMs,
    maxRetries: limits.retries,
    maxTokens: maxAnswerTokens,
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
    ask: (messages, { tool, signal }) => clientFor(tool).invoke(messages, { signal }),
  };
}
