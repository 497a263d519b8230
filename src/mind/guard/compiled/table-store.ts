import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { FleetError, messageOf } from '../../../lib/errors.ts';
import { digestOfSources } from './sources.ts';
import { decodeTables } from './table-file.ts';
import type { GuardTables } from './tables.ts';

/** The rules of the guard could not be compiled. */
export class GuardNotCompiledError extends FleetError {
  readonly code = 'GUARD_NOT_COMPILED';
}

const ownCompiler = join(import.meta.dirname, 'compiler-process.ts');
/** Bytes that the compiler may hand over; it hands over a tenth of that. */
const mostBytes = 2 ** 26;

/** Tables, and how they were come by. */
export interface ObtainedTables {
  readonly tables: GuardTables;
  /** Why the rules had to be compiled; null where the file had them. */
  readonly compiledBecause: string | null;
  /** Why what was compiled could not be written to the file, so that the next process has to do it again; else null. */
  readonly notKept: string | null;
}

/**
 * Keeps the compiled rules in a file for all processes. Where it is not of the present sources they are compiled, in a
 * process of its own: that takes five times the memory that the tables do.
 */
export class TableStore {
  readonly #file: string;
  readonly #compiler: string;

  /** @param compiler the program that writes the bytes of the tables to its output */
  constructor(file: string, compiler = ownCompiler) {
    this.#file = file;
    this.#compiler = compiler;
  }

  /** @throws {GuardNotCompiledError} */
  async obtain(): Promise<ObtainedTables> {
    const found = this.#read();
    if (typeof found !== 'string') return fromFile(found);
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [this.#compiler], compilerOptions);
      return this.#keep(stdout, found);
    } catch (error) {
      throw notCompiled(error);
    }
  }

  /**
   * The same, and nothing else of this process goes on meanwhile.
   * @throws {GuardNotCompiledError}
   */
  obtainAtOnce(): ObtainedTables {
    const found = this.#read();
    if (typeof found !== 'string') return fromFile(found);
    try {
      return this.#keep(
        execFileSync(process.execPath, [this.#compiler], { ...compilerOptions, stdio: 'pipe' }),
        found,
      );
    } catch (error) {
      throw notCompiled(error);
    }
  }

  /** The tables of the file, or why they cannot be used. */
  #read(): GuardTables | string {
    try {
      const { digest, tables } = decodeTables(readFileSync(this.#file));
      return digest === digestOfSources() ? tables : `${this.#file} was compiled from other sources`;
    } catch (error) {
      return `${this.#file} cannot be used: ${messageOf(error)}`;
    }
  }

  #keep(bytes: Uint8Array, compiledBecause: string): ObtainedTables {
    const { tables } = decodeTables(bytes);
    try {
      this.#write(bytes);
      return { tables, compiledBecause, notKept: null };
    } catch (error) {
      return { tables, compiledBecause, notKept: messageOf(error) };
    }
  }

  /** Writes beside the file, and then in its place, so that nobody reads a part of it. */
  #write(bytes: Uint8Array): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const fresh = `${this.#file}.${randomUUID()}`;
    try {
      writeFileSync(fresh, bytes);
      renameSync(fresh, this.#file);
    } finally {
      rmSync(fresh, { force: true });
    }
  }
}

const compilerOptions = {
  encoding: 'buffer',
  maxBuffer: mostBytes,
  // What this process was started with, such as a profiler, is not meant for that one, whose code nobody uses again.
  env: {},
} as const;

function fromFile(tables: GuardTables): ObtainedTables {
  return { tables, compiledBecause: null, notKept: null };
}

function notCompiled(cause: unknown): GuardNotCompiledError {
  return new GuardNotCompiledError(
    `The rules of the guard could not be compiled: ${messageOf(cause)} Run npm run build to see more.`,
    { cause },
  );
}
