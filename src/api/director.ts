import { z } from 'zod';
import { directorChangeSchema, directorSettingsSchema } from './director-settings.ts';
import { count, instant, limit, pageOf } from './fields.ts';
import { agentId, wishId } from './ids.ts';
import { noInput, route } from './route.ts';

/** What an agent may be asked to do. */
export const wishKinds = ['like', 'comment', 'reply'] as const;
export type WishKind = (typeof wishKinds)[number];

/** suggested → open → carried-out | expired | dropped; a suggested one may also expire or be dropped. */
export const wishStatuses = ['open', 'suggested', 'carried-out', 'expired', 'dropped'] as const;
export type WishStatus = (typeof wishStatuses)[number];

export const directorStateSchema = z
  .object({
    settings: directorSettingsSchema,
    share: z.number().meta({ description: 'Of the agents: how many may be awake' }),
    steps: z.array(z.object({ at: instant, share: z.number(), reason: z.string() }).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: 'DirectorState' });
export type DirectorState = z.infer<typeof directorStateSchema>;

export const wishSchema = z
  .object({
    id: wishId,
    itemId: z.string(),
    username: z.string().meta({ description: 'Whom it is for' }),
    agentId,
    kind: z.enum(wishKinds),
    notBefore: instant,
    notAfter: instant,
    status: z.enum(wishStatuses),
    reason: z.string(),
  })
  .readonly()
  .meta({ id: 'Wish' });
export type Wish = z.infer<typeof wishSchema>;

/** A wish as the visit was given it that might carry it out. */
export const viewWishSchema = z
  .object({
    id: wishId,
    kind: z.enum(wishKinds),
    itemId: z.string(),
    commentId: z.string().nullable(),
    reason: z.string(),
  })
  .readonly();

export const wishPageSchema = pageOf(wishSchema, z.string()).meta({ id: 'WishPage' });
export type WishPage = z.infer<typeof wishPageSchema>;

const fraction = z.number().min(0).max(1);
const answered = { posts: count, byPeople: count, share: fraction.nullable() };

/** What the director goes by, and how it fares. Durations are fleet time. */
export const directorFiguresSchema = z
  .object({
    lookedAt: instant
      .nullable()
      .meta({ description: 'When the director last looked at what waits; null before the first time' }),
    waiting: count.meta({
      description:
        'Posts past the target that nobody has answered, that may have attention of agents and have no wish',
    }),
    late: count.meta({
      description:
        'Those of them that have waited for more than an hour longer than anybody is left to people: agents come to a few of them an hour, to the newest first',
    }),
    oldestWaitSeconds: z
      .number()
      .nullable()
      .meta({ description: 'How long the oldest of them has waited; null where none does' }),
    unmet: count.meta({ description: 'Posts that no agent could be asked for at the last look' }),
    wishes: z
      .object({ open: count, suggested: count, carriedOut: count, expired: count, dropped: count })
      .readonly()
      .meta({ description: 'Of the last day' }),
    answeredByPeople: z
      .object({
        windowSeconds: count,
        ...answered,
        days: z
          .array(z.object({ until: instant, ...answered }).readonly())
          .readonly()
          .meta({
            description: 'Each of the last 28 days of fleet time with a post, oldest first, by when it ended',
          }),
        categories: z
          .array(z.object({ category: z.string(), ...answered }).readonly())
          .readonly()
          .meta({ description: 'Those alone that have enough posts' }),
      })
      .readonly()
      .meta({
        description:
          'First and within the target, over all posts of people whose target passed in the window',
      }),
    waitSecondsByHour: z.array(z.number()).length(24).readonly().meta({
      description:
        'How long a post of each hour (UTC) waits for people; from the target up to twice the target',
    }),
    attentionGini: fraction.nullable().meta({
      description:
        'How unevenly newcomers outside of the held-out arm got attention of agents; 0 is evenly, null is none',
    }),
  })
  .readonly()
  .meta({ id: 'DirectorFigures' });
export type DirectorFigures = z.infer<typeof directorFiguresSchema>;

const tag = 'People';

export const getDirector = route({
  ...noInput,
  method: 'get',
  path: '/api/director',
  operationId: 'getDirector',
  tag,
  summary:
    "Shows the director's settings, the share of agents that may be awake, and its last steps, newest first",
  answer: directorStateSchema,
});

export const changeDirector = route({
  ...noInput,
  method: 'patch',
  path: '/api/director/settings',
  operationId: 'changeDirectorSettings',
  tag,
  summary: "Changes the director's settings; what is left out stays as it is",
  body: directorChangeSchema,
  answer: directorStateSchema,
});

export const getDirectorFigures = route({
  ...noInput,
  method: 'get',
  path: '/api/director/figures',
  operationId: 'getDirectorFigures',
  tag,
  summary:
    'Shows what the director goes by: how people answer, what was learnt, what waits, how evenly attention is spread',
  answer: directorFiguresSchema,
});

export const listWishes = route({
  ...noInput,
  method: 'get',
  path: '/api/director/wishes',
  operationId: 'listWishes',
  tag,
  summary: 'Lists what the director would like agents to do, newest first',
  query: z.strictObject({
    status: z.enum(wishStatuses).optional(),
    cursor: wishId.optional(),
    limit,
  }),
  answer: wishPageSchema,
});

const oneWish = z.strictObject({ id: wishId });

export const sendWish = route({
  ...noInput,
  method: 'post',
  path: '/api/director/wishes/:id/send',
  operationId: 'sendWish',
  tag,
  summary: 'Puts a suggested wish before its agent, which visits as soon as it may',
  params: oneWish,
  answer: wishSchema,
  refusals: ['WISH_NOT_FOUND', 'WISH_SETTLED'],
});

export const dropWish = route({
  ...noInput,
  method: 'post',
  path: '/api/director/wishes/:id/drop',
  operationId: 'dropWish',
  tag,
  summary: 'Takes a wish back; no agent is asked for that post again',
  params: oneWish,
  answer: wishSchema,
  refusals: ['WISH_NOT_FOUND', 'WISH_SETTLED'],
});
