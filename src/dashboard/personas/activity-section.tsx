import { NumberInput } from '@mantine/core';
import { type ActivityFigures, activityLevels, levelFigures } from '#api/activity-levels';
import { activityOf, atLevel, levelOf } from '#rhythm/activity-level';
import { DurationField } from '../parts/duration-field.tsx';
import { FormSection } from '../parts/form-section.tsx';
import { readableId } from '../parts/words.ts';
import classes from '../versioned/editor.module.css';
import { activityInWords } from './activity-words.ts';
import { Folded } from './folded.tsx';
import { RangeField } from './range-field.tsx';
import type { SectionProps } from './section.ts';

const figures = [
  'likeProbability',
  'commentProbability',
  'postProbability',
  'minActionIntervalSeconds',
  'maxActionIntervalSeconds',
] as const;

/** How often agents come, what they do then, and where they stop: a level in words, and the figures under it. */
export function ActivitySection({ values, set, faults }: SectionProps) {
  return (
    <>
      <FormSection
        title="Activity level"
        lead="What one agent does on average. A tenth of the agents makes more than half of it, as in any community."
      >
        <Levels values={values} set={set} faults={faults} />
        <Folded
          open={figures.some((field) => faults.within(field) !== undefined)}
          summary={<>The figures themselves</>}
        >
          <div className={classes.pair}>
            <RangeField
              label="Likes at a visit"
              value={values.likeProbability}
              onChange={(likeProbability) => set({ likeProbability })}
              faults={faults}
              path="likeProbability"
              inPercent
            />
            <RangeField
              label="Comments at a visit"
              value={values.commentProbability}
              onChange={(commentProbability) => set({ commentProbability })}
              faults={faults}
              path="commentProbability"
              inPercent
              step={0.1}
            />
            <RangeField
              label="Posts at a visit"
              value={values.postProbability}
              onChange={(postProbability) => set({ postProbability })}
              faults={faults}
              path="postProbability"
              inPercent
              step={0.1}
            />
          </div>
          <Intervals values={values} set={set} faults={faults} />
        </Folded>
      </FormSection>
      <FormSection title="Limits" lead="An agent that reaches one sleeps until the next day (UTC).">
        <div className={classes.pair}>
          <RangeField
            label="Actions a day"
            value={values.dailyActionLimit}
            onChange={(dailyActionLimit) => set({ dailyActionLimit })}
            faults={faults}
            path="dailyActionLimit"
          />
          <RangeField
            label="Tokens a day"
            value={values.dailyTokenLimit}
            onChange={(dailyTokenLimit) => set({ dailyTokenLimit })}
            faults={faults}
            path="dailyTokenLimit"
            step={1000}
          />
          <NumberInput
            label="Share of popular pictures"
            description="Of what it looks at; the rest is the newest"
            suffix="%"
            min={0}
            max={100}
            value={Number.isFinite(values.popularShare) ? Number((values.popularShare * 100).toFixed(2)) : ''}
            onChange={(typed) => set({ popularShare: typed === '' ? Number.NaN : Number(typed) / 100 })}
            error={faults.at('popularShare')}
            data-path="popularShare"
          />
        </div>
      </FormSection>
    </>
  );
}

function Levels({ values, set }: SectionProps) {
  const level = levelOf(values);
  const own = activityOf(values);
  return (
    <fieldset className={classes.choices}>
      <legend className="unseen">Activity level</legend>
      {activityLevels.map((one) => (
        <label key={one} className={classes.choice}>
          <input
            type="radio"
            name="activity-level"
            checked={level === one}
            onChange={() => set(atLevel(values, one))}
          />
          <strong>{readableId(one)}</strong>
          <span>{activityInWords(levelFigures[one])}</span>
        </label>
      ))}
      {level === null && (
        <label className={classes.choice}>
          <input type="radio" name="activity-level" checked readOnly />
          <strong>Its own</strong>
          <span>{isKnown(own) ? activityInWords(own) : 'Some of its figures are missing.'}</span>
        </label>
      )}
    </fieldset>
  );
}

function isKnown(figures: ActivityFigures): boolean {
  return Object.values(figures).every(Number.isFinite);
}

const ends = [
  { place: 0, of: 'of the busiest agent' },
  { place: 1, of: 'of the quietest agent' },
] as const;

function Intervals({ values, set, faults }: SectionProps) {
  return (
    <div className={classes.pair}>
      {(['minActionIntervalSeconds', 'maxActionIntervalSeconds'] as const).flatMap((field) =>
        ends.map(({ place, of }) => (
          <DurationField
            // The unit is chosen by the value, and is to be chosen again with another level.
            key={`${field} ${place} ${levelOf(values) ?? ''}`}
            label={`${field === 'minActionIntervalSeconds' ? 'Shortest' : 'Longest'} interval ${of}`}
            description="Between two visits"
            value={values[field][place]}
            onChange={(seconds) => {
              const [low, high] = values[field];
              set({ [field]: place === 0 ? [seconds, high] : [low, seconds] });
            }}
            error={faults.at(`${field}.${place}`) ?? (place === 0 ? faults.at(field) : undefined)}
            path={`${field}${place === 0 ? '' : '.1'}`}
          />
        )),
      )}
    </div>
  );
}
