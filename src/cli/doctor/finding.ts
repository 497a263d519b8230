/** How bad it is: it works; it works, but somebody should know; it does not work; or it was not looked at. */
export type Level = 'ok' | 'warning' | 'broken' | 'skipped';

/** What came of looking at one thing. */
export interface Verdict {
  readonly level: Level;
  /** What was found; of something skipped, why. */
  readonly found: string;
  /** What to do about it; null where nothing has to be done. */
  readonly mend: string | null;
  /** What was checked, where a check looks at several things and this is one of them. */
  readonly checked?: string;
}

/** A verdict as it is told. */
export interface Finding extends Omit<Verdict, 'checked'> {
  /** The name of the check, stable for programs. */
  readonly check: string;
  readonly checked: string;
}

export const ok = (found: string): Verdict => ({ level: 'ok', found, mend: null });
export const warning = (found: string, mend: string): Verdict => ({ level: 'warning', found, mend });
export const broken = (found: string, mend: string): Verdict => ({ level: 'broken', found, mend });
export const skipped = (found: string): Verdict => ({ level: 'skipped', found, mend: null });
