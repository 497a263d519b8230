import { ActionIcon, Button, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import { FormSection } from '../parts/form-section.tsx';
import { Icon } from '../parts/icon.tsx';
import { placeKey } from '../parts/place-key.ts';
import classes from '../versioned/editor.module.css';
import { Folded } from './folded.tsx';
import { LinesField } from './lines-field.tsx';
import { RangeField } from './range-field.tsx';
import type { SectionProps } from './section.ts';

/** One list for all, so that a field that is not there stays the same. */
const none: readonly string[] = [];

/** Who the agents of a persona are: what they are called, what they are like, what they care about. */
export function IdentitySection({ values, set, faults }: SectionProps) {
  return (
    <>
      <FormSection
        title="Identity"
        lead="Who its agents are. The model that decides for an agent reads its personality."
      >
        <div className={classes.pair}>
          <TextInput
            label="Name"
            value={values.label}
            onChange={(event) => set({ label: event.currentTarget.value })}
            error={faults.at('label')}
            data-path="label"
          />
          <NumberInput
            label="Weight"
            description="How many of its agents there are beside others, where a mix goes by weights"
            min={0}
            max={100}
            step={0.1}
            value={Number.isFinite(values.weight) ? values.weight : ''}
            onChange={(weight) => set({ weight: weight === '' ? Number.NaN : Number(weight) })}
            error={faults.at('weight')}
            data-path="weight"
          />
        </div>
        <Textarea
          label="In a sentence"
          autosize
          minRows={2}
          value={values.summary}
          onChange={(event) => set({ summary: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
          error={faults.at('summary')}
          data-path="summary"
        />
        <LinesField
          label="Personalities"
          description="One a line; each agent gets one of them, and ways of writing of its own"
          value={values.personalities}
          onChange={(personalities) => set({ personalities })}
          faults={faults}
          path="personalities"
        />
        <LinesField
          label="Vibes"
          description="One a line"
          value={values.vibes}
          onChange={(vibes) => set({ vibes })}
          faults={faults}
          path="vibes"
        />
        <LinesField
          label="Opinions"
          description="One a line; what its agents hold of pictures"
          value={values.opinions ?? none}
          onChange={(lines) => set({ opinions: lines.length === 0 ? undefined : lines })}
          faults={faults}
          path="opinions"
        />
        <LinesField
          label="Taboos"
          description="One a line; what its agents never do, each as the end of “You never”"
          value={values.taboos ?? none}
          onChange={(lines) => set({ taboos: lines.length === 0 ? undefined : lines })}
          faults={faults}
          path="taboos"
        />
      </FormSection>
      <FormSection title="Interests" lead="What they like to look at and talk about.">
        <TagsInput
          label="Interests"
          description="Enter adds one; at least 8"
          value={[...values.interests]}
          onChange={(interests) => set({ interests })}
          error={faults.ofLines('interests', values.interests)[0]}
          data-path="interests"
        />
        <RangeField
          label="Interests of one agent"
          value={values.interestCount}
          onChange={(interestCount) => set({ interestCount })}
          faults={faults}
          path="interestCount"
        />
      </FormSection>
      <Names values={values} set={set} faults={faults} />
    </>
  );
}

function Names({ values, set, faults }: SectionProps) {
  const { groups, handles } = values.names;
  const setNames = (names: Partial<typeof values.names>): void =>
    set({ names: { ...values.names, ...names } });
  return (
    <FormSection
      title="Names"
      lead="An agent’s first and last name come from one group, so that they go together."
    >
      {groups.map((group, place) => (
        <Folded
          key={placeKey(place)}
          path={`names.groups.${place}`}
          summary={
            <>
              Group {place + 1}: {group.first[0] ?? '…'} {group.last[0] ?? ''} and others
            </>
          }
        >
          <div className={classes.pair}>
            {(['first', 'last'] as const).map((end) => (
              <LinesField
                key={end}
                label={
                  end === 'first' ? `First names of group ${place + 1}` : `Last names of group ${place + 1}`
                }
                value={group[end]}
                onChange={(lines) => setNames({ groups: groups.with(place, { ...group, [end]: lines }) })}
                faults={faults}
                path={`names.groups.${place}.${end}`}
              />
            ))}
          </div>
          <div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove group ${place + 1} of names`}
              onClick={() => setNames({ groups: groups.toSpliced(place, 1) })}
            >
              <Icon name="trash" />
            </ActionIcon>
          </div>
        </Folded>
      ))}
      {faults.at('names.groups') !== undefined && (
        <p className={classes.fault}>{faults.at('names.groups')}</p>
      )}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setNames({ groups: [...groups, { first: [], last: [] }] })}
        >
          Add a group of names
        </Button>
      </div>
      <TagsInput
        label="Words for usernames"
        description="May stand in a username in place of the last name; at least 10"
        value={[...handles]}
        onChange={(words) => setNames({ handles: words })}
        error={faults.ofLines('names.handles', handles)[0]}
        data-path="names.handles"
      />
    </FormSection>
  );
}
