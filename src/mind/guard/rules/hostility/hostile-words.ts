/** What is said against people in one language; each field is a class of words of a grammar. */
export interface HostileWords {
  /**
   * Groups that are hated for what they are, in every form: "muslims", "a gay man", "immigrant". Words for people alone: no
   * "Chinese", which is also of ink and lanterns, and no name.
   */
  readonly people: string;
  /** Whom pictures are full of: women, men, the old, "those people", "they", "them". */
  readonly anybody: string;
  /**
   * What nobody who means well says of a group, but may say of a picture: harm, death, dirt, crimes, danger, beasts, words for
   * what people may not do and where they do not belong.
   */
  readonly hostile: string;
  /** What is said in no picture's favour, either: hate, contempt, disgust, insults, lack of worth or sense, to exterminate. */
  readonly fierce: string;
  /** The author of a picture, as whom something is done to: "you", "your". */
  readonly you: string;
  /** Harm to a body or a life that no remark to the author of a picture has a use for. */
  readonly harm: string;
  /** The same where a language writes both as one word, "I'll-kill-you", and set phrases: they count by themselves. */
  readonly aimed?: string;
  readonly veiled?: VeiledThreats;
  /** Patterns over these classes where two words are not enough: verbs that are parted, as in "I bring you around". */
  readonly partedAgainstGroups?: readonly string[];
  readonly partedAgainstAuthors?: readonly string[];
  /** The same words in a harmless sense, as patterns. */
  readonly harmless?: readonly string[];
}

/** Threats of harmless words: none of these classes counts without another of them beside it. */
export interface VeiledThreats {
  /** What is wished or promised to the author: "I wish you", "you deserve", "next time". */
  readonly wish: string;
  /** What nobody wishes to a friend: a death, pain, an illness, an accident, also as "you die". */
  readonly ill: string;
  /** What is done to a limb: to cut, break, tear out, in forms that others than pictures have. */
  readonly hurt: string;
  /** The author's limbs: "your fingers". */
  readonly body: string;
  /** Where the author lives and works: "your window", "your door", "your studio". */
  readonly home: string;
  /** What somebody does there who means no good: "I wait", "I come in", "burns down with you". */
  readonly lurk: string;
  /** Whom the author loves: "your children". */
  readonly loved: string;
  /** "I know", as of the school where they go. */
  readonly know: string;
  /** "It would be a pity", "if something happened". */
  readonly pity: string;
}

/** By the tag of the language. */
export type HostileWordsByLanguage = Readonly<Record<string, HostileWords>>;

/** Every phrase of one of these words and one of those behind it: "gay man", "gay people". */
export function phrasesOf(adjectives: string, nouns: string): string {
  return adjectives
    .split(' ')
    .flatMap((adjective) => nouns.split(' ').map((noun) => `${adjective}_${noun}`))
    .join(' ');
}
