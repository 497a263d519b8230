/**
 * An address that is safe to follow and to load pictures from, because it cannot run code: http, https, or a path of
 * this server. Null for anything else.
 */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const base = 'https://dashboard.invalid/';
  if (!URL.canParse(value, base)) return null;
  return ['http:', 'https:'].includes(new URL(value, base).protocol) ? value : null;
}
