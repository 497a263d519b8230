import { z } from 'zod';
import { AddressError } from '../address-parts.ts';
import { parsePostgresUrl } from '../postgres-address.ts';
import { parseRedisUrl } from '../redis-address.ts';

export const wholeNumber = (min: number, max: number, what: string) =>
  z.coerce
    .number({ error: `must be a whole number from ${min} to ${max} (${what})` })
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, {
      error: `must be a whole number from ${min} to ${max} (${what})`,
    });

export const port = (what: string) => wholeNumber(0, 65535, what);

export const http = ['http:', 'https:'];

export const url = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be a URL such as ${example}`,
  });

/** The root of an API, to which paths are added; requests cannot carry a user, and a query would end up inside the path. */
export const apiUrl = (example: string) =>
  url(http, example).refine(
    (value) => {
      const { search, hash, username, password } = new URL(value);
      return search + hash + username + password === '';
    },
    {
      error: `must have no user, password, query or fragment, such as ${example}`,
      when: ({ value }) => typeof value === 'string' && URL.canParse(value),
    },
  );

/** A URL that says no more than the fleet can honour. */
const storeUrl = (parse: (url: string) => unknown) =>
  z.string().superRefine((value, context) => {
    try {
      parse(value);
    } catch (error) {
      if (!(error instanceof AddressError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  });

export const postgresUrl = () => storeUrl(parsePostgresUrl);
export const redisUrl = () => storeUrl(parseRedisUrl);

export const text = (minimum = 1) =>
  z.string().min(minimum, minimum === 1 ? 'must not be empty' : `must have at least ${minimum} characters`);

/** What is sent as a part of a header: there, other characters are lost, changed or refused. */
export const token = (minimum = 1) =>
  text(minimum).superRefine((value, context) => {
    const [wrong] = /[^\x21-\x7e]/u.exec(value) ?? [];
    if (wrong === undefined) return;
    const message = `must be letters, digits and signs of ASCII without white space; ${placeOf(wrong, value)}`;
    context.addIssue({ code: 'custom', message });
  });

/** Says where a character is that does not belong there, without showing the secret around it. */
function placeOf(wrong: string, value: string): string {
  const code = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const position = [...value].indexOf(wrong) + 1;
  return `its character ${position} is U+${code}, which often comes along when a value is copied`;
}

export const pace = z.coerce
  .number({ error: 'must be a number from 0.01 to 1000' })
  .refine((value) => value >= 0.01 && value <= 1000, { error: 'must be a number from 0.01 to 1000' });

export const days = wholeNumber(0, 36_500, 'days, 0 keeps for ever');

export const host = z.string().default('127.0.0.1');

/** What people type, or what seals: of any alphabet, without characters that nobody sees and nobody can type. */
export const secretText = (minimum: number) =>
  text(minimum).superRefine((value, context) => {
    const [wrong] = /[\p{Cc}\p{Cf}]/u.exec(value) ?? [];
    if (wrong === undefined) return;
    context.addIssue({
      code: 'custom',
      message: `must have no invisible characters; ${placeOf(wrong, value)}`,
    });
  });

/** Values that make a laptop work at once and that production refuses. */
export const developmentSecrets = {
  FLOIMG_SERVICE_TOKEN: 'fst_development',
  SESSION_SECRET: 'development-session-secret-of-32-characters',
  ADMIN_PASSWORD: 'development',
  API_TOKEN: 'development-token',
} as const;

/** How an operator gets a secret that the fleet itself checks. */
export const inventedSecret = 'openssl rand -hex 32';
export const studiosSecret = 'made in FloImg Studio; begins with fst_';
