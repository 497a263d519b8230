import type { Measures } from './measure.ts';

/** Why a picture is not worth posting. */
export type PictureFault =
  | 'unreadable'
  | 'blank'
  | 'one-colour'
  | 'black-bars'
  | 'cut-text'
  | 'near-duplicate';

const limits = { contrast: 2.5, mainColour: 0.985, blackBars: 0.3 } as const;

/** What is wrong with a picture by itself, worst first; empty where nothing is. */
export function faultsOf(measures: Measures): Exclude<PictureFault, 'near-duplicate'>[] {
  const { contrast, mainColour, blackBars, cutText } = measures;
  const faults: Exclude<PictureFault, 'near-duplicate'>[] = [];
  if (contrast < limits.contrast) faults.push('blank');
  if (mainColour > limits.mainColour) faults.push('one-colour');
  if (blackBars > limits.blackBars) faults.push('black-bars');
  if (cutText) faults.push('cut-text');
  return faults;
}
