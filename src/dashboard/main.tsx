import '@mantine/core/styles.layer.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { firstActivitiesQuery } from './activity/activity-query.ts';
import { filterIn } from './activity/filter.ts';
import { fleetQuery } from './fleet/fleet-query.ts';
import { createQueryClient, fleetKey } from './http/query-client.ts';
import { createRouter } from './router.tsx';
import { loginAddress, loginPath } from './session/session.ts';
import { theme } from './theme.ts';

const router = createRouter();

const queryClient = createQueryClient(() => {
  const { pathname, search, hash } = router.state.location;
  if (pathname === loginPath) return;
  const ended = queryClient.getQueryData(fleetKey) !== undefined;
  void router.navigate(loginAddress(`${pathname}${search}${hash}`, { ended }), { replace: true });
});

readAhead(queryClient, window.location);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its root element.');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

/** Asks for what a page begins with before anything is drawn, so that the answers come while it is. */
function readAhead(queryClient: QueryClient, { pathname, search }: Location): void {
  if (pathname === loginPath) return;
  void queryClient.prefetchQuery(fleetQuery);
  if (pathname !== '/') return;
  void queryClient.prefetchQuery(firstActivitiesQuery(filterIn(new URLSearchParams(search))));
}
