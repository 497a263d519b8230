import type { AIMessage } from '@langchain/core/messages';
import { z } from 'zod';
import { type ActionKind, definitionOf } from '../../actions/index.ts';
import type { IdeaNeeds } from '../../actions/post/image-idea.ts';
import { type Draft, draftIn, isCall, joinedDraft } from './reading/draft.ts';
import { jsonOf, jsonValuesIn } from './reading/json-values.ts';
import { withoutThinking, xmlCallsIn } from './reading/plain-answer.ts';

/** The tool that a model is made to call; its arguments are the answer: a visit’s plan, or a persona. */
export interface AnswerTool {
  readonly type: 'function';
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly parameters: Record<string, unknown>;
    readonly strict: true;
  };
}
export const planToolName = 'plan_visit';

/** A model's answer: its text for the trace, and the draft, or why there is none. */
export interface Answer {
  readonly text: string;
  readonly draft: Draft | { readonly fault: string };
}

const tools = new Map<string, AnswerTool>();

/**
 * The tool for a visit that may contain just these kinds. The schema obeys OpenAI's strict mode, and there are so
 * few different ones that the server's cache of compiled schemas holds them all.
 * @param needs what the post's workflow wants of an image idea, where there may be a post
 */
export function planToolFor(kinds: readonly ActionKind[], needs: IdeaNeeds | undefined): AnswerTool {
  const key = [...kinds, needs ?? ''].join(' ');
  const known = tools.get(key);
  if (known !== undefined) return known;
  const tool = makeTool(kinds, needs ?? 'subject');
  tools.set(key, tool);
  return tool;
}

function makeTool(kinds: readonly ActionKind[], needs: IdeaNeeds): AnswerTool {
  const answers = kinds.map((kind) => {
    const definition = definitionOf({ kind });
    return definition.answerFor?.(needs) ?? definition.answer;
  });
  const [first] = answers;
  // A union of one says the same in more tokens.
  const action = answers.length === 1 && first !== undefined ? first : z.union(answers);
  const schema = z.object({ thought: z.string(), actions: z.array(action) });
  const { $schema, ...parameters } = z.toJSONSchema(schema);
  return {
    type: 'function',
    function: { name: planToolName, description: 'Plan this visit.', parameters, strict: true },
  };
}

/**
 * Reads a model's message: the call of the plan tool where there is one, else its text.
 * Only the outer shape is checked, so that one bad action does not spoil the others.
 */
export function readAnswer(message: AIMessage): Answer {
  const call = message.tool_calls?.[0];
  if (call === undefined) return readAnswerText(message.text);
  const text = JSON.stringify(call.args);
  return { text, draft: draftIn(call.args) ?? notAPlan };
}

/** Reads an answer from its text, as a trace keeps it. */
export function readAnswerText(text: string): Answer {
  const plain = withoutThinking(text);
  const encoded = plain.startsWith('"') ? jsonOf(plain) : null;
  if (typeof encoded === 'string') return { ...readAnswerText(encoded), text };
  const values = [...jsonValuesIn(plain), ...xmlCallsIn(plain)];
  const draft = draftAmong(values);
  if (draft !== null) return { text, draft };
  if (plain === '')
    return { text, draft: { fault: text.trim() === '' ? 'it is empty' : 'it holds nothing but thoughts' } };
  if (values.length > 0) return { text, draft: notAPlan };
  return {
    text,
    draft: { fault: /[{[]/.test(plain) ? 'its JSON is broken or truncated' : 'it holds no JSON' },
  };
}

const notAPlan = { fault: 'it is not an object with a list of actions' } as const;

/** Calls that come side by side are one plan; of plans that do, the last one is what the model came to. */
function draftAmong(values: readonly unknown[]): Draft | null {
  const calls = values.filter(isCall).flatMap((value) => draftIn(value) ?? []);
  if (calls.length > 0) return joinedDraft(calls);
  return values.map((value) => draftIn(value)).findLast((draft) => draft !== null) ?? null;
}

/** A rough count of tokens: English text has about four characters to each. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 4);
}
