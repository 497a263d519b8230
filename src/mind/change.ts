import type { MindConfig } from '../../config/env.ts';
import { FleetError } from '../lib/errors.ts';
import { readSections } from './prompts/sections.ts';

/** What is changed of a mind; null leaves it as the configuration has it. */
export interface MindChange {
  readonly model: string | null;
  readonly temperature: number | null;
  /** A whole prompt with its sections. */
  readonly promptText: string | null;
}

/** The change is none, or the configured mind cannot be changed like that. */
export class ChangeRefusedError extends FleetError {
  readonly code = 'CHANGE_REFUSED';
}

/**
 * The configuration with a change made to it. The prompt is no part of a configuration; it is checked here all the same.
 * @throws {ChangeRefusedError}
 */
export function changedConfig(config: MindConfig, change: MindChange): MindConfig {
  const { model, temperature, promptText } = change;
  if (model === null && temperature === null && promptText === null)
    throw new ChangeRefusedError('Say what to change: a model, a prompt or a temperature.');
  if (promptText !== null) assertPrompt(promptText);
  const tuned = temperature === null ? config : { ...config, temperature };
  if (model === null) return tuned;
  if (tuned.provider !== 'scripted') return { ...tuned, model };
  throw new ChangeRefusedError('The scripted mind has no other model; set LLM_PROVIDER first.');
}

function assertPrompt(text: string): void {
  try {
    readSections(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new ChangeRefusedError(`The prompt cannot be used: ${reason}`, { cause });
  }
}
