import { readSandboxConfig } from '../config/env.ts';
import { systemClock } from '../src/lib/clock.ts';
import { runEntryPoint } from '../src/lib/entry-point.ts';
import { createRealEngine } from './engine/real-engine.ts';
import { createSandbox } from './server.ts';

await runEntryPoint(async () => {
  const { port, host, serviceToken, dataDirectory, engineUrl, shapes, newcomersPerDay, pace } =
    readSandboxConfig();
  const sandbox = await createSandbox({
    dataDirectory,
    serviceToken,
    clock: systemClock,
    seedGallery: true,
    shapes,
    ...(newcomersPerDay === 0 ? {} : { people: { newcomersPerDay, pace, seed: 'gallery' } }),
    ...(engineUrl === undefined ? {} : { engine: createRealEngine(engineUrl) }),
  });
  try {
    const { url } = await sandbox.listen({ port, host });
    return { ready: { url }, close: () => sandbox.close() };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
});
