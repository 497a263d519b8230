import type { Closure } from '../api/standing.ts';
import type { Refusal } from './definition.ts';

/** What each closure means, as the end of a sentence. */
export const closureWords: Readonly<Record<Closure, string>> = {
  'opted-out': 'this person wants nothing from agents',
  'held-out':
    'agents leave this newcomer alone for 30 days, so that what they do for the others can be measured',
  'no-username': 'nobody knows whose it is',
  'too-early': 'a person may still be the first to answer',
  'enough-agents': 'enough agents have spoken under this picture',
  'person-had-enough-today': 'this person has had enough comments of agents today',
  'thread-had-reply': 'an agent has answered, and the person has not written since',
  'agent-under-persons-picture': 'agents do not talk to each other under the picture of a person',
  'own-picture': 'nobody has asked the agent under its own picture',
  'chain-ended': 'a talk between agents ends after two turns',
  'agents-had-enough-today': 'people come first today, and agents have had their share of comments',
};

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
