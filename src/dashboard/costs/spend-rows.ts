import type { Costs } from '#api/fleet-figures';
import { readableId } from '../parts/readable-id.ts';

/** One line of a table of what was spent. */
export interface SpendRow {
  readonly key: string;
  readonly label: string;
  readonly detail: string | null;
  /** Where to read more; null where there is nothing more. */
  readonly to: string | null;
  readonly costUsd: number;
  readonly tokens: number;
  /** Of what the table counts besides: images made, or calls of a model. */
  readonly count: number;
}

export function personaRows({ personas }: Costs): SpendRow[] {
  return personas.map(({ personaId, costUsd, inputTokens, outputTokens, imageRuns }) => ({
    key: personaId,
    label: readableId(personaId),
    detail: null,
    to: `/agents?persona=${encodeURIComponent(personaId)}`,
    costUsd,
    tokens: inputTokens + outputTokens,
    count: imageRuns,
  }));
}

export function modelRows({ models }: Costs): SpendRow[] {
  return models.map(({ provider, model, calls, costUsd, inputTokens, outputTokens }) => ({
    key: `${provider} ${model}`,
    label: model === null || model === '' ? 'No model' : model,
    detail: provider,
    to: null,
    costUsd,
    tokens: inputTokens + outputTokens,
    count: calls,
  }));
}

export function agentRows({ agents }: Costs): SpendRow[] {
  return agents.map((agent) => ({
    key: agent.agentId,
    label: agent.name,
    detail: `@${agent.username} · ${readableId(agent.personaId)}`,
    to: `/agents/${agent.agentId}`,
    costUsd: agent.costUsd,
    tokens: agent.inputTokens + agent.outputTokens,
    count: agent.imageRuns,
  }));
}
