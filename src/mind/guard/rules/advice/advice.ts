/** How one language gives each kind of advice, as patterns of a grammar. */
export interface Advice {
  readonly medical: readonly string[];
  readonly legal: readonly string[];
  readonly financial: readonly string[];
  readonly electoral: readonly string[];
}

/** By the tag of the language. */
export type AdviceByLanguage = Readonly<Record<string, Advice>>;
