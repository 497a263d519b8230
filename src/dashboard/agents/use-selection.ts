import { useCallback, useEffect, useRef, useState } from 'react';
import type { Agent } from '#api/agents';
import type { AgentWindow } from './agent-window.ts';
import { rangeOf, type Selection, withoutGone } from './selection.ts';

export interface Selecting {
  readonly selected: Selection;
  readonly set: (agents: readonly Agent[]) => void;
  /** @param isRange with all rows between the one that was chosen before and this one */
  readonly toggle: (agent: Agent, isSelected: boolean, isRange: boolean) => void;
}

/**
 * A selection of a list that follows the list: who leaves it is not commanded any more.
 * @param isByAge whether the list is in the order of ids, newest first
 */
export function useSelection({ rows, nextCursor }: AgentWindow, isByAge: boolean): Selecting {
  const [selected, setSelected] = useState<Selection>(new Map());
  const latest = useRef({ rows, chosen: '' });
  useEffect(() => {
    latest.current.rows = rows;
    setSelected((before) => withoutGone(before, { rows, nextCursor }, isByAge));
  }, [rows, nextCursor, isByAge]);
  // Stable, so that rows are not drawn anew for it.
  const toggle = useCallback((agent: Agent, isSelected: boolean, isRange: boolean): void => {
    const { rows, chosen } = latest.current;
    const about = isRange ? rangeOf(rows, chosen, agent) : [agent];
    latest.current.chosen = agent.id;
    setSelected((before) => {
      const next = new Map(before);
      for (const one of about) {
        if (isSelected) next.set(one.id, one);
        else next.delete(one.id);
      }
      return next;
    });
  }, []);
  return {
    selected,
    set: (agents) => setSelected(new Map(agents.map((agent) => [agent.id, agent]))),
    toggle,
  };
}
