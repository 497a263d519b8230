import classes from './hour-chart.module.css';
import { hoursInWords } from './realism-words.ts';

/** Room between two bars, as a share of a bar's place. */
const room = 0.24;
const marks = [0, 6, 12, 18, 24] as const;

/** How the agents' days go: one bar an hour, by the clock on each agent's own wall. */
export function HourChart({ hours }: { readonly hours: readonly number[] }) {
  const most = Math.max(...hours);
  const bars = hours
    .map((share, hour) => `M${hour + room / 2} 1V${1 - share / most}h${1 - room}V1Z`)
    .join('');
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.drawing}
        viewBox={`0 0 ${hours.length} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={hoursInWords(hours)}
      >
        <path className={classes.bars} d={bars} />
      </svg>
      <div className={classes.marks} aria-hidden="true">
        {marks.map((hour) => (
          <span key={hour}>{String(hour).padStart(2, '0')}</span>
        ))}
      </div>
      <figcaption className={classes.caption}>Actions by local hour</figcaption>
    </figure>
  );
}
