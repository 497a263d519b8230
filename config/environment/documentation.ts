import { z } from 'zod';

/** Sections of the documentation, in the order in which it shows them. */
export const variableGroups = [
  'Databases',
  'Web process',
  'FloImg Studio',
  'Mind',
  'Worker',
  'Every process',
  'Demo',
  'Sandbox',
  'Command line',
] as const;

export type VariableGroup = (typeof variableGroups)[number];

/** What people should know of a variable; `.env.example` and the tables of the README are made of it. */
export interface VariableDocumentation {
  readonly group: VariableGroup;
  /** What it decides, in a few words without a full stop. */
  readonly description: string;
  /** How people get one. Only secrets have it: production needs them, and their development values are never shown. */
  readonly secret?: string;
  /** Its value may hold a secret, as an address with a password does, and is shown nowhere. */
  readonly mayHoldSecret?: true;
}

/** What is known of each variable's schema. */
export const documentation = z.registry<VariableDocumentation>();
