import type { Sentence } from '../../word-table.ts';

/** What a model tells of its brief, and what the brief orders, in one language. */
export type BriefField =
  /** "Provided", "supplied", "given": before or behind the next. */
  | 'provided'
  /** "Description", "caption". */
  | 'description'
  /** "According to". */
  | 'per'
  /** "My prompt", "my persona", "my configuration". */
  | 'own'
  /** "Says", "forbids", "lists". */
  | 'tells'
  /** "I was asked to", "I am to", "I must". */
  | 'asked'
  /** "Praise", "mention a detail", "be friendly". */
  | 'praise'
  /** "Write", as an order. */
  | 'compose'
  /** "A comment", "a remark". */
  | 'remark'
  /** "You are", where an order begins. */
  | 'youAre'
  /** "Resident of the gallery", "an AI", "a shy painter". */
  | 'resident'
  /** "Shall I", "do you want me to", "I can". */
  | 'offer'
  /** "Shorten the comment", "make the reply shorter". */
  | 'shorten'
  /** "Contradicts", "is against". */
  | 'breaks'
  /** "My rules", "my guidelines". */
  | 'ownRules'
  /** Whole phrases: "stay in your role", "how can I help you". */
  | 'phrases';

export const briefSentences: readonly Sentence<BriefField>[] = [
  { of: ['phrases'], pattern: '<phrases>' },
  { of: ['provided', 'description'], pattern: '<provided> ..1 <description>' },
  { of: ['provided', 'description'], pattern: '<description> ..1 <provided>' },
  { of: ['per', 'own'], pattern: '<per> <own>' },
  { of: ['per', 'own'], pattern: '<own> <per>' },
  { of: ['own', 'tells'], pattern: '<own> ..2 <tells>' },
  { of: ['asked', 'praise'], pattern: '<asked> ..4 <praise>' },
  { of: ['asked', 'praise'], pattern: '<praise> ..3 <asked>' },
  { of: ['compose', 'remark'], pattern: '^ ..1 <compose> ..4 <remark>' },
  { of: ['youAre', 'resident'], pattern: '^ <youAre> ..5 <resident>' },
  { of: ['offer', 'shorten'], pattern: '<offer> ..4 <shorten>' },
  { of: ['offer', 'shorten'], pattern: '<shorten> ..2 <offer>' },
  { of: ['breaks', 'ownRules'], pattern: '<breaks> ..2 <ownRules>' },
  { of: ['breaks', 'ownRules'], pattern: '<ownRules> ..2 <breaks>' },
];
