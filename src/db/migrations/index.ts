import { FirstTables } from './20261122-first-tables.ts';
import { SettingsAndSearch } from './20261122-settings-and-search.ts';
import { TimeIndexes } from './20261122-time-indexes.ts';
import { DurableVisits } from './20261123-durable-visits.ts';
import { MindAndMoney } from './20261124-mind-and-money.ts';
import { PersonaAndStatus } from './20261124-persona-and-status.ts';
import { Sightings } from './20261125-sightings.ts';
import { Retention } from './20261126-retention.ts';
import { SaidInOrder } from './20261127-said-in-order.ts';
import { RareAgents } from './20261128-rare-agents.ts';
import { TypesOfAnAgent } from './20261128-types-of-an-agent.ts';
import { LighterVisits } from './20261129-lighter-visits.ts';

/** Every migration, oldest first; a new one is a file of its own and a line at the end. */
export const migrations = [
  FirstTables,
  SettingsAndSearch,
  DurableVisits,
  TimeIndexes,
  MindAndMoney,
  PersonaAndStatus,
  Sightings,
  Retention,
  SaidInOrder,
  RareAgents,
  TypesOfAnAgent,
  LighterVisits,
];
