import { lifecycleCommand } from '../lifecycle.ts';

export const addStop = lifecycleCommand({
  command: 'stop',
  summary: 'take agents out of service until they are started',
  description: 'Stops agents, whatever they do; they are idle then. Without agents and persona it stops all.',
  going: 'Stopping',
  done: 'Stopped',
});
