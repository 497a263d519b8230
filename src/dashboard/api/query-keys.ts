/** Names under which answers are kept, for those who must say that one is out of date. */
export const fleetKey = ['fleet'] as const;
export const agentsKey = ['agents'] as const;
export const agentKey = (id: string) => [...agentsKey, 'one', id] as const;
export const ticksKey = ['ticks'] as const;
