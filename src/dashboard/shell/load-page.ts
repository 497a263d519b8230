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

/** The code of a page, or of a part of one: what it consists of has a name. */
type Module<Name extends string, Props> = Readonly<Record<Name, ComponentType<Props>>>;

/**
 * Loads a page's code when somebody goes there, in up to three attempts.
 * @param name what the page's component is called there
 * @throws {PageNotLoaded}
 */
export async function loadPage<Name extends string, Props = object>(
  load: () => Promise<Module<NoInfer<Name>, Props>>,
  name: Name,
): Promise<{ readonly Component: ComponentType<Props> }> {
  const loaded = (module: Module<Name, Props>) => ({ Component: module[name] });
  let failure: unknown;
  try {
    return loaded(await load());
  } catch (error) {
    failure = error;
  }
  for (const [attempt, waitMs] of waitsMs.entries()) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    try {
      return loaded(await loadAgain(failure, attempt + 1, { load, name }));
    } catch {
      // Whatever was in the way, the next attempt finds out whether it still is.
    }
  }
  throw new PageNotLoaded(failure);
}

interface Wanted<Name extends string, Props> {
  readonly load: () => Promise<Module<Name, Props>>;
  readonly name: Name;
}

/**
 * A browser remembers for as long as the page is open that a module did not come, and asks for it no more: it is asked
 * for at another address. The browser's error names the one that failed.
 */
async function loadAgain<Name extends string, Props>(
  failure: unknown,
  attempt: number,
  { load, name }: Wanted<Name, Props>,
): Promise<Module<Name, Props>> {
  const address = /https?:\/\/\S+\.js/.exec(String(failure))?.[0];
  if (address === undefined || new URL(address).origin !== location.origin) return load();
  const module: unknown = await import(/* @vite-ignore */ `${address}?again=${attempt}`);
  return holds<Name, Props>(module, name) ? module : load();
}

function holds<Name extends string, Props>(module: unknown, name: Name): module is Module<Name, Props> {
  return typeof module === 'object' && module !== null && name in module;
}
