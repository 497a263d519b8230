import { z } from 'zod';
import { activityScheduleSchema } from '../../../config/activity-schedule.ts';
import { line, personaId } from './common.ts';

const name = line(100);
const probability = z.number().min(0).max(1);
const seconds = z
  .int()
  .min(5)
  .max(366 * 24 * 3600);
const dailyLimit = z.int().min(0).max(1_000_000_000);

/** Fields that a persona gives where the operator does not. */
const drawnFromPersona = {
  personality: line(1000).exactOptional(),
  vibe: line(300).exactOptional(),
  interests: z.array(line(60)).min(1).max(20).exactOptional(),
  postProbability: probability.exactOptional(),
  commentProbability: probability.exactOptional(),
  likeProbability: probability.exactOptional(),
  minActionIntervalSeconds: seconds.exactOptional(),
  maxActionIntervalSeconds: seconds.exactOptional(),
  activitySchedule: activityScheduleSchema.exactOptional(),
  dailyActionLimit: dailyLimit.exactOptional(),
  dailyTokenLimit: dailyLimit.exactOptional(),
};

/** A new agent: who it is, and whatever the operator wants otherwise than the persona. */
export const agentCreateSchema = z
  .strictObject({
    name,
    username: z.string().regex(/^[a-z0-9_]{3,30}$/, 'must be 3 to 30 of a-z, 0-9 and _'),
    personaId,
    ...drawnFromPersona,
  })
  .meta({ id: 'AgentCreate' });

/** What may be changed of an agent; username and persona are what FloImg knows its account by, and stay. */
export const agentChangesSchema = z
  .strictObject({ name: name.exactOptional(), ...drawnFromPersona })
  .meta({ id: 'AgentChanges' });
