import { readConfig } from '../../config/env.ts';
import { runEntryPoint } from '../lib/entry-point.ts';
import { openWorker } from './open-worker.ts';

await runEntryPoint(async () => {
  const { worker, unable, close } = await openWorker(readConfig());
  return { ready: { worker }, unable, close };
});
