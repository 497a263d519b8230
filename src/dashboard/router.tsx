import { createBrowserRouter } from 'react-router';
import { FleetPage } from './fleet/fleet-page.tsx';
import { loginPath } from './session/session.ts';
import { CrashPage, NotFoundPage } from './shell/error-pages.tsx';
import { loadPage } from './shell/load-page.ts';
import { Opening, Shell } from './shell/shell.tsx';

/** Every page of the dashboard. All but the first are loaded when somebody goes there. */
export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      path: loginPath,
      errorElement: <CrashPage />,
      hydrateFallbackElement: <Opening />,
      lazy: () => loadPage(() => import('./session/login-page.tsx'), 'LoginPage'),
    },
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
              lazy: () => loadPage(() => import('./agents/agents-page.tsx'), 'AgentsPage'),
            },
            {
              path: 'agents/new',
              lazy: () => loadPage(() => import('./agent-form/create-page.tsx'), 'CreatePage'),
            },
            {
              path: 'agents/seed',
              lazy: () => loadPage(() => import('./agents/seed-page.tsx'), 'SeedPage'),
            },
            {
              path: 'agents/:id',
              lazy: () => loadPage(() => import('./agent/agent-page.tsx'), 'AgentPage'),
            },
            {
              path: 'agents/:id/edit',
              lazy: () => loadPage(() => import('./agent-form/edit-page.tsx'), 'EditPage'),
            },
            {
              path: 'ticks/:id',
              lazy: () => loadPage(() => import('./ticks/tick-page.tsx'), 'TickPage'),
            },
            {
              path: 'personas',
              lazy: () => loadPage(() => import('./personas/personas-page.tsx'), 'PersonasPage'),
            },
            {
              path: 'personas/new',
              lazy: () => loadPage(() => import('./personas/new-persona-page.tsx'), 'NewPersonaPage'),
            },
            {
              path: 'personas/:id',
              lazy: () => loadPage(() => import('./personas/editor-page.tsx'), 'EditorPage'),
            },
            {
              path: 'personas/:id/versions',
              lazy: () => loadPage(() => import('./personas/versions-page.tsx'), 'VersionsPage'),
            },
            {
              path: 'prompts',
              lazy: () => loadPage(() => import('./prompts/prompts-page.tsx'), 'PromptsPage'),
            },
            {
              path: 'prompts/:id',
              lazy: () => loadPage(() => import('./prompts/prompt-page.tsx'), 'PromptPage'),
            },
            {
              path: 'prompts/:id/versions',
              lazy: () => loadPage(() => import('./prompts/prompt-versions-page.tsx'), 'PromptVersionsPage'),
            },
            {
              path: 'people',
              lazy: () => loadPage(() => import('./people/people-page.tsx'), 'PeoplePage'),
            },
            {
              path: 'begin',
              lazy: () => loadPage(() => import('./first-use/first-use-page.tsx'), 'FirstUsePage'),
            },
            {
              path: 'forecast',
              lazy: () => loadPage(() => import('./forecast/forecast-page.tsx'), 'ForecastPage'),
            },
            {
              path: 'natural',
              lazy: () => loadPage(() => import('./realism/realism-page.tsx'), 'RealismPage'),
            },
            {
              path: 'costs',
              lazy: () => loadPage(() => import('./costs/costs-page.tsx'), 'CostsPage'),
            },
            {
              path: 'settings',
              lazy: () => loadPage(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
            },
            {
              path: 'queues',
              lazy: () => loadPage(() => import('./queues/queues-page.tsx'), 'QueuesPage'),
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}
