import type { WorkerContext } from '../src/context/worker.ts';
import * as contracts from '../src/queue/contracts.ts';
import { assertComplete, type JobKind } from '../src/queue/job-kinds.ts';
import { inviteAccountKind, removeAccountKind } from './accounts.ts';
import { directKind } from './direct.ts';
import { reconcileKind } from './reconcile.ts';
import { retentionKind } from './retention.ts';
import { trialKind } from './trial.ts';
import { visitKind } from './visit.ts';
import { watchGalleryKind } from './watch-gallery.ts';

/** Every kind of job that a worker does; a new one is a function in `jobs/` and a line here. */
const kinds: readonly ((context: WorkerContext) => JobKind)[] = [
  visitKind,
  inviteAccountKind,
  removeAccountKind,
  reconcileKind,
  retentionKind,
  directKind,
  watchGalleryKind,
  trialKind,
];

/**
 * The processors of a worker.
 * @throws {JobRegistryError} when a contract has no processor, because its jobs would wait for ever
 */
export function jobKinds(context: WorkerContext): readonly JobKind[] {
  const made = kinds.map((make) => make(context));
  assertComplete(made, Object.values(contracts));
  return made;
}
