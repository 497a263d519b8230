import { expect } from 'chai';
import { createWorkerMetrics, type IntakeReading } from '../../src/metrics/worker-metrics.ts';

async function seriesOf(metrics: ReturnType<typeof createWorkerMetrics>, name: string) {
  const metric = (await metrics.snapshot()).find((one) => one.name === name);
  return metric?.values.map(({ value, labels }) => ({ value, worker: labels.worker }));
}

describe('the metrics of a worker', () => {
  it('say at every reading how much of its work it takes on', async () => {
    let reading: IntakeReading = { breakerOpen: false, share: 0.25 };
    const metrics = createWorkerMetrics('w-1', () => reading);
    expect(await seriesOf(metrics, 'fleet_breaker_open')).to.deep.equal([{ value: 0, worker: 'w-1' }]);
    expect(await seriesOf(metrics, 'fleet_visit_share')).to.deep.equal([{ value: 0.25, worker: 'w-1' }]);

    reading = { breakerOpen: true, share: 1 };

    expect(await seriesOf(metrics, 'fleet_breaker_open')).to.deep.equal([{ value: 1, worker: 'w-1' }]);
    expect(await seriesOf(metrics, 'fleet_visit_share')).to.deep.equal([{ value: 1, worker: 'w-1' }]);
  });
});
