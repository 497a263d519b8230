import { Button } from '@mantine/core';
import type { ActivitySchedule } from '#api/agents';
import { intervalsAt } from '#rhythm/activity-level';
import { meanIntervalSeconds } from '#rhythm/interval';
import { FormSection } from '../parts/form-section.tsx';
import { Icon } from '../parts/icon.tsx';
import { placeKey } from '../parts/place-key.ts';
import { peakInWords } from '../schedule/rhythm.ts';
import { ScheduleEditor } from '../schedule/schedule-editor.tsx';
import classes from '../versioned/editor.module.css';
import { Folded } from './folded.tsx';
import type { SectionProps } from './section.ts';

/** An agent in the middle of those of its persona. */
const usualPlace = 0.5;

/** When agents of a persona are up: one of these is drawn for each. */
export function HoursSection({ values, set, faults }: SectionProps) {
  const { schedules } = values;
  const interval = meanIntervalSeconds(intervalsAt(values, usualPlace));
  return (
    <FormSection title="Hours" lead="One of these weeks is drawn for each agent, in its own time zone.">
      {schedules.map((schedule, place) => (
        <Folded
          key={placeKey(place)}
          path={`schedules.${place}`}
          summary={
            <>
              {inWords(schedule)}
              {faults.within(`schedules.${place}`) !== undefined && (
                <span className={classes.fault}> {faults.within(`schedules.${place}`)}</span>
              )}
            </>
          }
        >
          <ScheduleEditor
            value={schedule}
            onChange={(changed) => set({ schedules: schedules.with(place, changed) })}
            faultAt={(path) => faults.at(`schedules.${place}.${path}`)}
            intervalSeconds={Number.isFinite(interval) ? interval : null}
          />
          <div>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon name="trash" size={14} />}
              onClick={() => set({ schedules: schedules.toSpliced(place, 1) })}
            >
              Remove this week
            </Button>
          </div>
        </Folded>
      ))}
      {faults.at('schedules') !== undefined && <p className={classes.fault}>{faults.at('schedules')}</p>}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => set({ schedules: [...schedules, schedules.at(-1) ?? usualWeek] })}
          data-path="schedules"
        >
          Add a week
        </Button>
      </div>
    </FormSection>
  );
}

const usualWeek: ActivitySchedule = {
  timezone: 'UTC',
  peakHours: [[18, 22]],
  activeDays: [0, 1, 2, 3, 4, 5, 6],
  peakMultiplier: 4,
  offPeakMultiplier: 0.7,
};

function inWords({ timezone, peakHours, activeDays }: ActivitySchedule): string {
  const peaks = peakHours.length === 0 ? 'no peak' : `peak ${peakHours.map(peakInWords).join(', ')}`;
  return `${timezone}: ${peaks}, ${activeDays.length} days a week`;
}
