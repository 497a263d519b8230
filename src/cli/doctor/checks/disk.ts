import type { Check } from '../check.ts';
import { broken, ok, warning } from '../finding.ts';
import type { Services } from '../services.ts';

const gigabyte = 1e9;
const tightBytes = 2 * gigabyte;
const fullBytes = 0.2 * gigabyte;

/** In a container this is the disk of the machine, which is most often also that of the databases. */
export const diskCheck: Check<Services> = {
  name: 'disk',
  checked: 'Disk: space',
  mend: 'Look at the disk with df.',
  async run(services) {
    const { freeBytes, totalBytes } = await services.disk();
    const found = `${gigabytes(freeBytes)} free of ${gigabytes(totalBytes)}`;
    const mend = 'Make room, for example with docker system prune: a full disk stops Postgres and Redis.';
    if (freeBytes < fullBytes) return broken(found, mend);
    return freeBytes < tightBytes ? warning(found, mend) : ok(found);
  },
};

function gigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toFixed(1)} GB`;
}
