import type { Check } from '../check.ts';
import type { Desk } from '../desk.ts';
import { broken, ok, warning } from '../finding.ts';

const gigabyte = 1e9;
const tightBytes = 2 * gigabyte;
const fullBytes = 0.2 * gigabyte;

/** In a container this is the disk of the machine, which is most often also that of the databases. */
export const diskCheck: Check<Desk> = {
  name: 'disk',
  checked: 'Disk: space',
  mend: 'Look at the disk with df.',
  async run(desk) {
    const { freeBytes, totalBytes } = await desk.disk();
    const found = `${gigabytes(freeBytes)} free of ${gigabytes(totalBytes)}`;
    const mend = 'Make room, for example with docker system prune: a full disk stops Postgres and Redis.';
    if (freeBytes < fullBytes) return broken(found, mend);
    return freeBytes < tightBytes ? warning(found, mend) : ok(found);
  },
};

function gigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toFixed(1)} GB`;
}
