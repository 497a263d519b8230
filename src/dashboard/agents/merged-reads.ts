import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AgentWindow } from './agent-window.ts';

/** What is in sight is read again so often, in milliseconds. */
export const refreshMs = 5000;
/** Rows before the end at which the next ones are read. */
export const readAhead = 40;

export interface AgentList {
  readonly window: AgentWindow;
  /** What kept the agents from being read; null while all is well. */
  readonly error: Error | null;
  readonly retry: () => void;
}

interface Reads<Part> {
  readonly window: AgentWindow;
  readonly merge: (part: Part) => void;
  /** What is in sight. */
  readonly inSight: UseQueryResult<Part>;
  /** What follows the last row that was read. */
  readonly next: UseQueryResult<Part>;
  readonly isNearEnd: boolean;
}

/** A list of agents that grows and changes with each part of it that is read. */
export function useMerged<Part>({ window, merge, inSight, next, isNearEnd }: Reads<Part>): AgentList {
  useEffect(() => {
    if (inSight.data !== undefined) merge(inSight.data);
  }, [inSight.data, merge]);
  useEffect(() => {
    if (next.data !== undefined) merge(next.data);
  }, [next.data, merge]);
  return {
    window,
    error: inSight.error ?? next.error,
    retry: () => {
      void inSight.refetch();
      if (isNearEnd) void next.refetch();
    },
  };
}
