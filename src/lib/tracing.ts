/** What is said of a span besides its name; few and short, because every visit makes a dozen spans. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** Adds attributes that are known only when the work is under way. */
export type NoteOnSpan = (attributes: SpanAttributes) => void;

export interface SpanOptions {
  /** `client` where the work is a request to another service; `internal` unless given. */
  readonly kind?: 'internal' | 'client';
  readonly attributes?: SpanAttributes;
}

/** Records where the time of a visit went. The work and whatever it begins belong to the span that it runs in. */
export interface Tracing {
  /** Runs the work in a span below the current one; what the work throws ends the span as failed and is thrown on. */
  span<T>(name: string, options: SpanOptions, work: (note: NoteOnSpan) => Promise<T>): Promise<T>;
  /** Headers that say to another service which span it is called from (https://www.w3.org/TR/trace-context/). */
  headers(): Readonly<Record<string, string>>;
}

const noHeaders = {};
const noteNothing: NoteOnSpan = () => undefined;

/** Where nobody wants traces. */
export const untraced: Tracing = {
  span: (_name, _options, work) => work(noteNothing),
  headers: () => noHeaders,
};
