import type { Sentence } from '../../word-table.ts';

/** Services and used things that are offered, in one language. */
export type TradeField =
  /** "Logos", "websites", "translations", "lessons", "a locksmith". */
  | 'service'
  /** "Cheap", "fast delivery", "order", "first lesson free". */
  | 'terms'
  /** "I sell", "for sale". */
  | 'sell'
  /** "Used", "like new", "make an offer", "the price is negotiable". */
  | 'used'
  /** What is spam by itself. */
  | 'phrases';

export const tradeSentences: readonly Sentence<TradeField>[] = [
  { of: ['phrases'], pattern: '<phrases>' },
  { of: ['service', 'terms'], pattern: '<service> ..5 <terms>' },
  { of: ['service', 'terms'], pattern: '<terms> ..4 <service>' },
  { of: ['sell', 'used'], pattern: '<sell> ..6 <used>' },
  { of: ['sell', 'used'], pattern: '<used> ..5 <sell>' },
];
