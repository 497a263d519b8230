import { readFileSync, statSync } from 'node:fs';

/** Thrown when a file that an operator named is no text; its message says what it is instead. */
export class TextFileError extends Error {
  readonly code = 'TEXT_FILE_UNREADABLE';
  /** The message without the name of the file. */
  readonly fault: string;

  constructor(file: string, fault: string, cause?: unknown) {
    super(`${file} ${fault}`, cause === undefined ? {} : { cause });
    this.name = 'TextFileError';
    this.fault = fault;
  }
}

/** Bytes; no persona and no prompt is near it. */
const largestFile = 1_000_000;

/**
 * Reads a file as text: without a byte order mark, and with line feeds where Windows has two characters.
 * @throws {TextFileError} for what is no file, too large, or not UTF-8: its letters would be stored as question marks
 */
export function readTextFile(file: string): string {
  let bytes: Buffer;
  try {
    const found = statSync(file);
    if (found.isDirectory()) throw new TextFileError(file, 'is a folder; name the files in it');
    if (!found.isFile()) throw new TextFileError(file, 'is no file');
    if (found.size > largestFile)
      throw new TextFileError(
        file,
        `is larger than ${largestFile} bytes; it is hardly the file that was meant`,
      );
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof TextFileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new TextFileError(file, `cannot be read (${reason})`, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch (error) {
    throw new TextFileError(file, 'is not UTF-8; save it as UTF-8', error);
  }
}
