import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { readTextFile, TextFileError } from '../text-file.ts';
import { type Persona, personaSchema } from './schema.ts';

export { type Persona, workflowIds } from './schema.ts';

/** Thrown when the catalogue of personas cannot be used; its message lists every fault, one a line. */
export class PersonaError extends Error {
  readonly code = 'PERSONAS_INVALID';
  readonly faults: readonly string[];

  constructor(directory: string, faults: readonly string[]) {
    super(
      `The personas in ${directory} are not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\n` +
        'Correct these files; config/personas/schema.ts says what each field takes.',
    );
    this.name = 'PersonaError';
    this.faults = faults;
  }
}

let builtIn: readonly Persona[] | undefined;

/**
 * Reads and checks every `*.json` of a directory as one persona.
 * @param directory the catalogue that comes with the project, which is read once a process, unless given
 * @returns the personas, ordered by id
 * @throws {PersonaError} naming every file, field and fault
 */
export function loadPersonas(directory?: string): readonly Persona[] {
  if (directory !== undefined) return personasOf(directory);
  builtIn ??= personasOf(import.meta.dirname);
  return builtIn;
}

function personasOf(directory: string): readonly Persona[] {
  return soundOnes(
    directory,
    personaFiles(directory).map((file) => readPersona(directory, file)),
  );
}

/**
 * Reads and checks files, each as one persona.
 * @throws {PersonaError} naming every file, field and fault
 */
export function readPersonaFiles(files: readonly string[]): readonly Persona[] {
  return soundOnes(
    files.join(', '),
    files.map((file) => readPersona('', file)),
  );
}

function soundOnes(place: string, read: readonly ReadPersona[]): readonly Persona[] {
  const personas = read.flatMap(({ persona }) => (persona === null ? [] : [persona]));
  const faults = [...read.flatMap((one) => one.faults), ...repeatedIds(read)];
  if (faults.length > 0) throw new PersonaError(place, faults);
  return personas;
}

interface ReadPersona {
  readonly file: string;
  /** The id that the file gives, even where the rest of it is faulty. */
  readonly id: string | null;
  readonly persona: Persona | null;
  readonly faults: readonly string[];
}

function personaFiles(directory: string): string[] {
  let files: string[];
  try {
    files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  } catch (error) {
    throw new PersonaError(directory, [`the directory cannot be read (${reasonOf(error)})`]);
  }
  if (files.length === 0) throw new PersonaError(directory, ['there is no .json file; add at least one']);
  return files.sort();
}

function readPersona(directory: string, file: string): ReadPersona {
  let content: unknown;
  try {
    content = JSON.parse(readTextFile(join(directory, file)));
  } catch (error) {
    const fault = error instanceof TextFileError ? error.fault : `is not readable JSON (${reasonOf(error)})`;
    return { file, id: null, persona: null, faults: [`${file}: ${fault}`] };
  }
  const parsed = personaSchema.safeParse(content);
  const id = idOf(content);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(file, issue));
  if (id !== null && id !== basename(file, '.json')) {
    faults.push(`${file}: id: is "${id}"; rename the file to ${id}.json or change the id`);
  }
  return { file, id, persona: parsed.data ?? null, faults };
}

function repeatedIds(read: readonly ReadPersona[]): string[] {
  const byId = Map.groupBy(read, ({ id }) => id);
  return [...byId].flatMap(([id, sharing]) =>
    id === null || sharing.length === 1
      ? []
      : [
          `${sharing.map(({ file }) => file).join(', ')}: all have the id "${id}"; each persona needs its own`,
        ],
  );
}

function idOf(content: unknown): string | null {
  if (typeof content !== 'object' || content === null || !('id' in content)) return null;
  return typeof content.id === 'string' ? content.id : null;
}

function faultOf(file: string, issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.');
  return `${file}: ${path === '' ? 'the whole file' : path}: ${issue.message}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
