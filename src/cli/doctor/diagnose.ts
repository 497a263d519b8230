import type { Faults } from '../../../config/env.ts';
import { withDeadline } from '../../lib/deadline.ts';
import { messageOf } from '../../lib/errors.ts';
import { broken, type Check, type CheckName, type CheckResult, type Finding, skipped } from './check.ts';
import { storeRepair } from './store-repair.ts';

const usualMs = 10_000;

export interface DiagnosisParts<Services> {
  /** Each stands behind those that it comes after. */
  readonly checks: readonly Check<Services>[];
  readonly services: Services;
  /** What is wrong with the environment, by variable. */
  readonly faults: Faults;
  /** Called with every finding, in the order of the checks, as soon as it and those before it are known. */
  readonly onFinding: (finding: Finding) => void;
}

/**
 * Makes every check, side by side where none waits for another. Each is bounded in time, and one that fails keeps none
 * from running but those that would be pointless.
 */
export async function diagnose<Services>(parts: DiagnosisParts<Services>): Promise<Finding[]> {
  const begun = new Map<CheckName, Promise<readonly Finding[]>>();
  for (const check of parts.checks) begun.set(check.name, make(check, parts, begun));
  const findings: Finding[] = [];
  for (const check of begun.values()) {
    for (const finding of await check) {
      findings.push(finding);
      parts.onFinding(finding);
    }
  }
  return findings;
}

async function make<Services>(
  check: Check<Services>,
  { services, faults }: DiagnosisParts<Services>,
  begun: ReadonlyMap<CheckName, Promise<readonly Finding[]>>,
): Promise<readonly Finding[]> {
  const pointless = faultyVariable(check, faults) ?? (await missingGround(check, begun));
  const results = pointless === null ? await resultsOf(check, services) : [skipped(pointless)];
  return results.map(({ checked = check.checked, level, found, repair }) => ({
    check: check.name,
    level,
    checked,
    found,
    repair,
  }));
}

async function resultsOf<Services>(
  check: Check<Services>,
  services: Services,
): Promise<readonly CheckResult[]> {
  const { withinMs = usualMs, repair } = check;
  try {
    const ms = typeof withinMs === 'number' ? withinMs : withinMs(services);
    return [await withDeadline(ms, check.run(services))].flat();
  } catch (error) {
    return [broken(messageOf(error), storeRepair(error) ?? repair)];
  }
}

function faultyVariable<Services>({ variables = [] }: Check<Services>, faults: Faults): string | null {
  const faulty = variables.find((name) => faults[name] !== undefined);
  return faulty === undefined ? null : `${faulty} cannot be used`;
}

/** Why a check is pointless: the first of those before it that is broken, or was skipped for a reason of its own. */
async function missingGround<Services>(
  { after = [] }: Check<Services>,
  begun: ReadonlyMap<CheckName, Promise<readonly Finding[]>>,
): Promise<string | null> {
  for (const name of after) {
    const findings = (await begun.get(name)) ?? [];
    const bad = findings.find(({ level }) => level === 'broken' || level === 'skipped');
    if (bad !== undefined) return bad.level === 'skipped' ? bad.found : `“${bad.checked}” is broken`;
  }
  return null;
}
