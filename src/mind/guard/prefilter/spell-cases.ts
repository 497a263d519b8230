import { PatternSyntaxError } from './pattern-parts.ts';

const asWritten = '(?-i:';

/**
 * The pattern with both cases of each letter spelled out in place of the flag `i`, where a part of it is to be found as it is
 * written: `(?-i:…)`. Node 26 reads such parts; but once it has compiled many patterns, some of them find nothing where they
 * found something before.
 * @throws {PatternSyntaxError} for a reference to what was found before, which no spelling stands for
 */
export function spellCases(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (!source.includes(asWritten)) return pattern;
  return new RegExp(new CaseSpeller(pattern).spell(), flags.replace('i', ''));
}

const piece =
  /\\[pP]\{[^}]+\}|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[\s\S]|\(\?(?:-i:|<\w+>|<?[:=!])|[\s\S]/gu;
const reference = /^\\(?:k|[1-9])/;
const oneCase = /^\\p\{L[ul]\}$/;
const anyCase = '\\p{Lu}\\p{Ll}\\p{Lt}';

/** Goes through a pattern piece by piece. */
class CaseSpeller {
  readonly #source: string;
  readonly #nestsClasses: boolean;
  /** By open bracket: whether what stands in it is to be found as it is written. */
  readonly #isAsWritten: boolean[] = [false];
  #depthOfClass = 0;

  constructor({ source, unicodeSets }: RegExp) {
    this.#source = source;
    this.#nestsClasses = unicodeSets;
  }

  spell(): string {
    const pieces = [...this.#source.matchAll(piece)].map(([each]) => each);
    let spelled = '';
    for (let place = 0; place < pieces.length; place += 1) {
      const each = pieces[place] ?? '';
      const end = pieces[place + 1] === '-' ? pieces[place + 2] : undefined;
      if (this.#depthOfClass > 0 && end !== undefined && end !== ']') {
        spelled += this.#range(each, end);
        place += 2;
      } else spelled += this.#one(each);
    }
    return spelled;
  }

  get #keepsCase(): boolean {
    return this.#isAsWritten.at(-1) === true;
  }

  #one(each: string): string {
    if (reference.test(each))
      throw new PatternSyntaxError(`The pattern ${this.#source} refers to what it found.`);
    this.#enter(each);
    if (each === asWritten) return '(?:';
    if (this.#keepsCase) return each;
    const cases = oneCase.test(each) ? anyCase : casesOf(each);
    return cases === each || this.#depthOfClass > 0 ? cases : `[${cases}]`;
  }

  /** Notes the brackets that a piece opens or closes. */
  #enter(each: string): void {
    if (this.#depthOfClass > 0) {
      if (each === ']') this.#depthOfClass -= 1;
      else if (each === '[' && this.#nestsClasses) this.#depthOfClass += 1;
    } else if (each === '[') this.#depthOfClass = 1;
    else if (each.startsWith('(')) this.#isAsWritten.push(this.#keepsCase || each === asWritten);
    else if (each === ')') this.#isAsWritten.pop();
  }

  #range(from: string, to: string): string {
    const range = `${from}-${to}`;
    if (this.#keepsCase) return range;
    const others = [range.toLowerCase(), range.toUpperCase()].filter((other) => other !== range);
    return range + (/^\p{L}-\p{L}$/u.test(range) ? others.join('') : '');
  }
}

/** A letter in each of its cases; anything else as it is. */
function casesOf(each: string): string {
  if (each === 'σ' || each === 'ς' || each === 'Σ') return 'σςΣ';
  if (each.length !== 1) return each;
  const cases = new Set([each, each.toLowerCase(), each.toUpperCase()]);
  return [...cases].filter(({ length }) => length === 1).join('');
}
