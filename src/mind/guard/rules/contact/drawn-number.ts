import type { TextKind } from '../../../../api/text-kinds.ts';
import { prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

const drawnKinds: readonly TextKind[] = ['drawn'];

/** A line of seven digits and more: charts round such numbers, or part them in groups of three. */
const dialled = prefiltered(
  /(?:^|\n)\s?\+?(?!\d{0,12}000\s?(?:$|\n))\d{7,15}\s?(?=$|\n)|(?:^|\n)\s?\+?\d{3}[ -]\d{4}\s?(?=$|\n)/gu,
);

/** Digits that stand alone in a picture, as somebody would write them who wants to be called. */
export const drawnNumber: Rule = {
  name: 'contact',
  explanation: 'it is a number that could be dialled',
  kinds: drawnKinds,
  find: ({ plain }) => matchesIn(plain, [dialled]),
};
