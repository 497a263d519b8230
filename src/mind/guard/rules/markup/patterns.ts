import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

const tags =
  'script|style|iframe|object|embed|applet|form|input|button|textarea|select|option|svg|math|img|image|picture|video|audio|source|canvas|link|meta|base|body|head|html|title|div|span|p|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|thead|tbody|a|b|i|u|s|em|strong|small|big|sub|sup|del|ins|mark|code|pre|kbd|blockquote|q|cite|font|center|marquee|blink|details|summary|dialog|template|slot|noscript|frame|frameset|article|section|header|footer|main|nav|aside|figure|figcaption|label|foreignobject|animate|use|g|path|rect|text|tspan|xml|plaintext|xmp';

/** Each part of it can begin only at a sign of its own, and none looks further than a few hundred characters. */
export const patterns: readonly Prefiltered[] = [
  // Elements of HTML, SVG and XML, comments, declarations and sections of templates.
  new RegExp(`<(?:/\\s{0,2})?(?:${tags})(?:\\s{0,2}/?\\s{0,2}>|\\s[^<>]{0,200}[=>]|/[a-z])`, 'giu'),
  // After a gap a name alone may be part of a comparison, as in "a < b and b > c".
  new RegExp(`<\\s{1,2}/?\\s{0,2}(?:${tags})(?:\\s{0,2}/?\\s{0,2}>|\\s[^<>]{0,200}=)`, 'giu'),
  /<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,200}=[^<>]{0,200})?\s{0,2}\/?>|<[!?%][^\s]?|%>|\?>|<\/[a-z]/giu,
  /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|amp|lt|gt|quot|apos|nbsp|copy|reg|trade|hellip|mdash|ndash|[lr][sd]quo|euro|times|bull|middot|shy|colon|sol|lpar|rpar|tab|newline|num|commat|period);/giu,
  /&#x?[0-9a-f]{2,7}(?![\p{L}\p{N}])|&(?:lt|gt|amp|quot|nbsp|copy)(?=[^\p{L}=]|$)|&nbsp|&[a-z]{1,4}(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|lig);/giu,
  // Elements that were not closed, and those between brackets that look like angles.
  /<(?:script|iframe|svg|img|style|object|embed|a href)(?![\p{L}])|[〈‹⟨]\/?(?:b|i|u|p|a|em|br|div|span|script|iframe|img|svg|style)[〉›⟩]/giu,
  // Attributes by which an element does or shows something.
  /(?<![\p{L}\p{N}])(?:on(?:click|load|error|mouse[a-z]{2,8}|focus|blur|key[a-z]{2,6}|submit|change|input|toggle|begin|end|animation[a-z]{3,9}|pointer[a-z]{2,8}|touch[a-z]{2,6})|style|href|src|srcset|srcdoc|xlink:href|formaction)\s{0,2}=\s{0,2}["'`\p{L}\d]/giu,
  // Markdown: pictures, links, fences, code, emphasis, headings, rules, quotes, tables.
  /!?\[[^\]\n[]{0,200}\](?:\([^)\n]{0,300}\)|\[[^\]\n]{0,100}\]|:\s{0,3}\S)/gu,
  /`{3}|`[^`\n]{1,200}`|(?:^|\n)~{3}|\[\^\d{1,3}\]|(?<![=\p{L}])={2}(?=[^=\s])[^=\n]{1,100}(?<=\S)={2}(?![=\p{L}])/gu,
  /(?<![\p{L}\p{N}*])\*{2,3}(?=[^\s*])[^*\n]{1,200}(?<=\S)\*{2,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]{1,200}(?<=\S)__(?![\p{L}\p{N}_])|~~(?=[^\s~])[^~\n]{1,200}~~/gu,
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"“])[^_\n]{1,200}(?<=[^\s_])_(?![\p{L}\p{N}_])/gu,
  /(?:^|\n)(?:#{1,6} \S|> \S|[-*_]{3,}(?=\n|$)|\|[^|\n]{0,100}\||[-*+] \[[ x]\] )/giu,
  // Boxes to tick, fences of notes, line ends of TeX, cells of a sheet that run something, queries in capitals.
  /(?:^|\n)\[[ xX]\] \S|(?<!\S):{3} ?(?:note|tip|info|warning|danger|caution|details|spoiler|important|example|\{)|:{3}(?:\n|$)|\\{2}(?![\p{L}])|^\s?[=@][A-Za-z]{2,20}[|(]|(?<![\p{L}])SELECT [\w*, .]{1,60} FROM \w|(?<![\p{L}])(?:INSERT INTO|DELETE FROM|ALTER TABLE|CREATE TABLE|UPDATE \w{1,30} SET) \w/gu,
  // Lists by letters, terms and what they mean, records of names and values, settings, scripts, pages of manuals.
  /(?:^|\n)a\. \S[^\n]{0,300}\nb\. \S|\n: \S|(?:^|\n)- [a-z_]{2,20}: \S[^\n]{0,200}\n {1,4}[a-z_]{2,20}: |(?:^|\n)\[[a-z_ ]{2,20}\]\n[a-z_]{1,20} ?=|(?:^|\n)[a-z_]\w{0,30} ?= ?["'][^"'\n]{0,100}["'];?(?=\n|$)|(?:^|\n)#!\/|(?:^|\n)!{3} [a-z]{3,12}\n {2}|(?:^|\n)\.[A-Z]{2} [A-Z]|\]\d{1,2};;|& ?[lg] ?t ?;/gu,
  // Lists: an item with a sign before it, or two lines or more of numbers.
  /^\s?- (?=\p{L})|(?:^|\n)#!?\[\p{L}/gu,
  /(?:^|\n)\s{0,3}[-*+•‣◦] {1,3}\S[^\n]{0,300}\n\s{0,3}[-*+•‣◦] {1,3}\S|(?:^|\n)\s{0,3}1[.)] \S[^\n]{0,300}\n\s{0,3}2[.)] \S/gu,
  // Wikis, and other languages of marks.
  /'{2,5}(?=[^\s'])[^'\n]{1,100}(?<=[^\s'])'{2,5}|(?:^|\n)={2,6} [^=\n]{1,80} ={2,6}|\{\||\[https?(?![\p{L}])|<ref|(?:^|\n)\.\. [a-z-]{3,20}::|:[a-z]{2,12}:`|(?:^|\n)(?:h[1-6]|bq)\. |(?:^|\s)[a-z]{3,12}::\S{0,60}\[|(?:^|\n)#\+[A-Z]{3,12}:|@startuml|\{\\rtf/giu,
  // Names of small pictures, and what chats make of people, rooms and hidden words.
  /(?<![\p{L}\p{N}:])(?!:\d+:):[a-z0-9_+-]{3,30}:(?![\p{L}\p{N}:/])|<[@#!:][\p{L}\p{N}!&]|\|\|[^|\n]{1,100}\|\|/giu,
  // Styles.
  /@(?:import|media|charset|font-face|keyframes)(?![\p{L}])|(?<![\p{L}])(?:url|expression|rgba|calc|linear-gradient)\((?!\s)[^)\n]{1,100}\)|(?<![\p{L}-])(?:display|position|visibility|overflow|float|text-align|font-(?:size|weight|family|style)|z-index|line-height|border-radius|text-decoration|(?:margin|padding)(?:-[a-z]{3,6})?) ?: ?(?:none|block|flex|grid|inline|fixed|absolute|relative|sticky|hidden|bold|center|underline|[\d.]{1,6} ?(?:px|em|rem|vh|vw|pt|%)|-?\d{1,5}(?=;))|(?<![\p{L}-])(?:color|background(?:-color)?|border|opacity|width|height|top|left):[#\p{L}\d(][^;\n]{0,40};|[.#]?[a-z][\w-]{0,30} ?\{ ?[a-z-]{2,30} ?:[^{}\n]{1,200}\}/giu,
  // BBCode, templates, terminals.
  /\[\/?(?:b|i|u|s|url|img|quote|code|color|size|font|center|spoiler|list|youtube)(?:=[^\]\n]{0,200})?\]/giu,
  /\{\{|\}\}|\{%|%\}|\$\{|#\{[\p{L}@]|\[\[|\]\]|<<[A-Z_]{2,}|%[a-z_]{3,20}%|\{[a-z_]{1,30}\}|\{\d{1,2}\}|<#|#>|@\{|%\([a-z_]{2,30}\)[sd]|(?<![\p{L}\p{N}%])%[sd](?![\p{L}\p{N}])|(?<![\p{L}\p{N}$])\$[a-z_]{3,30}(?![\p{L}\p{N}])/giu,
  // Escapes: of programs, of addresses, of mail, and what a wrong alphabet makes of letters.
  /\\[a-z]{2,}|\\["'/]|(?<=\p{L})%(?:20|0[0ad]|2[0-9a-f]|3[a-f])|%0[0ad]|(?:=[0-9A-F]{2}){2}|â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|ï¿½|\ufffd/giu,
  /\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[nrt](?![\p{L}])|(?:%[0-9a-f]{2}){2}/giu,
  /\[\d{1,3}(?:;\d{1,3}){0,4}m|\[\d?[JKH](?![\p{L}])/gu,
  // Formulas of TeX.
  /\$[^$\n\s][^$\n]{0,60}[\\^_{][^$\n]{0,60}\$|[\^_]\{/gu,
  /\$\$|\\(?:frac|sqrt|sum|int|begin|end|text|mathbf|mathrm|left|right|cdot|alpha|beta|documentclass|usepackage|input|textbf|emph)(?![\p{L}])|\\[[(]\S/gu,
  // Programs and queries.
  /(?<![\p{L}\p{N}])(?:alert|eval|atob|fetch|setTimeout|require|import|document\.[a-z]{2,20}|window\.[a-z]{2,20}|console\.[a-z]{2,10}|localStorage\.[a-z]{2,12}|process\.[a-z]{2,10}|String\.fromCharCode|os\.system|subprocess\.[a-z]{2,10})\s?\(/giu,
  /(?:^|\n)\s{0,8}(?:(?:const|let|var) [\p{L}_$][\p{L}\p{N}_$]* =|function [\p{L}_$]*\(|def [a-z_]+\(|import [a-z_{][^\n]{0,80} from ['"]|#include <|public class |print\()/gu,
  /(?<![\p{L}\p{N}])(?:drop table|union (?:all )?select|insert into [a-z_]+ |delete from [a-z_]+ ?(?:;|where)|select \* from|or 1 ?= ?1|rm -rf )/giu,
  /(?<![\p{L}\p{N}])(?:printf|system|exec|strlen|typeof|addEventListener|innerHTML|querySelector|preventDefault)\s?\(|\.[a-z]{2,20}[A-Z][\p{L}]{2,20}\(|(?<![\p{L}])function ?\(|(?<![\p{L}])import [a-z_.]{2,30};|\/\*|\*\/|(?:^|\n)\/\/ \S/gu,
  /['"] ?(?:or|and) ?['"(]?[\w]{1,8}['"]? ?(?:=|--)|\d ?= ?\d ?--|(?:&&|\|\||[;|]) ?(?:curl|wget|sh|bash|rm|cat|sudo|nc|echo|python3?|node|perl)(?![\p{L}])|\.\.\//giu,
  /(?:^|\n)(?:curl -|wget (?:-|http)|sudo [a-z]|npm (?:install|i|run|ci) |npx [a-z]|pip3? install|git (?:clone|push|pull|commit|checkout|add) |docker (?:run|pull|build) |apt(?:-get)? (?:install|update)|brew install|chmod [+\d]|cmd(?:\.exe)? \/|ssh -)|(?<![\p{L}])cmd\.exe/giu,
  // Sources of diagrams, and three lines of names and values.
  /(?:^|\n)(?:graph|flowchart) (?:TD|TB|LR|RL|BT)(?![\p{L}])|(?:^|\n)(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|mindmap)\s|[\p{L}\p{N}\])]--?-?>[\p{L}[(|]|(?:(?:^|\n)[a-z_]{2,20}: [^\n]{1,200}){3}/gu,
  // Cards for contacts, networks and calendars, as codes hold them.
  /(?:BEGIN|END):V(?:CARD|CALENDAR|EVENT)|WIFI:[A-Z]:|(?:MECARD|MATMSG|BIZCARD):[A-Z]/gu,
  // Lists by other signs, and lines that part.
  /(?:^|\n)\s{0,3}([–—→➜➤►▶▪✓✔✅☑]) ?\S[^\n]{0,300}\n\s{0,3}\1 ?\S|(?:^|\n)\s{0,3}\(?(?:1|a|i)\) ?\S[^\n]{0,300}\n\s{0,3}\(?(?:2|b|ii)\) ?\S|(?:^|\n)I\. \S[^\n]{0,300}\nII\. \S|(?:^|\n)\p{L}{3,10} 1[:.)] ?\S[^\n]{0,300}\n\p{L}{3,10} 2[:.)]/giu,
  /(?:^|\n)\s?(?:(?:\* ?){3,20}|(?:_ ?){3,20}|={3,40}|~{3,40})(?:\n|$)|[1-9]️?⃣[^\n]{1,300}\n[1-9]️?⃣/gu,
  // Marks of wikis and chats: doubled signs around words, superscripts, orders of a chat.
  /(?<![\p{L}\p{N}!+%^])([!+%^])\1(?=[\p{L}\p{N}])[^\n!+%^]{1,60}(?<=[\p{L}\p{N}])\1\1(?![\p{L}\p{N}!+%^])|(?<![\p{L}\p{N}:/])\/\/(?=\p{L})[^/\n]{1,60}(?<=\p{L})\/\/(?![\p{L}\p{N}/])|(?<!\()\^[\p{L}\p{N}][\p{L}\p{N} ]{0,40}\^|(?<=\p{L})~\d~(?=\p{L}|$)|>![^\n]{1,200}!<|(?<!\S)![\w-]{1,60}\.(?:png|jpe?g|gif|svg|webp)!|(?<!\S)\$[a-z]\$/giu,
  /(?:^|\n)\/(?:me|giphy|shrug|imagine|tableflip|whisper|w|join|msg|ban|kick|roll|nick|describe|blend)(?![\p{L}/])/giu,
  // Elements at the end of what was cut, and signs that were to keep them from being any.
  /<\/?(?:p|b|i|u|br|hr|div|span|a|em|strong|ul|li|h[1-6])\s?$|\\[<>[\]*#`]/giu,
  // More of styles and programs.
  /(?<![\p{L}-])(?:color|background(?:-color)?|border|opacity|width|height|fill|stroke) ?: ?(?:#[0-9a-f]{3,8}|[a-z]{3,12}|\d[\d.]{0,6}(?:px|em|%)?);|#[0-9a-f]{6};/giu,
  /(?<![\p{L}\p{N}])(?:if|for|while|switch|catch) ?\([^)\n]{0,80}\) ?\{|(?<![\p{L}\p{N}])(?:public|private|protected) (?:static (?:void|final|int|class|String)(?![\p{L}])|(?:void|class|int) \w{1,40} ?[({])|(?:^|\n)(?:from [\w.]{1,40} import [\w*]|import (?:os|sys|re|json|math|random|numpy|pandas|torch|react)(?![\p{L}])|class [A-Z]\w{0,30}(?:\([\w., ]{0,40}\))?:\s*(?:\n|$)|return [^;\n]{1,60};)|(?<![\p{L}])digraph \w{0,20} ?\{|(?:^|\n)(?:sequenceDiagram|stateDiagram|classDiagram|erDiagram|gitGraph)(?![\p{L}])|(?<![\p{L}\p{N}])[A-Za-z]\w{0,2} ?(?:-{2,3}>|={2,3}>|<-{2,3}) ?(?=[\p{L}\p{N}])|^\s?\[\d{1,6}(?:, ?\d{1,6}){1,40}\]\s?$/gu,
  /\$\([a-z][^)\n]{0,100}\)|\(\) ?=> ?[{\p{L}]|;\s{0,2}--(?:\s|$)/giu,
].map((pattern) => prefiltered(pattern));
