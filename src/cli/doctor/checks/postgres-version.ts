import { statement } from '../../../db/sql.ts';
import type { Check } from '../check.ts';
import { ok, warning } from '../finding.ts';
import type { Services } from '../services.ts';

/** The oldest that the tests run against; an older one may lack something. */
const oldestMajor = 17;

const selectVersion = statement<{ version: string }>(
  'doctor-version',
  "select current_setting('server_version') as version",
);

export const postgresVersionCheck: Check<Services> = {
  name: 'postgres-version',
  checked: 'Postgres: version',
  after: ['postgres'],
  mend: 'Ask the server itself: select version()',
  async run(services) {
    const [row] = await (await services.database()).rows(selectVersion, []);
    const version = row?.version ?? 'unknown';
    if (Number.parseInt(version, 10) >= oldestMajor) return ok(version);
    return warning(`${version} is older than ${oldestMajor}`, `Update to Postgres ${oldestMajor} or newer.`);
  },
};
