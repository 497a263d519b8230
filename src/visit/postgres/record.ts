import type { NewActivity } from '../../activity/activity.ts';
import { activityLines } from '../../activity/record.ts';
import { batched } from '../../db/batch.ts';
import type { Sql, Statement } from '../../db/sql.ts';
import type { Clock } from '../../lib/clock.ts';
import { toPostgresJson, toPostgresText } from '../../lib/postgres-text.ts';
import type { Approach, CapRules } from '../../people/caps.ts';
import { keptHash } from '../../people/person-key.ts';
import type { GallerySnapshot } from '../gallery-snapshot.ts';
import type { LedgerAction } from '../ledger-rows.ts';
import type { AddedAction, TickEnding, TickWrite, Written } from '../store.ts';
import { batchMs } from './batching.ts';
import { endTick, endTicks, type OutcomeRow, recordVisits } from './record-statements.ts';
import { createSnapshotLines } from './snapshots.ts';

export interface RecordParts {
  readonly sql: Sql;
  readonly clock: Clock;
  /** Names the process, for the trace. */
  readonly worker: string;
  /** One of 16 parts of the day's sums: the same for this process, and seldom another's. */
  readonly part: number;
  /** The UTC day that is charged. */
  readonly today: () => string;
  /** What the caps are, now. */
  readonly rules: () => CapRules;
  /** The fleet's secret seed. */
  readonly seed: () => string;
  /** Called with the number of activities that are committed. */
  readonly announce: (count: number) => void;
}

export interface Recording {
  record(write: TickWrite): Promise<Written>;
  endTick(ending: TickEnding): Promise<Written>;
  /** Writes what may stand before a visit's end, and need not wait for its transaction. */
  prepareEnd(ending: TickEnding): Promise<void>;
  /** One visit's end, once prepared, as a part of a transaction, which sees to the activities itself. */
  endTickIn(transaction: Sql, ending: TickEnding): Promise<Written>;
}

/** Writes what visits did, those that come close together in one commit. */
export function createRecording(parts: RecordParts): Recording {
  const { sql, clock, worker, part, today, rules, seed, announce } = parts;
  const saved = new WeakSet<GallerySnapshot>();
  const linesOf = createSnapshotLines(sql, clock);

  const unsavedOf = (writes: readonly TickWrite[]): GallerySnapshot[] => {
    const snapshots = new Set(writes.flatMap(({ decision }) => decision?.snapshot ?? []));
    return [...snapshots].filter((snapshot) => !saved.has(snapshot));
  };

  const write = async (
    over: Sql,
    wanted: Statement<OutcomeRow>,
    writes: readonly TickWrite[],
    rest: readonly unknown[],
  ): Promise<readonly Written[]> => {
    const unsaved = unsavedOf(writes);
    const lines = await linesOf(unsaved);
    const rows = await over.rows(wanted, [
      toPostgresJson(writes.map(visitLine)),
      toPostgresJson(writes.flatMap((one, place) => actionLines(one, place, seed()))),
      JSON.stringify(lines),
      worker,
      JSON.stringify(rules()),
      ...rest,
    ]);
    if (over === sql) for (const snapshot of unsaved) saved.add(snapshot);
    return resultsOf(writes, rows);
  };

  const end = (
    over: Sql,
    wanted: Statement<OutcomeRow>,
    ended: readonly Ended[],
  ): Promise<readonly Written[]> => {
    const lines = ended.flatMap(({ activities }, visit) =>
      activityLines(activities).map((line) => ({ visit, line })),
    );
    const placed = lines.map((line, place) => ({ ...line, place }));
    const endings = ended.map(({ ending }) => ending);
    return write(over, wanted, endings, [toPostgresJson(placed), today(), part]);
  };

  const endBatched = batched<Ended, Written>({ batchMs, run: (ended) => end(sql, endTicks, ended) });

  return {
    record: batched({ batchMs, run: (writes) => write(sql, recordVisits, writes, []) }),
    async endTick(ending) {
      const ended = { ending, activities: ending.activities };
      let written = await endBatched(ended);
      // Somebody may have held the row for a moment only; alone, this one can wait for it.
      if (written.state === 'superseded') written = first(await end(sql, endTick, [ended]));
      if (written.state === 'written') announce(ending.activities.length);
      return written;
    },
    async prepareEnd(ending) {
      await linesOf(unsavedOf([ending]));
    },
    endTickIn: async (transaction, ending) =>
      first(await end(transaction, endTick, [{ ending, activities: [] }])),
  };
}

/** A tick's end, and the activities that the statement which writes it adds to the feed. */
interface Ended {
  readonly ending: TickEnding;
  readonly activities: readonly NewActivity[];
}

function first([written]: readonly Written[]): Written {
  return written ?? { state: 'superseded' };
}

function visitLine(write: TickWrite | TickEnding, place: number): Readonly<Record<string, unknown>> {
  const { token, isFirst, decision } = write;
  return {
    place,
    agent: token.agentId,
    tick: token.tickId,
    fencingToken: token.fencingToken,
    first: isFirst,
    ...(isFirst ? { slot: token.slot, startedAt: token.startedAt, attempts: token.attempts } : {}),
    ...(decision === null ? {} : decisionOf(decision)),
    ...('end' in write ? endOf(write) : {}),
  };
}

function decisionOf(decision: NonNullable<TickWrite['decision']>): Readonly<Record<string, unknown>> {
  const { view, overlay, snapshot, promptVersion, prompt, answer, plan, guard, provider, model } = decision;
  const { droppedWishes } = decision;
  return {
    view,
    perception: overlay,
    snapshot: snapshot.id,
    promptVersion,
    prompt,
    answer,
    plan,
    guard,
    ...(droppedWishes.length === 0 ? {} : { droppedWishes }),
    provider,
    model,
  };
}

function endOf({ end, counts }: TickEnding): Readonly<Record<string, unknown>> {
  return {
    outcome: end.outcome,
    error: end.error === null ? null : toPostgresText(end.error),
    timings: end.timings,
    ...counts,
  };
}

function actionLines({ added, changed }: TickWrite, place: number, seed: string): readonly object[] {
  return [
    ...added.map(({ approach, ...action }: AddedAction) => ({
      ...action,
      place,
      added: true,
      ...(approach === null ? {} : { reserves: reservationOf(approach, seed) }),
    })),
    ...changed.map((action: LedgerAction) => ({ ...action, place, added: false })),
  ];
}

/** What `reserve_attention` is told of an approach. */
function reservationOf({ owner, person, thread, heldOut }: Approach, seed: string): object {
  const concerned = [...new Set([owner, person].filter((key) => key !== null))].map((key) => ({
    key,
    hash: keptHash(seed, key).toString('hex'),
    held: heldOut.includes(key),
  }));
  return { owner, person, thread, concerned };
}

function resultsOf(writes: readonly TickWrite[], rows: readonly OutcomeRow[]): readonly Written[] {
  const held = new Set(rows.map(({ place }) => place));
  const kept = new Set(rows.map(({ id }) => id));
  return writes.map(({ added }, place): Written => {
    if (!held.has(place)) return { state: 'superseded' };
    return { state: 'written', refused: added.map(({ id }) => id).filter((id) => !kept.has(id)) };
  });
}
