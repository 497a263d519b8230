import { type KeyboardEvent, useState } from 'react';

/** A form that takes the place of the control that opens it. */
export interface InPlace {
  readonly isOpen: boolean;
  /** Whether its first field takes the focus: the control that had it is gone. */
  readonly takesFocus: boolean;
  readonly leave: () => void;
  /** For the control: it is made anew when the form is left, and then the focus comes back to it. */
  readonly opener: { readonly autoFocus: boolean; readonly onClick: () => void };
  /** For the form, which Escape leaves. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param isOpenAtFirst the form is there before anybody has asked for it, and leaves the focus where it is */
export function useInPlace(isOpenAtFirst = false): InPlace {
  const [state, setState] = useState<'at first' | 'opened' | 'closed' | 'left'>(
    isOpenAtFirst ? 'at first' : 'closed',
  );
  const leave = (): void => setState('left');
  return {
    isOpen: state === 'at first' || state === 'opened',
    takesFocus: state === 'opened',
    leave,
    opener: { autoFocus: state === 'left', onClick: () => setState('opened') },
    onKeyDown: (event) => {
      if (event.key === 'Escape') leave();
    },
  };
}
