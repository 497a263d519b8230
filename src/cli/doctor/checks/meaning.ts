import { openMeaning } from '../../../mind/publishing/meaning/index.ts';
import { broken, type Check, ok } from '../check.ts';
import type { Services } from '../services.ts';

const longestMs = 15_000;
const repair = 'Check EMBEDDINGS_MODEL and the server of LLM_PROVIDER, or set EMBEDDINGS_MODEL=none.';

/** Asks what one harmless sentence means. */
export const meaningCheck: Check<Services> = {
  name: 'meaning',
  checked: 'Repetition: meanings',
  variables: ['LLM_PROVIDER', 'OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OLLAMA_URL', 'EMBEDDINGS_MODEL'],
  withinMs: () => longestMs + 1_000,
  repair,
  async run({ environment: { config } }) {
    let reason = 'it gave no vector';
    const meaning = await openMeaning(config.mind, {
      proxy: config.proxy,
      heard: async (outcome) => {
        if (outcome.state === 'failed') reason = outcome.reason;
      },
    });
    if (meaning === null) return ok('EMBEDDINGS_MODEL is none; texts are compared by their letters');
    const [vector = null] = await meaning.of(['The light holds it together.']);
    if (vector === null) return broken(`texts are compared by their letters alone: ${reason}`, repair);
    return ok(`${meaning.model} gives ${vector.length} numbers a text`);
  },
};
