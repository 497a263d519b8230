import { agentRules } from '#api/agents';

/**
 * Each field that breaks a rule of the contract, by its dotted path, with the first thing that is wrong with it. The
 * server remains the judge, and knows of usernames that are taken.
 */
export function faultsOf(values: unknown): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of agentRules.safeParse(values).error?.issues ?? []) {
    faults[path.map(String).join('.')] ??= message;
  }
  return faults;
}
