import { Button, NativeSelect, NumberInput, Switch } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { changeDirector } from '#api/director';
import { type DirectorSettings, directorModes } from '#api/director-settings';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import type { InPlace } from '../parts/in-place.ts';
import classes from './people-page.module.css';
import { useExperiment, usePeopleCommand } from './people-query.ts';
import { weeksInWords } from './words.ts';

interface DirectorFormProps {
  readonly settings: DirectorSettings;
  readonly editor: InPlace;
}

const modeLabels = {
  on: 'On: agents are asked',
  suggest: 'Suggest: an operator decides',
  off: 'Off: no wishes',
} as const;

/** What the director goes by, as an operator changes it. Times are in minutes of fleet time, shares in percent. */
export function DirectorForm({ settings, editor }: DirectorFormProps) {
  const [draft, setDraft] = useState(settings);
  const saving = usePeopleCommand(changeDirector);
  const set = (change: Partial<DirectorSettings>): void => setDraft({ ...draft, ...change });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate({ body: draft }, { onSuccess: editor.leave });
  };
  return (
    <form
      className={classes.form}
      onSubmit={save}
      onKeyDown={editor.onKeyDown}
      aria-label="What the director goes by"
    >
      <NativeSelect
        label="Wishes"
        autoFocus={editor.takesFocus}
        value={draft.mode}
        onChange={(event) => {
          const mode = directorModes.find((known) => known === event.currentTarget.value);
          if (mode !== undefined) set({ mode });
        }}
        data={directorModes.map((value) => ({ value, label: modeLabels[value] }))}
      />
      <Amount
        label="A post waits for people, minutes"
        value={draft.firstResponseTargetSeconds / 60}
        onChange={(minutes) => set({ firstResponseTargetSeconds: Math.round(minutes * 60) })}
      />
      <Amount
        label="Agents on one picture, at most"
        value={draft.maxAgentsPerItem}
        onChange={(maxAgentsPerItem) => set({ maxAgentsPerItem })}
      />
      <Amount
        label="Comments a person and day, at most"
        value={draft.maxCommentsPerPersonAndDay}
        onChange={(maxCommentsPerPersonAndDay) => set({ maxCommentsPerPersonAndDay })}
      />
      <Amount
        label="Replies in one thread, at most"
        value={draft.maxAgentRepliesPerThread}
        onChange={(maxAgentRepliesPerThread) => set({ maxAgentRepliesPerThread })}
      />
      <Amount
        label="People answer this much themselves when it is healthy, %"
        value={percentOf(draft.handover.healthyShare)}
        onChange={(percent) => set({ handover: { ...draft.handover, healthyShare: percent / 100 } })}
      />
      <Amount
        label="Newcomers held out of the experiment, %"
        value={percentOf(draft.holdoutShare)}
        onChange={(percent) => set({ holdoutShare: percent / 100 })}
      />
      <Switch
        label="Agents step back as people take over"
        checked={draft.handover.enabled}
        onChange={(event) => set({ handover: { ...draft.handover, enabled: event.currentTarget.checked } })}
      />
      <Switch
        label="Share awake by hand"
        checked={draft.shareOverride !== null}
        onChange={(event) => set({ shareOverride: event.currentTarget.checked ? 1 : null })}
      />
      {draft.shareOverride !== null && (
        <Amount
          label="May be awake, %"
          value={percentOf(draft.shareOverride)}
          onChange={(percent) => set({ shareOverride: percent / 100 })}
        />
      )}
      <Switch
        label="Retire the agents when nobody needs them any more"
        checked={draft.retireWhenDone}
        onChange={(event) => set({ retireWhenDone: event.currentTarget.checked })}
      />
      <HoldoutWords />
      <div className={classes.buttons}>
        <BusyButton type="submit" isBusy={saving.isPending}>
          Save
        </BusyButton>
        <Button variant="default" onClick={editor.leave}>
          Cancel
        </Button>
      </div>
      {saving.isError && (
        <p role="alert" className={classes.refused}>
          {sentenceFor(saving.error)}
        </p>
      )}
    </form>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** What is emptied counts as 0, which the server refuses where it makes no sense. */
function Amount({ label, value, onChange }: AmountProps) {
  return (
    <NumberInput label={label} min={0} value={value} onChange={(typed) => onChange(Number(typed) || 0)} />
  );
}

function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** How long each share takes, in the two ways to look: chosen before, not after. */
function HoldoutWords() {
  const durations = useExperiment('confidence-sequence').data?.durations ?? [];
  const shares = [...new Set(durations.map(({ holdoutShare }) => holdoutShare))];
  const weeksFor = (share: number, method: string): string =>
    weeksInWords(
      durations.find((one) => one.holdoutShare === share && one.difference === 0.12 && one.method === method)
        ?.weeks ?? null,
    );
  if (shares.length === 0) return null;
  return (
    <div className={classes.wide}>
      <p className={classes.detail}>
        Until a difference of 12 points is found at today’s rate of newcomers, looked at once at a stated end,
        and looked at any day:
      </p>
      <ul className={classes.detail}>
        {shares.map((share) => (
          <li key={share}>
            {percentOf(share)}% held out: {weeksFor(share, 'newcombe')},{' '}
            {weeksFor(share, 'confidence-sequence')}
          </li>
        ))}
      </ul>
    </div>
  );
}
