import { useId } from 'react';
import classes from './slider.module.css';

interface SliderProps {
  readonly label: string;
  /** Where it may stand, ascending. */
  readonly steps: readonly number[];
  readonly value: number;
  /** A value in words, beside the label and for those who listen. */
  readonly inWords: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** Chooses one of some values; a value between them stands at the last one that is not larger. */
export function Slider({ label, steps, value, inWords, onChange }: SliderProps) {
  const id = useId();
  const place = Math.max(
    0,
    steps.findLastIndex((step) => step <= value),
  );
  return (
    <div className={classes.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{inWords(value)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={place}
        aria-valuetext={inWords(value)}
        onChange={(event) => {
          const chosen = steps[Number(event.currentTarget.value)];
          if (chosen !== undefined) onChange(chosen);
        }}
      />
    </div>
  );
}
