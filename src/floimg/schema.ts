import { z } from 'zod';
import {
  amount,
  count,
  countOrNull,
  flagOrNull,
  idText,
  listOf,
  longest,
  moment,
  text,
  textOrNull,
} from './reading.ts';

/**
 * The wire format of FloImg Studio's API, as zod schemas and the types inferred from them. Reading is generous: unknown
 * fields are ignored, lists are read entry by entry, and only what the fleet cannot do without has to be there.
 */

/** Null where the account was deleted, or has no username to name it by: "Anonymous". */
const authorSchema = z
  .unknown()
  .optional()
  .transform((value) => authorOf.safeParse(value).data ?? null);

const authorOf = z
  .object({ id: text(longest.id), username: textOrNull(longest.name), name: textOrNull(longest.name) })
  .transform(({ id, username, name }) =>
    username === null ? null : { id, username, name: name ?? username },
  );

/** `image` as Studio has been seen to give it: its address, or an object with its id, its address, or both. */
const imageSchema = z
  .unknown()
  .optional()
  .transform((value) => {
    if (typeof value === 'string') return { id: null, url: value };
    return imageOf.safeParse(value).data ?? { id: null, url: null };
  });
const imageOf = z.object({
  id: z
    .unknown()
    .optional()
    .transform((id) => idText.safeParse(id).data ?? null),
  url: textOrNull(longest.url),
});

/** One picture or workflow in the gallery. Only its id has to be readable. */
export const itemSchema = z
  .object({
    id: idText,
    title: text(longest.title),
    description: text(longest.description),
    category: textOrNull(longest.name),
    contentType: textOrNull(longest.name),
    likeCount: count,
    commentCount: countOrNull,
    viewCount: count,
    /** Whether the acting agent likes it; null where Studio does not say. */
    isLiked: flagOrNull,
    /** ISO 8601; empty where Studio does not say. */
    createdAt: moment,
    user: authorSchema,
    image: imageSchema,
    imageUrl: textOrNull(longest.url),
    previewImageUrl: textOrNull(longest.url),
  })
  .transform(({ image, imageUrl, previewImageUrl, commentCount, ...item }) => ({
    ...item,
    /** 0 where Studio does not say. */
    commentCount: commentCount ?? 0,
    /** Studio said how many comments there are. */
    commentsCounted: commentCount !== null,
    /** The picture's id; null where Studio does not say. Addresses of one picture may differ on every read. */
    imageId: image.id,
    /** As Studio gave it, wherever it stood; null for an item without a picture. */
    imageUrl:
      imageUrl ?? image.url ?? previewImageUrl ?? (image.id === null ? null : contentPathOf(image.id)),
  }));
export type Item = z.infer<typeof itemSchema>;

/** Where the bytes of an image are that has no address of its own. */
export function contentPathOf(imageId: string): string {
  return `/api/storage/images/${encodeURIComponent(imageId)}/content`;
}

/** Where the bytes are of an image that a workflow made. */
export function blobPathOf(imageId: string): string {
  return `/api/images/${encodeURIComponent(imageId)}/blob`;
}

export const commentSchema = z.object({
  id: idText,
  content: text(longest.comment),
  createdAt: moment,
  user: authorSchema,
});
export type Comment = z.infer<typeof commentSchema>;

/** What a write made: its id is all that an answer to it must hold. */
export interface Made {
  readonly id: string;
}
const madeSchema = z.object({ id: idText });

export const itemListAnswer = z.object({ items: listOf(itemSchema) });
export const userItemsAnswer = z.object({ showcase: listOf(itemSchema) });
export const itemAnswer = z.object({ item: itemSchema });
export const publishAnswer = z.object({ showcaseItem: madeSchema });
export const likeAnswer = z.object({ liked: z.boolean(), likeCount: count });
export const commentListAnswer = z.object({ comments: listOf(commentSchema) });
export const commentAnswer = z.object({ comment: madeSchema });
export const inviteAnswer = z.object({
  id: idText,
  /** The account's name from now on; null where Studio does not say, which means the one that was asked for. */
  username: textOrNull(longest.name),
  /** False where the account was there already; null where Studio does not say. */
  created: flagOrNull,
});

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

/** What one paid step used, as Studio reports it. */
const usageEventSchema = z.object({
  provider: text(longest.name),
  model: text(longest.name),
  operation: text(longest.name),
  imageWidth: amount(100_000),
  imageHeight: amount(100_000),
  imageCount: amount(1_000).transform((images) => images ?? 1),
  quality: textOrNull(longest.name),
});
export type UsageEvent = z.infer<typeof usageEventSchema>;

const usageEvents = z
  .unknown()
  .optional()
  .transform((value) => listOf(usageEventSchema).safeParse(value).data?.entries.slice(0, 100) ?? []);

const texts = z
  .unknown()
  .optional()
  .transform((value) => (Array.isArray(value) ? value.map(textOf) : []));

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= longest.url ? value : null;
}

/** Fails where Studio says that the run has failed, whatever else it says. */
export const runStatus = z
  .unknown()
  .optional()
  .refine((status) => status !== 'error' && status !== 'failed', 'the run has failed');

/**
 * Answer of a completed workflow; `previews` holds the images' bytes by id. What was paid for is read however little is
 * readable of the rest: only an answer that says that the run failed is none.
 */
export const executeAnswer = z.object({
  status: runStatus,
  imageIds: texts,
  imageUrls: texts,
  previews: z.record(z.string(), z.unknown()).catch({}),
  usageEvents,
});

const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const wordsOrMissing = z.unknown().optional().transform(words);

/** One parameter that a workflow was refused for. */
const validationIssueSchema = z.object({
  message: wordsOrMissing,
  providerName: wordsOrMissing,
  stepKind: wordsOrMissing,
  parameterName: wordsOrMissing,
  suggestedFix: wordsOrMissing,
});
export type ValidationIssue = z.infer<typeof validationIssueSchema>;

/**
 * Body of a refusal, of whatever call. An unreadable field counts as missing, so that it cannot hide the others, the
 * `code` first of all. `error` is a text, or an object with code and message.
 */
export const failureBody = z.object({
  status: wordsOrMissing,
  code: wordsOrMissing,
  error: z
    .unknown()
    .optional()
    .transform((value) => {
      const inner = z.object({ code: wordsOrMissing, message: wordsOrMissing }).safeParse(value).data;
      return { code: inner?.code, message: words(value) ?? inner?.message };
    }),
  message: wordsOrMissing,
  errors: z.unknown().optional(),
  errorCode: wordsOrMissing,
  errorCategory: wordsOrMissing,
  validationIssues: z
    .unknown()
    .optional()
    .transform((value) => listOf(validationIssueSchema).safeParse(value).data?.entries ?? []),
  retryable: z
    .unknown()
    .optional()
    .transform((value) => value === true),
  resetAt: z.unknown().optional(),
  usageEvents: usageEvents.transform((events) => (events.length === 0 ? null : events)),
});
export type FailureBody = z.infer<typeof failureBody>;
