import { z } from 'zod';
import type { MadeImage } from '../../src/gallery/engine/run.ts';
import { isRecord } from '../../src/gallery/engine/validate.ts';
import { type ContentType, contentTypes, openPicture } from '../../src/gallery/images/picture.ts';
import { messageOf } from '../../src/lib/errors.ts';
import type { Answer } from '../api/answer.ts';
import type { Engine, EngineOutcome } from './engine.ts';

/** A diagram starts a browser there, which takes a slow machine a while; milliseconds. */
const patienceMs = 120_000;

const completed = z.object({
  imageIds: z.array(z.string()),
  previews: z.record(z.string(), z.string()),
  usageEvents: z.array(z.unknown()).default([]),
  dataOutputs: z.record(z.string(), z.unknown()).default({}),
});

/**
 * An open-source FloImg backend that runs the sandbox's workflows. Its pictures are taken over, so that nothing depends
 * on it later.
 * @param url its base address, without a slash at its end
 */
export function createRealEngine(url: string): Engine {
  return {
    execute: async ({ steps, initialVariablesBase64 }) => {
      const answer = await ask(`${url}/api/execute/sync`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ steps: steps.filter((step) => !isSaveInCloud(step)), initialVariablesBase64 }),
      });
      return answer.status === 200 ? await outcomeOf(answer.body) : { ...nothingMade, refusal: answer };
    },
    nodes: async (path) => await ask(`${url}/api/nodes/${path}`),
  };
}

const nothingMade = { images: [], usageEvents: [], dataOutputs: {} };

/** The open-source backend knows no cloud. What a workflow makes is kept here in any case. */
function isSaveInCloud(step: unknown): boolean {
  return isRecord(step) && step.kind === 'save' && step.provider === 'cloud';
}

/** The backend's answer; where there is none, what a proxy in front of it would say. */
async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
    const body: unknown = await response.json();
    return { status: response.status, body: isRecord(body) || Array.isArray(body) ? body : {} };
  } catch (error) {
    return {
      status: 503,
      body: {
        error: `The engine at ${new URL(url).origin} (SANDBOX_ENGINE_URL) gives no answer: ${messageOf(error)}`,
      },
    };
  }
}

async function outcomeOf(body: unknown): Promise<EngineOutcome> {
  const { imageIds, previews, usageEvents, dataOutputs } = completed.parse(body);
  const images = await Promise.all(imageIds.map((id) => imageIn(previews[id] ?? '')));
  return { images, usageEvents, dataOutputs };
}

const dataUrl = /^data:([^;,]+);base64,(.*)$/s;

async function imageIn(preview: string): Promise<MadeImage> {
  const [, label, base64 = ''] = dataUrl.exec(preview) ?? [];
  const contentType: ContentType = contentTypes.find((known) => known === label) ?? 'image/png';
  const bytes = Buffer.from(base64, 'base64');
  try {
    const { width, height } = await openPicture({ bytes }).metadata();
    return { bytes, contentType, width, height };
  } catch (error) {
    if (error instanceof Error) return { bytes, contentType, width: 0, height: 0 };
    throw error;
  }
}
