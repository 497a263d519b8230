import type { Gallery } from '../../src/gallery/gallery.ts';
import type { CommentRecord } from '../../src/gallery/records.ts';

/** A comment as a page shows it. */
export interface ShownComment {
  readonly comment: CommentRecord;
  /** Which earlier one it quotes or speaks to; null for one that stands for itself. */
  readonly answers: CommentRecord | null;
}

/** Shorter quotations may be of anything. */
const leastQuoted = 8;

const quotations = [/[“"„«»]([^“”"„«»]+)[”"“»«]/gu, /^\s*>\s?(.+)$/gmu];
const mentions = /@([a-z0-9_-]+)/giu;

/**
 * Comments, oldest first, with each that quotes an earlier one, or names its author with an `@`, under that one. The
 * gallery's comments have no such order of their own.
 */
export function withAnswers(comments: readonly CommentRecord[], gallery: Gallery): readonly ShownComment[] {
  const answered = new Map<string, ShownComment[]>();
  const own: ShownComment[] = [];
  /** Where those that answer an answer stand, too: one level is enough to be read on a phone. */
  const heads = new Map<string, string>();
  for (const [place, comment] of comments.entries()) {
    const answers = answeredBy(comment, comments.slice(0, place), gallery);
    const head = answers === null ? comment.id : (heads.get(answers.id) ?? answers.id);
    heads.set(comment.id, head);
    if (answers === null) own.push({ comment, answers });
    else answered.set(head, [...(answered.get(head) ?? []), { comment, answers }]);
  }
  return own.flatMap((shown) => [shown, ...(answered.get(shown.comment.id) ?? [])]);
}

function answeredBy(
  { content }: CommentRecord,
  earlier: readonly CommentRecord[],
  gallery: Gallery,
): CommentRecord | null {
  const quoted = quotations
    .flatMap((pattern) => [...content.matchAll(pattern)].map(([, words = '']) => folded(words)))
    .filter((words) => words.length >= leastQuoted);
  const source = earlier.findLast((one) => quoted.some((words) => folded(one.content).includes(words)));
  if (source !== undefined) return source;
  const named = new Set([...content.matchAll(mentions)].map(([, name = '']) => name.toLowerCase()));
  const usernameOf = ({ userId }: CommentRecord) =>
    (gallery.user(userId) ?? gallery.formerUser(userId))?.username.toLowerCase() ?? '';
  return earlier.findLast((one) => named.has(usernameOf(one))) ?? null;
}

/** Without what changes when somebody quotes: case, punctuation, white space. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
