import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

/** Styles, templates, escapes, formulas, programs, queries and orders to a shell. */
export const programs: readonly Prefiltered[] = [
  // Styles.
  /@(?:import|media|charset|font-face|keyframes)(?![\p{L}])|(?<![\p{L}])(?:url|expression|rgba|calc|linear-gradient)\((?!\s)[^)\n]{1,100}\)|(?<![\p{L}-])(?:display|position|visibility|overflow|float|text-align|font-(?:size|weight|family|style)|z-index|line-height|border-radius|text-decoration|(?:margin|padding)(?:-[a-z]{3,6})?) ?: ?(?:none|block|flex|grid|inline|fixed|absolute|relative|sticky|hidden|bold|center|underline|[\d.]{1,6} ?(?:px|em|rem|vh|vw|pt|%)|-?\d{1,5}(?=;))|(?<![\p{L}-])(?:color|background(?:-color)?|border|opacity|width|height|top|left):[#\p{L}\d(][^;\n]{0,40};|[.#]?[a-z][\w-]{0,30} ?\{ ?[a-z-]{2,30} ?:[^{}\n]{1,200}\}/giu,
  // Templates.
  /\{\{|\}\}|\{%|%\}|\$\{|#\{[\p{L}@]|\[\[|\]\]|<<[A-Z_]{2,}|%[a-z_]{3,20}%|\{[a-z_]{1,30}\}|\{\d{1,2}\}|<#|#>|@\{|%\([a-z_]{2,30}\)[sd]|(?<![\p{L}\p{N}%])%[sd](?![\p{L}\p{N}])|(?<![\p{L}\p{N}$])\$[a-z_]{3,30}(?![\p{L}\p{N}])/giu,
  // Escapes: of programs, of addresses, of mail, and what a wrong alphabet makes of letters.
  /\\[a-z]{2,}|\\["'/]|(?<=\p{L})%(?:20|0[0ad]|2[0-9a-f]|3[a-f])|%0[0ad]|(?:=[0-9A-F]{2}){2}|â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|ï¿½|\ufffd/giu,
  /\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[nrt](?![\p{L}])|(?:%[0-9a-f]{2}){2}/giu,
  // Colours of terminals.
  /\[\d{1,3}(?:;\d{1,3}){0,4}m|\[\d?[JKH](?![\p{L}])/gu,
  // Formulas of TeX.
  /\$[^$\n\s][^$\n]{0,60}[\\^_{][^$\n]{0,60}\$|[\^_]\{/gu,
  /\$\$|\\(?:frac|sqrt|sum|int|begin|end|text|mathbf|mathrm|left|right|cdot|alpha|beta|documentclass|usepackage|input|textbf|emph)(?![\p{L}])|\\\([^\n]{1,200}\\\)|\\\[[^\n]{1,200}\\\]/gu,
  // Programs and queries.
  /(?<![\p{L}\p{N}])(?:alert|eval|atob|fetch|setTimeout|require|import|document\.[a-z]{2,20}|window\.[a-z]{2,20}|console\.[a-z]{2,10}|localStorage\.[a-z]{2,12}|process\.[a-z]{2,10}|String\.fromCharCode|os\.system|subprocess\.[a-z]{2,10})\s?\(/giu,
  /(?:^|\n)\s{0,8}(?:(?:const|let|var) [\p{L}_$][\p{L}\p{N}_$]* =|function [\p{L}_$]*\(|def [a-z_]+\(|import [a-z_{][^\n]{0,80} from ['"]|#include <|public class |print\()/gu,
  /(?<![\p{L}\p{N}])(?:drop table|union (?:all )?select|insert into [a-z_]+ |delete from [a-z_]+ ?(?:;|where)|select \* from|or 1 ?= ?1|rm -rf )/giu,
  /(?<![\p{L}\p{N}])(?:printf|system|exec|strlen|typeof|addEventListener|innerHTML|querySelector|preventDefault)\s?\(|\.[a-z]{2,20}[A-Z][\p{L}]{2,20}\(|(?<![\p{L}])function ?\(|(?<![\p{L}])import [a-z_.]{2,30};|\/\*|\*\/|(?:^|\n)\/\/ \S/gu,
  /['"] ?(?:or|and) ?['"(]?[\w]{1,8}['"]? ?(?:=|--)|\d ?= ?\d ?--|(?:&&|\|\||[;|]) ?(?:(?:curl|wget|bash|sudo|grep|awk|xargs)(?![\p{L}])|(?:sh|bash)\s?$|python3? \S|(?:sh|rm|cat|nc|echo|node|perl|tee|sed|head|tail|sort) (?:-[a-z]|["'$]|[\w~.-]{0,40}[/.]\w))|\.\.\//giu,
  /(?:^|\n)(?:curl -|wget (?:-|http)|sudo [a-z]|npm (?:install|i|run|ci) |npx [a-z]|pip3? install|git (?:clone|push|pull|commit|checkout|add) |docker (?:run|pull|build) |apt(?:-get)? (?:install|update)|ping -[a-z] |brew install|chmod [+\d]|cmd(?:\.exe)? \/|ssh -)|(?<![\p{L}])cmd\.exe/giu,
  // More of styles and programs.
  /(?<![\p{L}-])(?:color|background(?:-color)?|border|opacity|width|height|fill|stroke) ?: ?(?:#[0-9a-f]{3,8}|[a-z]{3,12}|\d[\d.]{0,6}(?:px|em|%)?);|#[0-9a-f]{6};/giu,
  /(?<![\p{L}\p{N}])(?:if|for|while|switch|catch) ?\([^)\n]{0,80}\) ?\{|(?<![\p{L}\p{N}])(?:public|private|protected) (?:static (?:void|final|int|class|String)(?![\p{L}])|(?:void|class|int) \w{1,40} ?[({])|(?:^|\n)(?:from [\w.]{1,40} import [\w*]|import (?:os|sys|re|json|math|random|numpy|pandas|torch|react)(?![\p{L}])|class [A-Z]\w{0,30}(?:\([\w., ]{0,40}\))?:\s*(?:\n|$)|return [^;\n]{1,60};)|^\s?\[\d{1,6}(?:, ?\d{1,6}){1,40}\]\s?$/gu,
  /\$\([a-z][^)\n]{0,100}\)|\(\) ?=> ?[{\p{L}]|(?<=['"\p{L}\p{N})]);\s{0,2}--(?:\s|$)|(?<=[\p{L}\p{N}])' ?--\s?$/giu,
  // Methods of objects, orders to a shell with what they are given, letters of RTF.
  /(?<=(?<![\p{L}\p{N}.])[A-Za-z_]\w{1,30}(?:\.[A-Za-z_]\w{1,30}){1,4})\((?:["'`)\]{]|[^()\n]{0,80}\);)/gu,
  /(?:^|\n)\$? ?(?:echo|printf|cat|grep|ls|cd|mkdir|touch|export|sed|awk|tail|kill|ps) (?:["'$~]|-{1,2}[a-z]|[\w.-]{0,30}\/)|(?<=\s)>{1,2} ?[\w/-]{1,30}\.(?:txt|log|json|sh|csv)(?![\p{L}])/gu,
  /\\([bi]|ul) [^\\\n]{1,100}\\\1(?:0|none)(?![\p{L}\p{N}])/gu,
  // Declarations of styles that end as such.
  /(?<![\p{L}-])(?:margin|padding|transform|transition|animation|filter|outline|cursor|font-family|box-shadow|text-shadow|text-transform|letter-spacing|align-items|justify-content|object-fit|white-space|pointer-events|user-select|flex-direction|grid-template-[a-z]{3,8}) ?: ?[^;:\n]{1,60};|(?<![\p{L}-])(?:margin|padding) ?: ?\d|(?<![\p{L}])(?:rotate|translate[xyz3d]{0,2}|scale[xy]?|skew[xy]?|blur|brightness|hue-rotate|cubic-bezier|var)\((?:-?\d|--)[^)\n]{0,40}\)/giu,
  // Statements of programs: assignments to parts of objects, branches, loops, functions, modules.
  /(?<![\p{L}\p{N}.])[a-z]\w{0,30}(?:\.[a-z]\w{1,30}){1,4} ?[-+]?= ?(?:["'`\d[{]|true(?!\p{L})|false(?!\p{L})|null(?!\p{L}))|(?<![\p{L}])(?:if|while|for|elif) ?\([^)\n]{1,80}\) ?(?:return|break|continue|throw|\w{1,30}\()|(?<![\p{L}])(?:while|if) (?:True|False|not \w{1,20}): ?(?:print|return|pass|break|\n)|(?<![\p{L}])lambda \w{1,12}(?:, ?\w{1,12})?: ?\S|= ?\[[^\]\n]{1,60} for \w{1,20} in \w|(?<![\p{L}])for \w{1,20} in [\w.()]{1,40}: ?(?:print|\n)/gu,
  /(?<![\p{L}])(?:fn|func|fun|def|sub|proc) \w{1,30}\([^)\n]{0,60}\)|(?<![\p{L}])[a-z]{3,12}!\(["']|(?<![\p{L}])std::[a-z]|(?:^|\n)package [a-z]{2,20};|(?:^|[\n;] ?)(?:puts|print|println|echo|require|include|import) ["'][^"'\n]{0,200}["'];?\s?$|(?:^|\n)export (?:default|const|function|class|type) \w|(?:^|\n)import [\w{*][^\n]{0,80} from ["']|(?<![\p{L}\p{N}])[a-z]{2,20}[A-Z]\w{1,30}\((?:\)|["'`\w[{])|:\(\) ?\{/gu,
  /(?<![\p{L}])(?:async )?function \w{1,30} ?\(|(?<![\p{L}])new [A-Z]\w{2,30}\(|=> ?\w{1,30}\(|(?<![\p{L}])throw new [A-Z]|(?<![\p{L}])(?:elif \w|else if \()|(?<![\p{L}])int main ?\(|(?:^|\n)(?:let|var|const) (?:mut )?\w{1,30} :?= ?\S|(?:^|\n)use strict;|(?:^|\n)(?:wget|curl) [\w/.-]{1,40}\.[a-z]{2,4}(?![\p{L}])|(?:^|\n)kill -\d|(?<![\p{L}])\/etc\/[a-z]|=\?(?:utf|UTF)-8\?/gu,
].map((pattern) => prefiltered(pattern));
