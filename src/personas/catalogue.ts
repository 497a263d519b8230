import { type Persona, personaSchema } from '../../config/personas/schema.ts';
import { type Sql, statement } from '../db/sql.ts';
import { messageOf } from '../lib/errors.ts';
import type { Logger } from '../lib/logger.ts';
import type { Subscriber } from '../redis/pubsub.ts';
import { findPersonas, type StoredPersona } from './store.ts';

/** The catalogue of the moment. */
export interface CurrentPersonas {
  /** The personas as agents live by them: always the same object until one changes. */
  readonly current: () => readonly Persona[];
}

/** The published personas as a process knows them, so that no visit waits for Postgres. */
export interface KnownPersonas extends CurrentPersonas {
  /** Makes sure that the persona is known in this version, or in a later one. */
  ensure(id: string, version: number): Promise<void>;
  /** Reads what has changed now. */
  refresh(): Promise<void>;
  /** Learns at once that something changed, and not only after some seconds. */
  follow(subscriber: Subscriber): Promise<void>;
  close(): void;
}

/** Why a stored persona cannot be used. */
interface PersonaFault {
  readonly id: string;
  readonly reason: string;
}

export interface KnownPersonasParts {
  readonly database: Sql;
  readonly logger: Logger;
  /** What stands in for a stored persona that cannot be read. */
  readonly builtIn: readonly Persona[];
}

/** A change whose message was lost counts after so many milliseconds at the latest. */
const refreshMs = 3_000;

const selectVersions = statement<{ id: string; version: number }>(
  'personas-known',
  `select id, published_version as version from personas where published_version is not null and deleted_at is null
   order by id`,
  { id: 'text', version: 'int4' },
);

interface Known {
  readonly persona: Persona;
  readonly version: number;
}

/** Opens the catalogue; see {@link KnownPersonas}. */
export async function openKnownPersonas(parts: KnownPersonasParts): Promise<KnownPersonas> {
  const { database, logger } = parts;
  let known: readonly Known[] = [];
  let personas: readonly Persona[] = [];
  let state = '';
  const read = async (): Promise<void> => {
    const versions = await database.rows(selectVersions, []);
    const found = JSON.stringify(versions);
    if (found === state) return;
    const stored = await findPersonas(database);
    const catalogue = catalogueFrom(stored, known, parts.builtIn);
    for (const { id, reason } of catalogue.faults)
      logger.error('A stored persona cannot be used', { persona: id, reason });
    known = catalogue.known;
    personas = known.map(({ persona }) => persona);
    state = found;
  };
  let reading: Promise<void> | null = null;
  const refresh = (): Promise<void> => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
  const refreshOrWarn = (): void => {
    refresh().catch((error: unknown) =>
      logger.warn('The personas could not be read; those known before are used', {
        reason: messageOf(error),
      }),
    );
  };
  await refresh();
  const timer = setInterval(refreshOrWarn, refreshMs).unref();
  return {
    current: () => personas,
    async ensure(id, version) {
      const have = known.find(({ persona }) => persona.id === id)?.version ?? 0;
      // A reading that is under way may have begun before the version was published.
      if (have < version) await (reading ?? Promise.resolve()).then(refresh, refresh);
    },
    refresh,
    follow: (subscriber) => subscriber.subscribe('settings', refreshOrWarn),
    close: () => clearInterval(timer),
  };
}

/** The catalogue of a process that reads no database, as a forecast or a test: it never changes. */
export function fixedPersonas(personas: readonly Persona[]): KnownPersonas {
  return {
    current: () => personas,
    ensure: async () => undefined,
    refresh: async () => undefined,
    follow: async () => undefined,
    close: () => undefined,
  };
}

/** A persona that cannot be read costs no other one: it stays as it was known, or is as it comes with the fleet. */
function catalogueFrom(
  stored: readonly StoredPersona[],
  before: readonly Known[],
  builtIn: readonly Persona[],
): { known: Known[]; faults: PersonaFault[] } {
  const known: Known[] = [];
  const faults: PersonaFault[] = [];
  for (const { id, publishedVersion, published } of stored) {
    if (publishedVersion === null) continue;
    const parsed = personaSchema.safeParse(published);
    if (parsed.success) {
      known.push({ persona: parsed.data, version: publishedVersion });
      continue;
    }
    const [issue] = parsed.error.issues;
    faults.push({ id, reason: `version ${publishedVersion}: ${issue?.path.join('.')}: ${issue?.message}` });
    const standIn =
      before.find(({ persona }) => persona.id === id)?.persona ?? builtIn.find((one) => one.id === id);
    if (standIn !== undefined) known.push({ persona: standIn, version: publishedVersion });
  }
  return { known, faults };
}
