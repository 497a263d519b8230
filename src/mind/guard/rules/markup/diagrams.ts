import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

/** Sources of diagrams, and cards that codes hold. */
export const diagrams: readonly Prefiltered[] = [
  // Sources of diagrams, and three lines of names and values.
  /(?:^|\n)(?:graph|flowchart) (?:TD|TB|LR|RL|BT)(?![\p{L}])|(?:^|\n)(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|mindmap)\s|[\p{L}\p{N}\])]--?-?>[\p{L}[(|]|(?:(?:^|\n)[a-z_]{2,20}: [^\n]{1,200}){3}/gu,
  /(?<![\p{L}])digraph \w{0,20} ?\{|(?:^|\n)(?:sequenceDiagram|stateDiagram|classDiagram|erDiagram|gitGraph)(?![\p{L}])|(?<![\p{L}\p{N}])[A-Za-z]\w{0,2} ?(?:-{2,3}>|={2,3}>|<-{2,3}) ?(?=[\p{L}\p{N}])/gu,
  // Mermaid: settings, styles, links, groups and the small pictures of its labels.
  /%%\s?\{|%%[^%\n]{1,100}%%|(?:^|\n)\s{0,8}%% ?\p{L}|:{3}[a-z][\w-]{1,30}(?![\p{L}])|(?<![\p{L}])fa[bdlrs]?:fa-[a-z]|\p{L}@\{ ?[a-z]/giu,
  /(?:^|[\n;])\s{0,8}(?:click [\w-]{1,30} (?:call|href|["'])|(?:style|linkStyle|classDef) [\w,-]{1,40} (?:fill|stroke|color|background|font|opacity|interpolate)|class [\w,-]{1,40} [\w-]{1,30};|subgraph \S|direction (?:TB|TD|BT|LR|RL)(?![\p{L}])|accTitle ?:|accDescr ?[:{]|participant \S{1,30} as |(?:Note (?:over|left of|right of) [\w,]{1,40}:)|dateFormat +[YMDHms]|autonumber(?:\n|$))/gu,
  /(?:^|\n)\s{0,8}(?:pie(?: showData)?(?: title \S|\s*\n)|quadrantChart|xychart-beta|sankey-beta|block-beta|timeline\s*\n|journey\s*\n|kanban\s*\n|requirementDiagram|C4Context|gitGraph|stateDiagram-v2|architecture-beta|packet-beta|radar-beta)|\[\*\] ?-->|-->\|[^|\n]{1,60}\||(?<=[\p{L}\p{N}\])] ?)(?:-\.-{1,2}>?|o--o|x--x|<-->) ?\p{L}|(?<![\p{L}])[A-Z]\d?-{3}[A-Z]\d?(?![\p{L}])|(?<=\p{L})-{1,2}>{2} ?\p{L}|(?:^|\n)\s{0,8}(?:participant \S{1,30}\s?(?:\n|$)|state "[^"\n]{1,40}" as |[xy]-axis ["[]|(?:bar|line) \[\d)|(?<=\p{L})\(\([^()\n]{1,40}\)\)|(?:^|[\n;>])\s{0,8}[A-Z]\w{0,3}(?:\[(?:["(/]|[A-Z])|\{(?:["{]|[A-Z])|\(\[|\(\(|>")[^\n]{1,60}[\])}]\s{0,3}(?=$|\n|;|-)|#quot;/gu,
  // Cards for contacts, networks and calendars, as codes hold them.
  /(?:BEGIN|END):V(?:CARD|CALENDAR|EVENT)|WIFI:[A-Z]:|(?:MECARD|MATMSG|BIZCARD):[A-Z]/gu,
].map((pattern) => prefiltered(pattern));
