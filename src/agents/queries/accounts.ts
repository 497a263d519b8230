import { type Sql, statement } from '../../db/sql.ts';

/** Agents whose account on FloImg is not as it should be. */
export interface AccountCounts {
  readonly pending: number;
  readonly failed: number;
  /** Ready, but made by another database, or under another username than the one that was asked for. */
  readonly noted: number;
  /** What the latest of the failed and the noted ones says. */
  readonly example: string | null;
}

// Each is answered by an index that holds these few agents alone.
const countAccounts = statement<AccountCounts>(
  'accounts-count',
  `select (select count(*)::int from agents where account_status in ('pending', 'failed') and deleted_at is null
             and account_status = 'pending') as pending,
          (select count(*)::int from agents where account_status in ('pending', 'failed') and deleted_at is null
             and account_status = 'failed') as failed,
          (select count(*)::int from agents where account_error is not null and deleted_at is null
             and account_status = 'ready') as noted,
          (select username || ': ' || account_error from agents where account_error is not null and deleted_at is null
           order by id desc limit 1) as example`,
  { pending: 'int4', failed: 'int4', noted: 'int4', example: 'text' },
);

export async function accountCounts(sql: Sql): Promise<AccountCounts> {
  const [counts] = await sql.rows(countAccounts, []);
  return counts ?? { pending: 0, failed: 0, noted: 0, example: null };
}
