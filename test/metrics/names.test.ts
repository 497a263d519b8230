import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { reportMetrics } from '../../src/metrics/exchange.ts';
import { startWeb, type TestWeb } from '../support/web.ts';
import { everythingCounted } from './everything-counted.ts';
import { faultsInNames, type MetricFamily, readFamilies } from './exposition.ts';

describe('the names of metrics', () => {
  let web: TestWeb;
  let exposition: string;
  let families: MetricFamily[];

  before(async () => {
    web = await startWeb();
    const { redis, clock } = web.context;
    await reportMetrics(redis, { worker: 'w', at: clock.now(), snapshot: await everythingCounted() });
    exposition = (await web.call('GET', '/metrics')).text;
    families = readFamilies(exposition);
  });

  after(async () => {
    await web.close();
  });

  it('keep the rules of Prometheus', () => {
    expect(families).to.have.length.above(30);
    expect(families.flatMap(faultsInNames)).to.deep.equal([]);
  });

  it('are each explained once, and stand in one block', () => {
    const names = families.map(({ name }) => name);
    expect(names).to.deep.equal([...new Set(names)]);
    expect(families.filter(({ help }) => help === '')).to.deep.equal([]);
  });

  for (const [what, text, fault] of [
    [
      'a gauge that ends like a counter',
      '# HELP a_total x\n# TYPE a_total gauge\na_total 1',
      'a_total: only',
    ],
    ['a counter that does not', '# HELP a x\n# TYPE a counter\na 1', 'a: a counter'],
    ['another unit than the base unit', '# HELP a_ms x\n# TYPE a_ms gauge\na_ms 1', 'a_ms: use seconds'],
    ['capitals', '# HELP aB x\n# TYPE aB gauge\naB 1', 'aB: only small letters'],
    ['a reserved suffix', '# HELP a_count x\n# TYPE a_count gauge\na_count 1', 'a_count: _count'],
    ['its own type in a name', '# HELP a_gauge x\n# TYPE a_gauge gauge\na_gauge 1', 'a_gauge: says its type'],
    ['a label in capitals', '# HELP a x\n# TYPE a gauge\na{bC="1"} 1', 'a: label bC'],
  ] as const) {
    it(`would not pass with ${what}`, () => {
      expect(readFamilies(text).flatMap(faultsInNames).join()).to.include(fault);
    });
  }

  it('pass promtool check metrics', function () {
    if (spawnSync('promtool', ['--version']).status !== 0) {
      this.skip();
    }
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
      input: exposition,
      encoding: 'utf8',
    });
    expect(stdout + stderr).to.equal('');
    expect(status).to.equal(0);
  });
});
