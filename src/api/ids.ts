import { z } from 'zod';

declare const brand: unique symbol;

/** A text that names one kind of thing and cannot be passed where another kind is meant. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type AgentId = Id<'agent'>;
export type TickId = Id<'tick'>;
export type ActionId = Id<'action'>;
export type WishId = Id<'wish'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a text in the form of an id; whether such a thing exists is another question. */
export function isId<Kind extends string>(text: string): text is Id<Kind> {
  return uuid.test(text);
}

function idSchema<Kind extends string>(error: string) {
  return z
    .custom<Id<Kind>>((value) => typeof value === 'string' && isId(value), { error })
    .meta({ type: 'string', format: 'uuid' });
}

/** An agent's id, as a path parameter or field. */
export const agentId = idSchema<'agent'>('must be an agent id (a UUID)');
export const tickId = idSchema<'tick'>('must be a tick id (a UUID)');
export const actionId = idSchema<'action'>('must be an action id (a UUID)');
export const wishId = idSchema<'wish'>('must be a wish id (a UUID)');
