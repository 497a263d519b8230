import type { AnswerTool } from '../answer.ts';
import { isRecord } from '../reading/json-values.ts';
import { type Capabilities, usesTool } from './capabilities.ts';

/** What one question wants of an answer. */
export interface Wish {
  readonly tool: AnswerTool;
  /** The most tokens of the answer. */
  readonly room: number;
  /** Undefined where the model's own holds. */
  readonly temperature: number | undefined;
  readonly reasoningEffort: string | undefined;
  /** What stands in the prompt where no tool carries the schema. */
  readonly jsonInstruction: string;
}

/** Settings that are set again, whatever the client has made of them. */
const ours: ReadonlySet<string> = new Set([
  'messages',
  'tools',
  'tool_choice',
  'parallel_tool_calls',
  'response_format',
  'temperature',
  'max_tokens',
  'max_completion_tokens',
  'reasoning_effort',
  'stream',
]);

/** A request's body in the shape that a server takes. */
export function shapedRequest(
  body: Readonly<Record<string, unknown>>,
  now: Capabilities,
  wish: Wish,
): Record<string, unknown> {
  const kept = Object.entries(body).filter(([name]) => !ours.has(name));
  const room = Math.min(wish.room, now.mostOutputTokens ?? wish.room);
  return {
    ...Object.fromEntries(kept),
    messages: messagesFor(body.messages, now, wish),
    ...planSettings(now, wish.tool),
    ...(now.outputLimit === 'none' ? {} : { [now.outputLimit]: room }),
    ...(now.temperature && wish.temperature !== undefined ? { temperature: wish.temperature } : {}),
    ...(now.reasoningEffort && wish.reasoningEffort !== undefined
      ? { reasoning_effort: wish.reasoningEffort }
      : {}),
  };
}

function planSettings(now: Capabilities, tool: AnswerTool): Readonly<Record<string, unknown>> {
  const { name, description, parameters } = tool.function;
  const strict = now.strict ? { strict: true } : {};
  switch (now.mode) {
    case 'tool':
    case 'required':
    case 'auto':
      return {
        tools: [{ type: 'function', function: { name, description, parameters, ...strict } }],
        tool_choice: now.mode === 'tool' ? { type: 'function', function: { name } } : now.mode,
        ...(now.parallelToolCalls ? { parallel_tool_calls: false } : {}),
      };
    case 'json_schema':
      return {
        response_format: { type: 'json_schema', json_schema: { name, schema: parameters, ...strict } },
      };
    case 'json_object':
      return { response_format: { type: 'json_object' } };
    case 'prompt':
      return {};
  }
}

interface Message {
  readonly role: string;
  readonly content: string;
}

/** The schema goes into the last message where no tool carries it, and the system's into the first where it has no role. */
function messagesFor(given: unknown, now: Capabilities, { jsonInstruction }: Wish): readonly Message[] {
  const messages = (Array.isArray(given) ? given : []).filter(isRecord).map(
    ({ role, content }): Message => ({
      role: role === 'developer' ? 'system' : String(role),
      content: typeof content === 'string' ? content : JSON.stringify(content),
    }),
  );
  const asked = usesTool(now) ? messages : withInstruction(messages, jsonInstruction);
  if (now.systemRole) return asked;
  return [{ role: 'user', content: asked.map(({ content }) => content).join('\n\n') }];
}

function withInstruction(messages: readonly Message[], instruction: string): readonly Message[] {
  const last = messages.at(-1);
  if (last === undefined) return messages;
  return [...messages.slice(0, -1), { ...last, content: `${last.content}\n\n${instruction}` }];
}
