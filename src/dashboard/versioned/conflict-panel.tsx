import { Button } from '@mantine/core';
import { useState } from 'react';
import { Panel } from '../parts/panel.tsx';
import classes from './conflict-panel.module.css';
import { differencesBetween } from './differences.ts';
import { DifferencesList } from './differences-list.tsx';
import type { Conflict } from './merge.ts';

interface ConflictPanelProps {
  readonly conflicts: readonly Conflict[];
  /** What people call a field. */
  readonly nameOf: (path: string) => string;
  readonly onSettle: (theirs: ReadonlySet<string>) => void;
}

/** Fields that two people have changed: each is as one of them has it. */
export function ConflictPanel({ conflicts, nameOf, onSettle }: ConflictPanelProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (path: string, isTheirs: boolean): void => {
    const next = new Set(theirs);
    if (isTheirs) next.add(path);
    else next.delete(path);
    setTheirs(next);
  };
  return (
    <Panel title="Two people changed the same">
      <div className={classes.body}>
        <p className={classes.text}>
          What only one of you changed is in the fields already. Choose what these are to be; nothing is saved
          before you save.
        </p>
        {conflicts.map(({ path, mine, theirs: other }) => (
          <fieldset key={path} className={classes.conflict}>
            <legend>{nameOf(path)}</legend>
            <label>
              <input
                type="radio"
                name={`conflict ${path}`}
                checked={!theirs.has(path)}
                onChange={() => choose(path, false)}
              />{' '}
              As I have it
            </label>
            <label>
              <input
                type="radio"
                name={`conflict ${path}`}
                checked={theirs.has(path)}
                onChange={() => choose(path, true)}
              />{' '}
              As it was saved meanwhile
            </label>
            <p className={classes.text}>What was saved meanwhile, against yours:</p>
            <DifferencesList differences={differencesBetween(mine, other, path)} nameOf={nameOf} />
          </fieldset>
        ))}
        <div>
          <Button onClick={() => onSettle(theirs)}>Go on with these</Button>
        </div>
      </div>
    </Panel>
  );
}
