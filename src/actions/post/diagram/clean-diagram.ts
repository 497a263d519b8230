import { diagramLabels, diagramSource, relabelled } from './diagram.ts';
import { readDiagram } from './read-diagram.ts';

/** The source of a diagram, made anew with other words; null where it is none. A node without words shows its number. */
export function cleanDiagram(source: string, change: (label: string) => string): string | null {
  const diagram = readDiagram(source);
  return diagram === null ? null : diagramSource(relabelled(diagram, change));
}

/** Everything in a diagram that people read. */
export function wordsOfDiagram(source: string): string[] {
  const diagram = readDiagram(source);
  return diagram === null ? [] : diagramLabels(diagram);
}
