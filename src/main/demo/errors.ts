import { FleetError } from '../../lib/errors.ts';

/** Thrown when the demo cannot come up; the message says what stands in its way. */
export class DemoError extends FleetError {
  readonly code = 'DEMO_FAILED';
}
