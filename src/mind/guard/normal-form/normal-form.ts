import { collapse } from './collapse.ts';
import { fold } from './fold.ts';
import { plain } from './plain.ts';
import { identityView, type View } from './view.ts';

/**
 * A text in the forms that rules read. Each is made when the first rule asks for it, in linear time, and knows for each
 * of its places where that stood in the text as it was given.
 */
export class NormalForm {
  /** The text as it was given, which is what is published. */
  readonly original: string;
  readonly #views = new Map<(from: View) => View, View>();

  constructor(original: string) {
    this.original = original;
  }

  /** Compatible characters (NFKC) without invisible ones; capitals, marks and scripts as they are. */
  get plain(): View {
    return this.#view(plain, identityView(this.original));
  }

  /** Lower case, without marks, and each letter that looks like a Latin one as that one. */
  get folded(): View {
    return this.#view(fold, this.plain);
  }

  /** Folded, with digits and signs that stand for letters as letters, and spaced or dotted out words in one piece. */
  get collapsed(): View {
    return this.#view(collapse, this.folded);
  }

  #view(make: (from: View) => View, from: View): View {
    const known = this.#views.get(make);
    if (known !== undefined) return known;
    const made = make(from);
    this.#views.set(make, made);
    return made;
  }
}
