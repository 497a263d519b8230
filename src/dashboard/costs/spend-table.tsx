import { Link } from 'react-router';
import type { Costs } from '#api/fleet-figures';
import { Panel } from '../parts/panel.tsx';
import { inDollars, inFull, readableId } from '../parts/words.ts';
import classes from './spend-table.module.css';

interface SpendTableProps {
  readonly title: string;
  /** What a row is about. */
  readonly what: string;
  /** What its rows count besides tokens. */
  readonly counts: 'Images' | 'Calls';
  readonly rows: readonly SpendRow[];
  readonly note?: string;
}

/** Where tokens and money went, the most expensive first. */
export function SpendTable({ title, what, counts, rows, note }: SpendTableProps) {
  const most = Math.max(1, ...rows.map(({ tokens }) => tokens));
  return (
    <Panel title={title} aside={note !== undefined && <span className={classes.note}>{note}</span>}>
      {rows.length === 0 ? (
        <p className={classes.empty}>Nothing was spent in this time.</p>
      ) : (
        <div className={classes.scroller}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{what}</th>
                <th scope="col" className={classes.number}>
                  {counts}
                </th>
                <th scope="col" className={classes.number}>
                  Tokens
                </th>
                <th scope="col" className={classes.number}>
                  Cost
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row" className={classes.label}>
                    {row.to === null ? row.label : <Link to={row.to}>{row.label}</Link>}
                    {row.detail !== null && <span className={classes.detail}>{row.detail}</span>}
                  </th>
                  <td className={classes.number}>{inFull(row.count)}</td>
                  <td className={classes.number}>
                    {inFull(row.tokens)}
                    <span className={classes.track} aria-hidden="true">
                      <span className={classes.bar} style={{ width: `${(row.tokens / most) * 100}%` }} />
                    </span>
                  </td>
                  <td className={classes.number}>{inDollars(row.costUsd)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

/** One line of a table of what was spent. */
export interface SpendRow {
  readonly key: string;
  readonly label: string;
  readonly detail: string | null;
  /** Where to read more; null where there is nothing more. */
  readonly to: string | null;
  readonly costUsd: number;
  readonly tokens: number;
  /** Of what the table counts besides: images made, or calls of a model. */
  readonly count: number;
}

/** What the agents of each persona cost, and last what operators have tried. */
export function personaRows({ personas, trials }: Costs): SpendRow[] {
  const rows = personas.map(({ personaId, costUsd, inputTokens, outputTokens, imageRuns }) => ({
    key: personaId,
    label: readableId(personaId),
    detail: null,
    to: `/agents?persona=${encodeURIComponent(personaId)}`,
    costUsd,
    tokens: inputTokens + outputTokens,
    count: imageRuns,
  }));
  if (trials.calls === 0) return rows;
  const tokens = trials.inputTokens + trials.outputTokens;
  const tried = {
    key: 'trials',
    label: 'Trials',
    detail: 'Nothing of them was published',
    to: null,
    count: 0,
  };
  return [...rows, { ...tried, costUsd: trials.costUsd, tokens }];
}

export function modelRows({ models }: Costs): SpendRow[] {
  return models.map(({ provider, model, calls, costUsd, inputTokens, outputTokens }) => ({
    key: `${provider} ${model}`,
    label: model === null || model === '' ? 'No model' : model,
    detail: provider,
    to: null,
    costUsd,
    tokens: inputTokens + outputTokens,
    count: calls,
  }));
}

export function agentRows({ agents }: Costs): SpendRow[] {
  return agents.map((agent) => ({
    key: agent.agentId,
    label: agent.name,
    detail: `@${agent.username} · ${readableId(agent.personaId)}`,
    to: `/agents/${agent.agentId}`,
    costUsd: agent.costUsd,
    tokens: agent.inputTokens + agent.outputTokens,
    count: agent.imageRuns,
  }));
}
