import { z } from 'zod';
import { activityScheduleSchema } from '../../../config/activity-schedule.ts';
import { accountStatuses, agentStatuses } from '../../db/entities/agent.ts';
import { agentId, instant } from './common.ts';

const count = z.int().min(0);

const profileFields = {
  name: z.string(),
  username: z.string(),
  personaId: z.string(),
  personality: z.string(),
  vibe: z.string(),
  interests: z.array(z.string()).readonly(),
  postProbability: z.number(),
  commentProbability: z.number(),
  likeProbability: z.number(),
  minActionIntervalSeconds: z.int(),
  maxActionIntervalSeconds: z.int(),
  activitySchedule: activityScheduleSchema,
  dailyActionLimit: count,
  dailyTokenLimit: count,
};

/** What an operator sets of an agent. */
export const profileSchema = z.object(profileFields).meta({ id: 'AgentProfile' });

/** An agent as the API shows it. */
export const agentSchema = z
  .object({
    id: agentId,
    ...profileFields,
    status: z.enum(agentStatuses),
    statusReason: z.string().nullable(),
    sleepingUntil: instant.nullable(),
    nextTickAt: instant.nullable(),
    lastActionAt: instant.nullable(),
    totalPosts: count,
    totalComments: count,
    totalLikes: count,
    accountStatus: z.enum(accountStatuses),
    accountError: z.string().nullable(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Agent' });

export const agentPageSchema = z
  .object({ items: z.array(agentSchema).readonly(), nextCursor: agentId.nullable() })
  .meta({ id: 'AgentPage' });
