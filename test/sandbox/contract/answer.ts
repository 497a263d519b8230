import sharp from 'sharp';
import { z } from 'zod';

/** An answer without what differs on every run: ids, addresses, bytes and times. */
export const contractAnswer = z.object({
  status: z.number(),
  /** Of a refusal: the whole body. */
  refusal: z.record(z.string(), z.unknown()).optional(),
  /** Of a success: what each image is labelled as, what it really is, and its sides in pixels. */
  images: z
    .array(z.object({ label: z.string(), format: z.string(), width: z.number(), height: z.number() }))
    .optional(),
  usageEvents: z.array(z.record(z.string(), z.unknown())).optional(),
});
export type ContractAnswer = z.infer<typeof contractAnswer>;

const completed = z.object({
  status: z.literal('completed'),
  imageIds: z.array(z.string()),
  imageUrls: z.array(z.string()),
  previews: z.record(z.string(), z.string()),
  dataOutputs: z.object({}),
  usageEvents: z.array(z.record(z.string(), z.unknown())),
});

const dataUrl = /^data:([^;]+);base64,(.*)$/s;

/** Asks a FloImg backend or the sandbox to run steps. */
export async function runSteps(
  url: string,
  steps: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly answer: ContractAnswer; readonly images: readonly Buffer[] }> {
  const response = await fetch(`${url}/api/execute/sync`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ steps }),
  });
  const body: unknown = await response.json();
  if (response.status !== 200) {
    const refusal = z.record(z.string(), z.unknown()).parse(body);
    return { answer: { status: response.status, refusal: withoutPaths(refusal) }, images: [] };
  }
  const { imageIds, previews, usageEvents } = completed.parse(body);
  const parts = imageIds.map((id) => {
    const [, label = '', base64 = ''] = dataUrl.exec(previews[id] ?? '') ?? [];
    return { label, bytes: Buffer.from(base64, 'base64') };
  });
  return {
    answer: {
      status: response.status,
      images: await Promise.all(parts.map(describe)),
      usageEvents: usageEvents.map(({ timestamp, ...event }) => ({ ...event, timestamp: typeof timestamp })),
    },
    images: parts.map(({ bytes }) => bytes),
  };
}

async function describe({ label, bytes }: { readonly label: string; readonly bytes: Buffer }) {
  try {
    const { format, width, height } = await sharp(bytes).metadata();
    return { label, format, width, height };
  } catch (error) {
    if (error instanceof Error) return { label, format: 'unreadable', width: 0, height: 0 };
    throw error;
  }
}

/** Mermaid's complaints end with where its own files are on the machine that drew. */
function withoutPaths(refusal: Record<string, unknown>): Record<string, unknown> {
  const { error } = refusal;
  return typeof error === 'string'
    ? { ...refusal, error: error.replace(/\n[^\n]* \(\/[^\n]*/g, '') }
    : refusal;
}
