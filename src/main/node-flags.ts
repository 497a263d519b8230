import packageJson from '../../package.json' with { type: 'json' };

/**
 * Node's flags for each role, out of package.json, whose scripts use them as well. A worker's roomy young generation
 * spares a busy worker a third of its time; the bound on its old one, far above what it needs, makes V8 collect garbage
 * before the process takes 200 MB more. A small young generation keeps every other process some 25 MB smaller.
 */
export const nodeFlags = {
  web: packageJson.config.webFlags.split(' '),
  worker: packageJson.config.workerFlags.split(' '),
} as const;
