/** What a call is answered with. A Buffer is sent as it is, everything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: Answer['body'], headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}
