/** Makes a Temporal object of a time zone for each of so many minutes: what a rhythm must not do for every wake-up. */
export function zonedTimes(calls: number, from: number): void {
  for (let call = 0; call < calls; call += 1) {
    Temporal.Instant.fromEpochMilliseconds(from + call * 60_000).toZonedDateTimeISO('America/New_York').hour;
  }
}
