import type { PictureDescription } from '../../api/pictures.ts';
import { stemOf } from './things.ts';

/** What a comment may speak of. */
export interface Known {
  readonly title: string;
  /** What the author says of it. */
  readonly about: string;
  /** Absent where nobody could look. */
  readonly picture?: PictureDescription | undefined;
}

/** Which words of a text rest on what is known of the picture, and which claim something that is not known. */
export interface Grounds {
  readonly founded: readonly string[];
  readonly unfounded: readonly string[];
}

/** Short or so common that sharing them with a title shows nothing. */
export const empty = new Set(
  `the and for with from that this into over under of in on at a an to is are be it its my your our you one two not but
  all any new old very just only more less than then there here what which who how why when where has have had do does
  picture image artwork piece work color colour title thing part way look`
    .split(/\s+/)
    .map(stemOf),
);

/** A word, with what an apostrophe adds to it. */
export const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The stems of every word that the picture's title, its author and its description say. */
export function vocabularyOf({ title, about, picture }: Known): ReadonlySet<string> {
  const described =
    picture?.kind === 'described'
      ? Object.values(picture.words).flatMap((part) => (typeof part === 'string' ? [part] : part))
      : [];
  const stems = [title, about, ...described]
    .flatMap((text) => text.match(word) ?? [])
    .map(stemOf)
    .filter((stem) => stem.length > 2 && !empty.has(stem));
  return new Set(stems);
}
