import type { MikroORM } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { Agent } from '../../db/entities/index.ts';
import type { Database } from '../../db/sql.ts';
import { afterCommit } from '../../lib/after-commit.ts';
import type { AgentId } from '../../lib/ids.ts';
import type { TickSchedules } from '../../queue/schedules.ts';
import { AgentNotFoundError, assertIntervals } from '../errors.ts';
import { assertPublishable } from '../judged-words.ts';
import type { AgentProfile } from '../profiles.ts';
import { syncSchedules } from './sync-schedules.ts';

export interface UpdateParts {
  readonly orm: MikroORM;
  readonly database: Database;
  readonly schedules: TickSchedules;
}

/** What may be changed of an agent; its username and persona are what FloImg knows its account by. */
export type AgentChanges = {
  readonly [Field in Exclude<keyof AgentProfile, 'username' | 'personaId'>]?: AgentProfile[Field];
};

const rhythmFields = ['minActionIntervalSeconds', 'maxActionIntervalSeconds', 'activitySchedule'] as const;

/**
 * Changes fields of one agent; a running one whose rhythm changed wakes by the new one from now on. Its schedule is
 * removed before the commit and set after it: one that is missing `reconcile` sets, while nothing would notice that one
 * still follows the old rhythm.
 * @throws {AgentNotFoundError} when there is no such agent
 * @throws {NameRefusedError} when nobody may be called so
 * @throws {BioRefusedError} when the biography may not be published
 * @throws {IntervalsCrossedError} when the changed intervals contradict each other
 */
export async function updateAgent(parts: UpdateParts, id: AgentId, changes: AgentChanges): Promise<void> {
  await assertPublishable(changes);
  const changesRhythm = rhythmFields.some((field) => changes[field] !== undefined);
  await parts.orm.em.fork().transactional(async (em) => {
    const agent = await em.findOne(Agent, { id, deletedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (agent === null) throw new AgentNotFoundError(id);
    const { interests, ...rest } = changes;
    em.assign(agent, {
      ...rest,
      ...(interests === undefined ? {} : { interests: [...interests] }),
      updatedAt: new Date(),
    });
    assertIntervals(agent);
    if (changesRhythm) await parts.schedules.remove([id]);
  });
  if (changesRhythm) await afterCommit(syncSchedules(parts.database, parts.schedules, [id]));
}
