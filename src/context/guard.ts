import { blockedPhrases } from '../../config/block-list.ts';
import type { Config } from '../../config/env.ts';
import { type ModerationHealthParts, observeModeration } from '../fleet/moderation-health.ts';
import type { Logger } from '../lib/logger.ts';
import { compiledGuard, prepareGuard } from '../mind/guard/compiled/compiled-guard.ts';
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
 * Opens the guard of the configuration, ready to judge; parts that are given stand in for it.
 * @param blockedWords what operators block while the fleet runs
 * @throws {GuardNotCompiledError} when its rules cannot be compiled
 */
export async function openGuard(
  { mind, proxy }: Config,
  blockedWords: CurrentWords,
  parts: ModerationHealthParts,
  given: Partial<Guard>,
): Promise<Guard> {
  const always = [...blockedPhrases, ...(mind.blockedPhrases ?? [])];
  const judge = given.judge ?? (await openJudge(always, blockedWords, parts.logger));
  if (given.moderation !== undefined) return { judge, moderation: given.moderation };
  const moderation = await openModeration({ config: mind, proxy });
  return { judge, moderation: moderation === null ? unmoderated : observeModeration(moderation, parts) };
}

async function openJudge(
  always: readonly string[],
  blockedWords: CurrentWords,
  logger: Logger,
): Promise<Judge> {
  await prepareGuard();
  const { compiledBecause, notKept } = compiledGuard().origin;
  if (notKept !== null)
    logger.warn('The rules of the guard had to be compiled, as they have to be at every start', {
      because: compiledBecause,
      notKept,
    });
  else if (compiledBecause !== null)
    logger.info('The rules of the guard were compiled', { because: compiledBecause });
  return createCurrentJudge(always, blockedWords);
}
