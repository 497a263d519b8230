import { escaped } from '../forecast/report/escape.ts';
import { deedsOf, type Redecision, textsOf } from '../mind/redecide.ts';
import { repetitionIn } from '../realism/repetition.ts';
import { number } from './words.ts';

/** One recorded visit, decided twice. */
export interface Tried {
  readonly baseline: Redecision;
  readonly changed: Redecision;
}

/** What one of the two minds came to over all visits. */
export interface Side {
  readonly actions: number;
  readonly guardChanges: number;
  /** Visits without a plan of a model. */
  readonly withoutModel: number;
  /** Shares of the texts, from 0 to 1. */
  readonly repeated: number;
  readonly nearlyRepeated: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
}

export interface Comparison {
  readonly wanted: number;
  /** Fewer than wanted where the money ended. */
  readonly visits: number;
  readonly differing: number;
  readonly baseline: Side;
  readonly changed: Side;
}

export function comparisonOf(tried: readonly Tried[], wanted: number): Comparison {
  return {
    wanted,
    visits: tried.length,
    differing: tried.filter(({ baseline, changed }) => deedsOf(baseline.plan) !== deedsOf(changed.plan))
      .length,
    baseline: sideOf(tried.map(({ baseline }) => baseline)),
    changed: sideOf(tried.map(({ changed }) => changed)),
  };
}

function sideOf(decided: readonly Redecision[]): Side {
  const texts = decided.flatMap(({ plan }) => textsOf(plan));
  const { exact, near } = repetitionIn(texts);
  const sum = (of: (one: Redecision) => number): number => decided.reduce((total, one) => total + of(one), 0);
  return {
    actions: sum(({ plan }) => plan.actions.filter(({ kind }) => kind !== 'browse').length),
    guardChanges: sum(({ guard }) => guard.length),
    withoutModel: sum(({ error, provider }) => (error !== null && provider === 'scripted' ? 1 : 0)),
    repeated: texts.length === 0 ? 0 : exact / texts.length,
    nearlyRepeated: texts.length === 0 ? 0 : near / texts.length,
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costUsd: sum(({ costUsd }) => costUsd),
  };
}

const rows: readonly (readonly [name: string, of: (side: Side) => string])[] = [
  ['actions', ({ actions }) => number(actions)],
  ['changes by the guard', ({ guardChanges }) => number(guardChanges)],
  ['visits without a model’s plan', ({ withoutModel }) => number(withoutModel)],
  ['texts repeated', ({ repeated }) => `${(repeated * 100).toFixed(1)} %`],
  ['texts nearly repeated', ({ nearlyRepeated }) => `${(nearlyRepeated * 100).toFixed(1)} %`],
  ['tokens in', ({ inputTokens }) => number(inputTokens)],
  ['tokens out', ({ outputTokens }) => number(outputTokens)],
  ['cost', ({ costUsd }) => `$${costUsd.toFixed(4)}`],
];

export function comparisonText({ wanted, visits, differing, baseline, changed }: Comparison): string {
  const ended = visits < wanted ? `; the limit of money left out ${number(wanted - visits)}` : '';
  const head = `${number(visits)} visits decided twice${ended}. ${number(differing)} of them would act otherwise.`;
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(
    ([name, of]) => `${name.padEnd(width)}  ${of(baseline).padStart(12)}  ${of(changed).padStart(12)}`,
  );
  return [head, `${''.padEnd(width)}  ${'baseline'.padStart(12)}  ${'changed'.padStart(12)}`, ...lines].join(
    '\n',
  );
}

/** The texts of both side by side, as one page without anything to load. */
export function comparisonPage(comparison: Comparison, tried: readonly Tried[]): string {
  const cell = ({ plan, error }: Redecision): string =>
    `<td>${[deedsOf(plan), ...textsOf(plan), ...(error === null ? [] : [error])].map((line) => `<p>${escaped(line)}</p>`).join('')}</td>`;
  const body = tried.map(({ baseline, changed }) => `<tr>${cell(baseline)}${cell(changed)}</tr>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A change, tried on recorded visits</title>
<style>body{font:15px system-ui;margin:2rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.5rem;vertical-align:top;text-align:left;width:50%}pre{background:#f4f4f4;padding:1rem}</style>
<h1>A change, tried on recorded visits</h1><pre>${escaped(comparisonText(comparison))}</pre>
<table><tr><th>Baseline</th><th>Changed</th></tr>
${body}
</table></html>
`;
}
