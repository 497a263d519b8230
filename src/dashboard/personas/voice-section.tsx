import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { builtInSlots, type PersonaDocument } from '#api/persona-editing';
import { FormSection } from '../parts/form-section.tsx';
import { Icon } from '../parts/icon.tsx';
import { placeKey } from '../parts/place-key.ts';
import { inShort } from '../parts/words.ts';
import classes from '../versioned/editor.module.css';
import { Folded } from './folded.tsx';
import { LinesField } from './lines-field.tsx';
import type { SectionProps } from './section.ts';
import { combinationsOf, exampleOf, fewestTexts, type VoiceList, voiceLists } from './voice-check.ts';

type Voice = PersonaDocument['voice'];

const labels: Readonly<Record<VoiceList, { readonly label: string; readonly description: string }>> = {
  thoughts: { label: 'Thoughts', description: 'What an agent thinks on a visit; operators see it' },
  replies: { label: 'Replies', description: 'What it answers where somebody speaks to it' },
  titles: { label: 'Titles', description: 'Of its pictures' },
  descriptions: { label: 'Descriptions', description: 'Under its pictures' },
  subjects: { label: 'Subjects', description: 'What its pictures show, with “a” or “the”' },
};

/** How the agents of a persona speak, checked as one types. */
export function VoiceSection({ values, set, faults }: SectionProps) {
  const { voice } = values;
  const setVoice = (change: Partial<Voice>): void => set({ voice: { ...voice, ...change } });
  return (
    <FormSection
      title="Voice"
      lead={
        <>
          Phrases, one a line. A word in braces, such as {'{title}'}, is a slot: it is filled from the visit (
          {builtInSlots.map((slot) => `{${slot}}`).join(', ')}) or from the slots below.
        </>
      }
    >
      {voiceLists.map((list) => (
        <div key={list}>
          <LinesField
            {...labels[list]}
            value={voice[list]}
            onChange={(lines) => setVoice({ [list]: lines })}
            faults={faults}
            path={`voice.${list}`}
          />
          <Variety list={list} values={values} />
        </div>
      ))}
      <Slots values={values} set={set} faults={faults} />
      <Series values={values} set={set} faults={faults} />
    </FormSection>
  );
}

/** How many texts a list makes, and one of them. */
function Variety({ list, values }: { readonly list: VoiceList; readonly values: PersonaDocument }) {
  const [draws, setDraws] = useState(0);
  const count = combinationsOf(list, values.voice, values.interests.length);
  const name = labels[list].label.toLowerCase();
  return (
    <>
      {count < fewestTexts ? (
        <p className={classes.warning} role="status">
          Too few combinations: {inShort(count)} different {name}, so agents will soon repeat each other. More
          phrases, or slots with more words, help.
        </p>
      ) : (
        <p className={classes.hint}>
          {count >= 1e15 ? 'More than a quadrillion' : `About ${inShort(count)}`} different {name}.
        </p>
      )}
      <p className={classes.example}>
        {exampleOf(list, values, chanceFrom(draws + 1))}{' '}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`Another example of ${name}`}
          onClick={() => setDraws(draws + 1)}
        >
          Another
        </Button>
      </p>
    </>
  );
}

/** The same numbers for the same seed, so that an example stays while something else is typed. */
function chanceFrom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    // A linear congruential generator with the constants of Numerical Recipes: good enough to pick an example.
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const slotName = /^[a-z][a-zA-Z]*$/;

function Slots({ values, set, faults }: SectionProps) {
  const { voice } = values;
  const [name, setName] = useState('');
  const setSlots = (slots: Voice['slots']): void => set({ voice: { ...voice, slots } });
  const isTaken = name in voice.slots || builtInSlots.some((slot) => slot === name);
  const canAdd = slotName.test(name) && !isTaken;
  const add = (): void => {
    if (!canAdd) return;
    setSlots({ ...voice.slots, [name]: [] });
    setName('');
  };
  return (
    <fieldset className={classes.range}>
      <legend>Slots</legend>
      <ul className={classes.rows}>
        {Object.entries(voice.slots).map(([slot, phrases]) => (
          <li key={slot}>
            <Folded
              open={phrases.length === 0}
              path={`voice.slots.${slot}`}
              summary={
                <>
                  {`{${slot}}`}{' '}
                  <span className={classes.hint}>
                    {phrases.length === 0
                      ? 'empty'
                      : `${phrases[0]}${phrases.length > 1 ? ` and ${phrases.length - 1} more` : ''}`}
                  </span>
                  {faults.within(`voice.slots.${slot}`) !== undefined && (
                    <span className={classes.fault}> {faults.within(`voice.slots.${slot}`)}</span>
                  )}
                </>
              }
            >
              <LinesField
                label={`What stands for {${slot}}`}
                description="One a line; may hold other slots"
                value={phrases}
                onChange={(lines) => setSlots({ ...voice.slots, [slot]: lines })}
                faults={faults}
                path={`voice.slots.${slot}`}
              />
              <div>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove the slot ${slot}`}
                  onClick={() => {
                    const { [slot]: _removed, ...others } = voice.slots;
                    setSlots(others);
                  }}
                >
                  <Icon name="trash" />
                </ActionIcon>
              </div>
            </Folded>
          </li>
        ))}
      </ul>
      <div className={classes.ends}>
        <TextInput
          aria-label="Name of a new slot"
          placeholder="weather"
          value={name}
          onChange={(event) => setName(event.currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
          error={isTaken ? 'There is a slot of this name' : undefined}
        />
        <Button variant="default" aria-disabled={!canAdd} data-disabled={!canAdd} onClick={add}>
          Add slot
        </Button>
      </div>
    </fieldset>
  );
}

function Series({ values, set, faults }: SectionProps) {
  const { voice } = values;
  const series = voice.series ?? [];
  const setSeries = (next: NonNullable<Voice['series']>): void => {
    const { series: _before, ...others } = voice;
    set({ voice: next.length === 0 ? others : { ...others, series: next } });
  };
  return (
    <fieldset className={classes.range}>
      <legend>Series</legend>
      <p className={classes.hint}>Pictures that belong together; interests stand in where there is none.</p>
      <ul className={classes.rows}>
        {series.map(({ about, subjects }, place) => (
          <li key={placeKey(place)}>
            <Folded
              open={about === ''}
              path={`voice.series.${place}`}
              summary={about === '' ? `Series ${place + 1}` : about}
            >
              <TextInput
                label="What it is about"
                value={about}
                onChange={(event) =>
                  setSeries(series.with(place, { about: event.currentTarget.value, subjects }))
                }
                error={faults.at(`voice.series.${place}.about`)}
                data-path={`voice.series.${place}.about`}
              />
              <LinesField
                label="What its pictures show"
                value={subjects}
                onChange={(lines) => setSeries(series.with(place, { about, subjects: lines }))}
                faults={faults}
                path={`voice.series.${place}.subjects`}
              />
              <div>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove the series ${about === '' ? place + 1 : about}`}
                  onClick={() => setSeries(series.toSpliced(place, 1))}
                >
                  <Icon name="trash" />
                </ActionIcon>
              </div>
            </Folded>
          </li>
        ))}
      </ul>
      <Button
        size="compact-sm"
        variant="default"
        mt={8}
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => setSeries([...series, { about: '', subjects: [] }])}
      >
        Add a series
      </Button>
    </fieldset>
  );
}
