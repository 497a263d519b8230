import type { Agent } from '#api/agents';
import { RelativeTime } from '../parts/relative-time.tsx';

/** When the agent does something next, or why it does not. */
export function NextStep({ agent }: { readonly agent: Agent }) {
  if (agent.status !== 'running') {
    if (agent.lastActionAt === null) return 'Has not acted yet';
    return (
      <>
        Acted <RelativeTime at={agent.lastActionAt} whenAhead="just now" />
      </>
    );
  }
  if (agent.sleepingUntil !== null) {
    return (
      <>
        Asleep, wakes <RelativeTime at={agent.sleepingUntil} whenPassed="now" />
      </>
    );
  }
  if (agent.nextTickAt === null) return 'Next visit not planned yet';
  return (
    <>
      Next visit <RelativeTime at={agent.nextTickAt} whenPassed="now" />
    </>
  );
}
