import { type Sql, statement } from '../db/sql.ts';
import type { AgentId } from '../lib/ids.ts';

/** Pictures whose hashes differ in at most so many of 64 bits look the same to people. */
const nearBits = 6;
/** A new picture is compared with so many of its agent's, and of the whole fleet's, the latest first. */
const compared = { own: 50, fleet: 2_000 } as const;
/** Older ones are dropped beyond this many. */
const kept = 20_000;

/** A picture that is known already. */
export interface NearPicture {
  readonly own: boolean;
  /** Bits of 64. */
  readonly distance: number;
}

/** Compares and remembers in one statement; a picture that is near to a known one is not remembered again. */
const remember = statement<NearPicture>(
  'picture-remember',
  `with near as materialized (
     select latest.agent_id = $1 as own, bit_count((latest.hash # $2::bigint)::bit(64))::int as distance
     from (
       (select agent_id, hash from picture_hashes where agent_id = $1 order by id desc limit ${compared.own})
       union all
       (select agent_id, hash from picture_hashes order by id desc limit ${compared.fleet})
     ) as latest
     where bit_count((latest.hash # $2::bigint)::bit(64)) <= ${nearBits}
     order by distance, own desc limit 1
   ), added as (
     insert into picture_hashes (agent_id, hash) select $1, $2::bigint where not exists (select from near)
   )
   select near.own, near.distance from near`,
  { own: 'bool', distance: 'int4' },
);

const dropOld = statement(
  'picture-drop-old',
  `delete from picture_hashes where id <= (select max(id) from picture_hashes) - ${kept}`,
);

/** What the fleet's latest pictures look like. */
export interface KnownPictures {
  /** Remembers a picture, unless it looks the same as a known one. @returns that one, or null */
  remember(agentId: AgentId, hash: bigint): Promise<NearPicture | null>;
}

export function createKnownPictures(sql: Sql): KnownPictures {
  return {
    async remember(agentId, hash) {
      // Postgres has no unsigned numbers: the same 64 bits as a signed one.
      const [row] = await sql.rows(remember, [agentId, BigInt.asIntN(64, hash).toString()]);
      return row ?? null;
    },
  };
}

/** Drops the pictures with which no new one is compared any more. */
export async function dropOldPictures(sql: Sql): Promise<void> {
  await sql.rows(dropOld, []);
}
