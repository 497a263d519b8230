import { type AskingParts, askTool, type PaidCall, type ToolReply } from '../chain/ask-tool.ts';
import type { PlanningModel } from '../chain/model/planning-model.ts';
import { isRecord, jsonOf, jsonValuesIn } from '../chain/reading/json-values.ts';
import { withoutThinking } from '../chain/reading/plain-answer.ts';
import { MindAnswerInvalidError, MindBudgetError, type MindError } from '../errors.ts';
import type { Judge } from '../guard/index.ts';
import type { GuardNote, ModelProvider } from '../mind.ts';
import type { Moderation } from '../publishing/moderation.ts';
import { type JudgedAnswer, judgedAnswer } from './judged-answer.ts';
import { answerTool, askedOnceMore, type InterviewRequest, interviewMessages } from './question.ts';
import { scriptedAnswer } from './scripted-answer.ts';

export interface InterviewParts extends AskingParts {
  /** In the order in which they are asked; none where the mind is scripted. */
  readonly models: readonly PlanningModel[];
  readonly judge: Judge;
  readonly moderation: Moderation;
  /** Keeps what each call took. */
  readonly record: (call: PaidCall) => Promise<void>;
  /** Whether the day's budget leaves room for a further call. */
  readonly mayAskAgain: () => Promise<boolean>;
}

/** What an agent answered. */
export interface InterviewAnswer {
  /** Null where the guard keeps it back: the notes say why. */
  readonly answer: string | null;
  readonly guard: readonly GuardNote[];
  readonly provider: ModelProvider;
  /** Null where no model was asked. */
  readonly model: string | null;
  readonly calls: readonly PaidCall[];
}

/**
 * Lets an agent answer a question of its operator, in character and from its memory. Nothing is done, published, reserved or
 * kept. The next model is asked where one gives no answer.
 * @throws {MindError} of the last model, where none gives one
 * @throws {MindBudgetError} when the day's budget leaves no room for a further call
 */
export async function interview(parts: InterviewParts, request: InterviewRequest): Promise<InterviewAnswer> {
  if (parts.models.length === 0) {
    const { answer, notes } = await judgedAnswer(parts, scriptedAnswer(request), request.memory);
    return { answer, guard: notes, provider: 'scripted', model: null, calls: [] };
  }
  const calls: PaidCall[] = [];
  let failure: MindError | null = null;
  for (const model of parts.models) {
    const put = (complaint: string | null): Promise<ToolReply> =>
      ask({ parts, model, request, calls }, complaint);
    const said = await answerOf(put, model.name);
    if ('failure' in said) {
      failure = said.failure;
      continue;
    }
    const { answer, notes } = await sayable(parts, request, put, said.text);
    return { answer, guard: notes, provider: model.provider, model: model.name, calls };
  }
  throw failure ?? new MindAnswerInvalidError('There is no model that could answer.');
}

interface Asking {
  readonly parts: InterviewParts;
  readonly model: PlanningModel;
  readonly request: InterviewRequest;
  /** Those that were made; this one is added. */
  readonly calls: PaidCall[];
}

/** Asks once, and has the call written down whatever came of it. */
async function ask({ parts, model, request, calls }: Asking, complaint: string | null): Promise<ToolReply> {
  if (calls.length > 0 && !(await parts.mayAskAgain()))
    throw new MindBudgetError('The day’s limits leave no room for a further call.');
  const { system, human } = interviewMessages(request);
  const reply = await askTool(parts, model, {
    system,
    human: complaint === null ? [human] : [human, complaint],
    tool: answerTool,
    seed: 'interview',
    manner: 'whole room',
  });
  calls.push(reply.call);
  await parts.record(reply.call);
  return reply;
}

type Put = (complaint: string | null) => Promise<ToolReply>;

/** What a model says, asked once more where its first answer cannot be read. */
async function answerOf(
  put: Put,
  model: string,
): Promise<{ readonly text: string } | { readonly failure: MindError }> {
  for (const complaint of [null, askedOnceMore('repair', 'it holds no answer')]) {
    const reply = await put(complaint);
    if (reply.failure !== null) return { failure: reply.failure };
    const text = answerIn(reply.text);
    if (text === null) continue;
    await reply.worked();
    return { text };
  }
  const message = `The model ${model} gave no answer that can be read. Ask once more.`;
  return { failure: new MindAnswerInvalidError(message, { kind: 'answer unusable' }) };
}

/** What of an answer may be said, after other words were asked for once where they would do. */
async function sayable(
  parts: InterviewParts,
  { memory }: InterviewRequest,
  put: Put,
  text: string,
): Promise<JudgedAnswer> {
  const first = await judgedAnswer(parts, text, memory);
  if (first.rewrite === null) return first;
  const reply = await put(askedOnceMore('refused', first.rewrite));
  const other = reply.failure === null ? answerIn(reply.text) : null;
  return other === null ? first : judgedAnswer(parts, other, memory);
}

/** The answer that a model's text holds: the tool's argument, or plain words where it called no tool; null where there is none. */
function answerIn(text: string): string | null {
  const plain = withoutThinking(text);
  const whole = jsonOf(plain);
  const found = [whole, ...jsonValuesIn(plain)]
    .filter(isRecord)
    .map(({ answer }) => answer)
    .find((answer) => typeof answer === 'string' && answer.trim() !== '');
  if (typeof found === 'string') return found;
  return plain === '' || /[{[]/.test(plain) ? null : plain;
}
