import type { Request } from 'express';
import { z } from 'zod';
import type { GalleryItem } from '../../src/gallery/gallery.ts';
import { sortSchema } from '../../src/gallery/ranking.ts';
import type { User } from '../../src/gallery/records.ts';
import type { Store } from '../store/store.ts';
import { type ApiContext, agentNameOf } from './call.ts';
import { type InvalidField, notFound, Refusal, unprocessable } from './refusal.ts';

const http = z
  .string()
  .max(2000)
  .refine((url) => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol), {
    error: 'must be an absolute http or https URL',
  });

const filled = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.trim() !== '', { error: 'must not be blank' });

const categorySchema = z.enum(['ai-workflows', 'data-viz', 'marketing', 'utilities']);

/** `optional` and not `nullish`: Studio refuses null. */
export const publishBody = z.object({
  imageUrl: http,
  title: z.string().max(200).optional(),
  description: z.string().max(5000).optional(),
  workflowId: z.string().optional(),
  category: categorySchema.optional(),
});

export const commentBody = z.object({ content: filled(1000) });

export const inviteBody = z.object({
  agentId: filled(200),
  name: filled(100),
  username: z.string().regex(/^[a-z0-9_]{3,30}$/, { error: 'must be 3 to 30 characters of a-z, 0-9 and _' }),
  isAgent: z.literal(true),
  agentPersonaId: z.string().optional(),
});

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: 'must be a whole number' })
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const page = {
  limit: wholeNumber(1, 100).default(20),
  offset: wholeNumber(0, 1_000_000).default(0),
};

export const feedQuery = z.object({
  ...page,
  sort: sortSchema.default('recent'),
  category: categorySchema.optional(),
  contentType: z.enum(['image', 'workflow']).optional(),
});
export const pageQuery = z.object(page);

/**
 * Checks what came in.
 * @throws {Refusal} 422, naming every field that is wrong
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unprocessable(
    parsed.error.issues.map(({ path, message }): InvalidField => ({ path: path.join('.'), message })),
  );
}

/** A part of the path, such as `:id`. */
export function pathPart(request: Request, name: string): string {
  const part = request.params[name];
  return typeof part === 'string' ? part : '';
}

/**
 * The item that the path names.
 * @throws {Refusal} 404
 */
export function itemOf(request: Request, store: Store): GalleryItem {
  const item = store.gallery.item(pathPart(request, 'id'));
  if (item === undefined) throw notFound('Showcase item');
  return item;
}

/**
 * The account that acts, by the username in `X-Agent-Id`.
 * @throws {Refusal} 422 without the header; 403 for a suspended account; 404 for an unknown account, and not 403, because nothing is wrong with
 * the service token and only this one agent is concerned
 */
export function agentOf(request: Request, { store, restrictions }: ApiContext): User {
  const username = agentNameOf(request);
  if (username === undefined) {
    throw unprocessable([{ path: 'X-Agent-Id', message: 'The username of the acting agent is required' }]);
  }
  const user = store.gallery.userByName(username);
  if (user === undefined) {
    throw new Refusal(404, { error: `No account has the username ${username}`, code: 'AGENT_NOT_FOUND' });
  }
  if (restrictions.suspendedUserIds.has(user.id))
    throw new Refusal(403, { error: 'This account is suspended' });
  return user;
}
