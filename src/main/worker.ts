import { readConfig } from '../../config/env.ts';
import { explained } from '../context/explained.ts';
import { runEntryPoint } from '../lib/entry-point.ts';
import { openWorker } from './open-worker.ts';

await runEntryPoint(async () => {
  const config = readConfig();
  const { worker, unable, close } = await explained(config, () => openWorker(config));
  return { ready: { worker }, unable, close };
});
