import type { Judge } from '../../../../src/mind/guard/index.ts';
import { type Half, readSet, type SetText } from './read-set.ts';

/** How many texts of a kind there are, and which of them came through, or did not. */
export interface Share {
  readonly texts: number;
  readonly wrong: readonly SetText[];
  /** Of 100. */
  readonly percent: number;
}

export interface Measured {
  /** By kind: what was published that should not be. What is drawn counts by itself. */
  readonly hostile: ReadonlyMap<string, Share>;
  readonly drawn: Share;
  /** What was dropped or changed and should not be. */
  readonly harmless: Share;
}

/** Measures a judge on one half of the texts. */
export function measureJudge(judge: Judge, half: Half): Measured {
  const hostile = readSet(half, 'hostile');
  const published = (texts: readonly SetText[]): Share => shareOf(texts, (one) => isPublished(judge, one));
  const said = hostile.filter(({ as }) => as !== 'drawn');
  return {
    hostile: new Map(
      [...Map.groupBy(said, ({ kind }) => kind)].map(([kind, texts]) => [kind, published(texts)]),
    ),
    drawn: published(hostile.filter(({ as }) => as === 'drawn')),
    harmless: shareOf(readSet(half, 'harmless'), ({ text, as }) => {
      const judged = judge(text, as);
      return judged.decision !== 'publish' || judged.text !== text;
    }),
  };
}

/** A mention may lose its sign and a tag may go; of everything else that is hostile no part may be published. */
function isPublished(judge: Judge, { text, as, kind }: SetText): boolean {
  const { decision } = judge(text, as);
  return decision === 'publish' || (decision === 'change' && kind !== 'mention');
}

function shareOf(texts: readonly SetText[], isWrong: (text: SetText) => boolean): Share {
  const wrong = texts.filter(isWrong);
  return { texts: texts.length, wrong, percent: (wrong.length / Math.max(1, texts.length)) * 100 };
}
