import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { TimeLapse as Lapse } from '#api/seed-forecast';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { countedInFull } from '../parts/words.ts';
import classes from './time-lapse.module.css';

/** The whole time goes by in so many steps of so many milliseconds. */
const playedIn = 100;
const stepMs = 100;
const shownPictures = 12;
const minutesADay = 24 * 60;

/** The simulated gallery as it fills: it stands where somebody puts it, and plays where somebody lets it. */
export function TimeLapse({ timeLapse: { minutes, pictures } }: { readonly timeLapse: Lapse }) {
  const [minute, setMinute] = useState(minutes);
  const [isPlaying, setPlaying] = useState(false);
  const isOver = minute >= minutes;
  useEffect(() => {
    if (!isPlaying || isOver) return undefined;
    const timer = setTimeout(
      () => setMinute(Math.min(minutes, minute + Math.ceil(minutes / playedIn))),
      stepMs,
    );
    return () => clearTimeout(timer);
  }, [isPlaying, isOver, minute, minutes]);
  const play = (): void => {
    if (isOver) setMinute(0);
    setPlaying(!isPlaying || isOver);
  };
  const isRunning = isPlaying && !isOver;
  const until = pictures.filter(({ at }) => at <= minute);
  return (
    <Panel title="The gallery as it fills">
      <div className={classes.controls}>
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name={isRunning ? 'pause' : 'play'} size={14} />}
          onClick={play}
        >
          {isRunning ? 'Pause' : 'Play'}
        </Button>
        <input
          type="range"
          aria-label="Time"
          aria-valuetext={timeInWords(minute)}
          min={0}
          max={minutes}
          step={30}
          value={minute}
          onChange={(event) => {
            setPlaying(false);
            setMinute(Number(event.currentTarget.value));
          }}
        />
        <output>
          {timeInWords(minute)} · {countedInFull(until.length, 'picture')}
        </output>
      </div>
      <ul className={classes.pictures} aria-label="Pictures">
        {until
          .slice(-shownPictures)
          .toReversed()
          .map(({ title, author, isAgent, at, likes, comments }) => (
            <li key={`${at} ${author} ${title}`} className={classes.picture}>
              <Face name={title} size={36} />
              <span className={classes.words}>
                <strong>{title}</strong>
                <span>
                  {author}, {isAgent ? 'agent' : 'person'}
                </span>
                <span>
                  {countedInFull(countUntil(likes, minute), 'like')},{' '}
                  {countedInFull(countUntil(comments, minute), 'comment')}
                </span>
              </span>
            </li>
          ))}
      </ul>
      {until.length === 0 && <p className={classes.empty}>Nobody has posted yet.</p>}
    </Panel>
  );
}

function countUntil(moments: readonly number[], minute: number): number {
  return moments.filter((at) => at <= minute).length;
}

/** `day 3, 14:30`, by UTC's clock. */
function timeInWords(minute: number): string {
  const day = Math.floor(minute / minutesADay) + 1;
  const [hours, rest] = [Math.floor((minute % minutesADay) / 60), minute % 60];
  return `day ${day}, ${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
