import * as z from 'zod/mini';

// Compiled validators would need `eval`, which the content security policy forbids.
z.config({ jitless: true });

/** Kept only where following it cannot run code: http, https, or a path of this server; else null. */
function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const base = 'https://dashboard.invalid/';
  if (!URL.canParse(value, base)) return null;
  return ['http:', 'https:'].includes(new URL(value, base).protocol) ? value : null;
}

/** An address that is safe to follow and to load pictures from; null for anything else. */
export const address = z.pipe(z.optional(z.unknown()), z.transform(webAddress));

/** Text, or null where there is none. */
export const optionalText = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => text ?? null),
);

export const count = z.number();
