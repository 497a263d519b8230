import { z } from 'zod';
import { type AgentId, isId } from './ids.ts';

/**
 * What a list of agents can be sorted by: `newest` when they were made, `lastActed` when they last did something that people
 * see, and the last three what they cost, failed at and said to people in the last seven days.
 */
export const agentSorts = [
  'newest',
  'name',
  'lastActed',
  'posts',
  'comments',
  'likes',
  'cost',
  'failedVisits',
  'people',
] as const;
export type AgentSort = (typeof agentSorts)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

/** The order of a list of agents. */
export interface AgentOrder {
  readonly sort: AgentSort;
  readonly direction: SortDirection;
}

/** Names begin with A; of everything else the most stands first. */
export function usualDirection(sort: AgentSort): SortDirection {
  return sort === 'name' ? 'asc' : 'desc';
}

/** Where a page of a sorted list begins: after the agent with this id, which had this value when it was read. */
export interface AgentCursor {
  readonly id: AgentId;
  /** A number in digits, or a name in lower case; 0 in the order of age, where the id says everything. */
  readonly value: string;
}

/** As the address carries it: the id alone in the order of age, else the id, a comma and the value. */
export function agentCursorText({ id, value }: AgentCursor, { sort }: Pick<AgentOrder, 'sort'>): string {
  return sort === 'newest' ? id : `${id},${value}`;
}

const numeric = /^-?\d{1,15}(\.\d{1,20})?(e[+-]\d{1,3})?$/;

/** @returns null where no list of this order can have given the text */
export function agentCursorIn(text: string, { sort }: Pick<AgentOrder, 'sort'>): AgentCursor | null {
  const comma = text.indexOf(',');
  const [id, value] = comma === -1 ? [text, '0'] : [text.slice(0, comma), text.slice(comma + 1)];
  if (!isId<'agent'>(id)) return null;
  if ((sort === 'newest') !== (comma === -1)) return null;
  if (sort === 'name') return value === '' ? null : { id, value };
  return numeric.test(value) ? { id, value } : null;
}

/** Fields of a query that say the order, beside {@link checkAgentCursor}. */
export const agentOrderFields = {
  sort: z.enum(agentSorts).default('newest').meta({
    description:
      'What the list is sorted by; `cost`, `failedVisits` and `people` are those of `lastWeek`. Agents may move while pages are read, because their figures change',
  }),
  direction: z
    .enum(sortDirections)
    .optional()
    .meta({ description: 'Without it `asc` for names, else `desc`' }),
  cursor: z
    .string()
    .max(600)
    .optional()
    .meta({ description: 'The `nextCursor` of the page before, of the same order' }),
};

/** A cursor of another order, or made up, is a fault of the request. */
export function checkAgentCursor(
  { cursor, sort }: { readonly cursor?: string | undefined; readonly sort: AgentSort },
  context: z.RefinementCtx,
): void {
  if (cursor !== undefined && agentCursorIn(cursor, { sort }) === null)
    context.addIssue({
      code: 'custom',
      path: ['cursor'],
      message: `must be the nextCursor of a page that is sorted by ${sort}`,
    });
}
