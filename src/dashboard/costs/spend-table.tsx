import { Link } from 'react-router';
import { inDollars, inFull } from '../parts/numbers.ts';
import { Panel } from '../parts/panel.tsx';
import type { SpendRow } from './spend-rows.ts';
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
