import type { BaseMessage } from '@langchain/core/messages';
import { steady, systemClock } from '../../../lib/clock.ts';
import type { Logger } from '../../../lib/logger.ts';
import { jsonInstruction } from '../../prompts/prompt.ts';
import { type Capabilities, nextMode, withoutTools } from './capabilities.ts';
import { type CapabilityMemory, processCapabilityMemory } from './capability-memory.ts';
import { createExchanges, type Exchange, type Fetch } from './exchange.ts';
import { mindErrorFrom } from './failure.ts';
import { createPost, type Post } from './http.ts';
import { createLearning, type Learning } from './learning.ts';
import type { AskOptions, CallLimits, ModelAnswer, PlanningModel } from './planning-model.ts';

/** Room for a thought and three actions with a diagram among them, and a bound on what one call can cost. */
const usualOutputTokens = 1_000;

export interface OpenAiModelOptions {
  readonly provider: 'openai' | 'azure' | 'ollama';
  /** The address that the calls' paths are put behind; of Azure the resource's. */
  readonly address: string;
  readonly apiKey: string;
  /** Of Azure the deployment's name. */
  readonly model: string;
  /** Azure's alone. */
  readonly apiVersion?: string | undefined;
  readonly limits: CallLimits;
  /** From 0 to 2; the model's own where it is undefined. */
  readonly temperature?: number | undefined;
  readonly reasoningEffort?: string | undefined;
  readonly memory?: CapabilityMemory | undefined;
  readonly logger?: Logger | undefined;
  /** Stands in for the way over the network. */
  readonly post?: Post | undefined;
}

/** A model behind any server that speaks OpenAI's API; the client is built once. */
export async function createOpenAiModel(options: OpenAiModelOptions): Promise<PlanningModel> {
  const { provider, address, apiKey, model, limits, logger } = options;
  const learning = createLearning({
    address,
    model,
    memory: options.memory ?? processCapabilityMemory(),
    logger,
    now: steady(systemClock).now,
  });
  const exchanges = createExchanges({ post: options.post ?? createPost(), learning, apiKey });
  const invoke = await clientOf(options, exchanges.fetch);
  const usualRoom = Math.min(usualOutputTokens, limits.mostOutputTokens);
  return {
    provider,
    name: model,
    metered: true,
    steps: learning.steps,
    async ask(messages, asked): Promise<ModelAnswer> {
      const known = await learning.now();
      const shape = shapeFor(known, asked.manner);
      const exchange: Exchange = {
        shape,
        wish: {
          tool: asked.tool,
          room: shape.wholeRoom ? limits.mostOutputTokens : usualRoom,
          temperature: options.temperature,
          reasoningEffort: options.reasoningEffort,
          jsonInstruction: jsonInstruction(asked.tool.function.parameters, asked.jsonText),
        },
        answer: null,
        refusal: null,
      };
      try {
        await exchanges.run(exchange, () => invoke(messages, asked));
      } catch (cause) {
        throw mindErrorFrom(cause, { model, provider, refusal: exchange.refusal, signal: asked.signal });
      }
      return answerOf(exchange, learning);
    },
  };
}

function answerOf({ answer }: Exchange, learning: Learning): ModelAnswer {
  if (answer === null) throw new RangeError('The client answered what no server has said.');
  const { text, finish, usage, shape, calledTool } = answer;
  return {
    text,
    usage,
    truncated: finish === 'length',
    filtered: finish === 'content_filter',
    calledTool,
    worked: () => learning.worked(shape),
  };
}

/** In which shape a question is put first. */
function shapeFor(known: Capabilities, manner: AskOptions['manner']): Capabilities {
  switch (manner) {
    case 'usual':
      return known;
    case 'whole room':
      return { ...known, wholeRoom: true };
    case 'next way':
      return withoutTools(known) ?? nextMode(known) ?? known;
  }
}

type Invoke = (messages: BaseMessage[], options: AskOptions) => Promise<unknown>;

/** LangChain's client. Every setting that servers differ in is put into the request by the exchange. */
async function clientOf(options: OpenAiModelOptions, fetch: Fetch): Promise<Invoke> {
  const { provider, address, apiKey, model, limits } = options;
  const settings = {
    apiKey,
    // Our own deadline comes first, and knows more.
    timeout: limits.callMs + 5_000,
    maxRetries: limits.retries,
    streaming: false,
  };
  if (provider === 'azure') {
    const { AzureChatOpenAI } = await import('@langchain/openai');
    const client = new AzureChatOpenAI({
      ...settings,
      model,
      azureOpenAIApiKey: apiKey,
      azureOpenAIEndpoint: address,
      azureOpenAIApiDeploymentName: model,
      azureOpenAIApiVersion: options.apiVersion ?? '',
      useResponsesApi: false,
      configuration: { fetch },
    });
    return (messages, { signal }) => client.invoke(messages, { signal });
  }
  const { initChatModel } = await import('langchain/chat_models/universal');
  const client = await initChatModel(model, {
    ...settings,
    // Ollama speaks OpenAI's protocol, too, so one client package serves both.
    modelProvider: 'openai',
    useResponsesApi: false,
    configuration: { baseURL: address, fetch },
  });
  return (messages, { signal }) => client.invoke(messages, { signal });
}
