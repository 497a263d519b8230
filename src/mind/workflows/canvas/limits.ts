/** What one workflow may come to; the engine's own limits are wider, except for the address of a chart. */
export const limits = {
  steps: 40,
  /** Bytes of the steps as JSON. */
  bytes: 12_000,
  /** Characters of a chart's address: the engine refuses from 8,000 on, host and other parameters included. */
  chartAddress: 7_600,
  /** Pixels of the longer side. */
  side: 1024,
} as const;

/** Characters that a chart takes in its address. */
export function chartAddressLength(chart: unknown): number {
  return new URLSearchParams({ c: JSON.stringify(chart) }).toString().length;
}
