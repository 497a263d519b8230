import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

const tags =
  'script|style|iframe|object|embed|applet|form|input|button|textarea|select|option|svg|math|img|image|picture|video|audio|source|canvas|link|meta|base|body|head|html|title|div|span|p|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|thead|tbody|a|b|i|u|s|em|strong|small|big|sub|sup|del|ins|mark|code|pre|kbd|blockquote|q|cite|font|center|marquee|blink|details|summary|dialog|template|slot|noscript|frame|frameset|article|section|header|footer|main|nav|aside|figure|figcaption|label|foreignobject|animate|use|g|path|rect|text|tspan|xml|plaintext|xmp';

/** Elements of HTML, SVG and XML: whole, cut off or written with entities. */
export const elements: readonly Prefiltered[] = [
  // Elements of HTML, SVG and XML, comments, declarations and sections of templates.
  new RegExp(`<(?:/\\s{0,2})?(?:${tags})(?:\\s{0,2}/?\\s{0,2}>|\\s[^<>]{0,200}[=>]|/[a-z])`, 'giu'),
  // After a gap a name alone may be part of a comparison, as in "a < b and b > c".
  new RegExp(`<\\s{1,2}/?\\s{0,2}(?:${tags})(?:\\s{0,2}/?\\s{0,2}>|\\s[^<>]{0,200}=)`, 'giu'),
  /<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,200}=[^<>]{0,200})?\s{0,2}\/?>|<[!?%][^\s]?|%>|\?>|<\/\p{L}/giu,
  /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|amp|lt|gt|quot|apos|nbsp|copy|reg|trade|hellip|mdash|ndash|[lr][sd]quo|euro|times|bull|middot|shy|colon|sol|lpar|rpar|tab|newline|num|commat|period);/giu,
  /&#x?[0-9a-f]{2,7}(?![\p{L}\p{N}])|&(?:lt|gt|amp|quot|nbsp|copy)(?=[^\p{L}=]|$)|&nbsp|&[a-z]{1,4}(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|lig);/giu,
  // Elements that were not closed, and those between brackets that look like angles.
  /<(?:script|iframe|svg|img|style|object|embed|a href)(?![\p{L}])|[〈‹⟨]\/?(?:b|i|u|p|a|em|br|div|span|script|iframe|img|svg|style)[〉›⟩]/giu,
  // Elements of any script, with what they are given.
  /<\p{L}[\p{L}\p{N}:-]{0,30}\s[^<>=]{1,40}=\s?["'“][^<>]{0,200}>/gu,
  // An element that is not closed, where a line begins.
  new RegExp(`(?:^|\\n)<(?:${tags}) \\p{L}`, 'giu'),
  // Attributes by which an element does or shows something.
  /(?<![\p{L}\p{N}])(?:on(?:click|load|error|mouse[a-z]{2,8}|focus|blur|key[a-z]{2,6}|submit|change|input|toggle|begin|end|animation[a-z]{3,9}|pointer[a-z]{2,8}|touch[a-z]{2,6})|style|href|src|srcset|srcdoc|xlink:href|formaction)\s{0,2}=\s{0,2}["'`\p{L}\d]/giu,
  // Elements without a name, and text between their ends.
  /<>[^<>\n]{1,200}<\/|<\/>|[^\s<]<\/\s?$/gu,
  // Elements at the end of what was cut, and signs that were to keep them from being any.
  /<\/?(?:p|b|i|u|br|hr|div|span|a|em|strong|ul|li|h[1-6])\s?$|\\[<>[\]*#`]/giu,
  // Parts of components, and elements in an alphabet for mail.
  /<\/?[A-Z]\w{0,30}\.\w{1,30}[^<>\n]{0,200}>|\+ADw-/gu,
  // Fractions and powers, and attributes by which frameworks bind.
  /&[a-z]{2,8}\d{1,2};|(?<![\p{L}\p{N}])(?:\*ng[A-Z]\w{1,20}|(?:v|x|ng|hx)-[a-z]{2,12}(?::[a-z]{2,12})?|:[a-z]{2,12}|@[a-z]{3,12}|(?:data|aria)-[a-z-]{2,20})=["']/gu,
].map((pattern) => prefiltered(pattern));
