import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

/** What Markdown, wikis, forums and chats make of signs: emphasis, links, lists, tables, pictures. */
export const marks: readonly Prefiltered[] = [
  // Markdown: pictures, links, fences, code, emphasis, headings, rules, quotes, tables.
  /!?\[[^\]\n[]{0,200}\](?:\([^)\n]{0,300}\)|\[[^\]\n]{0,100}\]|:\s{0,3}\S)/gu,
  /`{3}|`[^`\n]{1,200}`|(?:^|\n)~{3,6}[a-z]{0,12}(?=\n)|\[\^\d{1,3}\]|(?<![=\p{L}])={2}(?=[^=\s])[^=\n]{1,100}(?<=\S)={2}(?![=\p{L}])/gu,
  // A face, as in (*^_^*), begins with no letter. In scripts without gaps between words, and where an ending is added, letters follow at once.
  /(?<![\p{Lu}\p{Ll}\p{N}*])\*{2,3}(?=[^\s*])[^*\n]{1,200}(?<=\S)\*{2,3}(?!\*)|(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]{1,200}(?<=\S)__(?![\p{L}\p{N}_])|~~(?=[^\s~])[^~\n]{1,200}~~/gu,
  /(?:^|\n)(?:#{1,6} \S|>{1,3} \S|[-*_]{3,}(?=\n|$)|\|(?:[^|\n]{1,100}\|){2}|\| [^|\n]{1,100} ?\||\|[^|\n]{1,100} \||[-*+] \[[ x]\] )/giu,
  // Boxes to tick, fences of notes, line ends of TeX, cells of a sheet that run something, queries in capitals.
  /(?:^|\n)\[[ xX]\] \S|(?<!\S):{3} ?(?:note|tip|info|warning|danger|caution|details|spoiler|important|example|\{)|:{3}(?:\n|$)|\\{2}(?![\p{L}])|^\s?[=@][A-Za-z]{2,20}[|(]|(?<![\p{L}])SELECT [\w*, .]{1,60} FROM \w|(?<![\p{L}])(?:INSERT INTO|DELETE FROM|ALTER TABLE|CREATE TABLE|UPDATE \w{1,30} SET) \w/gu,
  // Lists by letters, terms and what they mean, records of names and values, settings, scripts, pages of manuals.
  /(?:^|\n)a\. \S[^\n]{0,300}\nb\. \S|\n: \S|(?:^|\n)- [a-z_]{2,20}: \S[^\n]{0,200}\n {1,4}[a-z_]{2,20}: |(?:^|\n)\[[a-z_ ]{2,20}\]\n[a-z_]{1,20} ?=|(?:^|\n)[a-z_]\w{0,30} ?= ?["'][^"'\n]{0,100}["'];?(?=\n|$)|(?:^|\n)#!\/|(?:^|\n)!{3} [a-z]{3,12}\n {2}|(?:^|\n)\.[A-Z]{2} [A-Z]|\]\d{1,2};;|& ?[lg] ?t ?;/gu,
  // Lists: two lines or more with a sign or a number before them. One line with a dash before it is speech.
  /(?:^|\n)#!?\[\p{L}/gu,
  /(?:^|\n)\s{0,3}[-*+•‣◦] {1,3}\S[^\n]{0,300}\n\s{0,3}[-*+•‣◦] {1,3}\S|(?:^|\n)\s{0,3}1[.)] \S[^\n]{0,300}\n\s{0,3}2[.)] \S/gu,
  // Wikis, and other languages of marks.
  /'{2,5}(?=[^\s'])[^'\n]{1,100}(?<=[^\s'])'{2,5}|(?:^|\n)={2,6} [^=\n]{1,80} ={2,6}|\{\||\[https?(?![\p{L}])|<ref|(?:^|\n)\.\. [a-z-]{3,20}::|:[a-z]{2,12}:`|(?:^|\n)(?:h[1-6]|bq)\. |(?:^|\s)[a-z]{3,12}::\S{0,60}\[|(?:^|\n)#\+(?:[A-Z_]{3,20}:|(?:begin|end)_[a-z])|@startuml|\{\\rtf/giu,
  // Names of small pictures, and what chats make of people, rooms and hidden words.
  /(?<![\p{L}\p{N}:])(?!:\d+:):[a-z0-9_+-]{3,30}:(?![\p{L}\p{N}:/])|<[@#!:][\p{L}\p{N}!&]|\|\|[^|\n]{1,100}\|\|/giu,
  // Tags of forums.
  /\[\/?(?:b|i|u|s|url|img|quote|code|color|size|font|center|spoiler|list|youtube)(?:=[^\]\n]{0,200})?\]/giu,
  /[【〔〖]\/?(?:b|i|u|s|url|img|quote|code|color|size|font|center|spoiler|list)(?:=[^】〕〗\n]{0,200})?[】〕〗]/giu,
  // Lists by other signs, and lines that part.
  /(?:^|\n)\s{0,3}([–—→➜➤►▶▪✓✔✅☑]) ?\S[^\n]{0,300}\n\s{0,3}\1 ?\S|(?:^|\n)\s{0,3}\(?(?:1|a|i)\) ?\S[^\n]{0,300}\n\s{0,3}\(?(?:2|b|ii)\) ?\S|(?:^|\n)I\. \S[^\n]{0,300}\nII\. \S|(?:^|\n)\p{L}{3,10} 1[:.)] ?\S[^\n]{0,300}\n\p{L}{3,10} 2[:.)]/giu,
  /(?:^|\n)\s?(?:(?:\* ?){3,20}|(?:_ ?){3,20}|={3,40}|~{3,40})(?:\n|$)|[1-9]️?⃣[^\n]{1,300}\n[1-9]️?⃣/gu,
  // Marks of wikis and chats: doubled signs around words, superscripts, orders of a chat.
  /(?<![\p{L}\p{N}!+%^])([!+%^])\1(?=[\p{L}\p{N}])[^\n!+%^]{1,60}(?<=[\p{L}\p{N}])\1\1(?![\p{L}\p{N}!+%^])|(?<![\p{L}\p{N}:/])\/\/(?=\p{L})[^/\n]{1,60}(?<=\p{L})\/\/(?![\p{L}\p{N}/])|(?<!\()\^[\p{L}\p{N}][\p{L}\p{N} ]{0,40}\^|(?<=\p{L})~\d~(?=\p{L}|$)|>![^\n]{1,200}!<|(?<!\S)![\w-]{1,60}\.(?:png|jpe?g|gif|svg|webp)!|(?<!\S)\$[a-z]\$/giu,
  /(?:^|\n)\/(?:me|giphy|shrug|imagine|tableflip|whisper|w|join|msg|ban|kick|roll|nick|describe|blend)(?![\p{L}/])/giu,
  // Bold that is not closed, ends of tags in square brackets, tasks of an outline, links of other marks.
  /(?:^|[\s("“])\*{2}(?=\p{L}{2})|\[\/[a-z][a-z0-9]{0,12}\]|(?:^|\n)\*{1,4} (?:TODO|DONE|NEXT) \S|["”]:\/[\p{L}\d]|[】」』]\((?:#|\/|https?|[\w-]{1,40}\.)/gu,
].map((pattern) => prefiltered(pattern));
