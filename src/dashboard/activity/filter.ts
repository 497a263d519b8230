import { type Activity, type ActivityQuery, type ActivityType, activityTypes } from '#api/activity';

/** Which activities a feed holds; null and an empty list mean all. */
export interface FeedFilter {
  readonly agentId: string | null;
  readonly personaId: string | null;
  readonly types: readonly ActivityType[];
}

export const everything: FeedFilter = { agentId: null, personaId: null, types: [] };

const lifecycle = [
  'started',
  'paused',
  'resumed',
  'stopped',
  'sleeping',
  'retired',
  'restored',
  'deleted',
] as const;

/** The kinds that an operator can choose among, and the types of activity that each stands for. */
export const feedKinds = [
  { id: 'post', label: 'Posts', types: ['post'] },
  { id: 'comment', label: 'Comments', types: ['comment'] },
  { id: 'like', label: 'Likes', types: ['like'] },
  { id: 'thought', label: 'Thoughts', types: ['thought'] },
  { id: 'action', label: 'Browsing', types: ['action'] },
  { id: 'error', label: 'Errors', types: ['error'] },
  { id: 'status', label: 'Status', types: lifecycle },
  { id: 'director', label: 'Director', types: ['director'] },
] as const satisfies readonly { id: string; label: string; types: readonly ActivityType[] }[];
export type FeedKind = (typeof feedKinds)[number]['id'];

/** The kinds that an address asks for; what it names that does not exist is passed over. */
export function kindsIn(query: URLSearchParams): readonly FeedKind[] {
  const named = new Set((query.get('kind') ?? '').split(','));
  return feedKinds.flatMap(({ id }) => (named.has(id) ? [id] : []));
}

/** The filter that an address asks for: `?agent=…&persona=…&kind=post,comment`. */
export function filterIn(query: URLSearchParams): FeedFilter {
  const kinds = new Set(kindsIn(query));
  return {
    agentId: query.get('agent'),
    personaId: query.get('persona'),
    types: feedKinds.filter(({ id }) => kinds.has(id)).flatMap(({ types }) => types),
  };
}

/** A filter as the API takes it; empty where everything is wanted. */
export type ActivityParameters = Readonly<Partial<Record<keyof ActivityQuery, string>>>;

export function apiQueryOf({ agentId, personaId, types }: FeedFilter): ActivityParameters {
  return {
    ...(agentId === null ? {} : { agentId }),
    ...(personaId === null ? {} : { personaId }),
    ...(types.length === 0 || types.length === activityTypes.length ? {} : { type: types.join(',') }),
  };
}

/** Whether a filter lets an activity through; the server judges alike. */
export function lets({ agentId, personaId, types }: FeedFilter, activity: Activity): boolean {
  return (
    (agentId === null || activity.agentId === agentId) &&
    (personaId === null || activity.personaId === personaId) &&
    (types.length === 0 || types.includes(activity.type))
  );
}

/** Distinguishes filters. */
export function keyOf({ agentId, personaId, types }: FeedFilter): string {
  return [agentId ?? '', personaId ?? '', types.join(',')].join('|');
}
