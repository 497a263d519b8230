export { drawAppetite, type Probabilities } from './appetite.ts';
export { createMind, type MindOptions } from './create-mind.ts';
export {
  MindAbortedError,
  MindAnswerInvalidError,
  MindError,
  MindMisconfiguredError,
  MindRateLimitedError,
  MindRefusedError,
  MindUnavailableError,
  type UnusableAnswer,
} from './errors.ts';
export type {
  Appetite,
  Decision,
  GuardNote,
  Memory,
  Mind,
  MindPersona,
  Self,
  TokenUsage,
  VisitView,
} from './mind.ts';
export type { PerceivedAuthor, PerceivedComment, PerceivedItem, Perception } from './perception.ts';
export {
  type ActionKind,
  actionKinds,
  type ImageIdea,
  type Plan,
  type PlannedAction,
  planSchema,
} from './plan.ts';
export { type BuildWorkflow, type BuiltWorkflow, createWorkflowBuilder } from './workflows/index.ts';
