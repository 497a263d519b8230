import { runWorkflow } from '../../src/gallery/engine/run.ts';
import type { ImageRecord } from '../../src/gallery/records.ts';
import type { Store } from './store.ts';

/** Pictures that are being drawn, so that those who ask at once wait for the same one. */
const drawing = new WeakMap<ImageRecord, Promise<Buffer>>();

/** The bytes of an image; one that is still to come is drawn now. Undefined where there are none. */
export async function bytesOf(store: Store, image: ImageRecord): Promise<Buffer | undefined> {
  const kept = store.imageBytes(image.id);
  if (kept !== undefined || image.toCome === null) return kept;
  const { steps, variation } = image.toCome;
  const draw = async (): Promise<Buffer> => {
    const { images } = await runWorkflow(steps, variation);
    const bytes = images.at(-1)?.bytes ?? Buffer.alloc(0);
    await store.keepBytes(image, bytes);
    return bytes;
  };
  const under = drawing.get(image) ?? draw().finally(() => drawing.delete(image));
  drawing.set(image, under);
  return await under;
}
