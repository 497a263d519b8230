import { noLetterBefore, noLetterBehind } from './literals.ts';

/** A literal up to here: how it may go on, by UTF-16 units, and the patterns that want it where it is complete. */
interface Node {
  readonly next: Map<number, Node>;
  /** How it goes on where no Latin letter stands right before this place, or right behind it. */
  readonly signs: { before: Node | null; behind: Node | null };
  patterns: readonly number[];
}

/** The literals of all patterns as one tree. The longest of them bounds the work at each place of a text. */
export class LiteralTree {
  readonly #root = node();

  /** @param pattern the number of a pattern that needs this literal or another one */
  add(literal: string, pattern: number): void {
    let end = this.#root;
    for (let place = 0; place < literal.length; place += 1) {
      const sign = literal.charAt(place);
      if (sign === noLetterBefore) end = end.signs.before ??= node();
      else if (sign === noLetterBehind) end = end.signs.behind ??= node();
      else {
        const unit = literal.charCodeAt(place);
        const next = end.next.get(unit) ?? node();
        end.next.set(unit, next);
        end = next;
      }
    }
    end.patterns = [...end.patterns, pattern];
  }

  /**
   * Notes every pattern of which a text holds a literal.
   * @param found by the number of a pattern: becomes 1
   */
  find(text: string, found: Uint8Array): void {
    for (let place = 0; place < text.length; place += 1) follow(this.#root, text, place, found);
  }
}

/** Four arguments and no object, because this runs for every character of every text. */
function follow(start: Node, text: string, from: number, found: Uint8Array): void {
  let current: Node | undefined = start;
  for (let place = from; current !== undefined; place += 1) {
    for (const pattern of current.patterns) found[pattern] = 1;
    const { before, behind }: Node['signs'] = current.signs;
    if (before !== null && !isLatinLetter(text, place - 1)) follow(before, text, place, found);
    if (behind !== null && !isLatinLetter(text, place)) follow(behind, text, place, found);
    if (place >= text.length) return;
    current = current.next.get(text.charCodeAt(place));
  }
}

function isLatinLetter(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  return unit >= 0x61 && unit <= 0x7a;
}

function node(): Node {
  return { next: new Map(), signs: { before: null, behind: null }, patterns: [] };
}
