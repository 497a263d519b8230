import type { Counts, Forecast, Reception } from '../forecast/index.ts';
import {
  asHour,
  inDollars,
  inMinute,
  inMinutes,
  inShare,
  inShort,
  rangeInWords,
  summaryInWords,
  valueInWords,
  verdictInWords,
} from '../forecast/words.ts';
import { oneLine, type Paint } from './output.ts';
import { counted, number } from './words.ts';

const kinds = ['like', 'comment', 'reply', 'post'] as const;
const headings = ['likes', 'comments', 'replies', 'posts'] as const;
const barWidth = 40;

/** A forecast for people at a terminal. */
export function forecastText(forecast: Forecast, paint: Paint): string {
  const { actions } = forecast;
  return [
    glance(forecast, paint),
    table(
      'Day',
      actions.byDay.map((counts) => [counts.day, counts]),
      paint,
    ),
    table(
      'Hour (UTC)',
      actions.byHour.map((counts, hour) => [asHour(hour), counts]),
      paint,
    ),
    ...(forecast.people === null ? [] : [peopleText(forecast.people, paint)]),
    naturalOrNot(forecast, paint),
  ].join('\n\n');
}

function glance(forecast: Forecast, paint: Paint): string {
  const { visits, actions, perAgent, model, requests, firstResponse, repetition } = forecast;
  const { byKind } = actions;
  const rows: readonly (readonly [title: string, text: string])[] = [
    [
      'Fleet',
      `${counted(forecast.agents, 'agent')} for ${counted(forecast.days, 'day')} from ${inMinute(forecast.from)}, seed ${oneLine(forecast.seed)}`,
    ],
    [
      'Personas',
      forecast.personas.map(({ personaId, agents }) => `${personaId} ${number(agents)}`).join(', '),
    ],
    ['Visits', `${number(visits.total)}, ${inShort(visits.perAgentAndDay)} an agent and day`],
    [
      'Actions',
      `${number(actions.total)}: ${counted(byKind.like, 'like')}, ${counted(byKind.comment, 'comment')}, ` +
        `${number(byKind.reply)} replies, ${counted(byKind.post, 'post')}`,
    ],
    [
      'An agent',
      `does ${number(perAgent.median)} (median), nine of ten do ${number(perAgent.p90)} at most, one does ` +
        `${number(perAgent.most)}; ${number(perAgent.idle)} do nothing`,
    ],
    ['Images', `${counted(forecast.imageRuns, 'workflow run')}, ${inDollars(forecast.imageCostUsd)}`],
    ['Costs', `${inDollars(forecast.totalCostUsd)}, ${inDollars(forecast.totalCostUsdPerDay)} a day`],
    [
      'Model',
      `${inDollars(model.costUsd)} with ${model.name}, ${inDollars(model.costUsdPerDay)} a day: ` +
        `${counted(model.calls, 'call')}, ${number(model.inputTokens)} tokens in, ${number(model.outputTokens)} out`,
    ],
    [
      'Requests',
      `${number(requests.peakPerMinute)} a minute at most (${inMinute(requests.peakAt)}), ` +
        `${inShort(requests.perMinute)} on average; ${number(requests.startPeakPerMinute)} when all are started at once`,
    ],
    [
      'People',
      `wait ${inMinutes(firstResponse.medianMinutes)} (median) for a first response, nine of ten ` +
        `${inMinutes(firstResponse.p90Minutes)} at most; ${number(firstResponse.answered)} of ` +
        `${number(firstResponse.posts)} posts had one`,
    ],
    [
      'Texts',
      `${number(repetition.texts)}: ${number(repetition.exact)} repeat one word for word, ` +
        `${number(repetition.near)} nearly`,
    ],
  ];
  const width = Math.max(...rows.map(([title]) => title.length));
  return rows.map(([title, text]) => `${paint('bold', title.padEnd(width))}  ${text}`).join('\n');
}

type Row = readonly [name: string, counts: Counts];

function table(title: string, rows: readonly Row[], paint: Paint): string {
  const nameWidth = Math.max(title.length, ...rows.map(([name]) => name.length));
  const busiest = Math.max(1, ...rows.map(([, counts]) => sumOf(counts)));
  const head = [title.padEnd(nameWidth), ...headings.map((heading) => heading.padStart(9))].join(' ');
  const lines = rows.map(([name, counts]) => {
    const cells = kinds.map((kind) => number(counts[kind]).padStart(9));
    const bar = '█'.repeat(Math.round((sumOf(counts) / busiest) * barWidth));
    return `${[name.padEnd(nameWidth), ...cells].join(' ')}  ${paint('blue', bar)}`.trimEnd();
  });
  return [paint('bold', head), ...lines].join('\n');
}

/** How people fare, week by week. */
function peopleText({ weeks, treatment, control, answeredInTime }: Reception, paint: Paint): string {
  const columns = [
    'Week',
    'posts',
    'newcomers',
    'by people',
    'agents awake',
    'median wait',
    '9 of 10 wait',
    'to people',
  ];
  const rows = weeks.map((week) => [
    String(week.week),
    number(week.posts),
    number(week.newcomers),
    inShare(week.answeredByPeople),
    inShare(week.awakeShare),
    inMinutes(week.medianMinutes),
    inMinutes(week.p90Minutes),
    inShare(week.shareToPeople),
  ]);
  const widths = columns.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  const back = ({ newcomers, cameBack }: Reception['control']): string =>
    `${number(cameBack)} of ${number(newcomers)} came back`;
  return [
    paint(
      'bold',
      `People: ${inShare(answeredInTime)} of newcomers outside the held-out arm answered in time`,
    ),
    paint('bold', line(columns)),
    ...rows.map(line),
    `With attention ${back(treatment)}; held out ${back(control)}.`,
  ].join('\n');
}

function sumOf(counts: Counts): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0);
}

function naturalOrNot({ realism }: Forecast, paint: Paint): string {
  const width = Math.max(...realism.measures.map(({ title }) => title.length));
  const lines = realism.measures.map((measure) => {
    const { title, isWithin } = measure;
    const style = isWithin === null ? 'dim' : isWithin ? 'green' : 'red';
    const verdict = paint(style, verdictInWords(measure));
    return `  ${title.padEnd(width)}  ${valueInWords(measure).padStart(7)}  ${verdict} (people: ${rangeInWords(measure)})`;
  });
  return [paint('bold', `Natural or not: ${summaryInWords(realism)}`), ...lines].join('\n');
}
