import { type Context, createContextKey, type Link, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { type Span, SpanKind, type SpanOptions, type Telemetry } from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';

const linkKey = createContextKey('floimg-fleet: the span that a job comes from');

/** Passes for a span where BullMQ would make one that says nothing; what runs in it belongs to no trace. */
const muted: Span<Context> = {
  setSpanOnContext: () => ROOT_CONTEXT,
  setAttribute: () => undefined,
  setAttributes: () => undefined,
  addEvent: () => undefined,
  recordException: () => undefined,
  end: () => undefined,
};

/**
 * BullMQ's own spans.
 *
 * BullMQ hands the trace of a job on to the next job of the same schedule, so that all visits of an agent would be one
 * trace without an end. Here each job begins a trace of its own, with a link to the span that made or scheduled it; and
 * of a worker only the jobs are shown, not its locks and the ticks that it queues on the way.
 */
export function createQueueTelemetry(side: 'producer' | 'consumer'): Telemetry<Context> {
  const otel = new BullMQOtel({ tracerName: 'bullmq' });
  if (side === 'producer') return otel;
  const { tracer, contextManager } = otel;
  return {
    tracer: {
      startSpan(name: string, options?: SpanOptions, from?: Context): Span<Context> {
        if (options?.kind !== SpanKind.CONSUMER) return muted;
        return tracer.startSpan(name, { ...options, root: true, links: linksIn(from) }, from);
      },
    },
    contextManager: {
      with: (active, work) => contextManager.with(active, work),
      active: () => contextManager.active(),
      root: () => ROOT_CONTEXT,
      getMetadata: (active) => contextManager.getMetadata(active),
      fromMetadata: (_active, metadata) =>
        ROOT_CONTEXT.setValue(
          linkKey,
          trace.getSpanContext(contextManager.fromMetadata(ROOT_CONTEXT, metadata)),
        ),
    },
  };
}

function linksIn(from: Context | undefined): Link[] {
  const value = from?.getValue(linkKey);
  return isSpanContext(value) ? [{ context: value }] : [];
}

function isSpanContext(value: unknown): value is Link['context'] {
  return typeof value === 'object' && value !== null && 'traceId' in value && 'spanId' in value;
}
