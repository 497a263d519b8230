import {
  isSpanContextValid,
  type SpanContext,
  type TextMapGetter,
  type TextMapPropagator,
  trace,
} from '@opentelemetry/api';

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
