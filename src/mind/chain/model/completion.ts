import { z } from 'zod';
import { isRecord, jsonOf } from '../reading/json-values.ts';

/** What a server made of a question, whichever of the known shapes it has. */
export interface Completion {
  /** The plan's text: the arguments of the tool calls where there are some, else what was written. */
  readonly text: string;
  /** A tool was called. */
  readonly calledTool: boolean;
  readonly finish: 'length' | 'content_filter' | 'other';
  /** As the server has it, unchecked. */
  readonly usage: ReportedUsage | null;
}

export interface ReportedUsage {
  readonly inputTokens: unknown;
  readonly outputTokens: unknown;
}

/** Reads an answer's body: a JSON document, or the events of a server that streams whether asked or not. */
export function completionIn(text: string): Completion | null {
  const document = jsonOf(text) ?? assembled(text);
  return document === null ? null : completionOf(document);
}

function completionOf(document: unknown): Completion | null {
  if (!isRecord(document)) return null;
  const choices = choicesOf(document);
  const answers = choices.filter(isRecord).map((choice) => ({ choice, message: messageOf(choice) }));
  const [first] = answers;
  if (first === undefined) return null;
  const best = answers.find(({ message }) => argumentsIn(message).length > 0) ?? first;
  const called = argumentsIn(best.message);
  const written = writtenIn(best.message, best.choice);
  if (called.length === 0 && written === null) return null;
  return {
    text: called.length > 0 ? joined(called) : (written ?? ''),
    calledTool: called.length > 0,
    finish: finishOf(best.choice, document),
    usage: usageIn(document),
  };
}

/** OpenAI's `choices`; Ollama's own API has one `message` instead. */
function choicesOf(document: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Array.isArray(document.choices)) return document.choices;
  if (isRecord(document.choices)) return [document.choices];
  return isRecord(document.message) && document.error === undefined ? [document] : [];
}

function messageOf(choice: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isRecord(choice.message) ? choice.message : isRecord(choice.delta) ? choice.delta : {};
}

/** The arguments of every call, as text. */
function argumentsIn(message: Readonly<Record<string, unknown>>): readonly string[] {
  const calls = Array.isArray(message.tool_calls)
    ? message.tool_calls
    : isRecord(message.tool_calls)
      ? [message.tool_calls]
      : [];
  return [...calls, { function: message.function_call }].flatMap((call) => {
    if (!isRecord(call)) return [];
    const called = isRecord(call.function) ? call.function : call;
    const given = called.arguments ?? called.parameters ?? called.args ?? called.input;
    return given === undefined || given === null || given === '' ? [] : [textFrom(given)];
  });
}

/** The reader separates several calls: one JSON value a line. */
function joined(calls: readonly string[]): string {
  const [only] = calls;
  return calls.length === 1 && only !== undefined ? only : `[${calls.map(wrapped).join(',')}]`;
}

function wrapped(call: string): string {
  return `{"name":"plan_visit","arguments":${jsonOf(call) === null ? JSON.stringify(call) : call}}`;
}

/** Text, or parts of which some are text. Reasoning stands in a field of its own and is no part of it. */
function writtenIn(
  message: Readonly<Record<string, unknown>>,
  choice: Readonly<Record<string, unknown>>,
): string | null {
  const content = message.content ?? choice.text;
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(partText).join('');
  if (isRecord(content)) return typeof content.text === 'string' ? content.text : JSON.stringify(content);
  if (typeof message.refusal === 'string') return message.refusal;
  const isMessage = 'content' in message || 'role' in message || 'reasoning_content' in message;
  return isMessage ? '' : null;
}

function partText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (!isRecord(part)) return '';
  if (typeof part.type === 'string' && /think|reason/i.test(part.type)) return '';
  return typeof part.text === 'string' ? part.text : '';
}

function textFrom(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function finishOf(
  choice: Readonly<Record<string, unknown>>,
  document: Readonly<Record<string, unknown>>,
): Completion['finish'] {
  const reason = choice.finish_reason ?? document.done_reason;
  if (reason === 'length' || reason === 'max_tokens' || reason === 'MAX_TOKENS') return 'length';
  if (reason === 'content_filter' || reason === 'SAFETY') return 'content_filter';
  return 'other';
}

const usageSchema = z
  .looseObject({ prompt_tokens: z.unknown(), completion_tokens: z.unknown() })
  .or(z.looseObject({ input_tokens: z.unknown(), output_tokens: z.unknown() }));

function usageIn(document: Readonly<Record<string, unknown>>): ReportedUsage | null {
  if ('prompt_eval_count' in document)
    return { inputTokens: document.prompt_eval_count, outputTokens: document.eval_count };
  const { data } = usageSchema.safeParse(document.usage);
  if (data === undefined) return null;
  return {
    inputTokens: data.prompt_tokens ?? data.input_tokens,
    outputTokens: data.completion_tokens ?? data.output_tokens,
  };
}

interface Assembly {
  content: string;
  readonly calls: { name: string; arguments: string }[];
  finish: unknown;
  usage: unknown;
  error: unknown;
  model: unknown;
}

/** One document made of the events of a stream; null where there is none of them. */
function assembled(text: string): unknown {
  const events = text.split(/\r?\n/).flatMap((line) => {
    const event = jsonOf(line.replace(/^data:\s*/, '').trim() || 'null');
    return isRecord(event) ? [event] : [];
  });
  if (events.length === 0) return null;
  const assembly: Assembly = { content: '', calls: [], finish: null, usage: null, error: null, model: null };
  for (const event of events) takeIn(event, assembly);
  if (assembly.error !== null) return { error: assembly.error };
  // An index that was left out leaves a hole.
  const calls = assembly.calls.filter((call) => call !== undefined).map((call) => ({ function: call }));
  return {
    choices: [
      {
        finish_reason: assembly.finish,
        message: {
          role: 'assistant',
          content: assembly.content,
          ...(calls.length > 0 ? { tool_calls: calls } : {}),
        },
      },
    ],
    usage: assembly.usage,
  };
}

function takeIn(event: Readonly<Record<string, unknown>>, assembly: Assembly): void {
  if (event.error !== undefined && event.error !== null) assembly.error = event.error;
  if (isRecord(event.usage)) assembly.usage = event.usage;
  const choice = choicesOf(event)[0];
  if (!isRecord(choice)) return;
  if (typeof choice.finish_reason === 'string') assembly.finish = choice.finish_reason;
  const message = messageOf(choice);
  assembly.content += writtenIn(message, choice) ?? '';
  const calls = Array.isArray(message.tool_calls) ? message.tool_calls : [];
  for (const [place, call] of calls.slice(0, mostCalls).entries()) takeInCall(call, place, assembly.calls);
}

/** A call comes in pieces, which its index holds together. */
function takeInCall(call: unknown, place: number, calls: Assembly['calls']): void {
  if (!isRecord(call) || !isRecord(call.function)) return;
  const index = typeof call.index === 'number' ? call.index : place;
  if (!Number.isInteger(index) || index < 0 || index >= mostCalls) return;
  const known = calls[index] ?? { name: '', arguments: '' };
  if (typeof call.function.name === 'string') known.name += call.function.name;
  if (call.function.arguments !== undefined) known.arguments += textFrom(call.function.arguments);
  calls[index] = known;
}

/** Calls beyond this are noise. */
const mostCalls = 16;
