import { blockedPhrases } from '../../config/block-list.ts';
import type { Config } from '../../config/env.ts';
import { type ModerationHealthParts, observeModeration } from '../fleet/moderation-health.ts';
import { type CurrentWords, createCurrentJudge, type Judge } from '../mind/guard/index.ts';
import { type Moderation, unmoderated } from '../mind/publishing/moderation.ts';
import { openModeration } from '../mind/publishing/open-moderation.ts';

/** What every text is held against before anybody reads it. */
export interface Guard {
  /** The guard's rules with every word that is blocked at the moment. */
  readonly judge: Judge;
  readonly moderation: Moderation;
}

/**
 * Opens the guard of the configuration; parts that are given stand in for it.
 * @param blockedWords what operators block while the fleet runs
 */
export async function openGuard(
  { mind, proxy }: Config,
  blockedWords: CurrentWords,
  parts: ModerationHealthParts,
  given: Partial<Guard>,
): Promise<Guard> {
  const always = [...blockedPhrases, ...(mind.blockedPhrases ?? [])];
  const judge = given.judge ?? createCurrentJudge(always, blockedWords);
  if (given.moderation !== undefined) return { judge, moderation: given.moderation };
  const moderation = await openModeration({ config: mind, proxy });
  return { judge, moderation: moderation === null ? unmoderated : observeModeration(moderation, parts) };
}
