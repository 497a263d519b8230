import type { KnownPrompts } from '../fleet/prompts/known.ts';
import { mindFollowing } from '../mind/follow-personas.ts';
import { createMind, type MindOptions } from '../mind/index.ts';
import type { Mind, MindPersona } from '../mind/mind.ts';
import type { PromptText } from '../mind/prompts/prompt.ts';
import type { KnownPersonas } from '../personas/catalogue.ts';

/**
 * Opens minds that follow the personas and the prompt as operators change them. The first one is built at once, so that what is wrong with a
 * configuration is found before a visit comes.
 * @throws {MindMisconfiguredError} when there is no persona
 */
export function mindOpener(
  { personas, prompts }: { readonly personas: KnownPersonas; readonly prompts: KnownPrompts },
  options: Omit<MindOptions, 'personas'>,
) {
  return async (change: Partial<MindOptions>): Promise<Mind> => {
    const open = (current: readonly MindPersona[], prompt: PromptText | null): Promise<Mind> =>
      createMind({ ...options, prompt: prompt ?? undefined, ...change, personas: current });
    const first = personas.current();
    const firstPrompt = prompts.current();
    const built = await open(first, firstPrompt);
    return mindFollowing(
      personas,
      async (current, prompt) =>
        current === first && prompt === firstPrompt ? built : open(current, prompt),
      prompts,
    );
  };
}
