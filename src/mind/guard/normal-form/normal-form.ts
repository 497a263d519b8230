import { spellOut } from './address.ts';
import { collapse } from './collapse.ts';
import { fold } from './fold.ts';
import { plain } from './plain.ts';
import { respelled } from './respelled.ts';
import { squeezed } from './squeezed.ts';
import { beginningOf, distinct, type View } from './view.ts';

/**
 * So much of a text is read for spelling and spaces: nothing longer is published, and further views of what is four times
 * as long would take most of the time.
 */
const respelledLength = 600;

/**
 * A text in the forms that rules read. Each is made when the first rule asks for it, in linear time, and knows for each
 * of its places where that stood in the text as it was given.
 */
export class NormalForm {
  /** The text as it was given, which is what is published. */
  readonly original: string;
  #plain: View | undefined;
  #folded: View | undefined;
  #collapsed: View | undefined;
  #respelled: View | undefined;
  #readings: readonly View[] | undefined;
  #address: View | undefined;
  #foldedAddress: View | undefined;
  #collapsedAddress: View | undefined;
  #hiddenAddresses: readonly View[] | undefined;

  constructor(original: string) {
    this.original = original;
  }

  /** Compatible characters (NFKC) without invisible ones, digits as 0 to 9; capitals, marks and scripts as they are. */
  get plain(): View {
    this.#plain ??= plain(this.original);
    return this.#plain;
  }

  /** Lower case, without marks, and each letter that looks like a Latin one as that one. */
  get folded(): View {
    this.#folded ??= fold(this.plain);
    return this.#folded;
  }

  /** Folded, with digits and signs that stand for letters as letters, and spaced or dotted out words in one piece. */
  get collapsed(): View {
    this.#collapsed ??= collapse(this.folded);
    return this.#collapsed;
  }

  /** The beginning, collapsed, with English words as they are meant; all of it where there is nothing to spell otherwise. */
  get respelled(): View {
    this.#respelled ??= changed(respelled, this.collapsed);
    return this.#respelled;
  }

  /** Folded, and what it says without its disguises, where that is something else. */
  get readings(): readonly View[] {
    this.#readings ??= distinct([this.folded, this.collapsed]);
    return this.#readings;
  }

  /** Plain, with the full stops and at signs of addresses as such, however they are spelled. */
  get address(): View {
    this.#address ??= spellOut(this.plain);
    return this.#address;
  }

  get foldedAddress(): View {
    this.#foldedAddress ??= spellOut(this.folded);
    return this.#foldedAddress;
  }

  get collapsedAddress(): View {
    this.#collapsedAddress ??= spellOut(this.collapsed);
    return this.#collapsedAddress;
  }

  /** The addresses of what stands behind further disguises, where the text has any: digits may be letters here. */
  get hiddenAddresses(): readonly View[] {
    const texts = new Set([this.folded.text, this.collapsed.text]);
    this.#hiddenAddresses ??= distinct([this.respelled, changed(squeezed, this.collapsed)])
      .filter(({ text }) => !texts.has(text))
      .map(spellOut);
    return this.#hiddenAddresses;
  }
}

/** The beginning of a view as a change makes it, or the whole view where it makes the same of it. */
function changed(change: (from: View) => View, from: View): View {
  const beginning = beginningOf(from, respelledLength);
  const made = change(beginning);
  return made === beginning ? from : made;
}
