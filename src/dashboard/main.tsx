import '@mantine/core/styles.layer.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './api/query-client.ts';
import { fleetKey } from './api/query-keys.ts';
import { FleetPage } from './fleet/fleet-page.tsx';
import { LoginPage } from './session/login-page.tsx';
import { loginAddress, loginPath } from './session/return-address.ts';
import { CrashPage } from './shell/crash-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { theme } from './theme.ts';

const router = createBrowserRouter([
  { path: loginPath, element: <LoginPage />, errorElement: <CrashPage /> },
  {
    path: '/',
    element: <Shell />,
    errorElement: <CrashPage />,
    children: [
      { index: true, element: <FleetPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);

const queryClient = createQueryClient(() => {
  const { pathname, search, hash } = router.state.location;
  if (pathname === loginPath) return;
  const ended = queryClient.getQueryData(fleetKey) !== undefined;
  void router.navigate(loginAddress(`${pathname}${search}${hash}`, { ended }), { replace: true });
});

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
