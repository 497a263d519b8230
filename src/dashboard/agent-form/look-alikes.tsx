import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { findLookAlikes } from '#api/agent-trials';
import type { AgentProfile } from '#api/agents';
import type { AgentId } from '#api/ids';
import { LookAlikeWarnings } from '../agents/look-alike-warnings.tsx';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { faultsOf } from './faults.ts';

/** Typing rests for so long before others are looked for, in milliseconds. */
const restMs = 600;
const comparedFields = ['personaId', 'personality', 'vibe', 'interests'] as const;

interface LookAlikesProps {
  readonly character: AgentProfile;
  /** The agent that is changed: it is not compared with itself. */
  readonly except: AgentId | undefined;
}

/** Warns, while somebody types, that an agent could hardly be distinguished from others. */
export function LookAlikes({ character, except }: LookAlikesProps) {
  const [rested] = useDebouncedValue(character, restMs);
  const { personaId, personality, vibe, interests } = rested;
  const faults = Object.keys(faultsOf(rested));
  const found = useQuery({
    queryKey: ['look-alikes', personaId, personality, vibe, interests, except ?? null],
    queryFn: ({ signal }) =>
      ask(findLookAlikes, {
        body: { personaId, personality, vibe, interests, ...(except === undefined ? {} : { except }) },
        signal,
      }),
    // What is wrong with a field is said there.
    enabled: !faults.some((path) => comparedFields.some((field) => path.split('.')[0] === field)),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  if (found.isError) return <LookAlikeWarnings warnings={[sentenceFor(found.error)]} />;
  const warning = found.data?.warning ?? null;
  return <LookAlikeWarnings warnings={warning === null ? [] : [warning]} />;
}
