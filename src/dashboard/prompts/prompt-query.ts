import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { getPrompt, listPrompts, listPromptVersions } from '#api/prompts';
import { ask } from '../http/client.ts';

export const promptsQuery = queryOptions({
  queryKey: ['prompts'],
  queryFn: ({ signal }) => ask(listPrompts, { signal }),
  select: ({ items }) => items,
});

export function promptQuery(id: string) {
  return queryOptions({
    queryKey: ['prompts', id],
    queryFn: ({ signal }) => ask(getPrompt, { params: { id }, signal }),
  });
}

export function promptVersionsQuery(id: string) {
  return queryOptions({
    queryKey: ['prompts', id, 'versions'],
    queryFn: ({ signal }) => ask(listPromptVersions, { params: { id }, signal }),
    select: ({ items }) => items,
  });
}

/** Reads everything about prompts again, after something was changed. */
export function usePromptRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['prompts'] });
}
