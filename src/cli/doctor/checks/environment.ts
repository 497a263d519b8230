import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPersonas } from '../../../../config/personas/index.ts';
import { counted } from '../../words.ts';
import { broken, type Check, ok, warning } from '../check.ts';
import type { Services } from '../services.ts';

/** Each variable that is wrong, by name. */
const environmentCheck: Check<Services> = {
  name: 'environment',
  checked: 'Environment',
  repair: 'README.md lists every variable and its default.',
  async run({ environment: { faults, config } }) {
    const results = Object.entries(faults).map(([name, fault]) => ({
      ...broken('cannot be used, and no process of the fleet starts', sentence(fault)),
      checked: `Environment: ${name}`,
    }));
    if (results.length > 0) return results;
    return ok(`every variable can be used; ${config.nodeEnv}, Node ${process.versions.node}`);
  },
};

function sentence(fault: string): string {
  return /[.)]$/.test(fault) ? fault : `${fault}.`;
}

const personasCheck: Check<Services> = {
  name: 'personas',
  checked: 'Personas',
  repair: 'Correct the files in config/personas; no process of the fleet starts before that.',
  run: async () => ok(`${counted(loadPersonas().length, 'persona')} in the catalogue`),
};

const gigabyte = 1e9;
const tightBytes = 2 * gigabyte;
const fullBytes = 0.2 * gigabyte;

/** In a container this is the disk of the machine, which is most often also that of the databases. */
const diskCheck: Check<Services> = {
  name: 'disk',
  checked: 'Disk: space',
  repair: 'Look at the disk with df.',
  async run(services) {
    const { freeBytes, totalBytes } = await services.disk();
    const found = `${gigabytes(freeBytes)} free of ${gigabytes(totalBytes)}`;
    const repair = 'Make room, for example with docker system prune: a full disk stops Postgres and Redis.';
    if (freeBytes < fullBytes) return broken(found, repair);
    return freeBytes < tightBytes ? warning(found, repair) : ok(found);
  },
};

function gigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toFixed(1)} GB`;
}

/** A worker that cannot write there cannot show its container's health check that it lives. */
const temporaryFilesCheck: Check<Services> = {
  name: 'temporary-files',
  checked: 'Disk: temporary files',
  repair: `Let this user write in ${tmpdir()} (in a container: tmpfs), or no health check of a worker passes.`,
  async run() {
    await rm(await mkdtemp(join(tmpdir(), 'floimg-fleet-doctor-')), { recursive: true });
    return ok(`${tmpdir()} can be written to`);
  },
};

/** This machine and what the fleet's processes are given on it. */
export const environmentChecks: readonly Check<Services>[] = [
  environmentCheck,
  personasCheck,
  diskCheck,
  temporaryFilesCheck,
];
