import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Agent, AgentPage } from '#api/agents';
import { changeSelectedAgents } from '#api/selected-agents';
import { ask } from '../http/client.ts';
import { isSessionMissing, sentenceFor } from '../http/errors.ts';
import { type AgentOrder, sendOrder, useRefresh } from './agent-query.ts';
import { type ListFilter, readAgents } from './list-filter.ts';

export type BulkCommand = Exclude<AgentOrder['command'], 'tick'>;

/** How far a command on many agents has come. */
export interface BulkRun {
  readonly command: BulkCommand;
  readonly total: number;
  readonly done: number;
  /** To whom it did not apply, so that they stay as they were. */
  readonly unchanged: number;
  readonly refused: number;
  /** Why the first of them was refused. */
  readonly refusal: string | null;
  readonly isDone: boolean;
}

export interface Bulk {
  /** Null until the first command. */
  readonly run: BulkRun | null;
  readonly start: (command: BulkCommand, agents: readonly Agent[]) => void;
  /** Sends no more; what was sent holds. */
  readonly cancel: () => void;
  /** Takes away what is said of a command that has ended. */
  readonly dismiss: () => void;
}

/** Deletions on their way at once: as many as a browser has connections to spare. */
const concurrency = 4;
/** Agents that one request commands, with one line in the feed: the most that the API takes. */
const batchSize = 2_000;

/** What one request has done. */
interface Reached {
  readonly count: number;
  readonly unchanged: number;
  readonly refusal: string | null;
}

/** Gives one command to many agents and counts those that it reached. */
export function useBulk(): Bulk {
  const [run, setRun] = useState<BulkRun | null>(null);
  const cancelled = useRef(false);
  const refresh = useRefresh();

  const start = async (command: BulkCommand, agents: readonly Agent[]): Promise<void> => {
    cancelled.current = false;
    const total = agents.length;
    setRun({ command, total, done: 0, unchanged: 0, refused: 0, refusal: null, isDone: false });
    const requests = requestsFor(
      command,
      agents.map(({ id }) => id),
    ).values();
    const work = async (): Promise<void> => {
      for (const send of requests) {
        if (cancelled.current) return;
        const reached = await send();
        setRun((before) => before && counted(before, reached));
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    setRun((before) => before && { ...before, isDone: true });
    await refresh();
  };
  return {
    run,
    start: (command, agents) => void start(command, agents),
    cancel: () => {
      cancelled.current = true;
    },
    dismiss: () => setRun(null),
  };
}

function counted(run: BulkRun, { count, unchanged, refusal }: Reached): BulkRun {
  return {
    ...run,
    done: run.done + count,
    unchanged: run.unchanged + unchanged,
    refused: run.refused + (refusal === null ? 0 : count),
    refusal: run.refusal ?? refusal,
  };
}

/** What has to be sent: deletions one by one, all other commands for many agents at once. */
function requestsFor(command: BulkCommand, ids: readonly string[]): (() => Promise<Reached>)[] {
  if (command === 'delete')
    return ids.map(
      (agentId) => () =>
        reachedBy(1, async () => {
          await sendOrder({ agentId, command });
          return 0;
        }),
    );
  return Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, batch) => {
    const chosen = ids.slice(batch * batchSize, (batch + 1) * batchSize);
    return () =>
      reachedBy(
        chosen.length,
        async () => (await ask(changeSelectedAgents, { body: { command, ids: chosen } })).unchanged,
      );
  });
}

/** @param send answers how many stay as they were */
async function reachedBy(count: number, send: () => Promise<number>): Promise<Reached> {
  try {
    return { count, unchanged: await send(), refusal: null };
  } catch (error) {
    // Reading the truth again, which follows, leads to the login.
    const refusal = isSessionMissing(error) ? 'The session has ended.' : sentenceFor(error);
    return { count, unchanged: 0, refusal };
  }
}

const pageSize = 200;

/** Reads every agent that matches a filter, also those that the table has not come to yet. */
export function useAllMatching(filter: ListFilter, onFound: (agents: readonly Agent[]) => void) {
  return useMutation({
    mutationFn: async () => {
      const agents: Agent[] = [];
      let cursor: string | null = null;
      do {
        const page: AgentPage = await readAgents(filter, cursor, pageSize);
        agents.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return agents;
    },
    onSuccess: onFound,
  });
}
