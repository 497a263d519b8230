import type { z } from 'zod';
import type { TracingConfig } from './config.ts';
import type { fleetVariables } from './variables.ts';

export function tracingFrom(settings: z.infer<typeof fleetVariables>): TracingConfig | null {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return null;
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    headers: settings.OTEL_EXPORTER_OTLP_HEADERS ?? {},
    serviceName: settings.OTEL_SERVICE_NAME,
  };
}
