import { faultSentences, promptFaults } from '../../mind/prompts/check.ts';
import { versionStore } from '../../settings/version-store.ts';

/** The prompts that operators may change; each is one text with sections. */
export const promptIds = ['visit'] as const;
export const visitPromptId = promptIds[0];

export const promptStore = versionStore({
  name: 'prompt',
  documents: 'prompts',
  versions: 'prompt_versions',
  key: 'prompt_id',
  // Every agent follows what is published.
  agents: 'select 0',
});

/** A stored prompt, or why it cannot be used: another release may have stored it, with other placeholders. */
export type ReadPrompt = { readonly text: string } | { readonly fault: string };

export function readPromptContent(content: unknown): ReadPrompt {
  const text = typeof content === 'object' && content !== null && 'text' in content ? content.text : null;
  if (typeof text !== 'string') return { fault: 'it holds no text' };
  const faults = promptFaults(text);
  return faults.length === 0 ? { text } : { fault: faultSentences(faults) };
}
