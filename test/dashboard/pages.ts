import { fixtureAgentId } from './fixture-data.ts';
import { fixtureTickId } from './fixture-tick.ts';

/** Where operators are in daily life. */
export const mainPages = [
  '/',
  '/agents',
  '/agents/new',
  '/agents/seed',
  `/agents/${fixtureAgentId(0)}`,
  `/ticks/${fixtureTickId}`,
  '/personas',
  '/personas/new',
  '/people',
  '/natural',
  '/costs',
  '/queues',
  '/settings',
];
