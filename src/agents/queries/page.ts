/** One page of a list. */
export interface Page<T, Cursor> {
  readonly items: readonly T[];
  /** Where the next page begins; null at the end. */
  readonly nextCursor: Cursor | null;
}
