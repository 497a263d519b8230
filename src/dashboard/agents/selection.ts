import type { Agent } from '#api/agents';
import type { AgentWindow } from './agent-window.ts';

/** The agents that commands on many are about, by their ids. */
export type Selection = ReadonlyMap<string, Agent>;

/**
 * A selection without those who belong to the part of the list that was read and are not in it. A list in the order of
 * age runs from the highest id to the lowest; what lies below its last row is not known yet and stays selected. In any
 * other order nobody knows where a row would stand that was not read, so it stays until the whole list was.
 */
export function withoutGone(
  selected: Selection,
  { rows, nextCursor }: Pick<AgentWindow, 'rows' | 'nextCursor'>,
  isByAge = true,
): Selection {
  const last = rows.at(-1)?.id ?? '';
  const known = new Map(rows.map((row) => [row.id, row]));
  const stays = [...selected.values()].flatMap((agent) => {
    const isBelow = nextCursor !== null && (!isByAge || agent.id < last);
    const now = known.get(agent.id) ?? (isBelow ? agent : undefined);
    return now === undefined ? [] : [now];
  });
  return stays.length === selected.size ? selected : new Map(stays.map((agent) => [agent.id, agent]));
}

/** The rows from the one that was chosen before to this one, whichever stands first; this one alone where that one is gone. */
export function rangeOf(rows: readonly Agent[], chosenId: string, agent: Agent): readonly Agent[] {
  const places = [chosenId, agent.id].map((id) => rows.findIndex((row) => row.id === id));
  if (places.includes(-1)) return [agent];
  return rows.slice(Math.min(...places), Math.max(...places) + 1);
}
