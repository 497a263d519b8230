import type { Utterance } from './facts.ts';

/**
 * How deep each comment lies: 1 under a picture, one more than what it answers where it answers a comment. What a
 * reply answers lies at depth 1 where it is not among the utterances, such as a person's comment.
 */
export function depthsOf(talk: readonly Utterance[]): number[] {
  const comments = talk.filter(({ kind }) => kind !== 'post');
  const known = new Map(comments.map((comment) => [comment.resultId, comment]));
  const depths = new Map<Utterance, number>();
  return comments.map((comment) => depthOf(comment, known, depths));
}

/** Climbs up to what is known or answers nothing, and notes the depths on the way back down. */
function depthOf(
  comment: Utterance,
  known: ReadonlyMap<string | null, Utterance>,
  depths: Map<Utterance, number>,
): number {
  const path = new Set<Utterance>();
  let top: Utterance | undefined = comment;
  while (top?.kind === 'reply' && !depths.has(top) && !path.has(top)) {
    path.add(top);
    top = top.commentId === null ? undefined : known.get(top.commentId);
  }
  let depth = top === undefined ? 1 : (depths.get(top) ?? 1);
  for (const reply of [...path].toReversed()) {
    depth += 1;
    depths.set(reply, depth);
  }
  return depth;
}
