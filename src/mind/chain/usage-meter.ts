import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { LLMResult } from '@langchain/core/outputs';
import { z } from 'zod';
import type { TokenUsage } from '../mind.ts';

const reportSchema = z.object({
  message: z.object({
    usage_metadata: z.object({ input_tokens: z.number(), output_tokens: z.number() }),
  }),
});

/** Hears from LangChain what a call took, also where its answer cannot be used. One meter for each call. */
export class UsageMeter extends BaseCallbackHandler {
  readonly name = 'usage-meter';
  override readonly awaitHandlers = true;
  #usage: TokenUsage | null = null;

  /** Null where the server did not tell, or has not answered. */
  get usage(): TokenUsage | null {
    return this.#usage;
  }

  override handleLLMEnd({ generations }: LLMResult): void {
    const report = reportSchema.safeParse(generations[0]?.[0]).data?.message.usage_metadata;
    if (report !== undefined)
      this.#usage = { inputTokens: report.input_tokens, outputTokens: report.output_tokens };
  }
}
