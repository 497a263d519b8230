import type { TextKind } from '../../../../src/api/text-kinds.ts';
import { defaultJudge } from '../../../../src/mind/guard/index.ts';

/** The names of the rules that object to a text, each once. */
export function namesOfRules(text: string, as: TextKind = 'comment'): string[] {
  return [...new Set(defaultJudge(text, as).rules.map(({ name }) => name))];
}
