import type { Graph } from './graph.ts';

/**
 * Gives every node a rank, so that edges point from lower to higher ones; an edge that closes a circle is left out of
 * account. A node stands right below the last of its predecessors.
 */
export function rankNodes(graph: Graph): ReadonlyMap<string, number> {
  const successors = withoutCircles(graph);
  const ranks = new Map<string, number>(graph.nodes.map(({ id }) => [id, 0]));
  // As many rounds as there are nodes always suffice, since every round settles at least one rank.
  for (let round = 0; round < graph.nodes.length; round += 1) {
    let changed = false;
    for (const [from, targets] of successors) {
      for (const to of targets) {
        const needed = (ranks.get(from) ?? 0) + 1;
        if ((ranks.get(to) ?? 0) >= needed) continue;
        ranks.set(to, needed);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return ranks;
}

/** Every node's successors, without those edges that lead back to a node on the path to it. */
function withoutCircles({ nodes, edges }: Graph): ReadonlyMap<string, readonly string[]> {
  const kept = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const edge of edges) {
      if (edge.from !== id || state.get(edge.to) === 'open') continue;
      kept.get(id)?.push(edge.to);
      if (!state.has(edge.to)) visit(edge.to);
    }
    state.set(id, 'done');
  };
  const targets = new Set(edges.map(({ to }) => to));
  for (const { id } of nodes) if (!targets.has(id) && !state.has(id)) visit(id);
  for (const { id } of nodes) if (!state.has(id)) visit(id);
  return kept;
}
