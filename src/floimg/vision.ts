import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ReadOptions } from './call.ts';
import type { FloimgClient } from './client.ts';
import { FloimgMalformedError, isFloimgFailure } from './errors.ts';
import { amount, listOf, longest, text } from './reading.ts';
import { runStatus } from './schema.ts';

/** What a picture is asked, and by which of FloImg's vision providers. */
export interface VisionQuestion {
  /** Such as `gemini-vision`. */
  readonly provider: string;
  readonly prompt: string;
  readonly jpeg: Buffer;
}

/** What a vision step answered. */
export interface VisionAnswer {
  readonly text: string;
  /** What was used, for the price; null where FloImg does not say. */
  readonly usage: VisionUsage | null;
}

/** Asks the vision models of FloImg. */
export interface FloimgVision {
  /**
   * The vision providers that FloImg lists; some of them may lack a key.
   * @returns null where this FloImg does not say
   * @throws {FloimgFailure}
   */
  providers(): Promise<readonly string[] | null>;
  /**
   * Runs one `vision` step on a picture, which is sent along. It costs money, and is never repeated.
   * @throws {FloimgFailure} one of kind `workflow-failed` where the step itself failed
   */
  ask(question: VisionQuestion, by: ReadOptions): Promise<VisionAnswer>;
}

const route = '/api/execute/sync';
/** The names that the picture and the answer have in the workflow. */
const [picture, description] = ['picture', 'description'] as const;

const providerNames = listOf(z.object({ name: z.string() }));

/** No step takes more tokens: a larger figure is none. */
const mostTokens = 10_000_000;

/** What a vision step used. Some providers report no tokens. */
const usageSchema = z.object({
  operation: z.literal('vision'),
  /** Empty where FloImg does not say. */
  model: text(longest.name),
  inputTokens: amount(mostTokens),
  outputTokens: amount(mostTokens),
});
export type VisionUsage = z.infer<typeof usageSchema>;

/** What is read of an answer, in characters: a description has some hundreds. */
const longestAnswer = 20_000;

const outputSchema = z.object({ content: z.string().optional(), parsed: z.unknown().optional() });

/** As with pictures, only an answer that says that the run failed is none: the rest is read as far as it can be. */
const answerSchema = z.object({
  status: runStatus,
  dataOutputs: z.record(z.string(), z.unknown()).catch({}),
  usageEvents: z.array(z.unknown()).catch([]),
});

export function createFloimgVision(client: FloimgClient): FloimgVision {
  return {
    async providers() {
      try {
        const { entries } = await client.send({
          kind: 'read',
          method: 'GET',
          route: '/api/nodes/vision',
          username: null,
          answer: providerNames,
        });
        return entries.map(({ name }) => name);
      } catch (error) {
        // Open-source Studio lists its nodes; a cloud may not.
        if (isFloimgFailure(error) && (error.kind === 'gone' || error.kind === 'malformed')) return null;
        throw error;
      }
    },
    async ask({ provider, prompt, jpeg }, { username, signal }) {
      const params = { prompt, outputFormat: 'json' };
      const { dataOutputs, usageEvents } = await client.send({
        kind: 'workflow',
        method: 'POST',
        route,
        username,
        signal,
        // An answer that is lost is not asked for again, so that each question has a key of its own.
        idempotencyKey: `vision-${randomUUID()}`,
        body: {
          name: 'What a picture shows',
          steps: [{ kind: 'vision', provider, in: picture, params, out: description }],
          initialVariablesBase64: { [picture]: { base64: jpeg.toString('base64'), mime: 'image/jpeg' } },
        },
        answer: answerSchema,
      });
      const said = saidIn(dataOutputs[description]);
      const [usage = null] = usageEvents.flatMap((event) => usageSchema.safeParse(event).data ?? []);
      if (said !== null) return { text: said, usage };
      throw new FloimgMalformedError('completed without what the vision step has to say', {
        call: `POST ${route}`,
        status: 200,
        outcome: 'unknown',
      });
    },
  };
}

/** The text of a step's output; null where it holds none. */
function saidIn(output: unknown): string | null {
  const { content, parsed } = outputSchema.safeParse(output).data ?? {};
  const said = content ?? (parsed === undefined ? null : JSON.stringify(parsed));
  return said === null ? null : said.slice(0, longestAnswer);
}
