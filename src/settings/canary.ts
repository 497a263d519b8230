import { type Canary, canarySchema } from '../api/canary.ts';
import { type Sql, statement } from '../db/sql.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';

const selectCanary = statement<{ canary: unknown[] | object | null }>('canary', 'select canary from fleet', {
  canary: 'jsonb',
});

const saveCanary = statement('canary-save', 'update fleet set canary = $1::jsonb, updated_at = now()');

/** The change that a share of the agents decides with; null where there is none. */
export async function findCanary(sql: Sql): Promise<Canary | null> {
  const [row] = await sql.rows(selectCanary, []);
  return canarySchema.safeParse(row?.canary).data ?? null;
}

/** Begins a canary in place of the one before; null ends it. */
export async function keepCanary(sql: Sql, canary: Canary | null): Promise<void> {
  await sql.rows(saveCanary, [canary === null ? null : JSON.stringify(canary)]);
}

/** The canary as a worker knows it: as it was read last, so that no visit waits for Postgres. */
export interface KnownCanary {
  current(): Canary | null;
  close(): void;
}

/** A canary that was begun or ended counts for all workers after so many milliseconds at the latest. */
const refreshMs = 3_000;

export async function openKnownCanary(database: Sql, logger: Logger): Promise<KnownCanary> {
  let canary = await findCanary(database);
  const refresh = (): void => {
    findCanary(database).then(
      (found) => {
        canary = found;
      },
      (error: unknown) => logger.warn('The canary could not be read', { reason: messageOf(error) }),
    );
  };
  const timer = setInterval(refresh, refreshMs).unref();
  return { current: () => canary, close: () => clearInterval(timer) };
}
