import { lifecycleCommand } from '../lifecycle.ts';

export const addStart = lifecycleCommand({
  command: 'start',
  summary: 'let agents act',
  description:
    'Starts agents that are idle, paused or in error. Without agents and persona it starts all of them, and ends a ' +
    'pause of the fleet.',
  going: 'Starting',
  done: 'Started',
});
