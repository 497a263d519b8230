import { openModeration } from '../../../mind/publishing/open-moderation.ts';
import { broken, type Check, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

const longestMs = 20_000;
const repair = 'Check OPENAI_BASE_URL, OPENAI_API_KEY and MODERATION_MODEL, or set MODERATION_MODEL=none.';

/** Asks moderation about one harmless sentence. */
export const moderationCheck: Check<Services> = {
  name: 'moderation',
  checked: 'Moderation: answer',
  variables: [
    'LLM_PROVIDER',
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'MODERATION_MODEL',
    'MODERATION_CATEGORIES',
    'MODERATION_THRESHOLDS',
  ],
  withinMs: () => longestMs + 1_000,
  repair,
  async run({ environment: { config } }) {
    const moderation = await openModeration({ config: config.mind, proxy: config.proxy });
    if (moderation === null) return ok('none is set; the rules of the guard alone judge (docs/guard.md)');
    const [opinion] = await moderation.texts(
      ['The light holds it together.'],
      AbortSignal.timeout(longestMs),
    );
    if (opinion?.state === 'passed') return ok('it gave an answer');
    if (opinion?.state === 'flagged')
      return warning(
        `it refuses a harmless sentence: ${opinion.message}`,
        'Look at MODERATION_CATEGORIES and MODERATION_THRESHOLDS.',
      );
    return broken(opinion?.message ?? 'it gave no answer', repair);
  },
};
