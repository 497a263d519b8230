import type { LedgerAction } from '../ledger-rows.ts';

interface ActionColumn {
  readonly column: string;
  /** Of the value in JSON; `instant` is milliseconds since the epoch there. */
  readonly type: 'uuid' | 'int' | 'text' | 'jsonb' | 'instant';
  /** True for what changes after the row was made; `kept`: a value that is there already stays where none is given. */
  readonly changes?: true | 'kept';
}

/** The ledger's row: each field of an action, and where it is kept. All SQL that names these columns is made from it. */
const columns: Readonly<Record<keyof LedgerAction, ActionColumn>> = {
  id: { column: 'id', type: 'uuid' },
  seq: { column: 'seq', type: 'int' },
  kind: { column: 'kind', type: 'text' },
  targetId: { column: 'target_id', type: 'text' },
  targetAuthor: { column: 'target_author', type: 'text' },
  commentId: { column: 'comment_id', type: 'text' },
  content: { column: 'content', type: 'text' },
  title: { column: 'title', type: 'text' },
  workflow: { column: 'workflow', type: 'jsonb' },
  idempotencyKey: { column: 'idempotency_key', type: 'text' },
  wishId: { column: 'wish_id', type: 'uuid' },
  status: { column: 'status', type: 'text', changes: true },
  attempts: { column: 'attempts', type: 'int', changes: true },
  imageUrl: { column: 'image_url', type: 'text', changes: 'kept' },
  imageRuns: { column: 'image_runs', type: 'int', changes: true },
  resultId: { column: 'result_id', type: 'text', changes: true },
  error: { column: 'error', type: 'text', changes: true },
  sentAt: { column: 'sent_at', type: 'instant', changes: true },
  settledAt: { column: 'settled_at', type: 'instant', changes: true },
};

const entries = Object.entries(columns);
const changing = entries.filter(([, { changes }]) => changes !== undefined);

/** The columns of an insert. */
export const actionColumns = entries.map(([, { column }]) => column).join(', ');

/** The fields of an action in JSON, as `jsonb_to_recordset` names them. */
export const actionFields = entries
  .map(([field, { type }]) => `"${field}" ${type === 'instant' ? 'float8' : type}`)
  .join(', ');

/** The values of an insert, from a record of {@link actionFields}. */
export function actionValues(record: string): string {
  return entries.map(([field, column]) => fieldIn(record, field, column)).join(', ');
}

/** What an update sets, from a record of {@link actionFields}. */
export function actionChanges(record: string, row: string): string {
  return changing
    .map(([field, one]) => `${one.column} = ${kept(fieldIn(record, field, one), row, one)}`)
    .join(', ');
}

/** What an insert sets where the row is there already. */
export const actionConflictChanges = changing
  .map(([, one]) => `${one.column} = ${kept(`excluded.${one.column}`, 'actions', one)}`)
  .join(', ');

/** One row as JSON: an action as the ledger knows it. */
export const actionJson = `json_build_object(${entries
  .map(([field, { column, type }]) =>
    type === 'instant'
      ? `'${field}', (extract(epoch from ${column}) * 1000)::bigint`
      : `'${field}', ${column}`,
  )
  .join(', ')})`;

function fieldIn(record: string, field: string, { type }: ActionColumn): string {
  return type === 'instant' ? `to_timestamp(${record}."${field}" / 1000)` : `${record}."${field}"`;
}

function kept(value: string, row: string, { column, changes }: ActionColumn): string {
  return changes === 'kept' ? `coalesce(${value}, ${row}.${column})` : value;
}
