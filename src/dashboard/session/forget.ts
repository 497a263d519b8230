/** Told when the session has been ended on purpose, to forget what was read in it. */
const listeners = new Set<() => void>();

/** Lets a part of the page clear what it keeps in memory when the operator logs out. */
export function onForget(forget: () => void): void {
  listeners.add(forget);
}

/** Forgets everything that was read in the session. */
export function forgetEverything(): void {
  for (const forget of listeners) forget();
}
