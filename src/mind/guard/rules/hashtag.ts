import { textKinds } from '../../../api/text-kinds.ts';
import type { Rule } from '../rule.ts';

const unspaced =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Hang}';
/** Not behind a letter or a sign of the web, as in C# and in addresses, unless the script puts no spaces. */
const hashtags = new RegExp(
  `(?<![[\\p{L}\\p{M}\\p{N}_]--[${unspaced}]]|[&\\/=])#[\\p{L}\\p{M}\\p{N}_]*[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*`,
  'gv',
);
/** The value of a colour: of letters alone it is read as a word. */
const colour = /^#(?=[0-9a-f]*\d)(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|^#([0-9a-f])\1{2}(?:\1{3})?$/iu;

/** Hashtags: at the end the sentence stays whole without them, in its middle it does not. */
export const hashtag: Rule = {
  name: 'hashtag',
  explanation: 'it holds a hashtag',
  kinds: textKinds,
  find({ plain }) {
    const { text } = plain;
    if (!text.includes('#')) return [];
    const found = [...text.matchAll(hashtags)].filter(([tag]) => !colour.test(tag));
    const first = firstTrailing(text, found);
    return found.map(({ 0: tag, index }, place) => ({
      effect: place >= first ? 'remove' : 'rewrite',
      ...plain.originalSpan(index, index + tag.length),
    }));
  },
};

/** The place in the list of the first of those tags that nothing but tags follows; a text of tags alone has none. */
function firstTrailing(text: string, found: readonly RegExpExecArray[]): number {
  let end = text.length;
  for (let place = found.length - 1; place >= 0; place -= 1) {
    const tag = found[place];
    if (tag === undefined || text.slice(tag.index + tag[0].length, end).trim() !== '') return place + 1;
    end = tag.index;
  }
  return text.slice(0, end).trim() === '' ? found.length : 0;
}
