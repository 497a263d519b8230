import { ActionIcon, Button, Chip, NativeSelect, NumberInput, Select } from '@mantine/core';
import type { ActivitySchedule } from '#api/agents';
import { hoursInDay } from '#rhythm/multiplier';
import { Icon } from '../parts/icon.tsx';
import { mostPeaks, type Peak, peakInWords, weekFromMonday } from './rhythm.ts';
import { RhythmDrawing } from './rhythm-drawing.tsx';
import classes from './schedule-editor.module.css';
import { dayNames, WeekGrid } from './week-grid.tsx';

interface ScheduleEditorProps {
  readonly value: ActivitySchedule;
  readonly onChange: (schedule: ActivitySchedule) => void;
  /** What is wrong with a part, by its path in the schedule such as `timezone` or `peakHours.0`. */
  readonly faultAt: (path: string) => string | undefined;
  /** The average between two visits at the usual speed, in seconds; null while that is not known. */
  readonly intervalSeconds: number | null;
}

/** When an agent is more or less active: painted on a week, or set field by field. */
export function ScheduleEditor({ value, onChange, faultAt, intervalSeconds }: ScheduleEditorProps) {
  return (
    <div className={classes.editor}>
      <div className={classes.fields}>
        <Select
          label="Time zone"
          description={localTimeInWords(value.timezone)}
          searchable
          data={zonesWith(value.timezone)}
          value={value.timezone}
          error={faultAt('timezone')}
          limit={60}
          allowDeselect={false}
          onChange={(timezone) => onChange({ ...value, timezone: timezone ?? value.timezone })}
        />
        <NumberInput
          label="Speed in peak hours"
          description="1 is the usual speed"
          suffix="×"
          min={0.05}
          max={10}
          step={0.1}
          decimalScale={2}
          value={value.peakMultiplier}
          error={faultAt('peakMultiplier')}
          onChange={(factor) => onChange({ ...value, peakMultiplier: Number(factor) })}
        />
        <NumberInput
          label="Speed on other days"
          description="Below 1 is slower"
          suffix="×"
          min={0.05}
          max={10}
          step={0.1}
          decimalScale={2}
          value={value.offPeakMultiplier}
          error={faultAt('offPeakMultiplier')}
          onChange={(factor) => onChange({ ...value, offPeakMultiplier: Number(factor) })}
        />
      </div>
      <ActiveDays value={value} onChange={onChange} fault={faultAt('activeDays')} />
      <div>
        <p className={classes.label}>Week</p>
        <p className={classes.hint}>
          Drag over hours to make them a peak on every active day; click a peak to remove it.
        </p>
        <WeekGrid schedule={value} onChange={onChange} />
        <Legend />
      </div>
      <Peaks value={value} onChange={onChange} faultAt={faultAt} />
      <div>
        <p className={classes.label}>Resulting rhythm</p>
        {intervalSeconds === null ? (
          <p className={classes.hint}>Set both intervals to see it.</p>
        ) : (
          <RhythmDrawing schedule={value} intervalSeconds={intervalSeconds} />
        )}
      </div>
    </div>
  );
}

interface PartProps {
  readonly value: ActivitySchedule;
  readonly onChange: (schedule: ActivitySchedule) => void;
}

function ActiveDays({ value, onChange, fault }: PartProps & { readonly fault: string | undefined }) {
  const toggle = (day: number, isActive: boolean): void => {
    const others = value.activeDays.filter((one) => one !== day);
    onChange({ ...value, activeDays: isActive ? [...others, day].toSorted() : others });
  };
  return (
    <fieldset className={classes.days}>
      <legend className={classes.label}>Active days</legend>
      {weekFromMonday.map((day) => (
        <Chip
          key={day}
          size="sm"
          checked={value.activeDays.includes(day)}
          onChange={(isActive) => toggle(day, isActive)}
        >
          {dayNames[day]}
        </Chip>
      ))}
      {fault !== undefined && <p className={classes.fault}>{fault}</p>}
    </fieldset>
  );
}

function Peaks({ value, onChange, faultAt }: PartProps & Pick<ScheduleEditorProps, 'faultAt'>) {
  const setPeaks = (peaks: readonly Peak[]): void =>
    onChange({ ...value, peakHours: peaks.map(([start, end]) => [start, end]) });
  const replace = (index: number, peak: Peak): void => setPeaks(value.peakHours.with(index, [...peak]));
  return (
    <fieldset className={classes.peaks}>
      <legend className={classes.label}>Peak hours</legend>
      {value.peakHours.map((peak, index) => (
        <div key={placeKeys[index]} className={classes.peak}>
          <NativeSelect
            size="xs"
            aria-label={`Peak ${index + 1} begins at`}
            data={hourOptions(0, hoursInDay - 1)}
            value={String(peak[0])}
            onChange={(event) => replace(index, [Number(event.currentTarget.value), peak[1]])}
          />
          <span aria-hidden="true">to</span>
          <NativeSelect
            size="xs"
            aria-label={`Peak ${index + 1} ends at`}
            data={hourOptions(0, hoursInDay)}
            value={String(peak[1])}
            onChange={(event) => replace(index, [peak[0], Number(event.currentTarget.value)])}
          />
          {peak[0] > peak[1] && <span className={classes.hint}>next day</span>}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove the peak ${peakInWords(peak)}`}
            onClick={() => setPeaks(value.peakHours.toSpliced(index, 1))}
          >
            <Icon name="close" size={14} />
          </ActionIcon>
          {faultOfPeak(faultAt, index) !== undefined && (
            <p className={classes.fault}>{faultOfPeak(faultAt, index)}</p>
          )}
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        disabled={value.peakHours.length >= mostPeaks}
        onClick={() => setPeaks([...value.peakHours, [18, 21]])}
      >
        Add peak hours
      </Button>
      {faultAt('peakHours') !== undefined && <p className={classes.fault}>{faultAt('peakHours')}</p>}
    </fieldset>
  );
}

/** A peak is known by nothing but its place in the list. */
const placeKeys = Array.from({ length: mostPeaks }, (_, place) => `peak ${place}`);

function faultOfPeak(faultAt: ScheduleEditorProps['faultAt'], index: number): string | undefined {
  return ['', '.0', '.1']
    .map((end) => faultAt(`peakHours.${index}${end}`))
    .find((fault) => fault !== undefined);
}

function Legend() {
  return (
    <ul className={classes.legend} aria-hidden="true">
      <li data-level="peak">Peak</li>
      <li data-level="usual">Usual</li>
      <li data-level="quiet">Other days</li>
      <li data-level="now">Now</li>
    </ul>
  );
}

function hourOptions(from: number, to: number): { value: string; label: string }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    value: String(from + index),
    label: `${String(from + index).padStart(2, '0')}:00`,
  }));
}

const knownZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** A zone may go by a name that this browser does not list. */
function zonesWith(zone: string): string[] {
  return knownZones.includes(zone) ? knownZones : [zone, ...knownZones];
}

function localTimeInWords(timezone: string): string {
  try {
    const time = new Intl.DateTimeFormat('en', {
      timeZone: timezone,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return `It is ${time.format(new Date())} there`;
  } catch {
    return 'The agent lives by this clock';
  }
}
