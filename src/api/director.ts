import { z } from 'zod';
import { directorSettingsSchema } from './director-settings.ts';
import { instant, pageOf } from './fields.ts';
import { agentId, wishId } from './ids.ts';

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
