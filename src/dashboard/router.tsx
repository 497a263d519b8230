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
      lazy: () => loadPage(async () => (await import('./session/login-page.tsx')).LoginPage),
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
              lazy: () => loadPage(async () => (await import('./agents/agents-page.tsx')).AgentsPage),
            },
            {
              path: 'agents/new',
              lazy: () => loadPage(async () => (await import('./agent-form/create-page.tsx')).CreatePage),
            },
            {
              path: 'agents/seed',
              lazy: () => loadPage(async () => (await import('./agents/seed-page.tsx')).SeedPage),
            },
            {
              path: 'agents/:id',
              lazy: () => loadPage(async () => (await import('./agent/agent-page.tsx')).AgentPage),
            },
            {
              path: 'agents/:id/edit',
              lazy: () => loadPage(async () => (await import('./agent-form/edit-page.tsx')).EditPage),
            },
            {
              path: 'ticks/:id',
              lazy: () => loadPage(async () => (await import('./ticks/tick-page.tsx')).TickPage),
            },
            {
              path: 'personas',
              lazy: () => loadPage(async () => (await import('./personas/personas-page.tsx')).PersonasPage),
            },
            {
              path: 'personas/new',
              lazy: () =>
                loadPage(async () => (await import('./personas/new-persona-page.tsx')).NewPersonaPage),
            },
            {
              path: 'personas/:id',
              lazy: () => loadPage(async () => (await import('./personas/editor-page.tsx')).EditorPage),
            },
            {
              path: 'personas/:id/versions',
              lazy: () => loadPage(async () => (await import('./personas/versions-page.tsx')).VersionsPage),
            },
            {
              path: 'prompts',
              lazy: () => loadPage(async () => (await import('./prompts/prompts-page.tsx')).PromptsPage),
            },
            {
              path: 'prompts/:id',
              lazy: () => loadPage(async () => (await import('./prompts/prompt-page.tsx')).PromptPage),
            },
            {
              path: 'prompts/:id/versions',
              lazy: () =>
                loadPage(async () => (await import('./prompts/prompt-versions-page.tsx')).PromptVersionsPage),
            },
            {
              path: 'people',
              lazy: () => loadPage(async () => (await import('./people/people-page.tsx')).PeoplePage),
            },
            {
              path: 'begin',
              lazy: () => loadPage(async () => (await import('./first-use/first-use-page.tsx')).FirstUsePage),
            },
            {
              path: 'forecast',
              lazy: () => loadPage(async () => (await import('./forecast/forecast-page.tsx')).ForecastPage),
            },
            {
              path: 'natural',
              lazy: () => loadPage(async () => (await import('./realism/realism-page.tsx')).RealismPage),
            },
            {
              path: 'costs',
              lazy: () => loadPage(async () => (await import('./costs/costs-page.tsx')).CostsPage),
            },
            {
              path: 'settings',
              lazy: () => loadPage(async () => (await import('./settings/settings-page.tsx')).SettingsPage),
            },
            {
              path: 'queues',
              lazy: () => loadPage(async () => (await import('./queues/queues-page.tsx')).QueuesPage),
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}
