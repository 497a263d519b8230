import { NumberInput } from '@mantine/core';
import classes from '../versioned/editor.module.css';
import type { Faults } from '../versioned/faults.ts';

type Range = [low: number, high: number];

interface RangeFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: Readonly<Range>;
  readonly onChange: (range: Range) => void;
  readonly faults: Faults;
  readonly path: string;
  /** Shares of 0–1 are shown in percent. */
  readonly inPercent?: boolean;
  readonly step?: number;
}

/** Two ends of a range; each agent draws its own value between them. */
export function RangeField({
  label,
  description,
  value: [low, high],
  onChange,
  faults,
  path,
  inPercent = false,
  step = 1,
}: RangeFieldProps) {
  const fault = faults.within(path);
  const shown = (value: number): number | string =>
    Number.isFinite(value) ? Number((inPercent ? value * 100 : value).toFixed(4)) : '';
  const read = (typed: number | string): number => {
    if (typed === '') return Number.NaN;
    return inPercent ? Number((Number(typed) / 100).toFixed(6)) : Number(typed);
  };
  const common = {
    min: 0,
    step,
    allowDecimal: inPercent,
    thousandSeparator: ',',
    ...(inPercent ? { suffix: '%', max: 100, decimalScale: 2 } : {}),
    error: fault !== undefined,
  };
  return (
    <fieldset className={classes.range}>
      <legend>{label}</legend>
      {description !== undefined && <p className={classes.hint}>{description}</p>}
      <div className={classes.ends}>
        <NumberInput
          {...common}
          aria-label={`${label}, from`}
          value={shown(low)}
          onChange={(typed) => onChange([read(typed), high])}
          data-path={path}
        />
        <span aria-hidden="true">to</span>
        <NumberInput
          {...common}
          aria-label={`${label}, to`}
          value={shown(high)}
          onChange={(typed) => onChange([low, read(typed)])}
        />
      </div>
      {fault !== undefined && <p className={classes.fault}>{fault}</p>}
    </fieldset>
  );
}
