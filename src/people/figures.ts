import { epochMsOf, type Sql, statement } from '../db/sql.ts';
import type { EpochMs } from '../lib/clock.ts';

/** What operators are to be told of people and of the watch. */
export interface PeopleFigures {
  readonly people: number;
  /** Proposed by a rule, and neither confirmed nor declined so far. */
  readonly proposedOptOuts: number;
  /** Posts of the last week that nobody has answered. */
  readonly waitingPosts: number;
  readonly watch: {
    /** When a pass last got through to the gallery; null before the first. */
    readonly passedAt: EpochMs | null;
    /** Posts that were due when the last pass had spent its requests. */
    readonly unchecked: number;
    /** Requests of the last pass, and of all. */
    readonly requests: number;
    readonly requestsTotal: number;
    /** True while older posts are read. */
    readonly readsHistory: boolean;
    /** Why the last pass did not get through; null where it did. */
    readonly failure: string | null;
  };
}

const selectFigures = statement<{
  people: number;
  proposedOptOuts: number;
  waitingPosts: number;
  passedAt: string | null;
  unchecked: number;
  requests: number;
  requestsTotal: string;
  readsHistory: boolean;
  failure: string | null;
}>(
  'people-figures',
  `select (select count(*)::int from people where kind = 'person') as people,
     (select count(*)::int from people where opted_out = 'proposed') as "proposedOptOuts",
     (select count(*)::int from gallery_posts
      where first_person_at is null and first_agent_at is null and gone_at is null and check_at is not null)
       as "waitingPosts",
     w.passed_at as "passedAt", coalesce(w.unchecked, 0) as unchecked, coalesce(w.requests, 0) as requests,
     coalesce(w.requests_total, 0) as "requestsTotal", w.history_place is not null as "readsHistory", w.failure
   from (values (1)) as one (id) left join gallery_watch w on w.id = one.id`,
  {
    people: 'int4',
    proposedOptOuts: 'int4',
    waitingPosts: 'int4',
    passedAt: 'timestamptz',
    unchecked: 'int4',
    requests: 'int4',
    requestsTotal: 'int8',
    readsHistory: 'bool',
    failure: 'text',
  },
);

export async function peopleFigures(sql: Sql): Promise<PeopleFigures> {
  const [row] = await sql.rows(selectFigures, []);
  if (row === undefined) throw new RangeError('A statement without a condition answered no row.');
  const { people, proposedOptOuts, waitingPosts, passedAt, requestsTotal, ...watch } = row;
  return {
    people,
    proposedOptOuts,
    waitingPosts,
    watch: {
      ...watch,
      passedAt: passedAt === null ? null : epochMsOf(passedAt),
      requestsTotal: Number(requestsTotal),
    },
  };
}
