import { textKinds } from '../../../api/text-kinds.ts';
import type { SafePattern } from '../../../lib/safe-pattern.ts';
import type { Rule } from '../rule.ts';

/** The rule of an operator's patterns: they see the text without invisible characters, and undisguised. */
export function blockedPattern(patterns: readonly SafePattern[]): Rule {
  return {
    name: 'blocked-pattern',
    explanation: 'it fits a blocked pattern',
    kinds: textKinds,
    find({ plain, collapsed }) {
      for (const view of [plain, collapsed]) {
        for (const { source, find } of patterns) {
          const found = find(view.text);
          if (found === null) continue;
          const explanation = `it fits the blocked pattern ${source}`;
          return [{ effect: 'rewrite', explanation, ...view.originalSpan(found.start, found.end) }];
        }
      }
      return [];
    },
  };
}
