import { FleetError } from '../../lib/errors.ts';

/** One parameter or reference that the engine refuses, in the engine's own shape. */
export interface ValidationIssue {
  readonly severity: 'error';
  readonly code:
    | 'MISSING_REQUIRED_PARAM'
    | 'INVALID_PARAM_TYPE'
    | 'MISSING_PROMPT_SOURCE'
    | 'UNDEFINED_VARIABLE';
  readonly message: string;
  /** Always 0, because the engine validates each step by itself. */
  readonly stepIndex: 0;
  readonly stepKind: string;
  readonly providerName?: string;
  readonly parameterName?: string;
  readonly suggestedFix: string;
}

/** How the engine classifies a failure; a plain mistake has no class at all. */
interface FailureClass {
  readonly errorCode: string;
  readonly errorCategory: string;
  readonly retryable: boolean;
}

/** A workflow that asks for what cannot be done. The message is the engine's own. */
export class WorkflowError extends FleetError {
  readonly code = 'WORKFLOW_FAILED';
  readonly failureClass: FailureClass | undefined;

  constructor(message: string, failureClass?: FailureClass, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.failureClass = failureClass;
  }
}

/** Steps whose parameters or references the engine refuses before it carries them out. */
export class WorkflowRefusedError extends WorkflowError {
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[]) {
    super(`Validation failed with ${issues.length} error(s)`, {
      errorCode: 'VALIDATION_ERROR',
      errorCategory: 'validation',
      retryable: false,
    });
    this.issues = issues;
  }
}

export function transformFailed(message: string, cause?: unknown): WorkflowError {
  return new WorkflowError(
    message,
    { errorCode: 'TRANSFORM_ERROR', errorCategory: 'execution', retryable: false },
    { cause },
  );
}

/** The server has no such generator, transform provider, text model or store. */
export function providerNotFound(type: string, name: unknown): WorkflowError {
  return new WorkflowError(`Provider "${String(name)}" not found for type "${type}"`, {
    errorCode: 'PROVIDER_NOT_FOUND',
    errorCategory: 'provider_config',
    retryable: false,
  });
}

export function misconfigured(message: string): WorkflowError {
  return new WorkflowError(message, {
    errorCode: 'CONFIGURATION_ERROR',
    errorCategory: 'provider_config',
    retryable: false,
  });
}

export function wrongInput(message: string): WorkflowError {
  return new WorkflowError(message, {
    errorCode: 'VALIDATION_ERROR',
    errorCategory: 'user_input',
    retryable: false,
  });
}
