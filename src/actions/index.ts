import type { z } from 'zod';
import { keysOf, recordOf } from '../lib/records.ts';
import { comment } from './comment/index.ts';
import type { ActionDefinition, Aim, Counter } from './definition.ts';
import { like } from './like/index.ts';
import { post } from './post/index.ts';
import { reply } from './reply/index.ts';

/** Every kind of action that leaves a row in the ledger, in the order in which a prompt names them. */
const registry = { like, comment, reply, post };

export type ActionKind = keyof typeof registry;
export const actionKinds = keysOf(registry);

/** What a model may answer for each kind. */
type Answers = { readonly [K in ActionKind]: z.infer<(typeof registry)[K]['answer']> };
export type ActionAnswer = Answers[ActionKind];

/** The kinds that aim at something in particular. */
export type KindsThatAimAt<A extends Aim> = {
  [K in ActionKind]: (typeof registry)[K]['aim'] extends A ? K : never;
}[ActionKind];

/** Schemas of all answers. */
export const actionAnswers = actionKinds.map((kind) => registry[kind].answer);

const definitions: { readonly [K in ActionKind]: ActionDefinition<Answers[K]> } = registry;

/** All that there is to know of the action's kind. */
export function definitionOf<K extends ActionKind>(action: {
  readonly kind: K;
}): ActionDefinition<Answers[K]> {
  return definitions[action.kind];
}

/** The kinds that aim at this. */
export function kindsThatAimAt<A extends Aim>(aim: A): readonly KindsThatAimAt<A>[] {
  return actionKinds.filter((kind): kind is KindsThatAimAt<A> => registry[kind].aim === aim);
}

/** The kinds that count in this sum; an agent remembers them alike. */
export function kindsCountedAs(counter: Counter): readonly ActionKind[] {
  return actionKinds.filter((kind) => registry[kind].counter === counter);
}

/** A count of 0 for each kind. */
export function noActions(): Record<ActionKind, number> {
  return { ...recordOf(actionKinds, () => 0) };
}
