import type { Fleet } from '#api/fleet';
import { Confirm } from '../parts/confirm.tsx';
import { countedInFull, inDollars, inFull } from '../parts/words.ts';
import { type Outlook, useOutlook } from './outlook.ts';
import { paceInWords } from './words.ts';

interface QuestionProps {
  readonly fleet: Fleet;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before a command reaches every agent. */
export function FleetQuestion({ about, ...question }: QuestionProps & { readonly about: 'start' | 'stop' }) {
  return about === 'start' ? <StartQuestion {...question} /> : <StopQuestion {...question} />;
}

function StopQuestion({ fleet, onConfirm, onCancel }: QuestionProps) {
  const { running, paused, error } = fleet.agents;
  return (
    <Confirm
      title={`Stop ${countedInFull(running + paused + error, 'agent')}?`}
      action="Stop all"
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      They finish the visit they are in and then do nothing until they are started again. To halt them for a
      while, pause them instead: a resumed fleet goes on as it was.
    </Confirm>
  );
}

/** Says what starting all agents starts, and what it is likely to cost, before it is done. */
function StartQuestion({ fleet, onConfirm, onCancel }: QuestionProps) {
  const { idle, paused, error } = fleet.agents;
  const count = idle + paused + error;
  const outlook = useOutlook(idle, fleet.pace);
  return (
    <Confirm
      title={`Start ${countedInFull(count, 'agent')}?`}
      action={`Start ${inFull(count)}`}
      isDangerous={false}
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      <p>
        {[
          idle > 0 && `${inFull(idle)} idle`,
          paused > 0 && `${inFull(paused)} paused`,
          error > 0 && `${inFull(error)} in error`,
        ]
          .filter((part) => part !== false)
          .join(', ')}
        . Each visits the gallery at its own rhythm, at {paceInWords(fleet.pace)}.
      </p>
      {outlook !== null && <p>{outlookInWords(outlook, fleet.limits.dailyCostUsd)}</p>}
    </Confirm>
  );
}

function outlookInWords({ visitsPerDay, costPerDayUsd }: Outlook, budgetUsd: number | null): string {
  const visits = `Those that are idle will make about ${inFull(visitsPerDay)} visits a day`;
  if (costPerDayUsd === null) return `${visits}; what they cost shows once some were made.`;
  const budget = budgetUsd === null ? 'no budget is set' : `the daily budget is ${inDollars(budgetUsd)}`;
  return `${visits}, for about ${inDollars(costPerDayUsd)} a day by what the last seven days cost; ${budget}.`;
}
