import { createBrowserRouter } from 'react-router';
import { FleetPage } from './fleet/fleet-page.tsx';
import { LoginPage } from './session/login-page.tsx';
import { loginPath } from './session/session.ts';
import { CrashPage, NotFoundPage } from './shell/error-pages.tsx';
import { Opening, Shell } from './shell/shell.tsx';

/** Every page of the dashboard. All but the first are loaded when somebody goes there. */
export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    { path: loginPath, element: <LoginPage />, errorElement: <CrashPage /> },
    {
      path: '/',
      element: <Shell />,
      errorElement: <CrashPage />,
      hydrateFallbackElement: <Opening />,
      children: [
        { index: true, element: <FleetPage /> },
        {
          errorElement: <CrashPage />,
          children: [
            {
              path: 'agents',
              lazy: async () => ({ Component: (await import('./agents/agents-page.tsx')).AgentsPage }),
            },
            {
              path: 'agents/new',
              lazy: async () => ({ Component: (await import('./agent-form/create-page.tsx')).CreatePage }),
            },
            {
              path: 'agents/seed',
              lazy: async () => ({ Component: (await import('./agents/seed-page.tsx')).SeedPage }),
            },
            {
              path: 'agents/:id',
              lazy: async () => ({ Component: (await import('./agent/agent-page.tsx')).AgentPage }),
            },
            {
              path: 'agents/:id/edit',
              lazy: async () => ({ Component: (await import('./agent-form/edit-page.tsx')).EditPage }),
            },
            {
              path: 'ticks/:id',
              lazy: async () => ({ Component: (await import('./ticks/tick-page.tsx')).TickPage }),
            },
            {
              path: 'people',
              lazy: async () => ({ Component: (await import('./people/people-page.tsx')).PeoplePage }),
            },
            {
              path: 'costs',
              lazy: async () => ({ Component: (await import('./costs/costs-page.tsx')).CostsPage }),
            },
            {
              path: 'queues',
              lazy: async () => ({ Component: (await import('./queues/queues-page.tsx')).QueuesPage }),
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}
