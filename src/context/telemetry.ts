import type { TracingConfig } from '../../config/env.ts';
import type { Logger } from '../lib/logger.ts';
import { untraced } from '../lib/tracing.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';

/** Where nobody wants traces. */
const noTelemetry: Telemetry = {
  tracing: untraced,
  queues: undefined,
  workers: undefined,
  close: () => Promise.resolve(),
};

/**
 * Traces as the configuration asks for them. OpenTelemetry is loaded here and not before.
 * @param config null where nobody wants traces
 * @param role `web` or `worker`
 */
export async function openTelemetry(
  config: TracingConfig | null,
  role: string,
  logger: Logger,
): Promise<Telemetry> {
  if (config === null) return noTelemetry;
  const { startTelemetry } = await import('../telemetry/index.ts');
  return startTelemetry({ config, role, logger });
}
