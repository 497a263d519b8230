import { Input, NativeSelect, NumberInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { durationUnits, naturalUnit, secondsOf } from './duration.ts';
import classes from './duration-field.module.css';

interface DurationFieldProps {
  readonly label: string;
  readonly description: string;
  /** In seconds; what was emptied is NaN. */
  readonly value: number;
  readonly onChange: (seconds: number) => void;
  readonly error: ReactNode;
  /** The field's path, by which a form finds it. */
  readonly path: string;
}

/** A duration in the unit that people would say it in. */
export function DurationField({ label, description, value, onChange, error, path }: DurationFieldProps) {
  const [unit, setUnit] = useState(() => naturalUnit(value));
  const factor = secondsOf(unit);
  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div">
      <div className={classes.field}>
        <NumberInput
          aria-label={label}
          min={0}
          decimalScale={2}
          value={Number.isFinite(value) ? value / factor : ''}
          onChange={(typed) => onChange(typed === '' ? Number.NaN : Math.round(Number(typed) * factor))}
          error={error !== undefined && error !== null}
          data-path={path}
        />
        <NativeSelect
          aria-label={`${label}, unit`}
          value={unit}
          onChange={(event) => {
            const chosen = durationUnits.find((one) => one.unit === event.currentTarget.value);
            if (chosen === undefined) return;
            // What was typed stays, and means more or less from now on.
            setUnit(chosen.unit);
            if (Number.isFinite(value)) onChange(Math.round((value / factor) * chosen.seconds));
          }}
          data={durationUnits.map((one) => one.unit).toReversed()}
        />
      </div>
    </Input.Wrapper>
  );
}
