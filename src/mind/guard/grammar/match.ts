/** How sure a pattern is of what it says. */
export const weights = ['certain', 'doubtful', 'despite', 'harmless'] as const;
export type Weight = (typeof weights)[number];

/** A pattern that a text holds. */
export interface Match<Kind> {
  readonly kind: Kind;
  readonly weight: Weight;
  readonly language: string;
  /** From the first unit to the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** What a state stands for in which a pattern is complete. */
export interface Accept<Kind> {
  readonly kind: Kind;
  readonly weight: Weight;
  readonly language: string;
  readonly toEnd: boolean;
}
