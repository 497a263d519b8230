import type { Reception } from '../people/reception.ts';
import type { Counts, Forecast } from '../summary.ts';
import {
  asHour,
  inDollars,
  inMinute,
  inMinutes,
  inShare,
  inShort,
  inWhole,
  rangeInWords,
  summaryInWords,
  valueInWords,
  verdictInWords,
} from '../words.ts';
import { barChart, gauge, legend, type Series } from './bars.ts';
import { escaped } from './escape.ts';
import { style } from './style.ts';

const kinds = [
  { kind: 'like', name: 'likes', color: 'c1' },
  { kind: 'comment', name: 'comments', color: 'c2' },
  { kind: 'reply', name: 'replies', color: 'c3' },
  { kind: 'post', name: 'posts', color: 'c4' },
] as const;

/** A forecast as one HTML file that needs nothing else: no script, no network. */
export function reportPage(forecast: Forecast): string {
  const title = `${inWhole(forecast.agents)} agents, ${inWhole(forecast.days)} days`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Forecast: ${title}</title><style>${style}</style></head>`,
    `<body><main><h1>Forecast: ${title}</h1>`,
    `<p class="soft">Seed ${escaped(forecast.seed)}, from ${inMinute(forecast.from)}. `,
    'The fleet’s own visits on a virtual clock, with the scripted mind.</p>',
    tiles(forecast),
    ...charts(forecast),
    ...(forecast.people === null ? [] : [peopleSection(forecast.people)]),
    naturalOrNot(forecast),
    personas(forecast),
    feed(forecast),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

function tiles({
  visits,
  actions,
  perAgent,
  imageRuns,
  imageCostUsd,
  totalCostUsd,
  totalCostUsdPerDay,
  model,
  requests,
  firstResponse,
  repetition,
}: Forecast) {
  const { byKind } = actions;
  return `<dl class="tiles">${[
    tile('Visits', inWhole(visits.total), `${inShort(visits.perAgentAndDay)} an agent and day`),
    tile(
      'Actions',
      inWhole(actions.total),
      kinds.map(({ kind, name }) => `${inWhole(byKind[kind])} ${name}`).join(', '),
    ),
    tile(
      'Actions of an agent',
      `${inWhole(perAgent.median)} (median)`,
      `nine of ten do ${inWhole(perAgent.p90)} at most, one does ${inWhole(perAgent.most)}; ${inWhole(perAgent.idle)} do nothing`,
    ),
    tile('Image runs', inWhole(imageRuns), `workflows that FloImg runs, for ${inDollars(imageCostUsd)}`),
    tile('Cost of all', inDollars(totalCostUsd), `${inDollars(totalCostUsdPerDay)} a day, model and images`),
    tile(
      `Cost of ${model.name}`,
      inDollars(model.costUsd),
      `${inDollars(model.costUsdPerDay)} a day: ${inWhole(model.calls)} calls, ${inWhole(model.inputTokens)} tokens in, ${inWhole(model.outputTokens)} out`,
    ),
    tile(
      'Requests to FloImg a minute',
      `${inWhole(requests.peakPerMinute)} at most`,
      `${inShort(requests.perMinute)} on average; ${inWhole(requests.startPeakPerMinute)} when all agents are started; busiest at ${inMinute(requests.peakAt)}`,
    ),
    tile(
      'First response to a person',
      `${inMinutes(firstResponse.medianMinutes)} (median)`,
      `nine of ten within: ${inMinutes(firstResponse.p90Minutes)}; ${inWhole(firstResponse.answered)} of ${inWhole(firstResponse.posts)} posts had one`,
    ),
    tile(
      'Texts that repeat one',
      `${inWhole(repetition.exact)} of ${inWhole(repetition.texts)}`,
      `${inWhole(repetition.near)} nearly repeat one`,
    ),
  ].join('')}</dl>`;
}

function tile(term: string, figure: string, rest: string): string {
  return (
    `<div><dt>${escaped(term)}</dt><dd class="figure">${escaped(figure)}</dd>` +
    `<dd class="soft">${escaped(rest)}</dd></div>`
  );
}

function charts({ actions, perAgent, realism }: Forecast): string[] {
  const hours = actions.byHour.map((_, hour) => asHour(hour));
  return [
    section(
      'Actions by day',
      barChart({
        label: 'Actions by day and kind',
        places: actions.byDay.map(({ day }) => day.slice(5)),
        series: seriesOf(actions.byDay),
      }) + legend(kinds),
    ),
    section(
      'Actions by hour (UTC)',
      barChart({ label: 'Actions by hour and kind', places: hours, series: seriesOf(actions.byHour) }) +
        legend(kinds),
    ),
    section(
      'Actions by hour, by the agents’ own clocks',
      barChart({
        label: 'Share of the actions in each hour of the agents’ days',
        places: hours,
        series: [{ name: 'share', color: 'c1', values: realism.hours }],
        format: (value) => `${inShort(value * 100)}%`,
      }),
    ),
    section(
      'Agents by how much they do',
      barChart({
        label: 'Agents by the number of their actions',
        places: perAgent.groups.map(({ from, to }) =>
          from === to ? inWhole(from) : `${inWhole(from)}–${inWhole(to)}`,
        ),
        series: [{ name: 'agents', color: 'c4', values: perAgent.groups.map(({ agents }) => agents) }],
      }),
    ),
  ];
}

function seriesOf(counted: readonly Counts[]): Series[] {
  return kinds.map(({ kind, ...part }) => ({ ...part, values: counted.map((counts) => counts[kind]) }));
}

/** Who answers whom, and how many agents are still awake, week by week. */
function peopleSection({ weeks, treatment, control, answeredInTime }: Reception): string {
  const places = weeks.map(({ week }) => `week ${week}`);
  const percent = (value: number): string => `${inShort(value * 100)}%`;
  const back = ({ newcomers, cameBack }: Reception['control']): string =>
    `${inWhole(cameBack)} of ${inWhole(newcomers)} newcomers came back`;
  return section(
    'People',
    `<p>${inShare(answeredInTime)} of the newcomers outside the held-out arm were answered within the target and ten
     minutes. With attention ${back(treatment)}; held out ${back(control)}.</p>` +
      barChart({
        label: 'Share of posts that people answered first, within the target',
        places,
        series: [
          {
            name: 'by people',
            color: 'c2',
            values: weeks.map(({ answeredByPeople }) => answeredByPeople ?? 0),
          },
        ],
        format: percent,
      }) +
      barChart({
        label: 'Share of the agents that may be awake',
        places,
        series: [{ name: 'awake', color: 'c4', values: weeks.map(({ awakeShare }) => awakeShare) }],
        format: percent,
      }) +
      table(
        {
          texts: ['Week'],
          numbers: [
            'Posts',
            'Newcomers',
            'By people',
            'Agents awake',
            'Median wait',
            'Nine of ten',
            'Comments to people',
          ],
        },
        weeks.map(
          (week) =>
            `<tr><th scope="row">${week.week}</th>${[
              inWhole(week.posts),
              inWhole(week.newcomers),
              inShare(week.answeredByPeople),
              inShare(week.awakeShare),
              inMinutes(week.medianMinutes),
              inMinutes(week.p90Minutes),
              inShare(week.shareToPeople),
            ]
              .map((cell) => `<td class="number">${cell}</td>`)
              .join('')}</tr>`,
        ),
      ),
  );
}

function naturalOrNot({ realism }: Forecast): string {
  const rows = realism.measures.map(
    (measure) =>
      `<tr><th scope="row">${escaped(measure.title)}<div class="soft">${escaped(measure.source)}</div></th>` +
      `<td class="number">${escaped(valueInWords(measure))}</td><td class="number">${escaped(rangeInWords(measure))}</td>` +
      `<td>${gauge(measure)}</td>` +
      `<td class="${measure.isWithin === false ? 'bad' : 'good'}">${escaped(verdictInWords(measure))}</td></tr>`,
  );
  return section(
    'Natural or not',
    `<p>${escaped(summaryInWords(realism))}.</p>${table(
      { texts: ['Measure'], numbers: ['This fleet', 'People'], rest: ['Where it lies', 'Result'] },
      rows,
    )}`,
  );
}

function personas(forecast: Forecast): string {
  const rows = forecast.personas.map(
    ({ personaId, agents, visits, actions, posts }) =>
      `<tr><th scope="row">${escaped(personaId)}</th>${[agents, visits, actions, posts]
        .map((count) => `<td class="number">${inWhole(count)}</td>`)
        .join('')}</tr>`,
  );
  return section(
    'Personas',
    table({ texts: ['Persona'], numbers: ['Agents', 'Visits', 'Actions', 'Posts'] }, rows),
  );
}

function feed(forecast: Forecast): string {
  const lines = forecast.feed.map(
    ({ at, text }) => `<li><time datetime="${at}">${at.slice(11, 16)}</time>${escaped(text)}</li>`,
  );
  return section('Some minutes of it', `<ul class="feed">${lines.join('')}</ul>`);
}

function section(title: string, content: string): string {
  return `<section><h2>${escaped(title)}</h2>${content}</section>`;
}

interface Columns {
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  readonly rest?: readonly string[];
}

function table({ texts, numbers, rest = [] }: Columns, rows: readonly string[]): string {
  const head = (className: string) => (column: string) =>
    `<th scope="col"${className}>${escaped(column)}</th>`;
  const heads = [...texts.map(head('')), ...numbers.map(head(' class="number"')), ...rest.map(head(''))];
  return `<div class="wide"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
