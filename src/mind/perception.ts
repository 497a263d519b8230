import type { Target, TargetAuthor, TargetComment } from '../actions/definition.ts';
import type { PictureDescription } from '../api/pictures.ts';

export type PerceivedAuthor = TargetAuthor;
export type PerceivedComment = TargetComment;

/** One gallery item as an agent noticed it in a visit. */
export interface PerceivedItem extends Target {
  readonly description: string;
  readonly likeCount: number;
  readonly commentCount: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** It was published since the agent's last visit. */
  readonly fresh: boolean;
  /** It stands among the gallery's most popular. */
  readonly popular: boolean;
  /** What is known of what it shows; absent where nobody has looked at it, because nobody was about to speak of it. */
  readonly picture?: PictureDescription;
}

/** Of an item that is new in the gallery and to the agent. */
export const newToAgent = {
  fresh: true,
  popular: false,
  own: false,
  liked: false,
  commented: false,
  comments: [],
} as const satisfies Partial<PerceivedItem>;

/** What an agent saw in a visit: the only things its actions may aim at. */
export interface Perception {
  readonly items: readonly PerceivedItem[];
}
