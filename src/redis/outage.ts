/** What Redis answers while it cannot be used: it starts, is full, cannot write, or is a replica now. */
const passingReplies = /^(LOADING|OOM|READONLY|MISCONF|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY|NOREPLICAS) /;

/** What the driver says of a connection that is lost or does not answer. */
const driverMessages = /^(Connection is closed|Command timed out|Stream isn't writeable)/;

/** True for an error that means "Redis cannot be used at the moment": the same command may succeed later. */
export function isRedisOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'MaxRetriesPerRequestError') return true;
  return driverMessages.test(error.message) || passingReplies.test(error.message);
}
