import { FleetError, type FleetErrorOptions } from '../../src/lib/errors.ts';

/** The data directory cannot be read or written, is damaged, or belongs to another running sandbox. */
export class SandboxStoreError extends FleetError {
  readonly code: 'SANDBOX_STORE_UNWRITABLE' | 'SANDBOX_STORE_DAMAGED' | 'SANDBOX_STORE_IN_USE';

  constructor(code: SandboxStoreError['code'], message: string, options: FleetErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}
