import type { ActivityType } from '#api/activity';
import type { IconName } from '../parts/icon.tsx';

interface Kind {
  readonly label: string;
  readonly icon: IconName;
}

/** How each type of activity is named and drawn. */
export const kinds: Readonly<Record<ActivityType, Kind>> = {
  thought: { label: 'Thought', icon: 'thought' },
  action: { label: 'Action', icon: 'bolt' },
  post: { label: 'Post', icon: 'image' },
  comment: { label: 'Comment', icon: 'bubble' },
  like: { label: 'Like', icon: 'heart' },
  error: { label: 'Error', icon: 'alert' },
  started: { label: 'Started', icon: 'play' },
  paused: { label: 'Paused', icon: 'pause' },
  resumed: { label: 'Resumed', icon: 'play' },
  stopped: { label: 'Stopped', icon: 'stop' },
  sleeping: { label: 'Sleeping', icon: 'moon' },
  retired: { label: 'Retired', icon: 'stop' },
  restored: { label: 'Restored', icon: 'play' },
  deleted: { label: 'Deleted', icon: 'trash' },
  director: { label: 'Director', icon: 'gauge' },
  persona: { label: 'Persona', icon: 'thought' },
  prompt: { label: 'Prompt', icon: 'thought' },
};
