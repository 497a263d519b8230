import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiUnreachable, isSessionMissing } from './errors.ts';

/**
 * The cache of what the server said.
 * @param onSessionMissing called whenever a request is refused because nobody is logged in
 */
export function createQueryClient(onSessionMissing: () => void): QueryClient {
  const watch = (error: Error): void => {
    if (isSessionMissing(error)) onSessionMissing();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        // A server on this very machine answers without a network, and "offline" must be shown, not waited out.
        networkMode: 'always',
        retry: (failures, error) => error instanceof ApiUnreachable && failures < 1,
        retryDelay: 500,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Names under which answers are kept, for those who must say that one is out of date. */
export const fleetKey = ['fleet'] as const;
export const agentsKey = ['agents'] as const;
export const agentKey = (id: string) => [...agentsKey, 'one', id] as const;
export const ticksKey = ['ticks'] as const;
