import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Agent } from '#api/agents';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { inFull } from '../parts/words.ts';
import classes from './agents-page.module.css';
import { agentsCsv } from './csv.ts';
import { type ListFilter, readAgents } from './list-filter.ts';

/** Agents read at once. */
const pageSize = 200;

/** Saves every agent that the filter finds as a CSV file, however many are listed so far. */
export function ExportButton({ filter }: { readonly filter: ListFilter }) {
  const [read, setRead] = useState(0);
  const saving = useMutation({
    mutationFn: async () => {
      setRead(0);
      save(agentsCsv(await everyAgent(filter, setRead)));
    },
  });
  return (
    <>
      <BusyButton
        variant="default"
        isBusy={saving.isPending}
        onClick={() => {
          if (!saving.isPending) saving.mutate();
        }}
      >
        Export CSV
      </BusyButton>
      <span role="status" className={classes.exported}>
        {saving.isPending && read > 0 && `${inFull(read)} read…`}
        {saving.isSuccess && `${inFull(read)} exported.`}
        {saving.isError && `Nothing was exported: ${sentenceFor(saving.error)}`}
      </span>
    </>
  );
}

async function everyAgent(filter: ListFilter, onRead: (count: number) => void): Promise<readonly Agent[]> {
  const agents: Agent[] = [];
  let after: string | null = null;
  do {
    const page = await readAgents(filter, after, pageSize);
    agents.push(...page.items);
    onRead(agents.length);
    after = page.nextCursor;
  } while (after !== null);
  return agents;
}

/** Spreadsheets take UTF-8 for what it is only where the file begins with its mark. */
const mark = '\uFEFF';

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([mark, text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'agents.csv';
  link.click();
  URL.revokeObjectURL(address);
}
