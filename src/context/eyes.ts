import type { MindConfig } from '../../config/env.ts';
import type { ProxyConfig } from '../../config/environment/config.ts';
import type { Database } from '../db/sql.ts';
import type { FloimgVision } from '../floimg/index.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import type { LoadRemoteImage } from '../lib/remote-image.ts';
import type { PriceOf } from '../limits/model-prices.ts';
import type { WorkerMetrics } from '../metrics/worker-metrics.ts';
import { chooseEyes } from '../vision/describe/choose.ts';
import { createEyes, type Eyes, type EyesParts, type SightHeard } from '../vision/eyes.ts';
import { createSeenPictures } from '../vision/seen-pictures.ts';

export interface OpenEyesParts {
  readonly mind: MindConfig;
  readonly proxy: ProxyConfig;
  readonly database: Database;
  readonly loadImage: LoadRemoteImage;
  readonly priceOf: PriceOf;
  readonly metrics: Pick<WorkerMetrics, 'looked'>;
  readonly vision: FloimgVision;
  readonly heard: SightHeard;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Opens the eyes that the configuration wants; what asks a model is loaded only where one is asked. */
export async function openEyes(parts: OpenEyesParts): Promise<Eyes> {
  const { database, loadImage, metrics, heard, clock, logger } = parts;
  const describer = await describerOf(parts);
  // What was the matter with a describer of before concerns nobody where none is asked any more.
  if ('reason' in describer) await heard(null);
  return createEyes({
    seen: createSeenPictures(database),
    loadImage,
    describer,
    heard,
    looked: metrics.looked,
    logger,
    now: () => clock.now(),
  });
}

async function describerOf({ mind, proxy, priceOf, vision }: OpenEyesParts): Promise<EyesParts['describer']> {
  const choice = chooseEyes(mind);
  switch (choice.kind) {
    case 'measure':
      return { reason: choice.reason };
    case 'floimg': {
      const { createFloimgDescriber } = await import('../vision/describe/floimg-vision.ts');
      return createFloimgDescriber({ vision, provider: choice.step, priceOf });
    }
    case 'model': {
      if (mind.provider === 'scripted') return { reason: 'the scripted mind asks no model' };
      const [{ createVisionModel }, { createPost }] = await Promise.all([
        import('../vision/describe/vision-model.ts'),
        import('../mind/chain/model/http.ts'),
      ]);
      return createVisionModel({ config: mind, model: choice.model, post: createPost(proxy), priceOf });
    }
  }
}
