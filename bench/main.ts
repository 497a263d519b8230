import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { dashboardLive } from './dashboard/live.ts';
import { mindWords } from './mind/words.ts';
import type { Finding, Scenario } from './scenario.ts';
import { ticks } from './ticks/scenario.ts';
import { waiting } from './waiting/scenario.ts';

const scenarios: readonly Scenario[] = [ticks, waiting, mindWords, dashboardLive];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    minutes: { type: 'string' },
  },
});

const remark = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const minutes = values.minutes === undefined ? null : Number(values.minutes);

const wanted = scenarios.filter(
  ({ name }) => positionals.length === 0 || name.split(' ').some((word) => positionals.includes(word)),
);
if (wanted.length === 0) {
  remark(`No such benchmark; there are: ${scenarios.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const results: (Finding & { name: string; ratio: number | null })[] = [];
for (const { name, run } of wanted) {
  remark(`${name} …`);
  for (const finding of await run({ quick: values.quick, minutes, remark })) {
    const ratio = finding.floor === null ? null : finding.value / finding.floor;
    results.push({ name, ...finding, ratio });
  }
}

const [cpu] = cpus();
const machine = {
  cpu: cpu?.model ?? 'unknown',
  cores: cpus().length,
  memoryMb: Math.round(totalmem() / 1e6),
  node: process.version,
  quick: values.quick,
};

if (values.json) {
  process.stdout.write(`${JSON.stringify({ machine, scenarios: results })}\n`);
} else {
  for (const { name, measure, value, floor, ratio, goal, reached } of results) {
    const against = ratio === null ? '' : `, ${rounded(ratio)} × the floor of ${rounded(floor ?? 0)}`;
    const line = `${reached ? '✓' : '✗'} ${name}: ${rounded(value)} ${measure} (goal ${goal}${against})`;
    process.stdout.write(`${line}\n`);
  }
}
// A goal that is missed is a finding and no failure of the benchmark.
process.exitCode = 0;

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
