import { z } from 'zod';
import { kindsThatAimAt } from '../../actions/index.ts';
import { recordOf } from '../../lib/records.ts';
import { pictureOfferSchema } from './offer.ts';
import { briefPictureSchema } from './picture.ts';

/**
 * What a model is shown of a visit, as the JSON blocks of the prompt. Items and comments go by short aliases (`i1`,
 * `c1`), because an id of the gallery costs many tokens and because an alias cannot name anything outside the visit.
 */
const briefCommentSchema = z.object({
  id: z.string(),
  by: z.string(),
  text: z.string(),
  /** Its language, where it is not English. */
  language: z.string().optional(),
});
export type BriefComment = z.infer<typeof briefCommentSchema>;

const briefItemSchema = z.object({
  id: z.string(),
  by: z.string(),
  title: z.string(),
  about: z.string().optional(),
  /** Present on the agent's own items. */
  own: z.literal(true).optional(),
  /** Present where the agent has dealt with its author before. */
  met: z.literal(true).optional(),
  /** What the picture shows; present where the agent may speak of it and somebody has looked. */
  picture: briefPictureSchema.optional(),
  /** The language of its author's words, where they are not in English. */
  language: z.string().optional(),
  /** The latest of what was said under it and waits for nobody, oldest first, each with a name before it. */
  thread: z.array(z.string()).optional(),
  /** Present where somebody waits for an answer. */
  comments: z.array(briefCommentSchema).optional(),
});
export type BriefItem = z.infer<typeof briefItemSchema>;

/** The kinds that name what they aim at by an alias: an item's or a comment's. */
export const aimedKinds = [...kindsThatAimAt('item'), ...kindsThatAimAt('comment')];
export type AimedKind = (typeof aimedKinds)[number];

const aliases = z.array(z.string());

export const briefSchema = z.object({
  persona: z.string(),
  interests: z.array(z.string()),
  /** For each kind that this visit may contain, the aliases it may aim at; for a picture, what to imagine. */
  may: z.object({
    ...recordOf(aimedKinds, () => aliases.optional()),
    ...recordOf(kindsThatAimAt('picture'), () => pictureOfferSchema.optional()),
  }),
  /** What the visit was made for: the kind, the alias it aims at, and why. */
  wish: z.array(z.object({ kind: z.enum(aimedKinds), id: z.string(), why: z.string() })).optional(),
  /** The beginnings of what the agent last wrote, so that it does not repeat itself. */
  said: z.array(z.string()).default([]),
  made: z.array(z.string()).default([]),
});
export type Brief = z.infer<typeof briefSchema>;

export const briefGallerySchema = z.array(briefItemSchema);
