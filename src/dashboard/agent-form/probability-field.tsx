import { Slider } from '@mantine/core';
import type { ReactNode } from 'react';
import { inPercent } from '../parts/words.ts';
import classes from './probability-field.module.css';

interface ProbabilityFieldProps {
  readonly label: string;
  /** 0–1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly error?: ReactNode;
}

/** A chance of 0–100 %. */
export function ProbabilityField({ label, value, onChange, error }: ProbabilityFieldProps) {
  return (
    <div className={classes.field}>
      <div className={classes.head}>
        <span>{label}</span>
        <span className={classes.value}>{inPercent(value)}</span>
      </div>
      <Slider
        min={0}
        max={1}
        step={0.01}
        value={value}
        onChange={onChange}
        label={inPercent}
        thumbLabel={`${label}: chance at each visit`}
      />
      {error !== undefined && error !== null && <p className={classes.fault}>{error}</p>}
    </div>
  );
}
