import type pg from 'pg';

/** How much there is of everything, in megabytes. */
export interface Reading {
  readonly visits: number;
  /**
   * By process: what its objects take, and what the process has outside of V8's heap. The room that V8 holds for its heap
   * is in neither: it goes up and down by the size of the young generation, and its limits are flags.
   */
  readonly memory: ReadonlyMap<string, number>;
  /** The whole of each process, with the room of its heap. */
  readonly resident: ReadonlyMap<string, number>;
  readonly redis: number;
  /** With their indexes and what is kept outside of rows. */
  readonly tables: ReadonlyMap<string, number>;
  /** What each agent alone saw, which is a part of `ticks`. */
  readonly seenByAgents: number;
  readonly logs: number;
}

/** Partitions count as their table. */
export async function tableSizes(pool: pg.Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ name: string; bytes: string }>(
    `select coalesce(parent.relname, c.relname) as name, sum(pg_total_relation_size(c.oid)) as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       left join pg_inherits i on i.inhrelid = c.oid left join pg_class parent on parent.oid = i.inhparent
     where n.nspname = 'public' and c.relkind = 'r' group by 1`,
  );
  return new Map(rows.map(({ name, bytes }) => [name, Number(bytes) / 1e6]));
}

/**
 * Growth in megabytes per 1,000 visits: what there is at least in the last third against what there is at least in the
 * first. The least, because memory goes up and down between two collections, and tables are extended in steps.
 */
export function growthOf(readings: readonly Reading[], of: (reading: Reading) => number): number {
  const third = Math.max(1, Math.floor(readings.length / 3));
  const lowest = (some: readonly Reading[]): number => Math.min(...some.map(of));
  const middle = (some: readonly Reading[]): number => some[Math.floor(some.length / 2)]?.visits ?? 0;
  const [first, last] = [readings.slice(0, third), readings.slice(-third)];
  const visits = middle(last) - middle(first);
  return visits <= 0 ? Number.NaN : ((lowest(last) - lowest(first)) / visits) * 1_000;
}
