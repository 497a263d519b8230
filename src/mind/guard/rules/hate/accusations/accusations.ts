/** What whole groups are accused of in one language, and creeds about faiths, sexes and races; each field is a class of words. */
export interface Accusations {
  /** Faiths and ways to love, as things. */
  readonly creeds: string;
  /** What creeds are called. */
  readonly evil: string;
  /** What groups are said to do or to be, with its verb where the language has one. */
  readonly accused: string;
  /** Groups whose words have other uses: they count only beside `lesser`. */
  readonly colours: string;
  readonly lesser: string;
  readonly women: string;
  /** Where women are sent, and what they are said not to be able to do. */
  readonly kitchen: string;
  readonly race: string;
  readonly superior: string;
  /** Further sentences, as patterns. */
  readonly slogans?: readonly string[];
}

/** By the tag of the language. */
export type AccusationsByLanguage = Readonly<Record<string, Accusations>>;
