import { textKinds } from '../../../api/text-kinds.ts';
import type { Rule } from '../rule.ts';
import { matchesIn } from './matches.ts';

const tags =
  'script|style|iframe|object|embed|applet|form|input|button|textarea|select|option|svg|math|img|image|picture|video|audio|source|canvas|link|meta|base|body|head|html|title|div|span|p|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|thead|tbody|a|b|i|u|s|em|strong|small|big|sub|sup|del|ins|mark|code|pre|kbd|blockquote|q|cite|font|center|marquee|blink|details|summary|dialog|template|slot|noscript|frame|frameset|article|section|header|footer|main|nav|aside|figure|figcaption|label|foreignobject|animate|use|g|path|rect|text|tspan|xml|plaintext|xmp';

/** Each part of it can begin only at a sign of its own, and none looks further than a few hundred characters. */
const patterns: readonly RegExp[] = [
  // Elements of HTML, SVG and XML, comments, declarations and sections of templates.
  new RegExp(`<(?:/\\s{0,2})?(?:${tags})(?:\\s{0,2}/?\\s{0,2}>|\\s[^<>]{0,200}[=>]|/[a-z])`, 'giu'),
  // After a gap a name alone may be part of a comparison, as in "a < b and b > c".
  new RegExp(`<\\s{1,2}/?\\s{0,2}(?:${tags})(?:\\s{0,2}/?\\s{0,2}>|\\s[^<>]{0,200}=)`, 'giu'),
  /<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,200}=[^<>]{0,200})?\s{0,2}\/?>|<[!?%][^\s]?|%>|\?>|<\/[a-z]/giu,
  /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|amp|lt|gt|quot|apos|nbsp|copy|reg|trade|hellip|mdash|ndash|[lr][sd]quo|euro|times|bull|middot|shy|colon|sol|lpar|rpar|tab|newline|num|commat|period);/giu,
  /&#x?[0-9a-f]{2,7}(?![\p{L}\p{N}])/giu,
  // Attributes by which an element does or shows something.
  /(?<![\p{L}\p{N}])(?:on(?:click|load|error|mouse[a-z]{2,8}|focus|blur|key[a-z]{2,6}|submit|change|input|toggle|begin|end|animation[a-z]{3,9}|pointer[a-z]{2,8}|touch[a-z]{2,6})|style|href|src|srcset|srcdoc|xlink:href|formaction)\s{0,2}=\s{0,2}["'`\p{L}\d]/giu,
  // Markdown: pictures, links, fences, code, emphasis, headings, rules, quotes, tables.
  /!?\[[^\]\n[]{0,200}\](?:\([^)\n]{0,300}\)|\[[^\]\n]{0,100}\]|:\s{0,3}\S)/gu,
  /`{3}|`[^`\n]{1,200}`|~{3}/gu,
  /(?<![\p{L}\p{N}*])\*{2,3}(?=[^\s*])[^*\n]{1,200}(?<=\S)\*{2,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]{1,200}(?<=\S)__(?![\p{L}\p{N}_])|~~(?=[^\s~])[^~\n]{1,200}~~/gu,
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])_(?![\p{L}\p{N}_])/gu,
  /(?:^|\n)(?:#{1,6} \S|> \S|[-*_]{3,}(?=\n|$)|\|[^|\n]{0,100}\||[-*+] \[[ x]\] )/giu,
  // BBCode, templates, terminals.
  /\[\/?(?:b|i|u|s|url|img|quote|code|color|size|font|center|spoiler|list|youtube)(?:=[^\]\n]{0,200})?\]/giu,
  /\{\{|\}\}|\{%|%\}|\$\{|#\{[\p{L}@]|\[\[|\]\]|<<[A-Z_]{2,}|%[a-z_]{3,20}%|\{[a-z_]{3,30}\}/giu,
  /\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[nrt](?![\p{L}])|(?:%[0-9a-f]{2}){2}/giu,
  /\[\d{1,3}(?:;\d{1,3}){0,4}m|\[\d?[JKH](?![\p{L}])/gu,
  // Formulas of TeX.
  /\$\$|\\(?:frac|sqrt|sum|int|begin|end|text|mathbf|mathrm|left|right|cdot|alpha|beta|documentclass|usepackage|input|textbf|emph)(?![\p{L}])|\\[[(]\S/gu,
  // Programs and queries.
  /(?<![\p{L}\p{N}])(?:alert|eval|atob|fetch|setTimeout|require|import|document\.[a-z]{2,20}|window\.[a-z]{2,20}|console\.[a-z]{2,10}|localStorage\.[a-z]{2,12}|process\.[a-z]{2,10}|String\.fromCharCode|os\.system|subprocess\.[a-z]{2,10})\s?\(/giu,
  /(?:^|\n)\s{0,8}(?:(?:const|let|var) [\p{L}_$][\p{L}\p{N}_$]* =|function [\p{L}_$]*\(|def [a-z_]+\(|import [a-z_{][^\n]{0,80} from ['"]|#include <|public class |print\()/gu,
  /(?<![\p{L}\p{N}])(?:drop table|union (?:all )?select|insert into [a-z_]+ |delete from [a-z_]+ ?(?:;|where)|select \* from|or 1 ?= ?1|rm -rf )/giu,
  /\$\([a-z][^)\n]{0,100}\)|\(\) ?=> ?[{\p{L}]|;\s{0,2}--(?:\s|$)/giu,
];
/** Without one of these there is no markup. */
const mayHoldMarkup = /[<>&=[\]`*_~#{}$\\%|(;-]|select|drop|rm -rf|print/iu;

/** Tags, Markdown, templates, programs: what is shown as something else than its letters, or shows as litter. */
export const markup: Rule = {
  name: 'markup',
  explanation: 'it holds markup or a program',
  kinds: textKinds,
  find({ plain, folded }) {
    if (mayHoldMarkup.test(plain.text)) {
      const found = matchesIn(plain, patterns);
      if (found.length > 0) return found;
    }
    return matchesIn(folded, [lookalike]);
  },
};

/** Elements between brackets that look like those of tags. */
const lookalike = /<\/?(?:script|iframe|style|svg|img|object|embed)(?=[\s/>])[^<>]{0,200}>/giu;
