import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The raw environment: names to texts, as the process was given them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Faults by the variable that they are about. */
export type Faults = Readonly<Record<string, string>>;

/** Thrown when the environment cannot be used; its message lists every fault, one a line. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/**
 * The values as their schema gives them.
 * @param found what is wrong beside what the schema can find
 * @throws {ConfigError} naming everything that is wrong
 */
export function settingsFrom<T>(schema: z.ZodType<T>, values: Environment, found: Faults): T {
  const parsed = schema.safeParse(values);
  if (parsed.success && Object.keys(found).length === 0) return parsed.data;
  throw new ConfigError([...Object.values(found), ...issuesOf(parsed.error).map(({ fault }) => fault)]);
}

/** What is wrong with the values by variable; where a variable has several faults, the first one. */
export function faultsIn(schema: z.ZodType, values: Environment, found: Faults): Faults {
  const issues = issuesOf(schema.safeParse(values).error);
  return { ...Object.fromEntries(issues.toReversed().map(({ name, fault }) => [name, fault])), ...found };
}

function issuesOf(error: z.ZodError | undefined): { name: string; fault: string }[] {
  return (error?.issues ?? []).map(({ path, message }) => {
    const name = path.join('.');
    return { name, fault: `${name} ${message}` };
  });
}

/** The values with those read that are given as files (`NAME_FILE`), and what is wrong with the files by variable. */
export function withFileSecrets(
  environment: Environment,
  names: readonly string[],
): { values: Environment; fileFaults: Faults } {
  const given = trimmed(environment);
  const values: Record<string, string | undefined> = { ...given };
  const fileFaults: Record<string, string> = {};
  for (const name of names) {
    const file = given[`${name}_FILE`];
    if (file === undefined || given[name] !== undefined) continue;
    try {
      const text = readFileSync(file, 'utf8').trim();
      if (text === '') fileFaults[name] = `${name}_FILE names a file that is empty (${file})`;
      else values[name] = text;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      fileFaults[name] = `${name}_FILE names a file that cannot be read (${reason})`;
    }
  }
  return { values, fileFaults };
}

/**
 * Every value without the white space around it, which comes along when one is copied. An empty value counts as not set,
 * because compose files pass `${NAME:-}` that way.
 */
function trimmed(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}
