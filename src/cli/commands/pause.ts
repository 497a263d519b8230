import { lifecycleCommand } from '../lifecycle.ts';

export const addPause = lifecycleCommand({
  command: 'pause',
  summary: 'let running agents rest until they are resumed',
  description:
    'Pauses running agents. Without agents and persona it pauses the whole fleet, at once: nobody acts until the ' +
    'fleet is resumed or started.',
  going: 'Pausing',
  done: 'Paused',
});
