import { z } from 'zod';
import type { EpochMs } from '../lib/clock.ts';
import type { MetricsSnapshot } from './worker-metrics.ts';

/** What a worker leaves behind for the web process. */
export interface Report {
  readonly at: EpochMs;
  readonly snapshot: MetricsSnapshot;
}

/** Numbers that JSON does not know (NaN, infinity) come as null, and count as nothing. */
const valueSchema = z.looseObject({
  value: z.number().nullable(),
  labels: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** As far as adding up and printing go. */
const metricSchema = z.looseObject({
  name: z.string().min(1),
  help: z.string(),
  type: z.enum(['counter', 'gauge', 'histogram', 'summary']),
  aggregator: z.enum(['sum', 'first', 'omit', 'average', 'min', 'max']),
  values: z.array(valueSchema),
});

const reportSchema = z.object({ at: z.number().nonnegative(), snapshot: z.array(z.unknown()) });

/** What a worker has reported; null where it cannot be read, as that of another release or program. */
export function reportFrom(text: string): Report | null {
  const { data } = reportSchema.safeParse(parsed(text));
  return data !== undefined && isSnapshot(data.snapshot) ? { at: data.at, snapshot: data.snapshot } : null;
}

function isSnapshot(value: unknown): value is MetricsSnapshot {
  return z.array(metricSchema).safeParse(value).success;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
