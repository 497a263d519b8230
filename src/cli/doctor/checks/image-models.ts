import { missingGenerators } from '../../../vision/missing-generators.ts';
import { type Check, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

/** What the workers have found out of the models that paint. */
const imageModelCheck: Check<Services> = {
  name: 'image-models',
  checked: 'FloImg Studio: image models',
  after: ['redis'],
  repair: 'Check REDIS_URL, where the workers keep what they know of image models.',
  async run({ environment, clock, redis }) {
    const { imageGenerator } = environment.config.floimg;
    if (imageGenerator === 'none') return ok('none is wanted: IMAGE_GENERATOR is none');
    const missing = await missingGenerators(await redis(), clock.now());
    if (missing.length === 0) return ok('visits have found none missing');
    const found = missing.map(({ generator, reason, until }) => {
      const again = new Date(until).toISOString().slice(11, 16);
      return `FloImg does not paint with ${generator}: ${reason} (asked again at ${again} UTC)`;
    });
    return warning(
      found.join('; '),
      'Agents draw free pictures in its place. Give FloImg Studio a key for it, or set IMAGE_GENERATOR to one that it has.',
    );
  },
};

export const imageModelChecks: readonly Check<Services>[] = [imageModelCheck];
