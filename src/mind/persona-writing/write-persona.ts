import type { Persona } from '../../../config/personas/schema.ts';
import { type AskingParts, askTool, type PaidCall, type ToolReply } from '../chain/ask-tool.ts';
import type { PlanningModel } from '../chain/model/planning-model.ts';
import { MindAnswerInvalidError, MindBudgetError, type MindError } from '../errors.ts';
import { personaQuestion, repairText } from './question.ts';
import { readWrittenPersona, type WrittenPersona } from './read-persona.ts';

export interface WritingParts extends AskingParts {
  /** In the order in which they are asked; each can write. */
  readonly models: readonly PlanningModel[];
  readonly record: (call: PaidCall) => Promise<void>;
  readonly mayAskAgain: () => Promise<boolean>;
}

export interface WritingRequest {
  readonly sentence: string;
  /** Published personas that the new one may build on. */
  readonly templates: readonly Persona[];
  /** Ids that the new one must not have. */
  readonly taken: readonly string[];
}

/** A persona that a model has written. */
export interface PersonaWriting extends WrittenPersona {
  readonly model: string;
  readonly calls: readonly PaidCall[];
}

/** Each model is asked at most so often: once, and once more with what was wrong. */
const mostAttempts = 2;

/**
 * Has a model write a persona from a sentence. The next model is asked where one gives no answer that can be used.
 * @throws {MindError} of the last model, where none gives one
 * @throws {MindBudgetError} when the day's budget leaves no room for a further call
 */
export async function writePersona(parts: WritingParts, request: WritingRequest): Promise<PersonaWriting> {
  const { system, human, schema } = personaQuestion(request.sentence, request.templates);
  const put = (model: PlanningModel, complaint: string | null): Promise<ToolReply> =>
    askTool(parts, model, {
      system,
      human: complaint === null ? [human] : [human, repairText(complaint)],
      tool: { name: 'write_persona', description: 'Write the persona.', parameters: schema },
      seed: 'persona',
      // A persona is longer than any plan.
      manner: 'whole room',
    });
  const calls: PaidCall[] = [];
  let failure: MindError = new MindAnswerInvalidError('There is no model that could write a persona.');
  for (const model of parts.models) {
    let complaint: string | null = null;
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      if (calls.length > 0 && !(await parts.mayAskAgain()))
        throw new MindBudgetError('The day’s limits leave no room for a further call.', { cause: failure });
      const reply = await put(model, complaint);
      calls.push(reply.call);
      await parts.record(reply.call);
      if (reply.failure !== null) {
        failure = reply.failure;
        break;
      }
      const read = readWrittenPersona(reply.text, request.templates, request.taken);
      if ('persona' in read) {
        await reply.worked();
        return { ...read, model: model.name, calls };
      }
      complaint = read.fault;
      const message = `The model ${model.name} wrote no persona that can be used: ${read.fault}. Try again, or begin with a template.`;
      failure = new MindAnswerInvalidError(message, { kind: 'answer unusable' });
    }
  }
  throw failure;
}
