import type { ComponentType } from 'react';

/** The part of the dashboard that a page consists of did not come. */
export class PageNotLoaded extends Error {
  readonly code = 'PAGE_NOT_LOADED';

  constructor(cause: unknown) {
    super(
      'A part of the dashboard could not be loaded: the server does not answer, or a new version has come since this page was opened.',
      { cause },
    );
    this.name = 'PageNotLoaded';
  }
}

/** Waits before the second and the third attempt, in milliseconds. */
const waitsMs = [500, 2000] as const;

/**
 * Loads a page's code when somebody goes there, in up to three attempts.
 * @throws {PageNotLoaded}
 */
export async function loadPage<Props = object>(
  load: () => Promise<ComponentType<Props>>,
): Promise<{ readonly Component: ComponentType<Props> }> {
  for (const waitMs of waitsMs) {
    try {
      return { Component: await load() };
    } catch {
      // Whatever was in the way, the next attempt finds out whether it still is.
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  try {
    return { Component: await load() };
  } catch (error) {
    throw new PageNotLoaded(error);
  }
}
