import type { View } from '../normal-form/view.ts';
import type { Effect, Finding } from '../rule.ts';

/** A text with more findings of one pattern is refused all the same: the rest need not be named. */
const mostFindings = 50;

/** A finding for each place where one of the patterns matches, up to a bound. */
export function matchesIn(view: View, patterns: readonly RegExp[], effect: Effect = 'rewrite'): Finding[] {
  return patterns.flatMap((pattern) =>
    view.text
      .matchAll(pattern)
      .take(mostFindings)
      .map(({ 0: found, index }): Finding => ({ effect, ...view.originalSpan(index, index + found.length) }))
      .toArray(),
  );
}
