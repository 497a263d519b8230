import type { AgentStatus } from '#api/agents';
import type { Fleet } from '#api/fleet';
import { inShort } from '../parts/words.ts';
import classes from './agents-bar.module.css';

/** What works comes first, what needs a person last. */
const order: readonly AgentStatus[] = ['running', 'paused', 'idle', 'error', 'retired'];

/** How the agents spread over the statuses, as a bar and in figures. */
export function AgentsBar({ agents }: { readonly agents: Fleet['agents'] }) {
  const present = order.filter((status) => agents[status] > 0);
  return (
    <div className={classes.spread}>
      <div className={classes.bar} aria-hidden="true">
        {present.map((status) => (
          <span
            key={status}
            className={classes.share}
            data-status={status}
            style={{ flexGrow: agents[status] }}
          />
        ))}
      </div>
      <ul className={classes.legend}>
        {present.map((status) => (
          <li key={status} className={classes.entry} data-status={status}>
            {inShort(agents[status])} {status === 'error' ? 'in error' : status}
          </li>
        ))}
      </ul>
    </div>
  );
}
