import { Tables } from './20261128-tables.ts';

/** Every migration, oldest first; a new one is a file of its own and a line at the end. */
export const migrations = [{ name: '20261128-tables', class: Tables }];
