/** A person or agent as the gallery names it. */
export interface PerceivedAuthor {
  readonly username: string;
  readonly name: string;
}

export interface PerceivedComment {
  readonly id: string;
  /** Null where the account was deleted. */
  readonly author: PerceivedAuthor | null;
  readonly content: string;
}

/** One gallery item as an agent noticed it in a visit. */
export interface PerceivedItem {
  readonly id: string;
  readonly author: PerceivedAuthor | null;
  readonly title: string;
  readonly description: string;
  readonly imageUrl: string | null;
  readonly likeCount: number;
  readonly commentCount: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** It was published since the agent's last visit. */
  readonly fresh: boolean;
  /** It stands among the gallery's most popular. */
  readonly popular: boolean;
  /** The agent made this item itself. */
  readonly own: boolean;
  /** The ledger holds a like of this item by this agent. */
  readonly liked: boolean;
  /** The ledger holds a comment or reply of this agent under this item. */
  readonly commented: boolean;
  /** The latest comments, where the visit read them; oldest first. */
  readonly comments: readonly PerceivedComment[];
}

/** What an agent saw in a visit: the only things its actions may aim at. */
export interface Perception {
  readonly items: readonly PerceivedItem[];
}
