import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { costOf } from '../../../config/model-prices.ts';
import type { Persona } from '../../../config/personas/schema.ts';
import { countFrom } from '../../lib/figures.ts';
import { estimateTokens } from '../chain/answer.ts';
import type { PlanningModel } from '../chain/model/planning-model.ts';
import type { PriceOf } from '../chain/question.ts';
import { MindAnswerInvalidError, MindBudgetError, MindError } from '../errors.ts';
import type { ModelCall } from '../mind.ts';
import { type PersonaQuestion, personaQuestion, repairText } from './question.ts';
import { readWrittenPersona, type WrittenPersona } from './read-persona.ts';

/** What a call took, as the books keep it. */
export type PaidCall = Pick<
  ModelCall,
  'provider' | 'model' | 'inputTokens' | 'outputTokens' | 'costUsd' | 'error'
>;

export interface WritingParts {
  /** In the order in which they are asked; each can write. */
  readonly models: readonly PlanningModel[];
  readonly priceOf: PriceOf;
  readonly record: (call: PaidCall) => Promise<void>;
  readonly mayAskAgain: () => Promise<boolean>;
  readonly signal: AbortSignal;
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
  const question = personaQuestion(request.sentence, request.templates);
  const calls: PaidCall[] = [];
  let failure: MindError = new MindAnswerInvalidError('There is no model that could write a persona.');
  for (const model of parts.models) {
    let complaint: string | null = null;
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      if (calls.length > 0 && !(await parts.mayAskAgain()))
        throw new MindBudgetError('The day’s limits leave no room for a further call.', { cause: failure });
      const reply = await ask(parts, model, { question, complaint });
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

interface Reply {
  readonly text: string;
  readonly call: PaidCall;
  readonly failure: MindError | null;
  readonly worked: () => Promise<void>;
}

async function ask(
  { priceOf, signal }: WritingParts,
  model: PlanningModel,
  { question, complaint }: { question: PersonaQuestion; complaint: string | null },
): Promise<Reply> {
  const { system, human, schema } = question;
  const messages = [
    new SystemMessage(system),
    new HumanMessage(human),
    ...(complaint === null ? [] : [new HumanMessage(repairText(complaint))]),
  ];
  const { provider, name } = model;
  try {
    const answer = await model.ask(messages, {
      tool: {
        type: 'function',
        function: {
          name: 'write_persona',
          description: 'Write the persona.',
          parameters: schema,
          strict: true,
        },
      },
      seed: 'persona',
      signal,
      // A persona is longer than any plan.
      manner: 'whole room',
    });
    const tokens = {
      inputTokens: countFrom(answer.usage?.inputTokens) || estimateTokens(system + human),
      outputTokens: countFrom(answer.usage?.outputTokens) || estimateTokens(answer.text),
    };
    const price = priceOf(provider, name);
    const costUsd = price === null ? null : costOf(price, tokens);
    const call = { provider, model: name, ...tokens, costUsd, error: null };
    return { text: answer.text, call, failure: null, worked: answer.worked };
  } catch (error) {
    if (!(error instanceof MindError) || signal.aborted) throw error;
    const { code, kind, message } = error;
    const call = {
      provider,
      model: name,
      inputTokens: 0,
      outputTokens: 0,
      costUsd: 0,
      error: { code, kind, message },
    };
    return { text: '', call, failure: error, worked: async () => undefined };
  }
}
