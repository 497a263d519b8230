import { expect } from 'chai';
import type { Environment } from '../../config/env.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { testEnvironment } from '../support/web.ts';
import { startCollector } from './collector.ts';
import { startProcess } from './fleet-process.ts';

describe('what a process loads of OpenTelemetry', function () {
  this.timeout(30_000);
  let database: Lent;
  let redis: Lent;

  before(async () => {
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
  });

  after(() => Promise.all([database.release(), redis.release()]));

  const loadedBy = async (role: 'web' | 'worker', environment: Environment = {}): Promise<string[]> => {
    const options = { databaseUrl: database.url, redisUrl: redis.url };
    const started = await startProcess(
      role,
      testEnvironment({ ...options, environment: { PORT: '0', ...environment } }),
    );
    const { code, packages } = await started.stop();
    expect(code).to.equal(0);
    expect(packages).to.include('bullmq');
    return packages.filter((name) => /opentelemetry|otel|protobuf/.test(name));
  };

  for (const role of ['web', 'worker'] as const) {
    it(`is nothing in a ${role} process of which nobody wants traces`, async () => {
      // prom-client brings the empty API along, for exemplars.
      expect(await loadedBy(role)).to.deep.equal(['@opentelemetry/api']);
    });

    it(`is the SDK in a ${role} process that is told of a collector`, async () => {
      await using collector = await startCollector();

      const packages = await loadedBy(role, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });

      expect(packages).to.include.members(['@opentelemetry/sdk-trace', 'bullmq-otel']);
    });
  }
});
