/** Milliseconds since the epoch of an instant, as a number. @param instant an expression */
export function msSql(instant: string): string {
  return `(extract(epoch from ${instant}) * 1000)::float8`;
}

/** The instant of milliseconds since the epoch. @param ms an expression */
export function instantSql(ms: string): string {
  return `to_timestamp(${ms}::float8 / 1000)`;
}
