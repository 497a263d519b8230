import { type Closure, closureWords } from '../api/standing.ts';
import type { Refusal } from './definition.ts';

/** Why a closed target is refused. The code is the closure's name in the style of all codes. */
export function refusalOf(closure: Closure): Refusal {
  return { code: codeOf(closure), why: reasonOf(closure) };
}

/** The name of a closure and what it means, as traces and wishes say it. */
export function reasonOf(closure: Closure): string {
  return `${closure} (${closureWords[closure]})`;
}

export function codeOf(closure: Closure): string {
  return closure.toUpperCase().replaceAll('-', '_');
}
