import { cleanDiagram, wordsOfDiagram } from './diagram/clean-diagram.ts';
import type { ImageIdea } from './image-idea.ts';

/** Everything of a brief that may be set into a picture, or that an image model is told: people see it like a caption. */
export function drawnWords({
  subject,
  mood,
  palette,
  composition,
  text,
  chart,
  diagram,
}: ImageIdea): string[] {
  return [
    subject,
    mood,
    ...palette,
    composition,
    text,
    ...(chart?.labels ?? []),
    ...(diagram === null ? [] : wordsOfDiagram(diagram)),
  ].flatMap((words) => words ?? []);
}

export interface WordsRefused {
  readonly refused: (words: string) => boolean;
  /** Stands in for a subject that was refused. */
  readonly subject: string;
}

/** The same brief without the words that were refused: a picture is made all the same. */
export function withoutWords(idea: ImageIdea, { refused, subject }: WordsRefused): ImageIdea {
  const orNull = (words: string | null): string | null => (words === null || refused(words) ? null : words);
  return {
    ...idea,
    subject: refused(idea.subject) ? subject : idea.subject,
    mood: orNull(idea.mood),
    palette: idea.palette.filter((words) => !refused(words)),
    composition: orNull(idea.composition),
    text: orNull(idea.text),
    // A label without words is drawn as its number.
    chart:
      idea.chart === null
        ? null
        : { ...idea.chart, labels: idea.chart.labels.map((label) => (refused(label) ? '' : label)) },
    diagram:
      idea.diagram === null ? null : cleanDiagram(idea.diagram, (label) => (refused(label) ? '' : label)),
  };
}
