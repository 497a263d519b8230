import type { Judge } from './judge.ts';

/**
 * The judge with the words that come with the project, ready to judge. Its rules are loaded here, and compiled where that
 * was not done before, so that a process that serves others meanwhile does not keep them waiting. A process that judges no
 * text does without.
 * @throws {GuardNotCompiledError} when its rules cannot be compiled
 */
export async function preparedJudge(): Promise<Judge> {
  const { defaultJudge } = await import('./judge.ts');
  const { prepareGuard } = await import('./compiled/compiled-guard.ts');
  await prepareGuard();
  return defaultJudge;
}
