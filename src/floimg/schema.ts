import { z } from 'zod';

/**
 * The wire format of FloImg Studio's API, as zod schemas and the types inferred from them. Unknown fields are
 * tolerated everywhere, because Studio grows independently of the fleet.
 */

const counter = z
  .number()
  .nullish()
  .transform((count) => count ?? 0);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const author = z.object({ id: z.string(), username: z.string(), name: text });

/** One picture in the gallery. `user` is null where the account was deleted. */
export const itemSchema = z.object({
  id: z.string(),
  title: text,
  description: text,
  category: z.string().nullish(),
  likeCount: counter,
  commentCount: counter,
  viewCount: counter,
  createdAt: z.string(),
  user: author.nullish().transform((user) => user ?? null),
  image: z.unknown().optional(),
  imageUrl: z
    .string()
    .nullish()
    .transform((url) => url ?? null),
});
export type Item = z.infer<typeof itemSchema>;

export const commentSchema = z.object({
  id: z.string(),
  content: z.string(),
  createdAt: z.string(),
  user: author.nullish().transform((user) => user ?? null),
});
export type Comment = z.infer<typeof commentSchema>;

export const itemListAnswer = z.object({ items: z.array(itemSchema) });
export const itemAnswer = z.object({ item: itemSchema });
export const publishAnswer = z.object({ success: z.boolean(), showcaseItem: itemSchema });
export const likeAnswer = z.object({ success: z.boolean(), liked: z.boolean(), likeCount: counter });
export const commentListAnswer = z.object({ comments: z.array(commentSchema) });
export const commentAnswer = z.object({ comment: commentSchema });
export const inviteAnswer = z.object({ id: z.string(), username: z.string(), created: z.boolean() });
export const removeAnswer = z.object({ deleted: z.boolean() });

/** What `POST /api/showcase` takes; a field that is not known is left out, never null. */
export interface PublishRequest {
  readonly imageUrl: string;
  readonly title?: string;
  readonly description?: string;
  readonly workflowId?: string;
}

export interface InviteRequest {
  readonly agentId: string;
  readonly name: string;
  readonly username: string;
  /** The platform always knows that the account is an AI agent. */
  readonly isAgent: true;
  readonly agentPersonaId?: string;
}

export const executeAnswer = z.object({
  status: z.literal('completed'),
  imageIds: z.array(z.string()),
  imageUrls: z.array(z.string()),
});

/**
 * Body of a failed workflow run; the three optional fields are often missing. An unreadable one counts as missing,
 * so that it cannot hide that the run failed.
 */
export const executeFailure = z.object({
  status: z.literal('error').optional().catch(undefined),
  error: z.string(),
  errorCode: z.string().optional().catch(undefined),
  errorCategory: z.string().optional().catch(undefined),
  retryable: z.boolean().optional().catch(undefined),
});

/** Body of any other refusal. An unreadable field counts as missing, so that it cannot hide the `code`. */
export const failureBody = z.object({
  code: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
  errors: z.unknown().optional(),
  resetAt: z.unknown().optional(),
  usage: z.object({ used: z.number(), limit: z.number() }).partial().optional().catch(undefined),
});
export type FailureBody = z.infer<typeof failureBody>;
