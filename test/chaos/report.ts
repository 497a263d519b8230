import { type Comparison, type EffectCounts, effectNames } from './compare.ts';
import type { Courtesy } from './courtesy.ts';
import type { FeedVerdict } from './feed-witness.ts';
import type { Rest } from './settle.ts';
import type { Struck } from './strike.ts';

/** Everything that a run of chaos found out; `--json` prints it as it is. */
export interface ChaosReport {
  readonly seed: number;
  readonly minutes: number;
  readonly agents: number;
  readonly workers: number;
  /** How often each part was struck in each way. */
  readonly struck: Struck;
  /** How often each process ended without having been struck. */
  readonly deaths: Readonly<Record<string, number>>;
  readonly effects: Comparison['effects'] & { readonly all: EffectCounts };
  readonly images: Comparison['images'];
  readonly agentsInError: number;
  readonly agentsWithoutNextTick: readonly string[];
  readonly openTicks: number;
  readonly feed: FeedVerdict & { readonly complete: boolean };
  readonly people: Omit<Courtesy, 'findings'>;
  readonly findings: readonly string[];
  readonly passed: boolean;
}

export type ChaosResult = Pick<ChaosReport, 'seed' | 'minutes' | 'agents' | 'workers' | 'struck' | 'deaths'> &
  Comparison & { readonly rest: Rest; readonly feed: FeedVerdict; readonly courtesy: Courtesy };

/** Sums up, and decides whether the fleet has kept its promises. */
export function reportOf(given: ChaosResult): ChaosReport {
  const { rest, feed, effects, images, courtesy, findings, ...result } = given;
  const { findings: discourtesies, ...people } = courtesy;
  const all = sumOf(effectNames.map((name) => effects[name]));
  const complete = feed.missing === 0 && feed.outOfOrder === 0 && feed.unknown === 0;
  const broken = [
    all.doubled,
    all.lost,
    all.unsettled,
    images.paidTwice,
    rest.withoutNextTick.length,
    rest.open,
    complete ? 0 : 1,
    people.approached,
    people.crowded,
    people.beyondADay,
  ];
  return {
    ...result,
    effects: { ...effects, all },
    images,
    agentsInError: rest.inError,
    agentsWithoutNextTick: rest.withoutNextTick,
    openTicks: rest.open,
    feed: { ...feed, complete },
    people,
    findings: [...findings, ...discourtesies],
    passed: all.confirmed > 0 && broken.every((count) => count === 0),
  };
}

function sumOf(counts: readonly EffectCounts[]): EffectCounts {
  const total = (name: keyof EffectCounts): number => counts.reduce((sum, each) => sum + each[name], 0);
  return {
    intended: total('intended'),
    confirmed: total('confirmed'),
    failed: total('failed'),
    abandoned: total('abandoned'),
    unsettled: total('unsettled'),
    doubled: total('doubled'),
    lost: total('lost'),
  };
}

/** Lines of findings that are printed; all of them are in the JSON. */
const mostFindings = 20;

/** The report as a table for people. */
export function tableOf(report: ChaosReport): string {
  const { effects, images, feed } = report;
  const columns = [...effectNames, 'all'] as const;
  const rows: (keyof EffectCounts)[] = [
    'intended',
    'confirmed',
    'failed',
    'abandoned',
    'unsettled',
    'doubled',
    'lost',
  ];
  const findings = report.findings.slice(0, mostFindings);
  return [
    '',
    line('', columns),
    ...rows.map((row) =>
      line(
        `effects ${row}`,
        columns.map((column) => effects[column][row]),
      ),
    ),
    '',
    line('images asked for', [images.asked]),
    line('images made', [images.made]),
    line('images paid again after a lost answer', [images.paidAgainAfterLostAnswer]),
    line('images paid twice', [images.paidTwice]),
    '',
    line('agents in error (started again)', [report.agentsInError]),
    line('agents without a next tick', [report.agentsWithoutNextTick.length]),
    line('ticks left open', [report.openTicks]),
    '',
    line('newcomers held out by the fleet', [report.people.heldOut]),
    line('people approached against their will', [report.people.approached]),
    line('people’s pictures with too many agents', [report.people.crowded]),
    line('people with too many comments a day', [report.people.beyondADay]),
    '',
    line('feed: activities', [feed.activities]),
    line('feed: reconnections of its reader', [feed.reconnections]),
    line('feed: missing, out of order, unknown', [feed.missing, feed.outOfOrder, feed.unknown]),
    '',
    `struck: ${listOf(report.struck)}`,
    `ended by themselves: ${listOf(report.deaths)}`,
    ...(findings.length === 0 ? [] : ['', ...findings]),
    ...(report.findings.length > findings.length
      ? [`… and ${report.findings.length - findings.length} more`]
      : []),
    '',
    ...(report.passed ? ['Nothing twice, nothing lost, nobody disturbed.'] : []),
  ].join('\n');
}

function line(label: string, cells: readonly (string | number)[]): string {
  return label.padEnd(40) + cells.map((cell) => String(cell).padStart(10)).join('');
}

function listOf(counts: Readonly<Record<string, number>>): string {
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  return told.length === 0 ? 'none' : told.map(([name, count]) => `${name} ${count}×`).join(', ');
}
