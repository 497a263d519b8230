import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from '../check.ts';
import { ok } from '../finding.ts';
import type { Services } from '../services.ts';

/** A worker that cannot write there cannot show its container's health check that it lives. */
export const temporaryFilesCheck: Check<Services> = {
  name: 'temporary-files',
  checked: 'Disk: temporary files',
  mend: `Let this user write in ${tmpdir()} (in a container: tmpfs), or no health check of a worker passes.`,
  async run() {
    await rm(await mkdtemp(join(tmpdir(), 'floimg-fleet-doctor-')), { recursive: true });
    return ok(`${tmpdir()} can be written to`);
  },
};
