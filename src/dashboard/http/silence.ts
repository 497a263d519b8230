import type { Route } from '#api/route';

/** A server that says nothing for so long is taken for one that does not answer, in milliseconds. */
const usualMs = 10_000;
/** A command on very many agents says nothing before its first hundreds are done, nor one that waits until the guard is built. */
const longMs = 60_000;

/** Ends a request when the server has been silent for too long. */
export class Silence {
  readonly #ending = new AbortController();
  readonly #limitMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ reportsProgress, waitsForGuard }: Pick<Route, 'reportsProgress' | 'waitsForGuard'>) {
    this.#limitMs = reportsProgress || waitsForGuard ? longMs : usualMs;
    this.restart();
  }

  /** Fires when the time is over. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** What happened, for people. */
  get sentence(): string {
    return `The server has said nothing for ${this.#limitMs / 1000} seconds.`;
  }

  /** Something was heard: the time begins anew. */
  restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ending.abort(), this.#limitMs);
  }

  /** Nothing more is expected. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
