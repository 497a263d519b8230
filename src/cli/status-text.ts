import type { Fleet, FleetStatus } from '../api/fleet.ts';
import { oneLine, type Paint, type Style } from './output.ts';
import { counted, number } from './words.ts';

const styleOfStatus: Readonly<Record<FleetStatus, Style>> = {
  running: 'green',
  limited: 'yellow',
  paused: 'yellow',
  sleeping: 'blue',
};

/** The fleet at a glance, a line for each thing. */
export function statusText(fleet: Fleet, url: string, paint: Paint): string {
  const { queue } = fleet;
  const rows: [title: string, text: string][] = [
    ['Fleet', `${stateText(fleet, paint)} at ${url}, pace ${fleet.pace}`],
    ['Agents', agentsText(fleet.agents, paint)],
    ['Personas', personasText(fleet.personas)],
    ['Today', todayText(fleet.today)],
    ['Limits', limitsText(fleet.limits)],
    [
      'Queue',
      `${number(queue.waiting)} waiting, ${number(queue.active)} active, ${number(queue.delayed)} delayed, ` +
        `${number(queue.failed)} failed; ${latenessText(queue.latenessMs)}`,
    ],
    ['Workers', workersText(fleet, paint)],
  ];
  rows.splice(1, 0, ['Mind', mindText(fleet.mind)]);
  const width = Math.max(...rows.map(([title]) => title.length));
  return rows.map(([title, text]) => `${paint('bold', title.padEnd(width))}  ${text}`).join('\n');
}

function mindText({ provider, models }: Fleet['mind']): string {
  if (models.length === 0) return 'scripted: no model is asked';
  const asked = models.map(({ model, steps }) =>
    steps.length === 0 ? model : `${model} (${steps.join(', ')})`,
  );
  return `${provider}: ${oneLine(asked.join(', then '))}`;
}

function workersText({ workers, queue }: Fleet, paint: Paint): string {
  if (queue.latenessMs === null && workers === 0) return 'unknown';
  return workers === 0 ? paint('red', 'none: no agent acts without one') : number(workers);
}

function latenessText(latenessMs: number | null): string {
  return latenessMs === null ? 'lateness unknown' : `${number(Math.round(latenessMs))} ms late`;
}

function stateText({ status, statusReason, sleepingUntil }: Fleet, paint: Paint): string {
  const until = sleepingUntil === null ? '' : ` until ${oneLine(sleepingUntil)}`;
  const reason = statusReason === null ? '' : ` (${oneLine(statusReason)})`;
  return `${paint(styleOfStatus[status], status)}${until}${reason}`;
}

function agentsText({ total, running, idle, paused, error, retired }: Fleet['agents'], paint: Paint): string {
  const inError = `${number(error)} in error`;
  return (
    `${number(total)}: ${number(running)} running, ${number(idle)} idle, ${number(paused)} paused, ` +
    (error === 0 ? inError : paint('red', inError)) +
    (retired === 0 ? '' : `, ${number(retired)} retired`)
  );
}

function personasText(personas: Fleet['personas']): string {
  const counts = Object.entries(personas).toSorted(([, one], [, other]) => other - one);
  if (counts.length === 0) return 'none yet: npm run fleet -- seed 100';
  return counts.map(([persona, count]) => `${oneLine(persona)} ${number(count)}`).join(', ');
}

function todayText(today: Fleet['today']): string {
  const did = [
    counted(today.posts, 'post'),
    counted(today.comments, 'comment'),
    counted(today.likes, 'like'),
    counted(today.imageRuns, 'image run'),
  ].join(', ');
  return (
    `${did}; ${number(today.inputTokens)} tokens in, ${number(today.outputTokens)} out, ` +
    `$${today.costUsd.toFixed(4)}`
  );
}

function limitsText({ dailyActions, dailyTokens, dailyCostUsd }: Fleet['limits']): string {
  const limits = [
    ...(dailyActions === null ? [] : [`${number(dailyActions)} actions`]),
    ...(dailyTokens === null ? [] : [`${number(dailyTokens)} tokens`]),
    ...(dailyCostUsd === null ? [] : [`$${dailyCostUsd}`]),
  ];
  return limits.length === 0 ? 'none' : `${limits.join(', ')} a day`;
}
