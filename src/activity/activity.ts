import type { Activity, ActivityMetadata, ActivityType } from '../api/activity.ts';
import type { AgentId, TickId } from '../lib/ids.ts';

export { type Activity, type ActivityMetadata, type ActivityType, activityTypes } from '../api/activity.ts';

/** An activity before it is recorded. */
export interface NewActivity {
  /** Null where it concerns the whole fleet. */
  readonly agent: { readonly id: AgentId; readonly name: string } | null;
  readonly tickId?: TickId;
  readonly type: ActivityType;
  readonly message: string;
  readonly metadata?: ActivityMetadata;
}

/** Which activities a reader wants; an absent field wants all. */
export interface ActivityFilter {
  readonly agentId?: AgentId;
  readonly personaId?: string;
  readonly types?: readonly ActivityType[];
}

/** True when a reader with this filter wants the activity. */
export function matches(activity: Activity, { agentId, personaId, types }: ActivityFilter): boolean {
  return (
    (agentId === undefined || activity.agentId === agentId) &&
    (personaId === undefined || activity.personaId === personaId) &&
    (types === undefined || types.includes(activity.type))
  );
}
