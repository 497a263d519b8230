// Loads what the roles load, so that an image carries it compiled (NODE_COMPILE_CACHE) and every process and every
// health check starts sooner. The cache belongs to this Node and to these flags; elsewhere it is left unused.

const modules = [
  '../config/env.ts',
  '../jobs/index.ts',
  '../sandbox/server.ts',
  '../src/cli/program.ts',
  '../src/context/web.ts',
  '../src/context/worker.ts',
  '../src/lib/entry-point.ts',
  '../src/lib/heartbeat.ts',
  '../src/mind/index.ts',
  '../src/mind/chain/model/openai.ts',
  '../src/web/app.ts',
];

for (const module of modules) await import(module);
