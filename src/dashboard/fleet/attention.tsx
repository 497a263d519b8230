import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listAgents } from '#api/agents';
import { ask } from '../http/client.ts';
import { agentsKey } from '../http/query-client.ts';
import { Icon } from '../parts/icon.tsx';
import { counted } from '../parts/words.ts';
import classes from './attention.module.css';
import { useFleet } from './fleet-query.ts';

const mostNamed = 3;

/** The agents that wait for a person, where there are any. */
export function Attention() {
  const failing = useFleet().data?.agents.error ?? 0;
  const agents = useQuery({
    queryKey: [...agentsKey, 'failing', failing],
    queryFn: ({ signal }) => ask(listAgents, { query: { status: 'error', limit: mostNamed }, signal }),
    enabled: failing > 0,
  });
  if (failing === 0) return null;
  return (
    <section className={classes.attention} aria-label="Needs attention">
      <p className={classes.title}>
        <Icon name="alert" />
        {counted(failing, 'agent needs', 'agents need')} attention
        <Link className={classes.all} to="/agents?status=error">
          Show all
        </Link>
      </p>
      <ul className={classes.list}>
        {agents.data?.items.map(({ id, name, statusReason }) => (
          <li key={id} className={classes.agent}>
            <Link className={classes.name} to={`/agents/${id}`}>
              {name}
            </Link>{' '}
            {statusReason}
          </li>
        ))}
      </ul>
    </section>
  );
}
