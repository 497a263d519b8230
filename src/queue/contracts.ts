import { z } from 'zod';
import type { QueueName } from '../../config/queues.ts';
import { type AgentId, isId } from '../lib/ids.ts';

/** A kind of job: where it waits, what it is called, and what it carries. Its processor is in `jobs/`. */
export interface JobContract<Payload> {
  readonly queue: QueueName;
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
}

/** What a job about one agent carries: nothing but the id, because everything else may have changed since. */
export interface AgentPayload {
  readonly agentId: AgentId;
}

/** What a visit's job carries. */
export interface VisitPayload extends AgentPayload {
  /** True: only resume an open tick, and begin no new one. */
  readonly resumeOnly?: boolean | undefined;
}

const agentPayload = z.object({
  agentId: z.custom<AgentId>((value) => typeof value === 'string' && isId(value), {
    error: 'is not an agent id',
  }),
});

/** One tick of one agent. */
export const visitJob: JobContract<VisitPayload> = {
  queue: 'ticks',
  name: 'visit',
  payload: agentPayload.extend({ resumeOnly: z.boolean().optional() }),
};

/** Gives a new agent its account on FloImg. */
export const inviteAccountJob: JobContract<AgentPayload> = {
  queue: 'accounts',
  name: 'invite-account',
  payload: agentPayload,
};

/** Takes the account of a deleted agent off FloImg. */
export const removeAccountJob: JobContract<AgentPayload> = {
  queue: 'accounts',
  name: 'remove-account',
  payload: agentPayload,
};

/** Lets old history go and makes room for what comes. */
export const retentionJob: JobContract<Record<string, never>> = {
  queue: 'maintenance',
  name: 'retention',
  payload: z.record(z.string(), z.never()),
};

/** Makes Redis match Postgres. */
export const reconcileJob: JobContract<Record<string, never>> = {
  queue: 'maintenance',
  name: 'reconcile',
  payload: z.record(z.string(), z.never()),
};

/** Looks at the posts of people that wait, and decides about the handover. */
export const directJob: JobContract<Record<string, never>> = {
  queue: 'people',
  name: 'direct',
  payload: z.record(z.string(), z.never()),
};

/** Reads what people post in the gallery, and who answers them. */
export const watchGalleryJob: JobContract<Record<string, never>> = {
  queue: 'people',
  name: 'watch-gallery',
  payload: z.record(z.string(), z.never()),
};

/** What a trial's job carries: everything else stands with the trial. */
export interface TrialPayload {
  readonly trialId: string;
}

/** Asks the models in use for one plan that is published nowhere. */
export const trialJob: JobContract<TrialPayload> = {
  queue: 'trials',
  name: 'trial',
  payload: z.object({ trialId: z.uuid() }),
};
