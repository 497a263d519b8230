import type { Gallery, GalleryItem } from '../../src/gallery/gallery.ts';
import type { CommentRecord, ImageRecord, User } from '../../src/gallery/records.ts';
import { newId } from '../../src/lib/ids.ts';
import type { Shapes } from './shapes.ts';

/** What items and comments are written with. */
export interface WireContext {
  readonly gallery: Gallery;
  readonly shapes: Shapes;
  /** The sandbox's own address as the caller knows it, without a slash at its end. */
  readonly baseUrl: string;
  /** The account that acts, where one does. */
  readonly viewer: User | undefined;
}

const imagePath = /\/api\/(?:images\/([^/?#]+)\/blob|storage\/images\/([^/?#]+)\/content)(?:[?#].*)?$/;

/** Where an image's bytes are, relative to the base URL. */
export function blobUrl(imageId: string): string {
  return `/api/images/${imageId}/blob`;
}

/** The image of ours that a posted URL means, whatever host it was reached by; undefined for a stranger's. */
export function imageBehind(imageUrl: string, gallery: Gallery): ImageRecord | undefined {
  const [, id, storedId] = imagePath.exec(imageUrl) ?? [];
  const known = id ?? storedId;
  return known === undefined ? undefined : gallery.image(known);
}

/** An item in the shape that is its own. */
export function itemToWire(item: GalleryItem, context: WireContext): Readonly<Record<string, unknown>> {
  const { gallery, shapes, viewer } = context;
  const { record, sequence } = item;
  const author = gallery.user(record.userId);
  const byAgent = author?.isAgent ?? gallery.formerUser(record.userId)?.isAgent ?? false;
  const hasCounters = shapes.of('counters', sequence, byAgent) === 'sent';
  return {
    id: record.id,
    title: shapes.text(record.title, `title ${sequence}`),
    description: shapes.text(record.description, `description ${sequence}`),
    category: record.category,
    tags: [],
    ...(hasCounters ? countersOf(item) : {}),
    workflowId: record.workflowId,
    workflowShared: record.workflowId !== null,
    ...(shapes.of('isLiked', sequence) === 'sent'
      ? { isLiked: viewer !== undefined && item.likedBy.has(viewer.id) }
      : {}),
    ...dateToWire(record.createdAt, shapes.of('date', sequence, byAgent)),
    user: authorToWire(record.userId, `item ${sequence}`, context),
    ...pictureToWire(item, byAgent, context),
  };
}

/** A comment in the shape that is its own. */
export function commentToWire(
  comment: CommentRecord,
  item: GalleryItem,
  context: WireContext,
): Readonly<Record<string, unknown>> {
  const { gallery, shapes } = context;
  const place = `comment ${item.sequence} ${item.comments.indexOf(comment)}`;
  const byAgent = (gallery.user(comment.userId) ?? gallery.formerUser(comment.userId))?.isAgent ?? false;
  return {
    id: comment.id,
    content: shapes.text(comment.content, place),
    ...dateToWire(comment.createdAt, shapes.of('date', place, byAgent)),
    user: authorToWire(comment.userId, place, context),
  };
}

function countersOf(item: GalleryItem) {
  return {
    likeCount: item.likedBy.size,
    commentCount: item.comments.length,
    viewCount: item.views,
    forkCount: 0,
  };
}

function dateToWire(at: number, shape: 'sent' | 'missing') {
  return shape === 'missing' ? {} : { createdAt: new Date(at).toISOString() };
}

/** The fields that hold an item's picture. An item without one is a workflow that was shared. */
function pictureToWire(item: GalleryItem, byAgent: boolean, { gallery, shapes, baseUrl }: WireContext) {
  const { imageUrl } = item.record;
  const image = imageBehind(imageUrl, gallery);
  const shape = shapes.of('picture', item.sequence, byAgent);
  const contentType = shape === 'none' ? 'workflow' : 'image';
  if (shape === 'none') return { contentType, image: null };
  if (shape === 'preview') return { contentType, previewImageUrl: imageUrl };
  if (shape === 'top-level' || image === undefined) return { contentType, imageUrl };
  if (shape === 'id-only') return { contentType, image: { id: image.id } };
  const url = shape === 'presigned' ? presigned(image.id, baseUrl) : imageUrl;
  const { id, width, height, contentType: mimeType } = image;
  return { contentType, image: { id, url, width, height, mimeType } };
}

/** An address that is another one on every read. */
function presigned(imageId: string, baseUrl: string): string {
  return `${baseUrl}/api/storage/images/${imageId}/content?X-Amz-Expires=900&X-Amz-Signature=${newId<'signature'>()}`;
}

/** Who wrote something. What is left of a deleted account no longer says that it was an agent. */
function authorToWire(userId: string, place: string, { gallery, shapes }: WireContext) {
  const user = gallery.user(userId);
  if (user === undefined) {
    const former = gallery.formerUser(userId);
    if (former === undefined || shapes.of('deletedAuthor', place) === 'null') return null;
    return { id: former.id, username: former.username, name: former.name, avatarUrl: null };
  }
  const { id, username, name } = user;
  switch (shapes.of('author', place, user.isAgent)) {
    case 'null':
      return null;
    case 'no-username':
      return { id, username: null, name: null, avatarUrl: null };
    case 'nameless':
      return { id, username, avatarUrl: null };
    default:
      return { id, username, name, avatarUrl: null };
  }
}
