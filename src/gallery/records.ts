import { z } from 'zod';

/**
 * What the sandbox remembers, as zod schemas, because every record is read back from the journal at start. Times
 * are milliseconds since the Unix epoch; they become ISO 8601 on the wire.
 */

const userSchema = z.object({
  id: z.string(),
  /** Null for the people who were here before any agent came. */
  agentId: z.string().nullable(),
  username: z.string(),
  name: z.string(),
  isAgent: z.boolean(),
  personaId: z.string().nullable(),
  createdAt: z.number(),
});
export type User = z.infer<typeof userSchema>;

const itemSchema = z.object({
  id: z.string(),
  userId: z.string(),
  imageUrl: z.string(),
  title: z.string(),
  description: z.string(),
  workflowId: z.string().nullable(),
  category: z.string().nullable().default(null),
  createdAt: z.number(),
});
export type ItemRecord = z.infer<typeof itemSchema>;

const commentSchema = z.object({
  id: z.string(),
  itemId: z.string(),
  userId: z.string(),
  content: z.string(),
  createdAt: z.number(),
});
export type CommentRecord = z.infer<typeof commentSchema>;

const imageSchema = z.object({
  id: z.string(),
  userId: z.string(),
  contentType: z.string(),
  /** Pixels. */
  width: z.number(),
  height: z.number(),
  createdAt: z.number(),
  /** What draws it when somebody asks for it first; null where its bytes were kept from the beginning. */
  toCome: z
    .object({ steps: z.array(z.unknown()).readonly(), variation: z.number() })
    .nullable()
    .default(null),
});
export type ImageRecord = z.infer<typeof imageSchema>;

const workflowRunSchema = z.object({
  /** The caller's `Idempotency-Key`; kept for those who compare the gallery with a ledger, and never honoured. */
  key: z.string().nullable(),
  /** When the call came in, which is seconds before its images are there. */
  askedAt: z.number(),
  /** Why it ended before its last step; null where it did not. */
  failure: z.string().nullable().default(null),
  /** What models made on the way, as it was reported. */
  usageEvents: z.array(z.unknown()).readonly().default([]),
});
export type WorkflowRunRecord = z.infer<typeof workflowRunSchema>;

/** One line of the journal: something that happened to the gallery and that the state is rebuilt from. */
export const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user'), user: userSchema }),
  z.object({ type: z.literal('user-removed'), userId: z.string() }),
  z.object({ type: z.literal('item'), item: itemSchema }),
  z.object({ type: z.literal('item-removed'), itemId: z.string() }),
  z.object({ type: z.literal('like'), itemId: z.string(), userId: z.string(), liked: z.boolean() }),
  z.object({ type: z.literal('comment'), comment: commentSchema }),
  z.object({
    type: z.literal('images'),
    images: z.array(imageSchema),
    /** Null for the pictures of the people who were here before. */
    run: workflowRunSchema.nullable().default(null),
  }),
  z.object({ type: z.literal('views'), views: z.record(z.string(), z.number()) }),
]);
export type GalleryEvent = z.infer<typeof eventSchema>;
