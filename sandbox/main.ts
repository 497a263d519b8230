import { readSandboxConfig } from '../config/env.ts';
import { systemClock } from '../src/lib/clock.ts';
import { runEntryPoint } from '../src/lib/entry-point.ts';
import { createSandbox } from './server.ts';

await runEntryPoint(async () => {
  const { port, host, serviceToken, dataDirectory } = readSandboxConfig();
  const sandbox = await createSandbox({
    dataDirectory,
    serviceToken,
    clock: systemClock,
    seedGallery: true,
    shapes: 'whole',
  });
  try {
    const { url } = await sandbox.listen({ port, host });
    return { ready: { url }, close: () => sandbox.close() };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
});
