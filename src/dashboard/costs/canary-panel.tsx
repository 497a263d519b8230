import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Canary, type CanaryGroup, type CanaryState, endCanary, getCanary } from '#api/canary';
import { useRefresh } from '../agents/agent-query.ts';
import { ask, command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { counted, inDollars, inFull, inPercent, inShort, readableId } from '../parts/words.ts';
import classes from './spend-table.module.css';

const refreshMs = 15_000;
const queryKey = ['canary'];

/** The agents that decide with a change beside all others; nothing while there is no canary. */
export function CanaryPanel() {
  const state = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask(getCanary, { signal }),
    refetchInterval: refreshMs,
  });
  if (state.isError && state.data === undefined)
    return (
      <FailureNotice
        title="The canary could not be read"
        reason={sentenceFor(state.error)}
        onRetry={() => void state.refetch()}
      />
    );
  const { canary, comparison } = state.data ?? { canary: null, comparison: null };
  if (canary === null || comparison === null) return null;
  return (
    <Panel title="Canary" aside={<EndButton />}>
      <p className={classes.lead}>
        {inShort(canary.share * 100)}% of the agents decide with {changeInWords(canary)}, begun{' '}
        <RelativeTime at={canary.since} />.
        {comparison.since !== canary.since && ' Only the newest visits are counted.'}
      </p>
      <Comparison {...comparison} />
    </Panel>
  );
}

function EndButton() {
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const readAgain = () => Promise.all([queryClient.invalidateQueries({ queryKey }), refresh()]);
  const ending = useMutation({
    mutationFn: () => command(endCanary),
    onSuccess: readAgain,
    onError: () => void readAgain(),
  });
  return (
    <>
      {ending.isError && <span role="alert">{sentenceFor(ending.error)}</span>}
      <BusyButton size="xs" variant="default" isBusy={ending.isPending} onClick={() => ending.mutate()}>
        End
      </BusyButton>
    </>
  );
}

function changeInWords({ model, temperature, promptText }: Canary): string {
  const changes = [
    ...(model === null ? [] : [`the model ${model}`]),
    ...(temperature === null ? [] : [`temperature ${temperature}`]),
    ...(promptText === null ? [] : ['another prompt']),
  ];
  return changes.join(', ');
}

function Comparison({ canary, others }: NonNullable<CanaryState['comparison']>) {
  const otherRows = rowsOf(others);
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Visits that asked a model</th>
            <th scope="col" className={classes.figure}>
              Canary
            </th>
            <th scope="col" className={classes.figure}>
              Others
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(canary).map(([label, value], index) => (
            <tr key={label}>
              <th scope="row" className={classes.label}>
                {label}
              </th>
              <td className={classes.figure}>{value}</td>
              <td className={classes.figure}>{otherRows[index]?.[1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The groups differ in size, so that what can be is shown by the visit, too. */
function rowsOf(group: CanaryGroup): readonly (readonly [label: string, value: string])[] {
  const { agents, visits, plans, actions, guardChanges, repeatedTexts, costUsd } = group;
  const tokens = group.inputTokens + group.outputTokens;
  const perVisit = (amount: number, show: (value: number) => string): string =>
    visits === 0 ? show(amount) : `${show(amount)} (${show(amount / visits)} a visit)`;
  return [
    ['Visits', `${inFull(visits)} of ${counted(agents, 'agent')}`],
    ['Plans', visits === 0 ? '0' : `${inFull(plans)} (${inPercent(plans / visits)})`],
    ...actions.map(
      ({ kind, confirmed, failed }) =>
        [`${readableId(kind)}: done, failed`, `${inFull(confirmed)}, ${inFull(failed)}`] as const,
    ),
    ['Changes by the guard', perVisit(guardChanges, inShort)],
    ['Texts said before', perVisit(repeatedTexts, inShort)],
    ['Tokens', perVisit(tokens, inShort)],
    ['Cost', perVisit(costUsd, inDollars)],
  ];
}
