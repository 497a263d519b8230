import { definitionOf } from '../../actions/index.ts';
import type { GuardNote } from '../mind.ts';
import type { PlannedAction } from '../plan.ts';
import type { VisitTask } from '../task/task.ts';
import { plainText } from '../text.ts';
import type { RuleResult } from './rule.ts';

/** The longest thought, in UTF-16 units. */
const thoughtLength = 280;

const mailbox = /[\p{L}\p{N}.+_-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/u;
const address = /\b(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.)[^\s()[\]]+/u;
/** Names without a scheme, where their ending is one that people know; others read as ordinary writing. */
const bareDomain =
  /\b(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|io|ai|app|dev|co|me|gg|ly|xyz|info|biz|shop|site|online|link|top|ru|cn|de|uk|eu|us)\b(?:[/:?#][^\s()[\]]*)?/u;
const links = new RegExp([mailbox, address, bareDomain].map(({ source }) => source).join('|'), 'giu');
const hashtags = /(?<![\p{L}\p{N}&])#[\p{L}_][\p{L}\p{N}_]*/gu;
const mentions = /(?<![\p{L}\p{N}])@([\p{L}\p{N}_][\p{L}\p{N}_.-]*)/gu;

interface Cleaned {
  readonly text: string;
  readonly notes: readonly GuardNote[];
}

/** Trims, bounds and cleans everything that an action publishes; what is left empty is dropped. */
export function cleanWords(action: PlannedAction, { view }: VisitTask): RuleResult {
  if (action.kind === 'browse') return { action, notes: [] };
  const known = usernamesIn(view);
  const notes: GuardNote[] = [];
  const cleaned = definitionOf(action).clean(action, (text, maxLength) => {
    const one = clean(text, maxLength, known);
    notes.push(...one.notes);
    return one.text;
  });
  return cleaned === null ? emptied(action.kind, notes) : { action: cleaned, notes };
}

/** The thought is shown to operators only, but in their dashboard: the same cleaning holds for it. */
export function cleanThought(thought: string): Cleaned {
  return clean(thought, thoughtLength, new Set());
}

function clean(original: string, maxLength: number, knownUsernames: ReadonlySet<string>): Cleaned {
  const notes: GuardNote[] = [];
  const note = (code: string, message: string) => notes.push({ code, message });
  // Far more than is kept is not even looked at, so that no answer can be costly to clean.
  let text = plainText(original, maxLength * 4);
  const unlinked = text.replace(links, '');
  if (unlinked !== text) note('LINK_REMOVED', 'Removed a link.');
  text = unlinked.replace(hashtags, '');
  if (text !== unlinked) note('HASHTAG_REMOVED', 'Removed a hashtag.');
  const unaddressed = text.replace(mentions, (mention, name: string) =>
    knownUsernames.has(name.replace(/[.-]+$/, '').toLowerCase()) ? mention : '',
  );
  if (unaddressed !== text)
    note('MENTION_REMOVED', 'Removed a mention of somebody whom the agent did not meet.');
  const tidy = notes.length > 0 ? tidied(unaddressed) : unaddressed;
  const bounded = plainText(tidy, maxLength);
  if (bounded.length < tidy.length) note('TEXT_SHORTENED', `Shortened a text to ${maxLength} characters.`);
  return { text: /[\p{L}\p{N}\p{So}]/u.test(bounded) ? bounded : '', notes };
}

/** Puts right what a removed word leaves behind: empty brackets, doubled spaces, a space before a comma. */
function tidied(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim();
}

function emptied(kind: PlannedAction['kind'], notes: readonly GuardNote[]): RuleResult {
  return {
    action: null,
    notes: [...notes, { code: 'TEXT_EMPTY', message: `Dropped a ${kind} that says nothing.` }],
  };
}

function usernamesIn({ perception }: VisitTask['view']): ReadonlySet<string> {
  return new Set(
    perception.items
      .flatMap((item) => [item.author, ...item.comments.map((comment) => comment.author)])
      .flatMap((author) => (author === null ? [] : [author.username.toLowerCase()])),
  );
}
