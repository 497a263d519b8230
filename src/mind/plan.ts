import { z } from 'zod';

/** What an agent may intend in one visit. `browse` is only looking and leaves no row in the ledger. */
export const actionKinds = ['like', 'comment', 'reply', 'post', 'browse'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** The most a plan may hold. */
export const maxActionsPerPlan = 3;

/** Chart.js data for the workflows that draw charts. */
export const chartIdeaSchema = z.object({
  type: z.enum(['bar', 'line', 'pie', 'doughnut', 'radar']),
  labels: z.array(z.string()).min(2).max(12),
  values: z.array(z.number()).min(2).max(12),
});

/**
 * The idea of an image, as the parameters of one of the persona's workflows; the steps are built from it by us.
 * Every field is present (null where it does not apply), because OpenAI's strict mode refuses optional fields.
 */
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

export const likeActionSchema = z.object({ kind: z.literal('like'), targetId: z.string() });
export const commentActionSchema = z.object({
  kind: z.literal('comment'),
  targetId: z.string(),
  content: z.string(),
});
export const replyActionSchema = z.object({
  kind: z.literal('reply'),
  targetId: z.string(),
  commentId: z.string(),
  content: z.string(),
});
export const postActionSchema = z.object({
  kind: z.literal('post'),
  title: z.string(),
  description: z.string(),
  image: imageIdeaSchema,
});
const browseSchema = z.object({ kind: z.literal('browse') });

/** `union` and not `discriminatedUnion`: the latter goes out as `oneOf`, which OpenAI's strict mode refuses. */
export const plannedActionSchema = z.union([
  likeActionSchema,
  commentActionSchema,
  replyActionSchema,
  postActionSchema,
  browseSchema,
]);
export type PlannedAction = z.infer<typeof plannedActionSchema>;

/** The decision of a visit: a thought and up to three actions. */
export const planSchema = z.object({
  thought: z.string(),
  actions: z.array(plannedActionSchema).max(maxActionsPerPlan),
});
export type Plan = z.infer<typeof planSchema>;

/** Everything that an action shows to the public, in the order in which people read it. */
export function publishedTexts(action: PlannedAction): readonly string[] {
  switch (action.kind) {
    case 'like':
    case 'browse':
      return [];
    case 'comment':
    case 'reply':
      return [action.content];
    case 'post':
      return action.description === '' ? [action.title] : [action.title, action.description];
  }
}
