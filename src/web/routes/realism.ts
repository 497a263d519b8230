import { z } from 'zod';
import type { FleetRealism } from '../../realism/query.ts';
import { type Endpoint, endpoint, noBody, nothing } from '../endpoint.ts';
import { digits } from '../schemas/common.ts';
import { realismSchema } from '../schemas/realism.ts';

const days = digits
  .transform(Number)
  .pipe(z.int().min(1, 'must be at least 1').max(30, 'must be at most 30'))
  .default(7);

/** Whether the fleet behaves as people do. */
export function realismEndpoints(realismOfDays: (days: number) => Promise<FleetRealism>): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/api/fleet/realism',
      operationId: 'getFleetRealism',
      tag: 'Fleet',
      summary: 'Holds what the fleet did in the last days against what people do',
      params: nothing,
      query: z.strictObject({ days }),
      body: noBody,
      answer: realismSchema,
      run: ({ query }) => realismOfDays(query.days),
    }),
  ];
}
