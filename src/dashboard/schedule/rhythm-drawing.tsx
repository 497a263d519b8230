import type { ActivitySchedule } from '#api/agents';
import { hoursInDay } from '#rhythm/multiplier';
import { inShort } from '../parts/words.ts';
import { hourOfWeek, visitsByHour, weekFromMonday } from './rhythm.ts';
import classes from './rhythm-drawing.module.css';
import { dayNames } from './week-grid.tsx';

interface RhythmDrawingProps {
  readonly schedule: ActivitySchedule;
  /** The average between two visits at the usual speed, in seconds. */
  readonly intervalSeconds: number;
}

const weekDays: readonly number[] = weekFromMonday;
const width = 7 * hoursInDay;
const height = 40;

/** How often an agent is to be expected, hour by hour through its week. */
export function RhythmDrawing({ schedule, intervalSeconds }: RhythmDrawingProps) {
  const visits = visitsByHour(schedule, intervalSeconds);
  const most = Math.max(...visits);
  const aWeek = visits.reduce((sum, hourly) => sum + hourly, 0);
  const now = hourOfWeek(schedule.timezone, new Date());
  const nowX = now === null ? null : weekDays.indexOf(now.day) * hoursInDay + now.hour;
  const top = (hourly: number): number => height - (hourly / most) * (height - 3);
  const line = visits.map((hourly, hour) => `L${hour} ${top(hourly)}H${hour + 1}`).join('');
  const words = `About ${inShort(aWeek / 7)} visits a day, ${inShort(most)} an hour at the most`;
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.drawing}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words}
      >
        {weekFromMonday.map((day, index) => (
          <rect
            key={day}
            className={classes.day}
            data-odd={index % 2 === 1 || undefined}
            x={index * hoursInDay}
            width={hoursInDay}
            height={height}
          />
        ))}
        <path className={classes.area} d={`M0 ${height}${line}V${height}Z`} />
        <path className={classes.line} d={`M0 ${top(visits[0] ?? 0)}${line}`} />
        {nowX !== null && <line className={classes.now} x1={nowX + 0.5} x2={nowX + 0.5} y1={0} y2={height} />}
      </svg>
      <div className={classes.names} aria-hidden="true">
        {weekFromMonday.map((day) => (
          <span key={day}>{dayNames[day]}</span>
        ))}
      </div>
      <figcaption className={classes.caption}>{words} at real time.</figcaption>
    </figure>
  );
}
