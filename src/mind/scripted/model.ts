import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models';
import { AIMessageChunk, type BaseMessage, type StandardMessageStructure } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import { z } from 'zod';
import { randomFrom } from '../../lib/random.ts';
import { estimateTokens, planToolName, readAnswer } from '../chain/answer.ts';
import type { PlanningModel } from '../chain/model/planning-model.ts';
import type { MindPersona } from '../mind.ts';
import { readPrompt } from '../prompts/prompt.ts';
import { composePlan } from './compose.ts';

/** Names the grammar's version: the same name, personas, prompt and seed give the same words. */
const scriptedModelName = 'scripted-1';

const usageSchema = z
  .object({ input_tokens: z.number(), output_tokens: z.number() })
  .transform((usage) => ({ inputTokens: usage.input_tokens, outputTokens: usage.output_tokens }));

interface ScriptedCallOptions extends BaseChatModelCallOptions {
  readonly seed?: string;
  readonly tools?: readonly BindToolsInput[];
}

/**
 * A chat model that needs no network: it reads the data blocks of the very prompt that a real model gets and writes
 * a plan from the persona's voice. The same prompt and seed give the same answer. It costs nothing; the usage it
 * reports is an estimate of what a real model would have read and written, marked as such.
 */
export class ScriptedChatModel extends BaseChatModel<ScriptedCallOptions> {
  readonly #personas: readonly MindPersona[];

  constructor(personas: readonly MindPersona[]) {
    super({});
    this.#personas = personas;
  }

  override _llmType(): string {
    return 'scripted';
  }

  override bindTools(tools: BindToolsInput[], options: Partial<ScriptedCallOptions> = {}) {
    return this.withConfig({ ...options, tools });
  }

  override async _generate(messages: BaseMessage[], options: this['ParsedCallOptions']): Promise<ChatResult> {
    const prompt = messages.map((message) => message.text).join('\n\n');
    const { brief, gallery } = readPrompt(prompt);
    const persona = this.#personas.find(({ id }) => id === brief.persona);
    if (persona === undefined) throw new Error(`There is no persona ${brief.persona} to speak for.`);
    const plan = composePlan(
      { brief, gallery, voice: persona.voice },
      randomFrom(options.seed ?? '', prompt),
    );
    const text = JSON.stringify(plan);
    const inputTokens = estimateTokens(prompt) + estimateTokens(JSON.stringify(options.tools ?? []));
    const outputTokens = estimateTokens(text);
    const message = new AIMessageChunk<StandardMessageStructure>({
      content: '',
      tool_calls: [{ type: 'tool_call', id: 'call_scripted', name: planToolName, args: plan }],
      usage_metadata: {
        input_tokens: inputTokens,
        output_tokens: outputTokens,
        total_tokens: inputTokens + outputTokens,
      },
      response_metadata: { model_name: scriptedModelName, usage: 'estimated' },
    });
    return { generations: [{ text, message }] };
  }
}

/**
 * The scripted model as the chain wants it.
 * @param metered true where it is the mind that the operator chose, so that budgets can be tried out without a key
 */
export function createScriptedModel(personas: readonly MindPersona[], metered: boolean): PlanningModel {
  const model = new ScriptedChatModel(personas);
  return {
    provider: 'scripted',
    name: scriptedModelName,
    metered,
    steps: () => [],
    async ask(messages, { tool, seed, signal }) {
      const message = await model.bindTools([tool]).invoke(messages, { seed, signal });
      const { text } = readAnswer(message);
      return {
        text,
        truncated: false,
        calledTool: true,
        filtered: false,
        usage: usageSchema.parse(message.usage_metadata),
        worked: async () => undefined,
      };
    },
  };
}
