import type { ActivityMetadata, ActivityType } from '../db/entities/activity.ts';
import type { ActivityId, AgentId, TickId } from '../lib/ids.ts';

export { type ActivityMetadata, type ActivityType, activityTypes } from '../db/entities/activity.ts';

/** One line of the feed, as the API shows it. */
export interface Activity {
  readonly id: ActivityId;
  readonly agentId: AgentId | null;
  readonly agentName: string | null;
  /** The agent's, which never changes. */
  readonly personaId: string | null;
  readonly tickId: TickId | null;
  readonly type: ActivityType;
  readonly message: string;
  readonly metadata: ActivityMetadata;
  /** ISO 8601. */
  readonly createdAt: string;
}

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
