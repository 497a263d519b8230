import { useEffect, useState } from 'react';
import type { Agent } from '#api/agents';
import type { AgentWindow } from './agent-window.ts';
import { type Selection, withoutGone } from './selection.ts';

export interface Selecting {
  readonly selected: Selection;
  readonly set: (agents: readonly Agent[]) => void;
  readonly toggle: (agent: Agent, isSelected: boolean) => void;
}

/** A selection of a list that follows the list: who leaves it is not commanded any more. */
export function useSelection({ rows, nextCursor }: AgentWindow): Selecting {
  const [selected, setSelected] = useState<Selection>(new Map());
  useEffect(() => setSelected((before) => withoutGone(before, { rows, nextCursor })), [rows, nextCursor]);
  return {
    selected,
    set: (agents) => setSelected(new Map(agents.map((agent) => [agent.id, agent]))),
    toggle: (agent, isSelected) =>
      setSelected((before) => {
        const next = new Map(before);
        if (isSelected) next.set(agent.id, agent);
        else next.delete(agent.id);
        return next;
      }),
  };
}
