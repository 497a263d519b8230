import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Agent, AgentPage } from '#api/agents';
import { isSessionMissing, sentenceFor } from '../http/errors.ts';
import { type AgentOrder, sendOrder, useRefresh } from './agent-query.ts';
import { type ListFilter, readAgents } from './list-filter.ts';

export type BulkCommand = Exclude<AgentOrder['command'], 'tick'>;

/** How far a command on many agents has come. */
export interface BulkRun {
  readonly command: BulkCommand;
  readonly total: number;
  readonly done: number;
  /** Why some refused, a sentence each. */
  readonly refusals: readonly string[];
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

/** Commands on their way at once: as many as a browser has connections to spare. */
const concurrency = 4;

/** Gives one command to many agents and counts those that it reached. */
export function useBulk(): Bulk {
  const [run, setRun] = useState<BulkRun | null>(null);
  const cancelled = useRef(false);
  const refresh = useRefresh();

  const start = async (command: BulkCommand, agents: readonly Agent[]): Promise<void> => {
    cancelled.current = false;
    const waiting = agents.values();
    setRun({ command, total: agents.length, done: 0, refusals: [], isDone: false });
    const work = async (): Promise<void> => {
      for (const { id } of waiting) {
        if (cancelled.current) return;
        const refusal = await refusalOf({ agentId: id, command });
        setRun((before) => before && counted(before, refusal));
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

function counted(run: BulkRun, refusal: string | null): BulkRun {
  return {
    ...run,
    done: run.done + 1,
    refusals: refusal === null ? run.refusals : [...run.refusals, refusal],
  };
}

async function refusalOf(order: AgentOrder): Promise<string | null> {
  try {
    await sendOrder(order);
    return null;
  } catch (error) {
    // Reading the truth again, which follows, leads to the login.
    return isSessionMissing(error) ? 'The session has ended.' : sentenceFor(error);
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
