import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { z } from 'zod';
import { reportMetrics } from '../../src/metrics/exchange.ts';
import { everythingCounted } from '../metrics/everything-counted.ts';
import { startWeb, type TestWeb } from '../support/web.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const read = (file: string): string => readFileSync(join(docs, file), 'utf8');

const rulesSchema = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[smh]$/)
            .optional(),
          labels: z.object({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.object({ summary: z.string() }),
        }),
      ),
    }),
  ),
});

const dashboardSchema = z.object({
  panels: z.array(
    z.object({
      id: z.int(),
      title: z.string(),
      gridPos: z.object({ x: z.int(), y: z.int(), w: z.int(), h: z.int() }),
      targets: z.array(z.object({ refId: z.string(), expr: z.string() })),
    }),
  ),
});

/** The names of all series that the web process gives, each with the names of its labels. */
type Series = ReadonlyMap<string, ReadonlySet<string>>;

describe('what is monitored', () => {
  const rules = rulesSchema
    .parse(parse(read('monitoring/alerts.yml')))
    .groups.flatMap((group) => group.rules);
  const { panels } = dashboardSchema.parse(JSON.parse(read('monitoring/grafana.json')));
  let web: TestWeb;
  let series: Series;

  before(async () => {
    web = await startWeb();
    const { redis, clock } = web.context;
    await reportMetrics(redis, { worker: 'w', at: clock.now(), snapshot: await everythingCounted() });
    series = seriesIn((await web.call('GET', '/metrics')).text);
  });

  after(async () => {
    await web.close();
  });

  for (const { alert, expr } of rules) {
    it(`exists: the alert ${alert}`, () => {
      expect(metricsIn(expr)).to.have.length.above(0);
      expect(unknownIn(expr, series)).to.deep.equal([]);
    });
  }

  for (const { title, targets } of panels) {
    it(`exists: the panel "${title}"`, () => {
      expect(targets).to.have.length.above(0);
      for (const { expr } of targets) expect(unknownIn(expr, series)).to.deep.equal([]);
    });
  }

  it('would be found out if it did not exist', () => {
    expect(unknownIn('sum(rate(fleet_tricks_total[5m]))', series)).to.deep.equal(['fleet_tricks_total']);
    expect(unknownIn('fleet_ticks_total{outcom="finished"}', series)).to.deep.equal([
      'fleet_ticks_total{outcom}',
    ]);
    expect(unknownIn('sum by (stat) (fleet_agents)', series)).to.deep.equal(['by (stat)']);
  });

  it('has expressions whose brackets close', () => {
    const expressions = [...rules, ...panels.flatMap(({ targets }) => targets)].map(({ expr }) => expr);

    expect(expressions.filter((expr) => !isBalanced(expr))).to.deep.equal([]);
    expect(isBalanced('sum(rate(a[5m])')).to.equal(false);
  });

  it('has a section in the runbook for each alert, and for nothing else', () => {
    const runbook = read('operations.md');
    const alerts = runbook.slice(runbook.indexOf('## Alerts'), runbook.indexOf('## Tasks'));
    const sections = [...alerts.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);

    expect(sections).to.deep.equal(rules.map(({ alert }) => alert));
  });

  it('explains every metric of the fleet in the runbook', () => {
    const runbook = read('operations.md');
    const own = [...series.keys()]
      .map(baseName)
      .filter((name) => !/^fleet_(web|worker)_/.test(name) && name.startsWith('fleet_'));

    expect(own).to.have.length.above(10);
    expect([...new Set(own)].filter((name) => !runbook.includes(`\`${name}\``))).to.deep.equal([]);
  });

  it('has a dashboard without two panels of one number or in one place', () => {
    const places = panels.map(({ gridPos: { x, y } }) => `${x},${y}`);

    expect(new Set(panels.map(({ id }) => id)).size).to.equal(panels.length);
    expect(new Set(places).size).to.equal(panels.length);
  });
});

function seriesIn(exposition: string): Series {
  const series = new Map<string, Set<string>>();
  for (const [, name = '', labels = ''] of exposition.matchAll(/^([a-z_][\w:]*)(?:\{(.*)\})? \S+/gm)) {
    const known = series.get(name) ?? new Set();
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
    series.set(name, known);
  }
  // Prometheus itself tells whether it got an answer.
  return series.set('up', new Set(['job']));
}

function metricsIn(expr: string): { name: string; labels: string[] }[] {
  return [...expr.matchAll(/\b(fleet_\w+|up)\b(?:\{([^}]*)\})?/g)].map(([, name = '', matchers = '']) => ({
    name,
    labels: [...matchers.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, label = '']) => label),
  }));
}

/** Metrics, labels of metrics, and labels to group by that no series has. */
function unknownIn(expr: string, series: Series): string[] {
  const metrics = metricsIn(expr);
  const grouped = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
  return [
    ...metrics.filter(({ name }) => !series.has(name)).map(({ name }) => name),
    ...metrics.flatMap(({ name, labels }) =>
      labels.filter((label) => series.get(name)?.has(label) === false).map((label) => `${name}{${label}}`),
    ),
    ...grouped
      .filter((label) => !metrics.some(({ name }) => series.get(name)?.has(label)))
      .map((label) => `by (${label})`),
  ];
}

function baseName(series: string): string {
  return series.replace(/_(bucket|sum|count)$/, '');
}

function isBalanced(expr: string): boolean {
  const brackets = expr.replaceAll(/"[^"]*"|[^()[\]{}]/g, '');
  const pairs = /\(\)|\[\]|\{\}/;
  return pairs.test(brackets) ? isBalanced(brackets.replace(pairs, '')) : brackets === '';
}
