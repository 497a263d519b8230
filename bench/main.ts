import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { cpu } from './cpu/scenario.ts';
import { dashboardLive } from './dashboard/live.ts';
import { directorPlan } from './director/plan.ts';
import { guardDisguises } from './guard/disguises.ts';
import { guardFuzz } from './guard/fuzz.ts';
import { guardTexts } from './guard/texts.ts';
import { guardVisits } from './guard/visits.ts';
import { mindWords } from './mind/words.ts';
import { picturesOfOneFleet } from './pictures/scenario.ts';
import { retention } from './retention/scenario.ts';
import { scaleMillion } from './scale/million.ts';
import { scale } from './scale/scenario.ts';
import type { Finding, Scenario } from './scenario.ts';
import { soak } from './soak/scenario.ts';
import { start } from './start/scenario.ts';
import { stream } from './stream/scenario.ts';
import { ticks } from './ticks/scenario.ts';
import { waiting } from './waiting/scenario.ts';
import { meaningPairs } from './words/pairs.ts';
import { writtenWords } from './words/written.ts';

const scenarios: readonly Scenario[] = [
  ticks,
  waiting,
  scale,
  scaleMillion,
  start,
  stream,
  retention,
  mindWords,
  meaningPairs,
  writtenWords,
  guardTexts,
  guardDisguises,
  guardFuzz,
  guardVisits,
  directorPlan,
  dashboardLive,
  soak,
  cpu,
  picturesOfOneFleet,
];

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

const isWanted = ({ name, onlyByName }: Scenario): boolean => {
  const words = name.split(' ');
  if (positionals.includes(name)) return true;
  if (onlyByName) return positionals.includes(words.at(-1) ?? name);
  return positionals.length === 0 || words.some((word) => positionals.includes(word));
};
const wanted = scenarios.filter(isWanted);
if (wanted.length === 0) {
  remark(`No such benchmark; there are: ${scenarios.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

if (positionals.length === 0) {
  for (const { name } of scenarios.filter(({ onlyByName }) => onlyByName))
    remark(`${name} is left out, because it takes long: npm run bench -- ${name.split(' ').at(-1)}`);
}

const results: (Finding & { name: string; ratio: number | null })[] = [];
for (const { name, run } of wanted) {
  remark(`${name} …`);
  for (const finding of await run({ quick: values.quick, minutes, remark })) {
    const ratio = finding.floor === null ? null : finding.value / finding.floor;
    results.push({ name, ...finding, ratio });
  }
}

const [processor] = cpus();
const machine = {
  cpu: processor?.model ?? 'unknown',
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
