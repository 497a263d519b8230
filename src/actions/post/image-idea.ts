import { z } from 'zod';

/** What a workflow wants of an image idea besides its subject. */
export const ideaNeeds = ['subject', 'chart', 'diagram'] as const;
export type IdeaNeeds = (typeof ideaNeeds)[number];

/** Chart.js data for the workflows that draw charts. */
const chartIdeaSchema = z.object({
  type: z.enum(['bar', 'line', 'pie', 'doughnut', 'radar']),
  labels: z.array(z.string()).min(2).max(12),
  values: z.array(z.number()).min(2).max(12),
});

/** The idea of an image, as the parameters of one of the persona's workflows; the steps are built from it by us. */
export const imageIdeaSchema = z.object({
  /** Id of a workflow in the catalogue that the persona favours. */
  workflow: z.string(),
  /** What the picture shows, in words; the prompt of generators that take one. */
  subject: z.string(),
  chart: chartIdeaSchema.nullable(),
  /** Mermaid source for the workflows that draw diagrams. */
  diagram: z.string().nullable(),
});
export type ImageIdea = z.infer<typeof imageIdeaSchema>;

/** An idea for a workflow that needs just this: the chart or the diagram is there or null, never a choice. */
export function imageIdeaSchemaFor(needs: IdeaNeeds) {
  return imageIdeaSchema.extend({
    chart: needs === 'chart' ? chartIdeaSchema : z.null(),
    diagram: needs === 'diagram' ? z.string() : z.null(),
  });
}
