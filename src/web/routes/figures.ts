import { z } from 'zod';
import type { Sql } from '../../db/sql.ts';
import { costsOf, ratePerMinute } from '../../fleet/figures.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { digits } from '../schemas/common.ts';
import { costsSchema, rateSchema } from '../schemas/figures.ts';

const tag = 'Fleet';

const span = (max: number, usual: number) =>
  digits
    .transform(Number)
    .pipe(z.int().min(1, 'must be at least 1').max(max, `must be at most ${max}`))
    .default(usual);

/** Figures over time, for charts. */
export function figureEndpoints(sql: Sql): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/api/fleet/rate',
      operationId: 'getFleetRate',
      tag,
      summary: 'Counts what the fleet did in each of the last minutes',
      params: nothing,
      query: z.strictObject({ minutes: span(24 * 60, 60) }),
      body: noBody,
      answer: rateSchema,
      run: async ({ query }) => ({ minutes: await ratePerMinute(sql, query.minutes) }),
    }),
    endpoint({
      method: 'get',
      path: '/api/fleet/costs',
      operationId: 'getFleetCosts',
      tag,
      summary: 'Shows where tokens and money of the last days went',
      params: nothing,
      query: z.strictObject({ days: span(366, 30) }),
      body: noBody,
      answer: costsSchema,
      run: ({ query }) => costsOf(sql, query.days),
    }),
  ];
}
