import type { Picture } from '../images/picture.ts';
import { providerNotFound, WorkflowError } from './failure.ts';
import { type NodeRule, number, oneOf, text } from './rules.ts';
import { paramsOf, type RawStep } from './validate.ts';

/** The vision providers of the open-source engine, version 0.27.0; both are listed with and without a key. */
export const visionRules: readonly NodeRule[] = [
  {
    provider: 'gemini-vision',
    description: "Analyze images using Google's Gemini models",
    key: 'GOOGLE_AI_API_KEY',
  },
  {
    provider: 'grok-vision',
    description: "Analyze images using xAI's Grok Vision models",
    key: 'XAI_API_KEY',
  },
].map(({ provider, description, key }) => ({
  name: provider,
  description,
  category: 'Cloud',
  parameters: {
    prompt: text('Describe this image in detail.'),
    outputFormat: oneOf(['text', 'json'], 'text'),
    maxTokens: number({ fallback: 1_000 }),
    apiKey: text(),
  },
  required: [],
  apiKeyEnvVar: key,
}));

/** Stands for the model behind `gemini-vision`: says what a picture shows. */
export type SeeingModel = (picture: Picture, prompt: string) => Promise<string>;

/** What a step that answers with text leaves under its name. */
export interface DataOutput {
  readonly dataType: 'text' | 'json';
  readonly content: string;
  readonly parsed?: unknown;
}

/** What a vision step used. Gemini's plug-in knows no tokens. */
export interface VisionUsageEvent {
  readonly provider: 'google';
  readonly model: 'gemini-2.5-flash';
  readonly operation: 'vision';
}
export const visionUsage: VisionUsageEvent = {
  provider: 'google',
  model: 'gemini-2.5-flash',
  operation: 'vision',
};

/**
 * Carries a vision step out as the engine and its plug-ins do, down to their words.
 * @param model null where the server has no key
 * @throws {WorkflowError} where there is no such provider, no key, or an answer that its plug-in does not take
 */
export async function analyze(
  step: RawStep,
  picture: Picture,
  model: SeeingModel | null,
): Promise<DataOutput> {
  const { prompt = 'Describe this image in detail.', outputFormat = 'text' } = paramsOf(step);
  if (step.provider === 'grok-vision') throw keyMissing('xAI', 'XAI_API_KEY');
  if (step.provider !== 'gemini-vision') throw providerNotFound('vision', step.provider);
  if (model === null) throw keyMissing('Google AI', 'GOOGLE_AI_API_KEY');
  const wantsJson = outputFormat === 'json';
  const content = await model(picture, `${prompt}${wantsJson ? '\n\nRespond with valid JSON only.' : ''}`);
  return wantsJson ? jsonOf(content) : { dataType: 'text', content };
}

function keyMissing(service: string, variable: string): WorkflowError {
  return new WorkflowError(
    `${service} API key is required. Set ${variable} environment variable, pass apiKey in config, or provide it in params.`,
  );
}

function jsonOf(content: string): DataOutput {
  try {
    return { dataType: 'json', content, parsed: JSON.parse(content) };
  } catch (cause) {
    if (content === '')
      throw new WorkflowError(
        'Gemini returned an empty response for JSON output. ' +
          'This may indicate the model was blocked by safety filters or hit an internal limit.',
        undefined,
        { cause },
      );
    if (/^[{[]/.test(content.trim()) && !/[}\]]$/.test(content.trim()))
      throw new WorkflowError(
        'Gemini returned truncated JSON that could not be parsed. The response appears incomplete. ' +
          'This may indicate a safety filter or internal issue. Try simplifying your request or adjusting maxTokens.',
        undefined,
        { cause },
      );
    return { dataType: 'text', content };
  }
}
