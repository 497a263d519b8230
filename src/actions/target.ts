/** A person or agent as the gallery names it. */
export interface TargetAuthor {
  readonly username: string;
  readonly name: string;
}

export interface TargetComment {
  readonly id: string;
  /** Null where the account was deleted. */
  readonly author: TargetAuthor | null;
  readonly content: string;
}

/** What the rules of an action ask about the gallery item that it aims at. */
export interface Target {
  readonly id: string;
  readonly author: TargetAuthor | null;
  readonly title: string;
  readonly imageUrl: string | null;
  /** The agent made this item itself. */
  readonly own: boolean;
  /** The ledger holds a like of this item by this agent. */
  readonly liked: boolean;
  /** The ledger holds a comment or reply of this agent under this item. */
  readonly commented: boolean;
  /** The latest comments, where the visit read them; oldest first. */
  readonly comments: readonly TargetComment[];
}
