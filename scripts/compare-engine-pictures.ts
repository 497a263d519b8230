/**
 * Draws the same workflows with the sandbox's renderer and with a running open-source FloImg backend, and says how far
 * their pictures differ: `node scripts/compare-engine-pictures.ts [http://127.0.0.1:5100] [folder]`. In the folder, each
 * pair is kept side by side. docs/real-floimg.md says how to run a backend.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OutputInfo } from 'sharp';
import { runWorkflow } from '../src/gallery/engine/run.ts';
import { runSteps } from '../test/sandbox/contract/answer.ts';
import { comparedPictures } from '../test/sandbox/contract/pictures.ts';

/** A channel that is further off than this is seen, of 255. */
const seen = 32;

const [url = 'http://127.0.0.1:5100', folder] = process.argv.slice(2);
if (folder !== undefined) mkdirSync(folder, { recursive: true });

for (const [index, { what, steps }] of comparedPictures.entries()) {
  const real = (await runSteps(url, structuredClone(steps))).images.at(-1);
  const own = (await runWorkflow(steps, 0)).images.at(-1)?.bytes;
  process.stdout.write(
    `${what}: ${real === undefined || own === undefined ? 'no picture' : await difference(real, own)}\n`,
  );
  if (folder !== undefined && real !== undefined && own !== undefined) {
    writeFileSync(join(folder, `${String(index).padStart(2, '0')}.png`), await sideBySide(real, own));
  }
}

async function pixelsOf(bytes: Buffer) {
  return await sharp(bytes).flatten({ background: '#ffffff' }).raw().toBuffer({ resolveWithObject: true });
}

async function difference(real: Buffer, own: Buffer): Promise<string> {
  const [first, second] = [await pixelsOf(real), await pixelsOf(own)];
  const size = ({ width, height }: OutputInfo) => `${width}x${height}`;
  if (size(first.info) !== size(second.info)) return `sizes ${size(first.info)} and ${size(second.info)}`;
  const { channels } = first.info;
  const count = first.data.length / channels;
  let differing = 0;
  let sum = 0;
  for (let pixel = 0; pixel < count; pixel += 1) {
    let furthest = 0;
    for (let channel = 0; channel < channels; channel += 1) {
      const at = pixel * channels + channel;
      furthest = Math.max(furthest, Math.abs((first.data[at] ?? 0) - (second.data[at] ?? 0)));
    }
    sum += furthest;
    if (furthest > seen) differing += 1;
  }
  return `${((100 * differing) / count).toFixed(2)} % of the pixels are seen to differ; on average by ${(sum / count).toFixed(2)} of 255`;
}

async function sideBySide(real: Buffer, own: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(real).metadata();
  return await sharp({ create: { width: width * 2, height, channels: 3, background: '#ffffff' } })
    .composite([
      { input: await sharp(real).png().toBuffer(), left: 0, top: 0 },
      {
        input: await sharp(own).resize({ width, height, fit: 'fill' }).png().toBuffer(),
        left: width,
        top: 0,
      },
    ])
    .png()
    .toBuffer();
}
