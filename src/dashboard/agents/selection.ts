import type { Agent } from '#api/agents';
import type { AgentWindow } from './agent-window.ts';

/** The agents that commands on many are about, by their ids. */
export type Selection = ReadonlyMap<string, Agent>;

/**
 * A selection without those who belong to the part of the list that was read and are not in it. The list runs from the
 * highest id to the lowest; what lies below its last row is not known yet and stays selected.
 */
export function withoutGone(
  selected: Selection,
  { rows, nextCursor }: Pick<AgentWindow, 'rows' | 'nextCursor'>,
): Selection {
  const last = rows.at(-1)?.id ?? '';
  const known = new Map(rows.map((row) => [row.id, row]));
  const stays = [...selected.values()].flatMap((agent) => {
    const isBelow = nextCursor !== null && agent.id < last;
    const now = known.get(agent.id) ?? (isBelow ? agent : undefined);
    return now === undefined ? [] : [now];
  });
  return stays.length === selected.size ? selected : new Map(stays.map((agent) => [agent.id, agent]));
}
