import { plainText } from '../../text.ts';
import { subjectWords } from './words.ts';

const bounds = { lines: 24, line: 120 } as const;

/** Diagram kinds that draw boxes and lines and nothing else. */
const diagramKinds =
  /^(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR)\b|^(?:sequenceDiagram|stateDiagram-v2|mindmap)\b/;
/** Lines that configure the renderer, load something or bind scripts to nodes. */
const unsafeLines =
  /^\s*(?:%%|---|click\b|link\b|links\b|href\b|style\b|classDef\b|class\b|linkStyle\b|init\b)/i;

/** Mermaid source without directives, links, styles or markup; null where nothing that can be drawn remains. */
export function cleanDiagram(source: string | null): string | null {
  if (source === null) return null;
  const lines = source
    .split(/\r?\n|;/)
    .map((line) => plainText(line.replace(/<[^>]*>|https?:\/\/\S+|javascript:/gi, ' '), bounds.line))
    .filter((line) => line !== '' && !unsafeLines.test(line))
    .slice(0, bounds.lines);
  const [kind, ...body] = lines;
  if (kind === undefined || body.length === 0 || !diagramKinds.test(kind)) return null;
  return [kind, ...body.map((line) => `  ${line}`)].join('\n');
}

/** The words of a subject in a row. */
export function standInDiagram(subject: string): string {
  const words = subjectWords(subject, 4);
  const nodes = words.map((word, index) => `  N${index}[${word}]`);
  const edges = words.slice(1).map((_, index) => `  N${index} --> N${index + 1}`);
  return ['flowchart LR', ...nodes, ...edges].join('\n');
}
