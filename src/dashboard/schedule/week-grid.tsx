import { type PointerEvent, useState } from 'react';
import type { ActivitySchedule } from '#api/agents';
import { hoursInDay, isPeak } from '#rhythm/multiplier';
import { hourOfWeek, peakInWords, weekFromMonday, withoutPeakAt, withPeak } from './rhythm.ts';
import classes from './week-grid.module.css';

export const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const hours = Array.from({ length: hoursInDay }, (_, hour) => hour);

interface WeekGridProps {
  readonly schedule: ActivitySchedule;
  /** Lets the pointer paint peaks; without it the grid only shows. */
  readonly onChange?: (schedule: ActivitySchedule) => void;
}

/**
 * A week, hour by hour, by the clock of the agent's time zone. Painting with the pointer adds a peak, a click on one
 * removes it; whoever has no pointer does the same with the fields beside it.
 */
export function WeekGrid({ schedule, onChange }: WeekGridProps) {
  const [painted, setPainted] = useState<{ from: number; to: number } | null>(null);
  const now = hourOfWeek(schedule.timezone, new Date());
  const hourUnder = (event: PointerEvent): number | null => {
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-hour]');
    return cell === null || cell === undefined ? null : Number(cell.getAttribute('data-hour'));
  };
  const finish = (): void => {
    if (painted === null || onChange === undefined) return;
    const { from, to } = painted;
    const rest = withoutPeakAt(schedule.peakHours, from);
    const isClickOnPeak = from === to && rest.length < schedule.peakHours.length;
    const peaks = isClickOnPeak ? rest : withPeak(schedule.peakHours, from, to);
    setPainted(null);
    onChange({ ...schedule, peakHours: peaks.map(([start, end]) => [start, end]) });
  };
  return (
    <div
      className={classes.grid}
      role="img"
      aria-label={weekInWords(schedule)}
      data-editable={onChange !== undefined || undefined}
      onPointerDown={(event) => {
        const hour = hourUnder(event);
        if (onChange === undefined || hour === null || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPainted({ from: hour, to: hour });
      }}
      onPointerMove={(event) => {
        const to = painted === null ? null : hourUnder(event);
        if (painted !== null && to !== null && to !== painted.to) setPainted({ ...painted, to });
      }}
      onPointerUp={finish}
      onPointerCancel={() => setPainted(null)}
    >
      <div className={classes.hours}>
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{String(hour).padStart(2, '0')}</span>
        ))}
      </div>
      {weekFromMonday.map((day) => (
        <div key={day} className={classes.day}>
          <span className={classes.name}>{dayNames[day]}</span>
          <div className={classes.cells}>
            {hours.map((hour) => (
              <span
                key={hour}
                className={classes.cell}
                data-hour={hour}
                data-level={levelOf(schedule, day, hour)}
                data-painted={isPainted(painted, hour) || undefined}
                data-now={(now?.day === day && now.hour === hour) || undefined}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function levelOf(schedule: ActivitySchedule, day: number, hour: number): 'peak' | 'usual' | 'quiet' {
  if (isPeak(schedule, day, hour)) return 'peak';
  return schedule.activeDays.includes(day) ? 'usual' : 'quiet';
}

function isPainted(painted: { from: number; to: number } | null, hour: number): boolean {
  if (painted === null) return false;
  return hour >= Math.min(painted.from, painted.to) && hour <= Math.max(painted.from, painted.to);
}

function weekInWords({ peakHours, activeDays, timezone }: ActivitySchedule): string {
  const days = weekFromMonday.filter((day) => activeDays.includes(day)).map((day) => dayNames[day]);
  const active = days.length === 0 ? 'no active days' : `active on ${days.join(', ')}`;
  const peaks =
    peakHours.length === 0 ? 'no peak hours' : `peaks ${peakHours.map(peakInWords).join(' and ')}`;
  return `The week in ${timezone}: ${active}, ${peaks}`;
}
