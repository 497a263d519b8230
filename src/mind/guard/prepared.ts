import { inTurns } from '../../lib/steps.ts';
import type { Judge } from './judge.ts';

let preparing: Promise<Judge> | undefined;

/**
 * The judge with the words that come with the project, ready to judge. To load its rules and to build what reads texts by
 * them takes some three seconds of CPU; here that happens in short steps, so that a process that serves others
 * meanwhile does not keep them waiting. A process that judges no text does without.
 */
export function preparedJudge(): Promise<Judge> {
  preparing ??= prepare();
  return preparing;
}

async function prepare(): Promise<Judge> {
  const { defaultJudge } = await import('./judge.ts');
  const { stepsToPrefilter } = await import('./prefilter/prefilter.ts');
  const { stepsToMeanings } = await import('./rules/by-meaning.ts');
  await inTurns(stepsToPrefilter());
  await inTurns(stepsToMeanings());
  return defaultJudge;
}
