import { NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { type Costs, getFleetCosts } from '#api/fleet-figures';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { ModelsPanel } from '../models/models-panel.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Panel } from '../parts/panel.tsx';
import { inDollars, inShort } from '../parts/words.ts';
import { CanaryPanel } from './canary-panel.tsx';
import { CostChart } from './cost-chart.tsx';
import classes from './costs-page.module.css';
import { Limits } from './limits.tsx';
import { agentRows, modelRows, personaRows, SpendTable } from './spend-table.tsx';

const refreshMs = 15_000;
const spans = ['7', '30', '90'] as const;

/** What the fleet costs, where it goes, and what it may cost. */
export function CostsPage() {
  const [query, setQuery] = useSearchParams();
  const days = spans.find((span) => span === query.get('days')) ?? '30';
  const costs = useQuery({
    queryKey: ['costs', days],
    queryFn: ({ signal }) => ask(getFleetCosts, { query: { days }, signal }),
    refetchInterval: refreshMs,
    placeholderData: (before) => before,
  });
  return (
    <div className={classes.page}>
      <PageHead title="Costs" lead={costs.data === undefined ? 'Adding up…' : totalInWords(costs.data, days)}>
        <NativeSelect
          aria-label="Span"
          value={days}
          onChange={(event) => setQuery({ days: event.currentTarget.value }, { replace: true })}
          data={spans.map((span) => ({ value: span, label: `Last ${span} days` }))}
        />
      </PageHead>
      <Limits />
      <ModelsPanel />
      <CanaryPanel />
      {costs.data !== undefined ? (
        <Spent costs={costs.data} span={Number(days)} />
      ) : costs.isError ? (
        <FailureNotice
          title="The costs could not be read"
          reason={sentenceFor(costs.error)}
          onRetry={() => void costs.refetch()}
        />
      ) : (
        <Skeleton height={480} radius={14} />
      )}
    </div>
  );
}

function Spent({ costs, span }: { readonly costs: Costs; readonly span: number }) {
  return (
    <>
      <Panel title="By day">
        <div className={classes.chart}>
          <CostChart days={costs.days} span={span} />
        </div>
      </Panel>
      <div className={classes.tables}>
        <SpendTable title="By persona" what="Persona" counts="Images" rows={personaRows(costs)} />
        <SpendTable title="By model" what="Model" counts="Calls" rows={modelRows(costs)} />
      </div>
      <SpendTable
        title="By agent"
        what="Agent"
        counts="Images"
        rows={agentRows(costs)}
        note="The 50 that cost the most"
      />
    </>
  );
}

function totalInWords({ days }: Costs, span: string): string {
  const cost = days.reduce((sum, { costUsd }) => sum + costUsd, 0);
  const tokens = days.reduce((sum, day) => sum + day.inputTokens + day.outputTokens, 0);
  return `${inDollars(cost)} and ${inShort(tokens)} tokens in the last ${span} days`;
}
