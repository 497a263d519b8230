import { parentPort } from 'node:worker_threads';
import { messageOf } from '../lib/errors.ts';
import { samplePictures } from './sample-pictures.ts';
import { sampleRequestSchema, type ThreadAnswer } from './sample-wire.ts';

/** The program of the thread that draws: one request after the other. */
parentPort?.on('message', (message: unknown) => {
  draw(message).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => parentPort?.postMessage({ fault: messageOf(error) } satisfies ThreadAnswer),
  );
});

async function draw(message: unknown): Promise<ThreadAnswer> {
  const { persona, count, seed } = sampleRequestSchema.parse(message);
  return { pictures: await samplePictures(persona, { count, seed }) };
}
