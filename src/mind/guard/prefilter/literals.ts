import { type Part, readPattern } from './pattern-parts.ts';

/**
 * Signs inside of a literal for what stands around it: no Latin letter right before this place, or none right behind it.
 * They are characters that no normal form of a text holds.
 */
export const noLetterBefore = '\u0000';
export const noLetterBehind = '\u001f';

/** From the least to the most. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A string in lower case, and how far behind the start of a match it begins, in UTF-16 units. */
export interface Literal {
  readonly text: string;
  readonly offset: Range;
}

/** What is known of everything that a part of a pattern matches. */
interface Known {
  /** All that the part can match, in lower case; null where that is more than a few strings. */
  readonly exact: readonly string[] | null;
  /** Literals of which every match holds at least one; null where nothing is known. */
  readonly required: readonly Literal[] | null;
  /** How many UTF-16 units the part matches. */
  readonly length: Range;
}

const none: Range = { least: 0, most: 0 };
const oneCharacter: Range = { least: 1, most: 2 };
const anyLength: Range = { least: 0, most: Infinity };
/** More strings than that are not multiplied with others. */
const mostExact = 64;
/** Longer literals are cut: a part of them is required as well, and finds as little by chance. */
const longestLiteral = 10;
/** Where that many places would have to be tried around each literal, all of a text are. */
const mostTries = 100;
const costOfNoting = 10;

/**
 * Strings of which a text holds at least one wherever the pattern matches; null where none can be named.
 * The way is that of prefilters for many patterns: R. Cox, "Regular Expression Matching with a Trigram Index", 2012, and
 * RE2's `FilteredRE2`.
 * @throws {PatternSyntaxError} for syntax that it does not read
 */
export function requiredLiterals(pattern: RegExp): readonly Literal[] | null {
  const literals = requiredOf(knownOf(readPattern(pattern)));
  if (literals === null) return null;
  const offsets = new Map<string, Range>();
  for (const { text, offset } of literals) {
    const cut = text.slice(0, longestLiteral);
    const known = offsets.get(cut);
    offsets.set(cut, known === undefined ? offset : around([known, offset]));
  }
  return [...offsets].map(([text, offset]) => ({ text, offset }));
}

/** Text in the form that literals are looked for in. */
export function literalForm(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}

function knownOf(part: Part): Known {
  switch (part.kind) {
    case 'text':
      return exactly([part.text]);
    case 'characters':
      return exactly(part.characters);
    case 'anything':
      return { exact: null, required: null, length: oneCharacter };
    case 'again':
      return { exact: null, required: null, length: anyLength };
    case 'empty':
      return exactly(['']);
    case 'boundary':
      return {
        exact: [part.side === 'before' ? noLetterBefore : noLetterBehind],
        required: null,
        length: none,
      };
    case 'look':
      return knownOfLook(part);
    case 'row':
      return knownOfRow(part.parts);
    case 'choice':
      return knownOfChoice(part.choices);
    case 'repeated':
      return knownOfRepeated(part);
  }
}

function exactly(strings: readonly string[]): Known {
  const lengths = strings.map(({ length }) => ({ least: length, most: length }));
  return { exact: [...new Set(strings.map(literalForm))], required: null, length: around(lengths) };
}

function knownOfLook({ side, inner }: Part & { readonly kind: 'look' }): Known {
  const known = knownOf(inner);
  const start = side === 'before' ? { least: -known.length.most, most: -known.length.least } : none;
  return { exact: [''], required: moved(requiredOf(known), start), length: none };
}

function knownOfRow(parts: readonly Part[]): Known {
  let required: readonly Literal[] | null = null;
  let run: readonly string[] | null = [''];
  let isExact = true;
  let [length, startOfRun] = [none, none];
  for (const part of withNeighbours(parts)) {
    const known = knownOf(part);
    required = better(required, moved(known.required, length));
    const before = length;
    length = sum(length, known.length);
    const joined: readonly string[] | null =
      run === null || known.exact === null ? null : product(run, known.exact);
    if (joined !== null) {
      run = joined;
      continue;
    }
    isExact = false;
    required = better(required, literalsOf(run, startOfRun));
    run = known.exact ?? [''];
    startOfRun = known.exact === null ? length : before;
  }
  return {
    exact: isExact ? run : null,
    required: isExact ? required : better(required, literalsOf(run, startOfRun)),
    length,
  };
}

/**
 * The parts of a row, where what stands around a choice is a part of each alternative, and the first of what is repeated a
 * part of the row, because a literal says more together with its neighbours.
 */
function withNeighbours(parts: readonly Part[]): readonly Part[] {
  const row: Part[] = [];
  for (const part of parts) addWithNeighbours(row, part);
  return row;
}

function addWithNeighbours(row: Part[], part: Part): void {
  const before = row.at(-1);
  if (part.kind === 'row') for (const each of part.parts) addWithNeighbours(row, each);
  else if (before?.kind === 'boundary' && part.kind === 'choice')
    row[row.length - 1] = inEach(part, (choice) => [before, choice]);
  else if (before?.kind === 'choice' && part.kind === 'boundary')
    row[row.length - 1] = inEach(before, (choice) => [choice, part]);
  else if (part.kind === 'repeated' && part.least > 0 && part.most > 1)
    row.push(part.inner, { ...part, least: part.least - 1, most: part.most - 1 });
  else row.push(part);
}

function inEach({ choices }: Part & { readonly kind: 'choice' }, partsOf: (choice: Part) => Part[]): Part {
  return { kind: 'choice', choices: choices.map((choice) => ({ kind: 'row', parts: partsOf(choice) })) };
}

function product(one: readonly string[], other: readonly string[]): readonly string[] | null {
  if (one.length * other.length > mostExact && one.length > 1 && other.length > 1) return null;
  return one.flatMap((first) => other.map((second) => first + second));
}

function knownOfChoice(choices: readonly Part[]): Known {
  const known = choices.map(knownOf);
  const length = around(known.map((each) => each.length));
  if (known.every(({ exact }) => exact !== null))
    return { exact: [...new Set(known.flatMap(({ exact }) => exact ?? []))], required: null, length };
  const required = known.map(requiredOf);
  return {
    exact: null,
    required: required.every((each) => each !== null) ? required.flatMap((each) => each ?? []) : null,
    length,
  };
}

function knownOfRepeated({ inner, least, most }: Part & { readonly kind: 'repeated' }): Known {
  const known = knownOf(inner);
  const length = {
    least: known.length.least * least,
    // Nothing is nothing, however often.
    most: known.length.most === 0 ? 0 : known.length.most * most,
  };
  if (least > 0) return most === 1 ? known : { exact: null, required: requiredOf(known), length };
  if (most > 1 || known.exact === null || known.exact.length > mostExact)
    return { exact: null, required: null, length };
  return { exact: [...new Set(['', ...known.exact])], required: null, length };
}

function requiredOf({ exact, required }: Known): readonly Literal[] | null {
  return better(literalsOf(exact, none), required);
}

/** Strings as literals, unless one of them would be found everywhere. */
function literalsOf(strings: readonly string[] | null, offset: Range): readonly Literal[] | null {
  return strings?.every(holdsCharacter) === true ? strings.map((text) => ({ text, offset })) : null;
}

/** Literals of a part that itself begins so far behind the start. */
function moved(literals: readonly Literal[] | null, start: Range): readonly Literal[] | null {
  return literals?.map(({ text, offset }) => ({ text, offset: sum(offset, start) })) ?? null;
}

function sum(one: Range, other: Range): Range {
  return { least: one.least + other.least, most: one.most + other.most };
}

/** The smallest range with all of these in it. */
function around(ranges: readonly Range[]): Range {
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  };
}

/** Whether a literal is more than signs of what stands around it. */
function holdsCharacter(literal: string): boolean {
  return [...literal].some((character) => character !== noLetterBefore && character !== noLetterBehind);
}

/** That of two sets of literals for which fewer places of a text are tried. */
function better(one: readonly Literal[] | null, other: readonly Literal[] | null): readonly Literal[] | null {
  if (one === null || other === null) return one ?? other;
  return costOf(one) <= costOf(other) ? one : other;
}

function costOf(literals: readonly Literal[]): number {
  return literals.reduce((cost, { text, offset }) => cost + chanceOf(text) * triesFor(offset), 0);
}

/** What a literal costs that is found: noting it, and trying the pattern at each place where that may begin. */
function triesFor({ least, most }: Range): number {
  return costOfNoting + Math.min(most - least + 1, mostTries);
}

/** How often a character stands at a place of a text, roughly. */
function chanceOf(literal: string): number {
  let chance = 1;
  for (const character of literal.slice(0, longestLiteral)) {
    if (character === noLetterBefore || character === noLetterBehind) chance *= 0.2;
    else if (character === ' ') chance *= 0.15;
    else if (/[a-z]/.test(character)) chance *= 0.06;
    else chance *= /\d/.test(character) ? 0.002 : 0.01;
  }
  return chance;
}
