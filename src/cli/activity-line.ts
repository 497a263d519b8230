import { type Activity, type ActivityType, activityTypes } from '../api/activity.ts';
import { oneLine, type Paint, type Style } from './output.ts';

const styles: Readonly<Record<ActivityType, Style>> = {
  thought: 'dim',
  action: 'dim',
  post: 'magenta',
  comment: 'cyan',
  like: 'green',
  error: 'red',
  started: 'blue',
  paused: 'yellow',
  resumed: 'blue',
  stopped: 'yellow',
  sleeping: 'yellow',
  retired: 'yellow',
  restored: 'blue',
  deleted: 'red',
};

const typeWidth = Math.max(...activityTypes.map((type) => type.length));

/** One activity on one line: its id, the local time, its type, who, what, and a picture where there is one. */
export function activityLine(activity: Activity, paint: Paint): string {
  const { id, type, agentName, message, metadata, createdAt } = activity;
  const time = new Date(createdAt).toLocaleTimeString('en-GB');
  const kind = paint(styles[type], type.padEnd(typeWidth));
  const who = agentName === null ? '' : `${paint('bold', oneLine(agentName))}: `;
  const picture =
    typeof metadata.imageUrl === 'string' && type === 'post' ? ` ${oneLine(metadata.imageUrl)}` : '';
  return `${paint('dim', `#${id} ${time}`)}  ${kind}  ${who}${oneLine(message)}${picture}`;
}
