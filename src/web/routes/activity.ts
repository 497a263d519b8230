import type { Response } from 'express';
import type { ActivityFilter } from '../../activity/activity.ts';
import type { ActivityFeed } from '../../activity/feed.ts';
import { readActivityPage } from '../../activity/page.ts';
import type { ActivityStream } from '../../activity/stream.ts';
import { type ActivityQuery, activityId, listActivity, streamActivity } from '../../api/activity.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { validate } from '../validate.ts';

export interface ActivityRouteParts {
  readonly feed: ActivityFeed;
  readonly stream: ActivityStream;
  /** @throws {RequestRefusedError} when the caller has too many streams open */
  holdStream(response: Response): void;
}

export function activityEndpoints({ feed, stream, holdStream }: ActivityRouteParts): Endpoint[] {
  return [
    endpoint(listActivity, ({ query }) =>
      readActivityPage(feed, filterOf(query), { before: query.before ?? null, limit: query.limit }),
    ),
    endpoint(streamActivity, async ({ query, request, response }) => {
      const lastEventId = request.get('Last-Event-ID');
      const after = lastEventId === undefined ? query.after : validate(activityId, lastEventId);
      holdStream(response);
      stream.serve(response, { filter: filterOf(query), after: after ?? null });
      return undefined;
    }),
  ];
}

function filterOf({ agentId, personaId, type }: ActivityQuery): ActivityFilter {
  return {
    ...(agentId === undefined ? {} : { agentId }),
    ...(personaId === undefined ? {} : { personaId }),
    ...(type === undefined ? {} : { types: type }),
  };
}
