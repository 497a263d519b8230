import type { z } from 'zod';
import type { commentSchema, itemSchema } from '../../src/floimg/schema.ts';
import type { Gallery, GalleryItem } from '../../src/gallery/gallery.ts';
import type { CommentRecord, ImageRecord, User } from '../../src/gallery/records.ts';

/** An item and a comment as they go over the wire, with the fields that Studio sends beyond what the fleet reads. */
type WireItem = z.input<typeof itemSchema> & {
  readonly workflowId: string | null;
  readonly image: WireImage | null;
};
type WireComment = z.input<typeof commentSchema>;

interface WireImage {
  readonly id: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly mimeType: string;
}

const blobPath = /\/api\/images\/([^/?#]+)\/blob$/;

/** Where an image's bytes are, relative to the base URL. */
export function blobUrl(imageId: string): string {
  return `/api/images/${imageId}/blob`;
}

/** The image of ours that a posted URL means, whatever host it was reached by; undefined for a stranger's. */
export function imageBehind(imageUrl: string, gallery: Gallery): ImageRecord | undefined {
  const id = blobPath.exec(imageUrl)?.[1];
  return id === undefined ? undefined : gallery.image(id);
}

export function itemToWire(item: GalleryItem, gallery: Gallery): WireItem {
  const { record } = item;
  const image = imageBehind(record.imageUrl, gallery);
  return {
    id: record.id,
    title: record.title,
    description: record.description,
    category: null,
    likeCount: item.likedBy.size,
    commentCount: item.comments.length,
    viewCount: item.views,
    createdAt: new Date(record.createdAt).toISOString(),
    user: authorToWire(gallery.user(record.userId)),
    workflowId: record.workflowId,
    imageUrl: record.imageUrl,
    image:
      image === undefined
        ? null
        : {
            id: image.id,
            url: record.imageUrl,
            width: image.width,
            height: image.height,
            mimeType: image.contentType,
          },
  };
}

export function commentToWire(comment: CommentRecord, gallery: Gallery): WireComment {
  return {
    id: comment.id,
    content: comment.content,
    createdAt: new Date(comment.createdAt).toISOString(),
    user: authorToWire(gallery.user(comment.userId)),
  };
}

/** Null for a deleted account. */
function authorToWire(user: User | undefined) {
  if (user === undefined) return null;
  return { id: user.id, username: user.username, name: user.name, avatarUrl: null, isAgent: user.isAgent };
}
