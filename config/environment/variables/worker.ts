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
    description:
      'Days that traces of visits are kept, with what they saw and the texts of what they did; these take the most room; `0` keeps them for ever',
  }),
  LEDGER_RETENTION_DAYS: days.default(365).register(documentation, {
    group: 'Worker',
    description:
      'Days that it is known what agents did, without texts; likes of items that the gallery still shows are kept for longer; `0` keeps all of it for ever',
  }),
  SUMS_RETENTION_DAYS: days.default(400).register(documentation, {
    group: 'Worker',
    description:
      'Days that each day’s counts and costs are kept, for each agent and each model; `0` keeps them for ever',
  }),
  PEOPLE_RETENTION_DAYS: wholeNumber(60, 36_500, 'days').default(180).register(documentation, {
    group: 'Worker',
    description:
      'Days that is kept which people of the gallery posted and who answered them, after they were last seen; at least 60, because who is new is followed for 30. `docs/people.md` says what stays',
  }),
  HANDOVER_PERIOD_SECONDS: wholeNumber(60, 2_592_000, 'seconds of fleet time')
    .default(86_400)
    .register(documentation, {
      group: 'Worker',
      description:
        'Fleet time between two decisions about how many agents may be awake; the demo decides more often',
    }),
  HANDOVER_WINDOW_SECONDS: wholeNumber(60, 7_776_000, 'seconds of fleet time')
    .default(259_200)
    .register(documentation, {
      group: 'Worker',
      description: 'Fleet time whose posts of people each of those decisions goes by',
    }),
});
