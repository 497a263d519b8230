import { statement } from '../../../db/sql.ts';
import type { Check } from '../check.ts';
import { broken, ok, warning } from '../finding.ts';
import type { Services } from '../services.ts';

/** Ticks are due by this machine's clock, sleeps and days end by that of Postgres. */
const noticeableMs = 2_000;
const harmfulMs = 30_000;

const selectNow = statement<{ now: number }>(
  'doctor-now',
  'select (extract(epoch from clock_timestamp()) * 1000)::float8 as now',
);

export const postgresClockCheck: Check<Services> = {
  name: 'postgres-clock',
  checked: 'Postgres: clock',
  after: ['postgres'],
  mend: 'Ask the server itself: select now()',
  async run(services) {
    const database = await services.database();
    const asked = services.clock.now();
    const [row] = await database.rows(selectNow, []);
    const answered = services.clock.now();
    const ahead = Math.round((row?.now ?? Number.NaN) - (asked + answered) / 2);
    const mend = 'Keep both machines’ time by NTP (timedatectl set-ntp true).';
    const found = `${Math.abs(ahead)} ms ${ahead < 0 ? 'behind' : 'ahead of'} this machine`;
    if (Math.abs(ahead) >= harmfulMs) return broken(found, mend);
    return Math.abs(ahead) >= noticeableMs ? warning(found, mend) : ok(found);
  },
};
