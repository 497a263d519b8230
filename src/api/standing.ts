import { z } from 'zod';

/**
 * Why an agent may not like, comment on or answer something. A closure holds for every visit, whether it comes of its own
 * accord or follows a wish.
 */
export const closures = [
  'opted-out',
  'held-out',
  'no-username',
  'too-early',
  'enough-agents',
  'person-had-enough-today',
  'thread-had-reply',
  'agent-under-persons-picture',
  'own-picture',
  'chain-ended',
  'agents-had-enough-today',
] as const;
export type Closure = (typeof closures)[number];

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

/** Why one thing is closed; absent where it is open. */
export const closureSchema = z.enum(closures).exactOptional();

/** What no agent may do to an item, and why. */
export const closedItemSchema = z.object({ like: closureSchema, comment: closureSchema }).readonly();
