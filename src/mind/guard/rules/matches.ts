import type { View } from '../normal-form/view.ts';
import type { Effect, Finding } from '../rule.ts';

/** A finding for each place where one of the patterns matches. */
export function matchesIn(view: View, patterns: readonly RegExp[], effect: Effect = 'rewrite'): Finding[] {
  return patterns.flatMap((pattern) =>
    [...view.text.matchAll(pattern)].map(
      ({ 0: found, index }): Finding => ({ effect, ...view.originalSpan(index, index + found.length) }),
    ),
  );
}
