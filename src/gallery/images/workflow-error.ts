import { FleetError } from '../../lib/errors.ts';

/** A workflow that asks for what cannot be done; the message tells its author why. */
export class WorkflowError extends FleetError {
  readonly code = 'WORKFLOW_FAILED';
}
