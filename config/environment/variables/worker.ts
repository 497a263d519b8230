import { z } from 'zod';
import { documentation } from '../documentation.ts';
import { days, wholeNumber } from './fields.ts';

/** How much a worker does, and for how long history is kept. */
export const workerVariables = z.object({
  WORKER_CONCURRENCY: wholeNumber(1, 1000, 'visits one worker has under way at once')
    .default(50)
    .register(documentation, {
      group: 'Worker',
      description: 'Visits that one worker has under way at once',
    }),
  ACTIVITY_RETENTION_DAYS: days.default(90).register(documentation, {
    group: 'Worker',
    description: 'Days that activities of the feed are kept; `0` keeps them for ever',
  }),
  TRACE_RETENTION_DAYS: days.default(30).register(documentation, {
    group: 'Worker',
    description: 'Days that traces of visits are kept, which take the most room; `0` keeps them for ever',
  }),
});
