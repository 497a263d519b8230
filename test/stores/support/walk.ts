import { expect } from 'chai';
import { fleetSchema } from '../../../src/api/fleet.ts';
import type { Problem } from '../../../src/api/problems.ts';
import { eventually } from '../../support/eventually.ts';
import type { LabFleet } from './fleet.ts';

/** What a store that answers and cannot be used looks like from everywhere. */
export interface Signs {
  /** Of the problem that commands are answered with, a 503. */
  readonly code: Problem['code'];
  /** What `/ready` says of the store. */
  readonly ready: RegExp;
  /** The check of doctor that is broken, what it finds, and what it advises, as do all checks that find it. */
  readonly doctor: readonly [checked: string, found: RegExp, repair: RegExp];
  /** What a line of the log of either process has of it. */
  readonly log: RegExp;
  /** What the fleet gives as the reason of being limited; undefined where it cannot be asked. */
  readonly reason?: RegExp;
}

/** What is done to the servers of a lab so that a store cannot be used, and undone. */
export interface StoreFault<Lab> extends Signs {
  /** What the store does then, as `because it … says so`. */
  readonly what: string;
  readonly begin: (lab: Lab) => Promise<unknown>;
  readonly end: (lab: Lab) => Promise<unknown>;
}

/** No process may write more lines than this while a store cannot be used. */
const flood = 150;

/**
 * Looks at a fleet from everywhere while one of its stores cannot be used.
 * @throws {AssertionError} for the first place that shows none of it
 */
export async function expectSigns(
  fleet: LabFleet,
  store: 'postgres' | 'redis',
  { code, ready, doctor, log, reason }: Signs,
): Promise<void> {
  const before = { web: (await fleet.log('web')).length, worker: (await fleet.log('worker')).length };
  await eventually(
    `a command is refused with ${code}`,
    async () => {
      const { status, body } = await fleet.ask('POST', `/api/agents/${fleet.agentId}/tick`);
      if (status < 400) return undefined;
      // What was under way when the store was spoilt says only that it is lost.
      expect(status, JSON.stringify(body)).to.equal(503);
      return JSON.stringify(body).includes(`"${code}"`) ? true : undefined;
    },
    30_000,
  );
  await eventually(
    `/ready is a 503 that says ${ready}`,
    async () => {
      const { httpStatus, checks } = await fleet.ready();
      return httpStatus === 503 && ready.test(checks[store]?.detail ?? '') ? true : undefined;
    },
    30_000,
  );
  if (reason !== undefined) {
    await eventually(
      `the fleet is limited because of ${reason}`,
      async () => {
        const { status, statusReason } = fleetSchema.parse((await fleet.ask('GET', '/api/fleet')).body);
        return status === 'limited' && reason.test(statusReason ?? '') ? true : undefined;
      },
      30_000,
    );
    expect((await fleet.ask('GET', '/api/agents')).status).to.equal(200);
  }
  const [checked, found, repair] = doctor;
  await eventually(
    `doctor finds ${found} and advises ${repair}`,
    async () => {
      // On a busy machine a check may come to its limit of time before it has an answer.
      const findings = await fleet.doctor();
      const finding = findings.get(checked);
      if (finding?.level !== 'broken' || !found.test(finding.found)) return undefined;
      const alike = [...findings.values()].filter((one) => one.level === 'broken' && found.test(one.found));
      for (const { checked: thing, repair: advice } of alike) expect(advice, thing).to.match(repair);
      return true;
    },
    90_000,
  );
  for (const name of ['web', 'worker'] as const) {
    await eventually(
      `a line of the ${name} process says ${log}`,
      async () => {
        const since = (await fleet.log(name)).slice(before[name]);
        expect(since.length, name).to.be.below(flood);
        return since.some((line) => log.test(JSON.stringify(line))) ? true : undefined;
      },
      // A worker looks at a broken store less and less often, up to every 30 seconds.
      40_000,
    );
  }
}

/** Resolves when the fleet works again, without anybody having done anything to it. */
export async function expectRecovery(fleet: LabFleet): Promise<void> {
  await fleet.recovers();
  await eventually(
    'ready again',
    async () => ((await fleet.ready()).status === 'ready' ? true : undefined),
    30_000,
  );
}

/**
 * Declares a test for each fault: it shows everywhere, and the fleet works again by itself once it is over.
 * @param opened the lab and its fleet, once the tests run
 */
export function itShowsEach<Lab>(
  store: 'postgres' | 'redis',
  faults: readonly StoreFault<Lab>[],
  opened: () => { readonly lab: Lab; readonly fleet: LabFleet },
): void {
  for (const { what, begin, end, ...signs } of faults) {
    it(`because it ${what}, says so everywhere, and is used again by itself`, async () => {
      const { lab, fleet } = opened();
      await begin(lab);
      try {
        await expectSigns(fleet, store, signs);
      } finally {
        await end(lab);
      }
      await expectRecovery(fleet);
    });
  }
}
