/** The longest text that is taken over from elsewhere when nothing else is said, in UTF-16 units. */
const longest = 2_000;

/** What JSON writes for U+0000 and for a half of a surrogate pair; whether it is that half alone is not looked at. */
const suspicious = /\\u(?:0000|d[89a-f])/;

/**
 * A text that Postgres takes: it refuses U+0000 in `text` and in `jsonb`, and halves of surrogate pairs in `jsonb`.
 * @param maxLength in UTF-16 units; what is longer is cut
 */
export function toPostgresText(text: string, maxLength = longest): string {
  return text.slice(0, maxLength).replaceAll('\u0000', '').toWellFormed();
}

/** JSON in which every text is {@link toPostgresText}, cut at nothing. */
export function toPostgresJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Looking at each text costs ten times as much, and next to none needs it; most have no escape at all.
  if (!json.includes('\\u') || !suspicious.test(json)) return json;
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? toPostgresText(inner, Number.POSITIVE_INFINITY) : inner,
  );
}
