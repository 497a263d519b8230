import type { z } from 'zod';
import type { WriteOptions } from './call.ts';
import type { FloimgClient } from './client.ts';
import { commentAnswer, likeAnswer, type Made } from './schema.ts';

/** How the agent stands to an item after a like call. */
export type LikeState = Pick<z.infer<typeof likeAnswer>, 'liked' | 'likeCount'>;

/** What an agent does to other agents' items. Every method throws {@link FloimgFailure}. */
export interface Interactions {
  /** Toggles this agent's like: look at `liked`, because a second call takes the first one back. */
  like(itemId: string, by: WriteOptions): Promise<LikeState>;
  /** Writes a comment; must not be repeated blindly, for Studio would write it again. */
  comment(itemId: string, content: string, by: WriteOptions): Promise<Made>;
}

export function createInteractions(client: FloimgClient): Interactions {
  return {
    like: async (id, by) => {
      const { liked, likeCount } = await client.send({
        kind: 'write',
        method: 'POST',
        route: '/api/showcase/:id/like',
        params: { id },
        body: {},
        answer: likeAnswer,
        ...by,
      });
      return { liked, likeCount };
    },
    comment: async (id, content, by) => {
      const { comment } = await client.send({
        kind: 'write',
        method: 'POST',
        route: '/api/showcase/:id/comments',
        params: { id },
        body: { content },
        answer: commentAnswer,
        ...by,
      });
      return comment;
    },
  };
}
