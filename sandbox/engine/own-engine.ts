import { nodeList, nodeSchema } from '../../src/gallery/engine/definitions.ts';
import { type WorkflowError, WorkflowRefusedError } from '../../src/gallery/engine/failure.ts';
import { rulesFor, tryWorkflow } from '../../src/gallery/engine/run.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { type Answer, ok } from '../api/answer.ts';
import type { Engine } from './engine.ts';

interface OwnEngineOptions {
  readonly clock: Clock;
  /** Whether the server has a key for the image model. */
  readonly hasModelKey: boolean;
}

/** The sandbox's own renderer, as strict as FloImg's engine. */
export function createOwnEngine({ clock, hasModelKey }: OwnEngineOptions): Engine {
  const rules = rulesFor(hasModelKey);
  return {
    execute: async (steps, variation) => {
      const now = () => clock.now();
      const { failure, ...run } = await tryWorkflow(steps, { variation, now, hasModelKey });
      return failure === undefined ? run : { ...run, refusal: refusalOf(failure) };
    },
    nodes: async (path) => {
      const [kind, name, schema, ...rest] = path.split('/');
      if ((kind !== 'generators' && kind !== 'transforms') || rest.length > 0)
        return notFound('No such call');
      if (name === undefined) return ok(nodeList(kind, rules[kind]));
      const found = rules[kind].find((rule) => rule.name === name);
      if (schema !== 'schema') return notFound('No such call');
      if (found === undefined)
        return notFound(kind === 'generators' ? 'Generator not found' : 'Transform not found');
      return ok(nodeSchema(found));
    },
  };
}

function notFound(error: string): Answer {
  return { status: 404, body: { error } };
}

/** Refused parameters are a 400; everything else that goes wrong is a 500, the author's own mistakes too. */
function refusalOf(failure: WorkflowError): Answer {
  if (failure instanceof WorkflowRefusedError) {
    const { message: error, issues: validationIssues } = failure;
    const body = { status: 'error', error, errorCode: 'VALIDATION_ERROR', errorCategory: 'validation' };
    return { status: 400, body: { ...body, validationIssues } };
  }
  return { status: 500, body: { status: 'error', error: failure.message, ...failure.failureClass } };
}
