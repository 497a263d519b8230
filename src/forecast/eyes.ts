import type { TokenUsage } from '../mind/index.ts';
import { seesCheaply } from '../vision/describe/choose.ts';
import { answerTokens, pictureTokensOf, questionTokens } from '../vision/describe/picture-tokens.ts';
import type { Eyes } from '../vision/eyes.ts';
import { imaginedEyes } from './imagined-eyes.ts';

/**
 * Eyes that count what describing each picture once takes, and see what {@link imaginedEyes} see.
 * @param model whose tokens are counted; none are where it would have pictures measured
 */
export function createForecastEyes(model: string, keepCall: (call: TokenUsage) => void): Eyes {
  const inputTokens = questionTokens + (pictureTokensOf(model) ?? 0);
  const known = new Set<string>();
  return {
    async see(pictures, onlooker) {
      for (const { itemId } of seesCheaply(model) ? pictures : []) {
        if (known.has(itemId)) continue;
        known.add(itemId);
        keepCall({ inputTokens, outputTokens: answerTokens });
      }
      return imaginedEyes.see(pictures, onlooker);
    },
  };
}
