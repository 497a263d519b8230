import { z } from 'zod';

/** `suggest`: wishes are shown, and an operator sends or drops them. They govern wishes alone, and no other rule. */
export const directorModes = ['off', 'suggest', 'on'] as const;
export type DirectorMode = (typeof directorModes)[number];

const share = z.number().min(0).max(1);
const cap = (max: number) => z.int().min(0).max(max);

/** A day and a week, in seconds. */
const daySeconds = 86_400;
const weekSeconds = 7 * daySeconds;

/** The share of agents that are awake follows how many posts people answer within the target. */
const handoverShape = {
  enabled: z.boolean(),
  healthyShare: share.meta({
    description:
      'Of people’s posts answered by people within the target: above it agents step back, below it they return',
  }),
  floor: share.meta({ description: 'Of the agents: the share awake never falls below it' }),
};

const settingsShape = {
  mode: z.enum(directorModes),
  firstResponseTargetSeconds: z
    .int()
    .min(60)
    .max(weekSeconds)
    .meta({ description: 'Fleet time that a post waits for a person before an agent may answer it' }),
  maxAgentsPerItem: cap(20).meta({ description: 'Agents that comment on one picture of a person' }),
  maxAgentRepliesPerThread: cap(20).meta({
    description: 'Replies of one agent in a thread without an answer of the person',
  }),
  maxCommentsPerPersonAndDay: cap(100).meta({
    description: 'Comments and replies of all agents to one person in a day of fleet time',
  }),
  holdoutShare: z.number().min(0).max(0.5).meta({
    description: 'Of newcomers that get nothing from agents for 30 days; holds for those who come later',
  }),
  shareOverride: share.nullable().meta({
    description: 'The share of agents awake by the operator’s hand; null where the handover decides',
  }),
  retireWhenDone: z
    .boolean()
    .meta({ description: 'Retires the agents when none has been needed for a while and people carry on' }),
};

/** What the director goes by. Durations are fleet time. */
export const directorSettingsSchema = z
  .object({ ...settingsShape, handover: z.object(handoverShape).readonly() })
  .readonly()
  .meta({ id: 'DirectorSettings' });
export type DirectorSettings = z.infer<typeof directorSettingsSchema>;

/** What a new fleet goes by. */
export const defaultDirectorSettings: DirectorSettings = {
  mode: 'on',
  firstResponseTargetSeconds: 2_700,
  maxAgentsPerItem: 2,
  maxAgentRepliesPerThread: 1,
  maxCommentsPerPersonAndDay: 3,
  holdoutShare: 0.2,
  shareOverride: null,
  retireWhenDone: false,
  handover: { enabled: true, healthyShare: 0.8, floor: 0 },
};

/** What operators may change; an absent field stays as it is. */
export const directorChangeSchema = z
  .strictObject({
    mode: settingsShape.mode.exactOptional(),
    firstResponseTargetSeconds: settingsShape.firstResponseTargetSeconds.exactOptional(),
    maxAgentsPerItem: settingsShape.maxAgentsPerItem.exactOptional(),
    maxAgentRepliesPerThread: settingsShape.maxAgentRepliesPerThread.exactOptional(),
    maxCommentsPerPersonAndDay: settingsShape.maxCommentsPerPersonAndDay.exactOptional(),
    holdoutShare: settingsShape.holdoutShare.exactOptional(),
    shareOverride: settingsShape.shareOverride.exactOptional(),
    retireWhenDone: settingsShape.retireWhenDone.exactOptional(),
    handover: z
      .strictObject({
        enabled: handoverShape.enabled.exactOptional(),
        healthyShare: handoverShape.healthyShare.exactOptional(),
        floor: handoverShape.floor.exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: 'DirectorChange' });
export type DirectorChange = z.infer<typeof directorChangeSchema>;
