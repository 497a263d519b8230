import { textKinds } from '../../../../api/text-kinds.ts';
import { prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';
import { diagrams } from './diagrams.ts';
import { elements } from './elements.ts';
import { marks } from './marks.ts';
import { programs } from './programs.ts';

/** Each part of a pattern can begin only at a sign of its own, and none looks further than a few hundred characters. */
const patterns = [...elements, ...marks, ...programs, ...diagrams];

/** Tags, Markdown, templates, programs: what is shown as something else than its letters, or shows as litter. */
export const markup: Rule = {
  name: 'markup',
  explanation: 'it holds markup or a program',
  kinds: textKinds,
  find({ plain, folded, collapsed }) {
    const found = matchesIn(plain, patterns);
    if (found.length > 0) return found;
    const views = collapsed === folded ? [folded] : [folded, collapsed];
    return views.flatMap((view) => matchesIn(view, [lookalike]));
  },
};

/** Elements between brackets that look like those of tags. */
const lookalike = prefiltered(
  /< ?\/? ?(?:script|iframe|style|svg|img|object|embed)(?=[\s/>])[^<>]{0,200}>/giu,
);
