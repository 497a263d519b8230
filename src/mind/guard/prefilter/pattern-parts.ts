/** A part of a regular expression, as far as it says which characters a match holds. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** One of few characters. */
  | { readonly kind: 'characters'; readonly characters: readonly string[] }
  /** One character of which nothing is known. */
  | { readonly kind: 'anything' }
  /** What was found before. */
  | { readonly kind: 'again' }
  /** No character, and nothing is known of the place. */
  | { readonly kind: 'empty' }
  /** No character; there is no Latin letter right before, or right behind. */
  | { readonly kind: 'boundary'; readonly side: 'before' | 'behind' }
  /** No character; what stands right before, or right behind, matches the inner part. */
  | { readonly kind: 'look'; readonly side: 'before' | 'behind'; readonly inner: Part }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly choices: readonly Part[] }
  | { readonly kind: 'repeated'; readonly inner: Part; readonly least: number; readonly most: number };

/** A pattern holds what this reader does not know: found by the first test that loads it. */
export class PatternSyntaxError extends Error {
  readonly code = 'GUARD_PATTERN_SYNTAX';
}

const anything: Part = { kind: 'anything' };
const again: Part = { kind: 'again' };
const empty: Part = { kind: 'empty' };
/** Characters of a class that are looked for one by one; of a larger one nothing is known. */
const mostOfClass = 32;
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', 0: '\0' };
const digits = [...'0123456789'];

/**
 * Reads a regular expression with the flag `u` or `v`.
 * @throws {PatternSyntaxError}
 */
export function readPattern({ source, unicodeSets }: RegExp): Part {
  const reader = new Reader(source, unicodeSets);
  const part = reader.choice();
  if (!reader.isAtEnd) throw new PatternSyntaxError(`The pattern ${source} has one bracket too many.`);
  return part;
}

class Reader {
  readonly #source: string;
  readonly #nestsClasses: boolean;
  #place = 0;

  constructor(source: string, nestsClasses: boolean) {
    this.#source = source;
    this.#nestsClasses = nestsClasses;
  }

  get isAtEnd(): boolean {
    return this.#place >= this.#source.length;
  }

  choice(): Part {
    const choices: Part[] = [this.#row()];
    while (this.#take('|')) choices.push(this.#row());
    const [only] = choices;
    return choices.length === 1 && only !== undefined ? only : { kind: 'choice', choices };
  }

  #row(): Part {
    const parts: Part[] = [];
    while (!this.isAtEnd && !this.#sees('|') && !this.#sees(')')) parts.push(this.#repeated(this.#single()));
    return { kind: 'row', parts };
  }

  #repeated(inner: Part): Part {
    const [written, sign, from, comma, to] = this.#match(/([*+?])|\{(\d+)(,?)(\d*)\}/y) ?? [];
    if (written === undefined) return inner;
    this.#take('?');
    if (sign !== undefined)
      return { kind: 'repeated', inner, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const least = Number(from);
    const most = comma === '' ? least : to === '' ? Infinity : Number(to);
    return { kind: 'repeated', inner, least, most };
  }

  #single(): Part {
    if (this.#sees('(')) return this.#group();
    if (this.#sees('[')) return partOfClass(this.#class(), this.#nestsClasses);
    if (this.#sees('\\')) return this.#escape();
    if (this.#take('^') || this.#take('$')) return empty;
    if (this.#take('.')) return anything;
    const [text = ''] = this.#match(/[\s\S]/uy) ?? [];
    return { kind: 'text', text };
  }

  #group(): Part {
    const [opening = ''] = this.#match(/\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z]*(?:-[a-z]+)?:))?/y) ?? [];
    const start = this.#place;
    const inner = this.choice();
    const source = this.#source.slice(start, this.#place);
    if (!this.#take(')')) throw new PatternSyntaxError(`The pattern ${this.#source} has an open bracket.`);
    const side = opening.startsWith('(?<') ? 'before' : 'behind';
    if (opening.endsWith('=')) return { kind: 'look', side, inner };
    if (!opening.endsWith('!')) return inner;
    return excludesLetters.test(source) ? { kind: 'boundary', side } : empty;
  }

  /** The source of a class, with the classes in it. */
  #class(): string {
    const start = this.#place;
    let depth = 0;
    do {
      if (this.isAtEnd) throw new PatternSyntaxError(`The pattern ${this.#source} has an open class.`);
      const [piece = ''] = this.#match(/\\[\s\S]|[\s\S]/uy) ?? [];
      if (piece === '[' && (depth === 0 || this.#nestsClasses)) depth += 1;
      if (piece === ']') depth -= 1;
    } while (depth > 0);
    return this.#source.slice(start + 1, this.#place - 1);
  }

  #escape(): Part {
    const [written = '\\'] = this.#match(escapes) ?? [];
    if (written === '\\d') return { kind: 'characters', characters: digits };
    if (written === '\\b' || written === '\\B') return empty;
    if (/^\\(?:k|[1-9])/.test(written)) return again;
    const character = characterOf(written);
    return character === null ? anything : { kind: 'text', text: character };
  }

  #sees(text: string): boolean {
    return this.#source.startsWith(text, this.#place);
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#place += text.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#place;
    const found = pattern.exec(this.#source);
    if (found !== null) this.#place += found[0].length;
    return found;
  }
}

const escapes =
  /\\(?:[pP]\{[^}]+\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}(?:\\u[dD][c-fC-F][\da-fA-F]{2})?|x[\da-fA-F]{2}|k<\w+>|[1-9]\d*|[\s\S])/uy;

/** One class, or alternatives with one, that holds all Latin letters, and takes none away. */
const excludesLetters = /^(?:\[(?!\^)(?:[^[\]]*)(?:\\p\{L\}|A-Za-z)[^[\]]*\](?:\|[^|]*)*|\\S|\\p\{L\})$/u;

/** The character that an escape stands for; null where it stands for several, or for what was found before. */
function characterOf(written: string): string | null {
  const code = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})$|x([\da-f]{2}))/i.exec(written);
  if (code !== null) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16));
  const letter = written.slice(1);
  if (letter.length > 1) return null;
  return controls[letter] ?? (/[dDwWsSbB1-9]/.test(letter) ? null : letter);
}

function partOfClass(inner: string, nestsClasses: boolean): Part {
  // Classes of classes are those of whole scripts.
  if (inner.startsWith('^') || (nestsClasses && /\[|--|&&/.test(inner))) return anything;
  const characters = new Set<string>();
  for (const [, from = '', to] of inner.matchAll(members)) {
    const range = from === '\\d' ? digits : rangeOf(from, to ?? from);
    if (range === null) return anything;
    for (const character of range) characters.add(character);
  }
  return characters.size > mostOfClass ? anything : { kind: 'characters', characters: [...characters] };
}

/** The characters of a class from one to another; null where they are many, or none is known. */
function rangeOf(from: string, to: string): readonly string[] | null {
  const [first, last] = [memberOf(from)?.codePointAt(0), memberOf(to)?.codePointAt(0)];
  if (first === undefined || last === undefined || last - first >= mostOfClass) return null;
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
}

const member = `\\\\(?:[pP]\\{[^}]+\\}|u\\{[\\da-fA-F]+\\}|u[\\da-fA-F]{4}|x[\\da-fA-F]{2}|[\\s\\S])|[\\s\\S]`;
const members = new RegExp(`(${member})(?:-(${member}))?`, 'gu');

function memberOf(written: string): string | null {
  return written.startsWith('\\') && written.length > 1 ? characterOf(written) : written;
}
