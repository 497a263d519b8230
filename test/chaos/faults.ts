import type { FaultRule, RouteKind } from '../../sandbox/faults.ts';
import type { EpochMs } from '../../src/lib/clock.ts';
import type { SpellKind } from './schedule.ts';

/** The calls that leave something behind, images included. */
const writes: RouteKind[] = ['like', 'comment', 'publish', 'execute'];
/** A limit of a spell ends so long after the spell itself. */
const resetAfterMs = 3_000;

/** What goes wrong all the time: Studio on an ordinary bad day. */
export const everydayFaults: readonly FaultRule[] = [
  { fault: { kind: 'lose-answer' }, probability: 0.03, on: writes },
  { fault: { kind: 'reset' }, probability: 0.02 },
  { fault: { kind: 'unavailable' }, probability: 0.02 },
  { fault: { kind: 'server-error' }, probability: 0.01 },
  { fault: { kind: 'delay', ms: 1_500 }, probability: 0.02 },
  { fault: { kind: 'too-fast', retryAfter: '1' }, probability: 0.001 },
];

/**
 * The faults of one spell.
 * @param endsAt when the spell is to end; limits name a moment shortly after it as their reset
 */
export function faultsOf(kind: SpellKind, endsAt: EpochMs): FaultRule[] {
  const resetAt = new Date(endsAt + resetAfterMs).toISOString();
  switch (kind) {
    case 'lost answers':
      return [{ fault: { kind: 'lose-answer' }, probability: 0.4, on: writes }];
    case 'resets':
      return [{ fault: { kind: 'reset' }, probability: 0.4 }];
    case 'unavailable':
      return [{ fault: { kind: 'unavailable' }, probability: 0.7 }];
    case 'too fast':
      return [{ fault: { kind: 'too-fast', retryAfter: '2' }, probability: 0.3 }];
    case 'slow':
      return [{ fault: { kind: 'delay', ms: 4_000 }, probability: 0.5 }];
    case 'silent':
      return [
        { fault: { kind: 'hang', handled: true }, probability: 0.15, on: writes },
        { fault: { kind: 'hang', handled: false }, probability: 0.1 },
      ];
    case 'agents out of allowance':
      return [
        {
          fault: { kind: 'agent-daily-limit', used: 100, limit: 100, resetAt },
          probability: 0.2,
          on: writes,
        },
      ];
    case 'fleet out of budget':
      return [
        { fault: { kind: 'fleet-daily-budget', resetAt }, probability: 0.2, on: ['execute', 'publish'] },
      ];
  }
}
