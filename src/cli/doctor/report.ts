import { FleetError } from '../../lib/errors.ts';
import { oneLine, type Paint, type Style } from '../output.ts';
import { counted } from '../words.ts';
import type { Finding, Level } from './check.ts';

const styles: Readonly<Record<Level, Style>> = {
  ok: 'green',
  warning: 'yellow',
  broken: 'red',
  skipped: 'dim',
};
const levels = ['ok', 'warning', 'broken', 'skipped'] as const satisfies readonly Level[];
const levelWidth = Math.max(...levels.map((level) => level.length));
/** Wide enough for most; a longer one moves its line's rest along. */
const checkedWidth = 26;

/** What a doctor's visit came to. */
export interface Diagnosis {
  /** `direct`: what the fleet depends on was asked itself; `fleet`: a fleet was asked over HTTP. */
  readonly view: 'direct' | 'fleet';
  /** False when anything is broken. */
  readonly healthy: boolean;
  readonly counts: Readonly<Record<Level, number>>;
  readonly findings: readonly Finding[];
}

/** Something is broken; the findings were shown. */
export class FleetBrokenError extends FleetError {
  readonly code = 'FLEET_BROKEN';
  readonly document: Diagnosis;

  constructor(diagnosis: Diagnosis) {
    super(`${summaryOf(diagnosis)} Repair from the top: later lines may follow from earlier ones.`);
    this.document = diagnosis;
  }
}

export function diagnosisOf(view: Diagnosis['view'], findings: readonly Finding[]): Diagnosis {
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  const counts = {
    ok: count('ok'),
    warning: count('warning'),
    broken: count('broken'),
    skipped: count('skipped'),
  };
  return { view, healthy: counts.broken === 0, counts, findings };
}

/** A finding as people read it: what was checked and found, and below it how to repair it. */
export function findingText({ level, checked, found, repair }: Finding, paint: Paint): string {
  const head = `${paint(styles[level], level.padEnd(levelWidth))}  ${paint('bold', checked.padEnd(checkedWidth))}`;
  const line = `${head}  ${oneLine(found)}`;
  return repair === null ? line : `${line}\n${' '.repeat(levelWidth + 2)}→ ${oneLine(repair)}`;
}

export function summaryOf({ counts }: Diagnosis): string {
  const parts = [
    `${counts.ok} ok`,
    counted(counts.warning, 'warning'),
    `${counts.broken} broken`,
    ...(counts.skipped === 0 ? [] : [`${counts.skipped} skipped`]),
  ];
  return `${parts.join(', ')}.`;
}
