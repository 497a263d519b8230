import { type Diagram, relabelled } from '../../../actions/post/diagram/diagram.ts';
import { readDiagram } from '../../../actions/post/diagram/read-diagram.ts';
import { pictureText } from './clean.ts';
import { subjectWords } from './words.ts';

/** Letters of a node or an arrow that stay readable. */
const labelLetters = 60;

/** The nodes and arrows of a Mermaid source, with words that can be drawn; null where it has none. */
export function cleanDiagram(source: string | null): Diagram | null {
  const diagram = source === null ? null : readDiagram(source);
  return diagram === null ? null : relabelled(diagram, (label) => pictureText(label, labelLetters));
}

/** The words of a subject in a row. */
export function standInDiagram(subject: string): Diagram {
  const nodes = subjectWords(subject, 4).map((label) => ({ label, shape: 'box' as const }));
  const edges = nodes
    .slice(1)
    .map((_, index) => ({ from: index, to: index + 1, line: 'plain' as const, label: '' }));
  return { direction: 'LR', nodes, edges };
}
