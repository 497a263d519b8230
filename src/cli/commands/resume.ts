import { lifecycleCommand } from '../lifecycle.ts';

export const addResume = lifecycleCommand({
  command: 'resume',
  summary: 'let paused agents act again',
  description:
    'Resumes paused agents. Without agents and persona it resumes all of them, and ends a pause of the fleet.',
  going: 'Resuming',
  done: 'Resumed',
});
