import { z } from 'zod';
import { actionKinds } from '../../src/actions/index.ts';
import { actionStatuses } from '../../src/db/entities/action.ts';
import { openUnlimited } from '../../src/db/orm.ts';

const rowSchema = z.object({
  id: z.string(),
  username: z.string(),
  kind: z.enum(actionKinds),
  targetId: z.string().nullable(),
  content: z.string().nullable(),
  imageUrl: z.string().nullable(),
  imageRuns: z.number(),
  status: z.enum(actionStatuses),
  idempotencyKey: z.string(),
});

/** One intended effect, as Postgres has it. */
export type LedgerRow = z.infer<typeof rowSchema>;

type Query = <T>(schema: z.ZodType<T>, sql: string, values?: readonly unknown[]) => Promise<T[]>;

/** Asks the fleet's database on connections of its own, which no outage of before can have broken. */
export async function askPostgres<T>(url: string, work: (query: Query) => Promise<T>): Promise<T> {
  const orm = await openUnlimited({ url, poolSize: 1 });
  try {
    return await work(async (schema, sql, values = []) =>
      z.array(schema).parse(await orm.em.execute(sql, [...values])),
    );
  } finally {
    await orm.close(true);
  }
}

export function readLedger(query: Query): Promise<LedgerRow[]> {
  return query(
    rowSchema,
    `select a.id, g.username, a.kind, a.target_id as "targetId", a.content, a.image_url as "imageUrl",
            a.image_runs as "imageRuns", a.status, a.idempotency_key as "idempotencyKey"
     from actions a join agents g on g.id = a.agent_id order by a.id`,
  );
}

/** Every activity's id, in order. */
export async function readActivityIds(query: Query): Promise<number[]> {
  const rows = await query(z.object({ id: z.coerce.number() }), 'select id from activities order by id');
  return rows.map(({ id }) => id);
}

const progressSchema = z.object({
  visits: z.coerce.number(),
  open: z.coerce.number(),
  confirmed: z.coerce.number(),
  unsettled: z.coerce.number(),
  inError: z.coerce.number(),
});

/** Where the fleet stands. */
export interface Progress extends z.infer<typeof progressSchema> {}

export async function readProgress(query: Query): Promise<Progress> {
  const [progress] = await query(
    progressSchema,
    `select (select count(*) from ticks where status = 'finished') as visits,
            (select count(*) from ticks where status = 'open') as open,
            (select count(*) from actions where status = 'confirmed') as confirmed,
            (select count(*) from actions where status in ('planned', 'sent')) as unsettled,
            (select count(*) from agents where status = 'error') as "inError"`,
  );
  if (progress === undefined) throw new RangeError('Postgres gave no row for a count.');
  return progress;
}
