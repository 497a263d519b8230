/** What a tab asks of the worker that holds the connection. */
export type TabMessage =
  | { readonly kind: 'subscribe'; readonly address: string; readonly after: number }
  | { readonly kind: 'close' };

/** What the worker answers. */
export type WorkerMessage =
  | { readonly kind: 'open' | 'heartbeat' | 'lost' }
  | { readonly kind: 'activity'; readonly id: number; readonly text: string };
