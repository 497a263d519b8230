import type { AIMessageChunk } from '@langchain/core/messages';
import { z } from 'zod';
import { type ActionKind, definitionOf } from '../../actions/index.ts';
import type { IdeaNeeds } from '../../actions/post/image-idea.ts';

/** The tool that a model is made to call; its arguments are the plan. */
export interface PlanTool {
  readonly type: 'function';
  readonly function: {
    readonly name: typeof planToolName;
    readonly description: string;
    readonly parameters: Record<string, unknown>;
    readonly strict: true;
  };
}
export const planToolName = 'plan_visit';

/** A plan as it was answered: the outer shape holds, its actions are still unknown. */
export interface Draft {
  readonly thought: string;
  readonly actions: readonly unknown[];
}

/** A model's answer: its text for the trace, and the draft, or why there is none. */
export interface Answer {
  readonly text: string;
  readonly draft: Draft | { readonly fault: string };
}

const tools = new Map<string, PlanTool>();

/**
 * The tool for a visit that may contain just these kinds. The schema obeys OpenAI's strict mode, and there are so
 * few different ones that the server's cache of compiled schemas holds them all.
 * @param needs what the post's workflow wants of an image idea, where there may be a post
 */
export function planToolFor(kinds: readonly ActionKind[], needs: IdeaNeeds | undefined): PlanTool {
  const key = [...kinds, needs ?? ''].join(' ');
  const known = tools.get(key);
  if (known !== undefined) return known;
  const tool = makeTool(kinds, needs ?? 'subject');
  tools.set(key, tool);
  return tool;
}

function makeTool(kinds: readonly ActionKind[], needs: IdeaNeeds): PlanTool {
  const schema = z.object({
    thought: z.string(),
    actions: z.array(
      z.union(
        kinds.map((kind) => {
          const definition = definitionOf({ kind });
          return definition.answerFor?.(needs) ?? definition.answer;
        }),
      ),
    ),
  });
  const { $schema, ...parameters } = z.toJSONSchema(schema);
  return {
    type: 'function',
    function: { name: planToolName, description: 'Plan this visit.', parameters, strict: true },
  };
}

const draftSchema = z.object({ thought: z.string().catch(''), actions: z.array(z.unknown()) });

/**
 * Reads a model's message: the call of the plan tool, or, from servers that do without tools, JSON in the text.
 * Only the outer shape is checked, so that one bad action does not spoil the others.
 */
export function readAnswer(message: AIMessageChunk): Answer {
  const call = message.tool_calls?.[0];
  if (call !== undefined) return { text: JSON.stringify(call.args), draft: draftFrom(call.args) };
  return readAnswerText(message.invalid_tool_calls?.[0]?.args ?? message.text);
}

/** Reads an answer from its text, as a trace keeps it. */
export function readAnswerText(text: string): Answer {
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  if (json === '') return { text, draft: { fault: text.trim() === '' ? 'it is empty' : 'it holds no JSON' } };
  try {
    return { text, draft: draftFrom(JSON.parse(json)) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { text, draft: { fault: 'its JSON is broken or truncated' } };
  }
}

/** A rough count of tokens: English text has about four characters to each. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 4);
}

function draftFrom(value: unknown): Answer['draft'] {
  const parsed = draftSchema.safeParse(value);
  return parsed.success ? parsed.data : { fault: 'it is not an object with a list of actions' };
}
