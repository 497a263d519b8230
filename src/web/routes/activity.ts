import { z } from 'zod';
import type { ActivityFilter } from '../../activity/activity.ts';
import type { ActivityFeed } from '../../activity/feed.ts';
import { readActivityPage } from '../../activity/page.ts';
import type { ActivityStream } from '../../activity/stream.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { activityPageSchema, activityTypeList } from '../schemas/activity.ts';
import { activityId, agentId, limit, personaId } from '../schemas/common.ts';
import { validate } from '../validate.ts';

const tag = 'Activity';

const filterFields = {
  agentId: agentId.optional(),
  personaId: personaId.optional(),
  type: activityTypeList.optional(),
};

const pageQuery = z.strictObject({ ...filterFields, before: activityId.optional(), limit });

const streamQuery = z.strictObject({ ...filterFields, after: activityId.optional() });

export interface ActivityRouteParts {
  readonly feed: ActivityFeed;
  readonly stream: ActivityStream;
}

export function activityEndpoints({ feed, stream }: ActivityRouteParts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/api/activity',
      operationId: 'listActivity',
      tag,
      summary:
        'Lists activities, newest first; of one persona a page may hold fewer than the limit while nextCursor leads to more',
      params: nothing,
      query: pageQuery,
      body: noBody,
      answer: activityPageSchema,
      run: ({ query }) =>
        readActivityPage(feed, filterOf(query), { before: query.before ?? null, limit: query.limit }),
    }),
    endpoint({
      method: 'get',
      path: '/api/activity/stream',
      operationId: 'streamActivity',
      tag,
      summary:
        'Streams activities as server-sent events; Last-Event-ID, which browsers send when they reconnect, wins over after; an event gap { after, upTo } tells what is no longer kept',
      params: nothing,
      query: streamQuery,
      body: noBody,
      contentType: 'text/event-stream',
      answer: z.string(),
      run: async ({ query, request, response }) => {
        const lastEventId = request.get('Last-Event-ID');
        const after = lastEventId === undefined ? query.after : validate(activityId, lastEventId);
        stream.serve(response, { filter: filterOf(query), after: after ?? null });
        return undefined;
      },
    }),
  ];
}

function filterOf(query: z.infer<typeof streamQuery>): ActivityFilter {
  return {
    ...(query.agentId === undefined ? {} : { agentId: query.agentId }),
    ...(query.personaId === undefined ? {} : { personaId: query.personaId }),
    ...(query.type === undefined ? {} : { types: query.type }),
  };
}
