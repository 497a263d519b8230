import { expect } from 'chai';
import { fleetStatuses } from '../../src/db/entities/fleet.ts';
import {
  type FleetEvent,
  fleetTransitions,
  pauseFleetByOperator,
  resumeFleetByOperator,
  sleepFleet,
  wakeFleet,
} from '../../src/fleet/status.ts';
import { openVisitSetting, type VisitSetting } from '../visit/visit-setting.ts';

describe('the states of the fleet', () => {
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());

  const events: Readonly<Record<FleetEvent, () => Promise<unknown>>> = {
    pause: () => pauseFleetByOperator(setting.activityLog),
    resume: () => resumeFleetByOperator(setting.activityLog),
    sleep: () => sleepFleet(setting.activityLog, { until: Date.now() + 3_600_000, reason: 'test' }),
    wake: () => wakeFleet(setting.activityLog),
  };
  /** Each event in each state, as the documentation draws it. */
  const drawn: Readonly<Record<FleetEvent, Readonly<Record<string, string>>>> = {
    pause: { running: 'paused', sleeping: 'paused' },
    resume: { paused: 'running', sleeping: 'running' },
    sleep: { running: 'sleeping', sleeping: 'sleeping' },
    wake: { sleeping: 'running' },
  };

  for (const event of ['pause', 'resume', 'sleep', 'wake'] as const) {
    for (const status of fleetStatuses) {
      const to = drawn[event][status];
      it(`${event} of a fleet that is ${status} ${to === undefined ? 'changes nothing' : `makes it ${to}`}`, async () => {
        await setting.rows(
          `update fleet set status = $1, status_reason = null,
             sleeping_until = case when $1 = 'sleeping' then now() - interval '1 second' end`,
          status,
        );
        await setting.rows('truncate activities');

        await events[event]();

        expect(await setting.row('select status from fleet')).to.deep.equal({ status: to ?? status });
        expect((await setting.activities(null)).length).to.equal(to === undefined ? 0 : 1);
      });
    }
  }

  it('are the table that the code goes by', () => {
    const table = Object.entries(fleetTransitions).map(([event, { from, to }]) => [
      event,
      Object.fromEntries(from.map((status) => [status, to])),
    ]);
    expect(Object.fromEntries(table)).to.deep.equal(drawn);
  });
});
