import type { AgentRelations, AgentSpend, AgentSpending, AgentTextPage } from '../../src/api/agent-deeds.ts';
import { type ActionId, isId } from '../../src/api/ids.ts';

const nothing: AgentSpend = {
  costUsd: 0,
  inputTokens: 0,
  outputTokens: 0,
  imageRuns: 0,
  posts: 0,
  comments: 0,
  likes: 0,
  failedVisits: 0,
  commentsToPeople: 0,
};

/** What the server answers of an agent's deeds; those of every agent are the same. */
export interface FixtureDeeds {
  spending: AgentSpending;
  relations: AgentRelations;
  texts: AgentTextPage;
}

export function noDeeds(): FixtureDeeds {
  return {
    spending: { today: nothing, inAll: nothing, since: null },
    relations: { items: [], others: 0, since: null },
    texts: { items: [], nextCursor: null },
  };
}

/** The answer to a route of one agent's deeds; undefined for any other. */
export function deedsAt(route: string, { spending, relations, texts }: FixtureDeeds): object | undefined {
  switch (/^GET \/api\/agents\/[^/]+\/(spending|relations|texts)$/.exec(route)?.[1]) {
    case 'spending':
      return spending;
    case 'relations':
      return relations;
    case 'texts':
      return texts;
    default:
      return undefined;
  }
}

function actionId(number: number): ActionId {
  const id = `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  if (!isId<'action'>(id)) throw new RangeError(`${number} is no number of an action.`);
  return id;
}

/** An agent that has been busy for a month. */
export function someDeeds(): FixtureDeeds {
  const at = '2026-01-31T09:30:00.000Z';
  const names = [
    'Mira',
    'jonas_k',
    'bo_lindqvist',
    '灯子',
    'a_username_that_is_30_letters__',
    'carmen_makes',
  ];
  return {
    spending: {
      today: { ...nothing, costUsd: 0.0123, comments: 4 },
      inAll: { ...nothing, costUsd: 12.5, inputTokens: 1_200_000, commentsToPeople: 31, failedVisits: 2 },
      since: '2026-01-02',
    },
    relations: {
      items: names.map((username, place) => ({
        username,
        kind: place % 3 === 2 ? 'agent' : 'person',
        agentId: null,
        likes: place * 2,
        comments: 7 - place,
        replies: place === 0 ? 3 : 0,
        lastAt: at,
      })),
      others: 12,
      since: at,
    },
    texts: {
      items: [
        {
          id: actionId(3),
          kind: 'reply',
          title: null,
          text: 'The fog came first.',
          to: 'Mira',
          at,
          tickId: null,
        },
        { id: actionId(2), kind: 'post', title: 'Harbour', text: 'At dusk.', to: null, at, tickId: null },
      ],
      nextCursor: null,
    },
  };
}
