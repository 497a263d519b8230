import type { ActivityLog } from '../../activity/record.ts';
import { listPeople, optInPerson, optOutPerson, setPersonKind } from '../../api/people.ts';
import type { Sql } from '../../db/sql.ts';
import type { Clock } from '../../lib/clock.ts';
import { coalesce } from '../../lib/coalesce.ts';
import { optIn, optOut, setKind } from '../../people/commands.ts';
import { getPerson, listPeople as pageOfPeople } from '../../people/list.ts';
import { peopleSummary } from '../../people/summary.ts';
import { findDirection } from '../../settings/director.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

export interface PeopleRouteParts {
  readonly database: Sql;
  readonly activityLog: ActivityLog;
  readonly clock: Clock;
}

/** Who is in the gallery besides the agents, and how they were received. */
export function peopleEndpoints({ database, activityLog, clock }: PeopleRouteParts): Endpoint[] {
  const summary = coalesce(async () =>
    peopleSummary(database, { now: clock.now(), pace: (await findDirection(database)).pace }),
  );
  return [
    endpoint(listPeople, async ({ query: { cursor = null, limit, arm = null, waiting } }) => {
      const { pace } = await findDirection(database);
      const request = { filter: { arm, waiting }, cursor, limit, now: clock.now(), pace };
      return { ...(await pageOfPeople(database, request)), summary: await summary() };
    }),
    endpoint(optOutPerson, async ({ params: { username } }) => {
      await optOut(activityLog, username);
      return getPerson(database, username);
    }),
    endpoint(optInPerson, async ({ params: { username } }) => {
      await optIn(activityLog, username);
      return getPerson(database, username);
    }),
    endpoint(setPersonKind, async ({ params: { username }, body: { kind } }) => {
      await setKind(activityLog, username, kind);
      return getPerson(database, username);
    }),
  ];
}
