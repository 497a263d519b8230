import { type PointerEvent, useState } from 'react';
import type { Rate } from '#api/fleet-figures';
import { inShort } from '../parts/words.ts';
import classes from './rate-chart.module.css';

type Minute = Rate['minutes'][number];

/** From the bottom of a bar to its top. */
const kinds = [
  { kind: 'likes', label: 'Likes' },
  { kind: 'comments', label: 'Comments' },
  { kind: 'posts', label: 'Posts' },
  { kind: 'errors', label: 'Errors' },
] as const satisfies readonly { kind: keyof Minute; label: string }[];

const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Room between two bars, as a share of a bar's place. */
const room = 0.28;

interface RateChartProps {
  /** Oldest first. */
  readonly minutes: readonly Minute[];
  /** What the chart says, for those who cannot see it. */
  readonly label: string;
}

/**
 * One bar a minute, made of what was done in it. It is drawn by hand because a chart library alone would weigh as
 * much as all the rest of the first page.
 */
export function RateChart({ minutes, label }: RateChartProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const top = roundTop(Math.max(...minutes.map(totalOf), 1));
  const point = (event: PointerEvent): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setPointed(Math.min(minutes.length - 1, Math.floor(((event.clientX - left) / width) * minutes.length)));
  };
  const shown = pointed === null ? undefined : minutes[pointed];
  return (
    <div className={classes.chart}>
      <div className={classes.plot}>
        <div className={classes.scale} aria-hidden="true">
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{inShort(value)}</span>
          ))}
        </div>
        <div className={classes.bars} onPointerMove={point} onPointerLeave={() => setPointed(null)}>
          <svg
            className={classes.drawing}
            viewBox={`0 0 ${minutes.length} ${top}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`Actions per minute: ${label}`}
          >
            {pointed !== null && <rect className={classes.pointed} x={pointed} width={1} height={top} />}
            {minutes.map((minute, index) => (
              <Bar key={minute.at} minute={minute} x={index + room / 2} top={top} />
            ))}
          </svg>
          {shown !== undefined && pointed !== null && (
            <Tip minute={shown} place={(pointed + 0.5) / minutes.length} />
          )}
        </div>
      </div>
      <div className={classes.foot} aria-hidden="true">
        <span className={classes.times}>
          {ticksOf(minutes).map((at) => (
            <span key={at}>{time.format(Date.parse(at))}</span>
          ))}
        </span>
        <ul className={classes.legend}>
          {kinds.map(({ kind, label: name }) => (
            <li key={kind} data-kind={kind}>
              {name}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Bar({ minute, x, top }: { readonly minute: Minute; readonly x: number; readonly top: number }) {
  let y = top;
  return kinds.map(({ kind }) => {
    y -= minute[kind];
    return (
      minute[kind] > 0 && (
        <rect
          key={kind}
          className={classes.part}
          data-kind={kind}
          x={x}
          y={y}
          width={1 - room}
          height={minute[kind]}
        />
      )
    );
  });
}

function Tip({ minute, place }: { readonly minute: Minute; readonly place: number }) {
  return (
    <div
      className={classes.tip}
      data-side={place > 0.6 ? 'left' : 'right'}
      style={{ left: `${place * 100}%` }}
    >
      <strong>{time.format(Date.parse(minute.at))}</strong>
      {kinds.map(({ kind, label }) => (
        <span key={kind} data-kind={kind}>
          {label} <b>{inShort(minute[kind])}</b>
        </span>
      ))}
    </div>
  );
}

function totalOf({ posts, comments, likes, errors }: Minute): number {
  return posts + comments + likes + errors;
}

/** The next even number of the form 1, 2 or 5 times a power of ten, so that half of it is whole too. */
function roundTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const top = [1, 2, 4, 5, 6, 8, 10].map((factor) => factor * power).find((value) => value >= most) ?? most;
  return top % 2 === 0 ? top : top * 2;
}

/** Five moments spread over the chart. */
function ticksOf(minutes: readonly Minute[]): string[] {
  const last = minutes.length - 1;
  const places = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(last * share));
  return [...new Set(places)].flatMap((place) => minutes[place]?.at ?? []);
}
