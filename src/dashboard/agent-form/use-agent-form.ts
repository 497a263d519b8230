import { useForm } from '@mantine/form';
import type { AgentProfile } from '#api/agents';
import type { AgentFormApi } from './agent-form.tsx';
import { faultsOf } from './faults.ts';

/** A form over an agent's fields, which finds faults when a field is left and before anything is sent. */
export function useAgentForm(initialValues: AgentProfile): AgentFormApi {
  return useForm<AgentProfile>({
    mode: 'controlled',
    initialValues,
    validate: faultsOf,
    validateInputOnBlur: true,
    clearInputErrorOnChange: true,
  });
}
