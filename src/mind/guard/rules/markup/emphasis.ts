import { type TextKind, textKinds } from '../../../../api/text-kinds.ts';
import type { NormalForm } from '../../normal-form/normal-form.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import type { Finding, Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

const explanation = 'it holds markup';

/** Words between single signs, in scripts with and without gaps between words. */
const emphasized: readonly Prefiltered[] = [
  /(?<![\p{Lu}\p{Ll}\p{N}*])\*(?=[\p{L}\p{N}])[^*\n]{1,100}(?<=[\p{L}\p{M}\p{N}.!?。！？])\*(?=\p{Lo})/gu,
  /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}\p{Extended_Pictographic}“(¡¿.…[])[^*\n]{1,200}(?<=[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"“])[^_\n]{1,200}(?<=[^\s_])_(?![\p{L}\p{N}_])/gu,
].map((pattern) => prefiltered(pattern));

/** So many words between signs are a gesture or a stress, as people write them: "*gasp*", "that *soft* light". */
const mostStressed = 3;
const stress = /^\s?[*_][\p{L}\p{N}]/u;

/** What is said to somebody: there words are stressed. A title between signs was handed over so. */
const spokenKinds: readonly TextKind[] = ['comment', 'reply', 'description'];

function emphasisIn({ plain }: NormalForm): Finding[] {
  return matchesIn(plain, emphasized);
}

/** Whether one word or a few are stressed once, as people do without any program. */
function isStress(found: readonly Finding[], text: string): boolean {
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return false;
  const stressed = text.slice(only.start, only.end);
  return stress.test(stressed) && stressed.trim().split(/\s+/).length <= mostStressed;
}

/** Words between single signs, as Markdown has them, in what is no speech. */
export const emphasis: Rule = {
  name: 'markup',
  explanation,
  kinds: textKinds.filter((kind) => !spokenKinds.includes(kind)),
  find: emphasisIn,
};

/** The same in speech, more than once or of many words. */
export const spokenEmphasis: Rule = {
  name: 'markup',
  explanation,
  kinds: spokenKinds,
  find(form) {
    const found = emphasisIn(form);
    return isStress(found, form.original) ? [] : found;
  },
};
