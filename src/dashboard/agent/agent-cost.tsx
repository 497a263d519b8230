import { counted, inDollars, inShort } from '../parts/words.ts';
import { useTicks } from '../ticks/ticks-query.ts';
import { Figure } from './figure.tsx';

/** What the agent's latest visits cost. */
export function AgentCost({ agentId }: { readonly agentId: string }) {
  const ticks = useTicks(agentId).data?.pages.flatMap((page) => page.items);
  if (ticks === undefined) {
    return (
      <>
        <Figure name="Cost">…</Figure>
        <Figure name="Tokens">…</Figure>
      </>
    );
  }
  const cost = ticks.reduce((sum, tick) => sum + tick.costUsd, 0);
  const tokens = ticks.reduce((sum, tick) => sum + tick.inputTokens + tick.outputTokens, 0);
  const span = `last ${counted(ticks.length, 'visit')}`;
  return (
    <>
      <Figure name={`Cost, ${span}`}>{inDollars(cost)}</Figure>
      <Figure name={`Tokens, ${span}`}>{inShort(tokens)}</Figure>
    </>
  );
}
