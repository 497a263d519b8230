import '@mantine/core/styles.layer.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient, fleetKey } from './http/query-client.ts';
import { readAhead } from './read-ahead.ts';
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
