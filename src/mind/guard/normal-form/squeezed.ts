import { prefilteredForViews } from '../prefilter/prefilter.ts';
import { rewritten, type View } from './view.ts';

/** What stands between words in place of a space: several spaces, quotation marks, emoji. */
const gaps = prefilteredForViews(
  /(?<=\S)(?:[ \u00a0]{2,9}|[ \u00a0]{0,9}(?:["“”„«»]|\p{Extended_Pictographic}[\ufe0f\p{EMod}]?)(?:[ \u00a0"“”„«»]|\p{Extended_Pictographic}[\ufe0f\p{EMod}]?){0,9})(?=\S)/gu,
);

/** The view with one space between words, whatever stands there to part what belongs together. */
export function squeezed(from: View): View {
  return rewritten(from, gaps, () => ' ');
}
