import { type NodeKind, nodeKinds, nodeList, nodeSchema } from '../../src/gallery/engine/definitions.ts';
import { WorkflowError, WorkflowRefusedError } from '../../src/gallery/engine/failure.ts';
import { rulesFor, tryWorkflow } from '../../src/gallery/engine/run.ts';
import type { SeeingModel } from '../../src/gallery/engine/vision.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { type Answer, ok } from '../api/answer.ts';
import type { Engine } from './engine.ts';
import { initialPictures } from './initial-pictures.ts';

interface OwnEngineOptions {
  readonly clock: Clock;
  /** Whether the server has a key for the image model. */
  readonly hasModelKey: boolean;
  /** What sees pictures in its vision steps; undefined where the server has no key for that. */
  readonly seeing?: SeeingModel | undefined;
}

/** The sandbox's own renderer, as strict as FloImg's engine. */
export function createOwnEngine({ clock, hasModelKey, seeing }: OwnEngineOptions): Engine {
  const rules = rulesFor(hasModelKey);
  return {
    execute: async ({ steps, initialVariablesBase64 }, variation) => {
      const now = () => clock.now();
      try {
        const initial = initialPictures(initialVariablesBase64);
        const { failure, ...run } = await tryWorkflow(steps, {
          variation,
          now,
          hasModelKey,
          seeing,
          initial,
        });
        return failure === undefined ? run : { ...run, refusal: refusalOf(failure) };
      } catch (error) {
        if (!(error instanceof WorkflowError)) throw error;
        return { images: [], usageEvents: [], dataOutputs: {}, refusal: refusalOf(error) };
      }
    },
    nodes: async (path) => {
      const [kind, name, schema, ...rest] = path.split('/');
      if (!isNodeKind(kind) || rest.length > 0 || (kind === 'vision' && name !== undefined))
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

function isNodeKind(kind: string | undefined): kind is NodeKind {
  return kind !== undefined && Object.hasOwn(nodeKinds, kind);
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
