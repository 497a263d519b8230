import type { Size } from '../svg.ts';

/** Where something is drawn, in pixels from the top left. */
export interface Frame extends Size {
  readonly left: number;
  readonly top: number;
}

/** Colours of everything that is not data. */
export interface Ink {
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly ground: string;
}
