import type { NewActivity } from '../activity/activity.ts';
import type { LimitNotice } from '../limits/allowance.ts';
import type { Decision, ModelCall } from '../mind/mind.ts';
import { concernOf } from '../vision/describe/describer.ts';

/** What operators are notified of once a UTC day, however many visits meet it. */
export interface Notice {
  readonly subject: 'agent' | 'fleet';
  /** The same for what is notified once. */
  readonly code: string;
  readonly message: string;
  readonly type: 'action' | 'error';
}

/** A limit that is reached changes what agents do, so it stands among what needs attention. */
export function noticeOfLimit({ subject, code, message, level }: LimitNotice): Notice {
  return { subject, code, message, type: level === 'reached' ? 'error' : 'action' };
}

/** The models that gave no plan: whoever reads other words than theirs learns why, once a day for each kind of failure. */
export function noticesOfCalls({ calls, provider, model: speaker }: Decision): Notice[] {
  const answered = new Set(calls.flatMap(({ outcome, model }) => (outcome === 'answered' ? [model] : [])));
  const failed = calls.filter(({ model, error }) => error?.kind != null && !answered.has(model));
  const byCode = new Map(failed.map((call) => [`model-${call.model}-${call.error?.kind}`, call]));
  return [...byCode].map(([code, { error }]) => ({
    subject: 'fleet',
    code,
    message: `${error?.message ?? ''} While this lasts, ${standIn(provider, speaker)}.`,
    type: 'error',
  }));
}

/**
 * Pictures that are not described for a reason of their own, once a day for each kind of it. Where the reason is the
 * describer's, the fleet's status and the feed say so, when it begins and when it is over.
 */
export function noticesOfFailedSights(failures: readonly ModelCall[]): Notice[] {
  const ofPictures = failures.filter(
    ({ error }) => error?.kind != null && concernOf(error.kind) === 'picture',
  );
  return ofPictures.map(({ model, error }) => ({
    subject: 'fleet',
    code: `vision-${model}-${error?.kind}`,
    message: `${error?.message ?? ''} Such pictures are measured.`,
    type: 'error',
  }));
}

function standIn(provider: Decision['provider'], model: string | null): string {
  if (provider === 'rules') return 'nothing is said';
  if (provider === 'scripted') return 'the persona’s scripted words stand in';
  return `${model ?? 'another model'} decides`;
}

/** Whom a notice is about, once a day. */
export function subjectOf({ subject }: Notice, agentId: string): string {
  return subject === 'fleet' ? subject : agentId;
}

export function activityOfNotice(
  { subject, code, message, type }: Notice,
  agent: NonNullable<NewActivity['agent']>,
): NewActivity {
  return { agent: subject === 'fleet' ? null : agent, type, message, metadata: { kind: 'notice', code } };
}
