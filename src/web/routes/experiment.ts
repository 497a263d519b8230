import { getExperiment } from '../../api/experiment.ts';
import type { Sql } from '../../db/sql.ts';
import { experimentCsv, experimentState } from '../../director/experiment/index.ts';
import type { Clock } from '../../lib/clock.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';

/** What attention does to newcomers. */
export function experimentEndpoints(parts: { readonly database: Sql; readonly clock: Clock }): Endpoint[] {
  return [
    endpoint(getExperiment, async ({ query: { format, ...request }, response }) => {
      if (format === 'json') return await experimentState(parts, request);
      response
        .type('text/csv')
        .attachment('experiment.csv')
        .send(await experimentCsv(parts));
      return undefined;
    }),
  ];
}
