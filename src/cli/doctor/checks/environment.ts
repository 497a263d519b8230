import type { Check } from '../check.ts';
import { broken, ok } from '../finding.ts';
import type { Services } from '../services.ts';

/** Each variable that is wrong, by name. */
export const environmentCheck: Check<Services> = {
  name: 'environment',
  checked: 'Environment',
  mend: 'README.md lists every variable and its default.',
  async run({ environment: { faults, config } }) {
    const verdicts = Object.entries(faults).map(([name, fault]) => ({
      ...broken('cannot be used, and no process of the fleet starts', sentence(fault)),
      checked: `Environment: ${name}`,
    }));
    if (verdicts.length > 0) return verdicts;
    return ok(`every variable can be used; ${config.nodeEnv}, Node ${process.versions.node}`);
  },
};

function sentence(fault: string): string {
  return /[.)]$/.test(fault) ? fault : `${fault}.`;
}
