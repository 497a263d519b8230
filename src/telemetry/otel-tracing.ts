import { context, propagation, type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { FleetError, messageOf } from '../lib/errors.ts';
import type { SpanOptions, Tracing } from '../lib/tracing.ts';

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
