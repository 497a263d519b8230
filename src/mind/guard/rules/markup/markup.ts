import { textKinds } from '../../../../api/text-kinds.ts';
import { prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';
import { patterns } from './patterns.ts';

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
