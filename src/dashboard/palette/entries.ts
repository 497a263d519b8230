import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { listAgents } from '#api/agents';
import { changeFleet } from '#api/fleet';
import { useRefresh } from '../agents/agent-query.ts';
import { useFleet } from '../fleet/fleet-query.ts';
import { ask } from '../http/client.ts';
import type { IconName } from '../parts/icon.tsx';
import { countedInFull } from '../parts/words.ts';
import { outsidePlaces, ownPlaces, settingsPlace } from '../shell/links.ts';
import { useColorSchemeSwitch, useLogOut } from '../shell/own-commands.ts';

/** Something that the palette can do. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is. */
  readonly detail: string;
  readonly icon: IconName;
  /** Answers a promise where the server has to do it, which is rejected when that refuses. */
  readonly run: () => unknown;
}

/** Agents that one search offers. */
const mostFound = 8;

/** Pages that no menu has. */
const furtherPlaces = [
  settingsPlace,
  { label: 'New agent', href: '/agents/new', icon: 'plus' },
  { label: 'Seed agents', href: '/agents/seed', icon: 'sparkles' },
  { label: 'Set up the fleet', href: '/begin', icon: 'check' },
  { label: 'Forecast', href: '/forecast', icon: 'calendar' },
  { label: 'Natural or not', href: '/natural', icon: 'agents' },
  { label: 'Prompts', href: '/prompts', icon: 'book' },
] as const;

/** Everything that the typed text finds: pages and commands by a part of their names, and agents by theirs. */
export function useEntries(text: string): readonly Entry[] {
  const words = text.trim().toLowerCase();
  const fixed = [...usePlaces(), ...useCommands()];
  const agents = useAgents(text.trim());
  return [...fixed.filter(({ label }) => label.toLowerCase().includes(words)), ...agents];
}

function usePlaces(): readonly Entry[] {
  const navigate = useNavigate();
  const fleet = useFleet().data;
  return [
    ...[...ownPlaces, ...furtherPlaces].map(({ label, href, icon }) => ({
      id: href,
      label,
      icon,
      detail: 'page',
      run: () => void navigate(href),
    })),
    ...outsidePlaces(fleet).map(({ label, href, icon }) => ({
      id: href,
      label,
      icon,
      detail: 'another tab',
      run: () => void window.open(href, '_blank', 'noopener,noreferrer'),
    })),
  ];
}

/** Commands that take nothing away; the others ask first, on the page of the fleet. */
function useCommands(): readonly Entry[] {
  const fleet = useFleet().data;
  const refresh = useRefresh();
  const scheme = useColorSchemeSwitch();
  const logOut = useLogOut();
  const give = (name: 'pause' | 'resume', label: string, count: number): readonly Entry[] =>
    count === 0
      ? []
      : [
          {
            id: name,
            label,
            detail: countedInFull(count, 'agent'),
            icon: name === 'pause' ? 'pause' : 'play',
            run: () => ask(changeFleet(name)).finally(() => void refresh()),
          },
        ];
  return [
    ...give('pause', 'Pause all', fleet?.agents.running ?? 0),
    ...give('resume', 'Resume all', fleet?.agents.paused ?? 0),
    { id: 'scheme', label: scheme.label, detail: 'command', icon: scheme.icon, run: scheme.change },
    { id: 'log-out', label: 'Log out', detail: 'command', icon: 'leave', run: logOut },
  ];
}

function useAgents(text: string): readonly Entry[] {
  const navigate = useNavigate();
  const [wanted] = useDebouncedValue(text, 150);
  const found = useQuery({
    queryKey: ['agents', 'found', wanted],
    queryFn: ({ signal }) => ask(listAgents, { query: { q: wanted, limit: mostFound }, signal }),
    enabled: wanted !== '',
    placeholderData: (before) => before,
  });
  if (wanted === '' || text === '') return [];
  return (found.data?.items ?? []).map(({ id, name, username }) => ({
    id,
    label: name,
    detail: `@${username}`,
    icon: 'agents',
    run: () => void navigate(`/agents/${id}`),
  }));
}
