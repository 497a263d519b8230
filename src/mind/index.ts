export { createMind, type MindOptions } from './create-mind.ts';
export {
  MindAbortedError,
  type MindErrorCode,
  MindMisconfiguredError,
} from './errors.ts';
export type {
  Acquaintance,
  Appetite,
  Decision,
  GuardNote,
  Memory,
  Mind,
  MindPersona,
  ModelCall,
  ModelProvider,
  Self,
  Services,
  TokenUsage,
  VisitView,
} from './mind.ts';
export type { PerceivedAuthor, PerceivedComment, PerceivedItem, Perception } from './perception.ts';
export {
  type Plan,
  type PlannedAction,
  planSchema,
} from './plan.ts';
export { drawAppetite, type Probabilities } from './task/task.ts';
export { type BuildWorkflow, createWorkflowBuilder } from './workflows/index.ts';
