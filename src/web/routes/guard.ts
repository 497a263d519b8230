import { blockedPhrases } from '../../../config/block-list.ts';
import type { MindConfig } from '../../../config/env.ts';
import { getBlockedWords, setBlockedWords, tryGuard } from '../../api/guard.ts';
import type { Sql } from '../../db/sql.ts';
import { compileSafePatterns } from '../../lib/safe-pattern.ts';
import type { Publisher } from '../../redis/pubsub.ts';
import { findBlockedWords, keepBlockedWords } from '../../settings/blocked-words.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export interface GuardRouteParts {
  readonly database: Sql;
  readonly publisher: Publisher;
  readonly mind: Pick<MindConfig, 'blockedPhrases'>;
}

/** What may be published: the words of operators, and trials of the guard. */
export function guardEndpoints({ database, publisher, mind }: GuardRouteParts): Endpoint[] {
  const always = [...blockedPhrases, ...(mind.blockedPhrases ?? [])];
  return [
    endpoint(getBlockedWords, () => findBlockedWords(database)),
    endpoint(setBlockedWords, async ({ body }) => {
      await keepBlockedWords({ database, publisher }, body);
      return findBlockedWords(database);
    }),
    endpoint(tryGuard, async ({ body }) => {
      const { phrases, patterns } = await findBlockedWords(database);
      // Loaded with the first trial, because its lists take memory.
      const { preparedJudge } = await import('../../mind/guard/prepared.ts');
      await preparedJudge();
      const { createJudge } = await import('../../mind/guard/judge.ts');
      const judge = createJudge({
        blockedPhrases: [...always, ...phrases],
        blockedPatterns: await compileSafePatterns(patterns),
      });
      return judge(body.text, body.as);
    }),
  ];
}
