import { z } from 'zod';

/** What a workflow wants of an image idea besides its subject. */
export const ideaNeeds = ['subject', 'chart', 'diagram'] as const;
export type IdeaNeeds = (typeof ideaNeeds)[number];

/** Chart.js data for the workflows that draw charts. */
export const chartIdeaSchema = z.object({
  type: z.enum(['bar', 'line', 'pie', 'doughnut', 'radar']),
  labels: z.array(z.string()).min(2).max(12),
  values: z.array(z.number()).min(2).max(12),
});

/** What a model says of every picture. */
const directedSchema = z.object({
  /** Id of a workflow in the catalogue that the persona favours. */
  workflow: z.string(),
  /** What the picture shows, in words; the prompt of generators that take one. */
  subject: z.string(),
  /** A word or two. */
  mood: z.string().nullable(),
  /** Words for colours, the leading one first. */
  palette: z.array(z.string()),
  /** How it is laid out, in a few words. */
  composition: z.string().nullable(),
  /** A few words that are set into it. */
  text: z.string().nullable(),
});

/** The part that a picture has in a series of the agent's. */
const seriesPartSchema = z.object({
  /** Names the series among all of the fleet, so that its pictures share their colours. */
  key: z.string(),
  /** The thread: what all of its pictures are about. */
  about: z.string(),
  /** From 1 to `of`. */
  part: z.int(),
  of: z.int(),
});
export type SeriesPart = z.infer<typeof seriesPartSchema>;

/** The brief of a picture, as the plan of a visit holds it; the steps of a workflow are built from it by us. */
export const imageIdeaSchema = directedSchema.extend({
  chart: chartIdeaSchema.nullable(),
  /** Mermaid source for the workflows that draw diagrams. */
  diagram: z.string().nullable(),
  /** Given by the visit and never by a model; null where the picture stands by itself. */
  series: seriesPartSchema.nullable(),
});
export type ImageIdea = z.infer<typeof imageIdeaSchema>;

/** What a model is asked for: the chart or the diagram is there or null, never a choice. */
export function imageIdeaSchemaFor(needs: IdeaNeeds) {
  return directedSchema.extend({
    chart: needs === 'chart' ? chartIdeaSchema : z.null(),
    diagram: needs === 'diagram' ? z.string() : z.null(),
  });
}

/** A brief that says what is shown, and leaves everything else open. */
export function plainIdea(workflow: string, subject: string, fields: Partial<ImageIdea> = {}): ImageIdea {
  return {
    workflow,
    subject,
    mood: null,
    palette: [],
    composition: null,
    text: null,
    chart: null,
    diagram: null,
    series: null,
    ...fields,
  };
}
