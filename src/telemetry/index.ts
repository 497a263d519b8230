import { hostname } from 'node:os';
import { context, DiagLogLevel, diag, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { TracingConfig } from '../../config/env.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { withDeadline } from '../lib/deadline.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { createOtelTracing } from './otel-tracing.ts';
import { createQueueTelemetry } from './queue-telemetry.ts';
import type { Telemetry } from './telemetry.ts';
import { traceContextPropagator } from './trace-context.ts';

export type { Telemetry } from './telemetry.ts';

const tracerName = 'floimg-fleet';

/** Milliseconds for one batch; the spans of a collector that is unavailable are dropped then. */
const exportMs = 10_000;
/** Milliseconds that a process which stops gives its last spans. */
const flushMs = 1_500;
/** A collector that is unavailable for long is reported once in this many milliseconds. */
const complainEveryMs = 60_000;

export interface TelemetryOptions {
  readonly config: TracingConfig;
  /** `web` or `worker`; an attribute of every span. */
  readonly role: string;
  readonly logger: Logger;
}

/**
 * Starts OpenTelemetry in this process: spans go to the collector in batches, every five seconds or 512 spans. It is
 * loaded by this module alone, which is imported only where the configuration asks for traces.
 */
export function startTelemetry({ config, role, logger }: TelemetryOptions): Telemetry {
  const { endpoint, headers, serviceName } = config;
  const exporter = new OTLPTraceExporter({
    url: `${endpoint}/v1/traces`,
    headers: { ...headers },
    timeoutMillis: exportMs,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': serviceName,
      'service.version': packageJson.version,
      'service.instance.id': `${hostname()}-${process.pid}`,
      'fleet.role': role,
    }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  diag.setLogger(complainTo(logger), DiagLogLevel.ERROR);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(traceContextPropagator);
  trace.setGlobalTracerProvider(provider);
  return {
    tracing: createOtelTracing(provider.getTracer(tracerName, packageJson.version)),
    queues: createQueueTelemetry('producer'),
    workers: createQueueTelemetry('consumer'),
    async close() {
      try {
        await withDeadline(flushMs, provider.shutdown());
      } catch (error) {
        logger.warn('The last spans could not be sent', { endpoint, reason: messageOf(error) });
      }
      for (const api of [trace, propagation, context, diag]) api.disable();
    },
  };
}

/** What OpenTelemetry says of itself, in the fleet's log. */
function complainTo(logger: Logger) {
  let warnedAt = Number.NEGATIVE_INFINITY;
  const warn = (message: string): void => {
    if (performance.now() - warnedAt < complainEveryMs) return;
    warnedAt = performance.now();
    logger.warn('Traces cannot be sent; visits go on without', { reason: message });
  };
  const nothing = (): void => undefined;
  return { error: warn, warn: nothing, info: nothing, debug: nothing, verbose: nothing };
}
