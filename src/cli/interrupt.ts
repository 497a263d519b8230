/** Aborted by the first Ctrl-C or SIGTERM from now on; a second one ends the process as usual. */
export function interruption(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort(signal));
  return stopping.signal;
}
