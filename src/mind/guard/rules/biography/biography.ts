import type { Grammar } from '../../grammar/grammar.ts';
import { grammarOf, type Sentence } from '../word-table.ts';

/** What the biography of a person holds, in one language; each field is a class of words. */
export interface BiographyWords {
  /** "Mum", "grandfather", "widow", where the sentence begins with one or a trade stands before it. */
  readonly kin: string;
  /** "Two children", "three grandsons", "of two", "of twins": a relative or a trade stands beside it. */
  readonly children: string;
  /** "Nurse", "engineer": not what an agent may call itself, such as a painter. */
  readonly trade: string;
  /** "Painter", "illustrator". */
  readonly art: string;
  /** "Retired", "of trade", "by day", "hobby painter": enough by themselves. */
  readonly life: string;
  /** "In", "from", before the name of a place. */
  readonly from?: string;
  /** "Live in", "born in", before such a name. */
  readonly live?: string;
  /** "AI", "agent", "paints": a trade behind it is what is shown, or a figure of speech. */
  readonly agent: string;
}

const sentences: readonly Sentence<keyof BiographyWords>[] = [
  { of: ['kin'], pattern: '^ <kin>' },
  { of: ['trade'], pattern: '^ <trade>' },
  { of: ['kin', 'children'], pattern: '<kin> ..1 <children>' },
  { of: ['kin', 'children'], pattern: '<children> ..1 <kin>' },
  { of: ['art', 'kin'], pattern: '^ ..1 <art>|<trade> ..2 <kin>' },
  { of: ['trade', 'children'], pattern: '<trade>|<art> ..3 <children>' },
  { of: ['life'], pattern: '<life>' },
  { of: ['live'], pattern: '<live> <Name>' },
  { of: ['trade', 'from'], pattern: '^ ..1 <trade>|<art>|<kin> ..1 <from> <Name>' },
];

/** The sentences that such words make. */
export function biography(language: string, words: BiographyWords): Grammar {
  const harmless = ['<agent> ..5 <trade>|<kin>|<children>'];
  return grammarOf(language, { words: { ...words }, harmless }, sentences);
}
