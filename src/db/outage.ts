/**
 * SQLSTATE classes that speak of the server's moment and not of the statement: connection, serialization and
 * deadlock, resources, operator intervention.
 */
const passingClasses: ReadonlySet<string> = new Set(['08', '40', '53', '57']);

/** Lock not available, and a transaction that Postgres ended because it idled. */
const passingCodes: ReadonlySet<string> = new Set(['55P03', '25P03']);

/** What the driver says without a code when a connection is lost or Postgres does not answer. */
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (was|has) )/;

/**
 * True for an error that means "Postgres cannot be used at the moment": the same statement may succeed later, and
 * whether it was carried out is unknown.
 */
export function isDatabaseOutage(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseOutage);
  if (!(error instanceof Error)) return false;
  if (driverMessages.test(error.message)) return true;
  if (!('code' in error) || typeof error.code !== 'string') return false;
  const { code } = error;
  if (/^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/.test(code)) return true;
  return passingCodes.has(code) || (code.length === 5 && passingClasses.has(code.slice(0, 2)));
}
