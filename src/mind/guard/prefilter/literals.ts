import { type Part, readPattern } from './pattern-parts.ts';

/**
 * Signs inside of a literal for what stands around it: no Latin letter right before this place, or none right behind it.
 * They are characters that no normal form of a text holds.
 */
export const noLetterBefore = '\u0000';
export const noLetterBehind = '\u001f';

/** What is known of everything that a part of a pattern matches, all in lower case. */
interface Known {
  /** All that the part can match; null where that is more than a few strings. */
  readonly exact: readonly string[] | null;
  /** Strings of which every match holds at least one; null where nothing is known. */
  readonly required: readonly string[] | null;
}

const nothing: Known = { exact: null, required: null };
const empty: Known = { exact: [''], required: null };
/** More strings than that are not multiplied with others. */
const mostExact = 64;
/** Longer literals are cut: a part of them is required as well, and finds as little by chance. */
const longestLiteral = 10;

/**
 * Strings in lower case of which a text holds at least one wherever the pattern matches; null where none can be named.
 * The way is that of prefilters for many patterns: R. Cox, "Regular Expression Matching with a Trigram Index", 2012, and
 * RE2's `FilteredRE2`.
 * @throws {PatternSyntaxError} for syntax that it does not read
 */
export function requiredLiterals(pattern: RegExp): readonly string[] | null {
  const literals = requiredOf(knownOf(readPattern(pattern)));
  if (literals === null) return null;
  return [...new Set(literals.map((literal) => literal.slice(0, longestLiteral)))];
}

/** Text in the form that literals are looked for in. */
export function literalForm(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}

function knownOf(part: Part): Known {
  switch (part.kind) {
    case 'text':
      return { exact: [literalForm(part.text)], required: null };
    case 'characters':
      return { exact: part.characters.map(literalForm), required: null };
    case 'anything':
      return nothing;
    case 'empty':
      return empty;
    case 'boundary':
      return { exact: [part.side === 'before' ? noLetterBefore : noLetterBehind], required: null };
    case 'ahead':
      return { exact: [''], required: requiredOf(knownOf(part.inner)) };
    case 'row':
      return knownOfRow(part.parts);
    case 'choice':
      return knownOfChoice(part.choices);
    case 'repeated':
      return knownOfRepeated(part);
  }
}

function knownOfRow(parts: readonly Part[]): Known {
  let required: readonly string[] | null = null;
  let run: readonly string[] | null = [''];
  let isExact = true;
  for (const part of parts) {
    const known = knownOf(part);
    required = better(required, known.required);
    const joined: readonly string[] | null =
      run === null || known.exact === null ? null : product(run, known.exact);
    if (joined !== null) {
      run = joined;
      continue;
    }
    isExact = false;
    required = better(required, requiredOf({ exact: run, required: null }));
    run = known.exact ?? [''];
  }
  return {
    exact: isExact ? run : null,
    required: better(required, isExact ? null : requiredOf({ exact: run, required: null })),
  };
}

function product(one: readonly string[], other: readonly string[]): readonly string[] | null {
  if (one.length * other.length > mostExact && one.length > 1 && other.length > 1) return null;
  return one.flatMap((first) => other.map((second) => first + second));
}

function knownOfChoice(choices: readonly Part[]): Known {
  const known = choices.map(knownOf);
  if (known.every(({ exact }) => exact !== null))
    return { exact: [...new Set(known.flatMap(({ exact }) => exact ?? []))], required: null };
  const required = known.map(requiredOf);
  return {
    exact: null,
    required: required.every((each) => each !== null) ? required.flatMap((each) => each ?? []) : null,
  };
}

function knownOfRepeated({ inner, least, most }: Part & { readonly kind: 'repeated' }): Known {
  if (least === 0 && most > 1) return nothing;
  const known = knownOf(inner);
  if (least === 0) {
    return known.exact === null || known.exact.length > mostExact
      ? nothing
      : { exact: [...new Set(['', ...known.exact])], required: null };
  }
  return most === 1 ? known : { exact: null, required: requiredOf(known) };
}

function requiredOf({ exact, required }: Known): readonly string[] | null {
  return better(exact?.every(holdsCharacter) === true ? exact : null, required);
}

/** Whether a literal is more than signs of what stands around it. */
function holdsCharacter(literal: string): boolean {
  return [...literal].some((character) => character !== noLetterBefore && character !== noLetterBehind);
}

/** That of two sets of literals of which one is found by chance less often. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return chanceOf(one) <= chanceOf(other) ? one : other;
}

function chanceOf(literals: readonly string[]): number {
  return literals.reduce((sum, literal) => sum + chanceOfLiteral(literal), 0);
}

/** How often a character stands at a place of a text, roughly. */
function chanceOfLiteral(literal: string): number {
  let chance = 1;
  for (const character of literal.slice(0, longestLiteral)) {
    if (character === noLetterBefore || character === noLetterBehind) chance *= 0.2;
    else if (character === ' ') chance *= 0.15;
    else chance *= /[a-z]/.test(character) ? 0.06 : 0.01;
  }
  return chance;
}
