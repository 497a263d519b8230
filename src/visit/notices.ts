import type { NewActivity } from '../activity/activity.ts';
import type { LimitNotice } from '../limits/allowance.ts';
import type { Decision } from '../mind/mind.ts';

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

/** The models that gave no plan: whoever reads scripted words learns why. */
export function noticesOfCalls({ calls, provider }: Decision): Notice[] {
  const standIn = provider === 'rules' ? 'nothing is said' : 'another mind speaks for it';
  return calls.flatMap(({ error, model }): Notice[] =>
    error === null || error.code === 'MIND_BUDGET' || error.code === 'MIND_ANSWER_INVALID'
      ? []
      : [
          {
            subject: 'fleet',
            code: `model-${model}-${error.code}`,
            message: `${error.message} While this lasts, ${standIn}.`,
            type: 'error',
          },
        ],
  );
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
