import {
  context,
  DiagLogLevel,
  diag,
  isSpanContextValid,
  propagation,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type TextMapPropagator,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { TracingConfig } from '../../config/env.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { withDeadline } from '../lib/deadline.ts';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import { processName } from '../lib/process-name.ts';
import type { SpanOptions, Tracing } from '../lib/tracing.ts';
import { createQueueTelemetry } from './queue-telemetry.ts';
import type { Telemetry } from './telemetry.ts';

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
      'service.instance.id': processName,
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

const kinds: Readonly<Record<NonNullable<SpanOptions['kind']>, SpanKind>> = {
  internal: SpanKind.INTERNAL,
  client: SpanKind.CLIENT,
};

/** Tracing by OpenTelemetry; the current span is that of the asynchronous context. */
export function createOtelTracing(tracer: Tracer): Tracing {
  return {
    span: (name, { kind = 'internal', attributes = {} }, work) =>
      tracer.startActiveSpan(name, { kind: kinds[kind], attributes }, async (span) => {
        try {
          return await work((more) => span.setAttributes(more));
        } catch (error) {
          fail(span, error);
          throw error;
        } finally {
          span.end();
        }
      }),
    headers() {
      const headers: Record<string, string> = {};
      propagation.inject(context.active(), headers);
      return headers;
    },
  };
}

/** Without the stack, which the log has and a collector need not see. */
function fail(span: Span, error: unknown): void {
  const type = error instanceof FleetError ? error.code : error instanceof Error ? error.name : typeof error;
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR, message: messageOf(error) });
}

const header = 'traceparent';
const version = '00';

/** The header `traceparent` of https://www.w3.org/TR/trace-context/; the fleet has no use for `tracestate`. */
export const traceContextPropagator: TextMapPropagator = {
  inject(context, carrier, setter) {
    const span = trace.getSpanContext(context);
    if (span === undefined || !isSpanContextValid(span)) return;
    const flags = span.traceFlags.toString(16).padStart(2, '0');
    setter.set(carrier, header, [version, span.traceId, span.spanId, flags].join('-'));
  },
  extract(context, carrier, getter) {
    const span = spanIn(carrier, getter);
    return span === null ? context : trace.setSpanContext(context, span);
  },
  fields: () => [header],
};

function spanIn<Carrier>(carrier: Carrier, getter: TextMapGetter<Carrier>): SpanContext | null {
  const text = [getter.get(carrier, header) ?? ''].flat()[0] ?? '';
  const [, traceId = '', spanId = '', flags = ''] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(text) ?? [];
  const span = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(span) ? span : null;
}
