import { hiddenCharacters } from './hidden-characters.ts';

const whitespace = /\s+/gu;

/** Anything that {@link plainText} may change in a text that is short enough. */
const untidy = /[^\S ]| {2}|^ | $|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/**
 * One line of plain text: white space collapsed, hidden characters gone, and cut to `maxLength` UTF-16 units with an
 * ellipsis. Hidden characters are a way to smuggle text past a reader; those that a script or an emoji is written with
 * stay.
 */
export function plainText(text: string, maxLength: number): string {
  const clean = untidy.test(text) ? tidied(text) : text;
  return clean.length <= maxLength ? clean : `${cutAtWord(clean, maxLength - 1)}…`;
}

function tidied(text: string): string {
  return withoutHidden(text.replace(whitespace, ' ')).replace(/ {2,}/g, ' ').trim();
}

function withoutHidden(text: string): string {
  let shown = '';
  let place = 0;
  for (const { start, end } of hiddenCharacters(text)) {
    shown += text.slice(place, start);
    place = end;
  }
  return shown + text.slice(place);
}

/** Lower-case words of a text, three letters or longer, with a plural s removed so that "charts" meets "chart". */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) =>
    word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
  );
}

/** Two texts with the same key say the same to a reader: case, punctuation and spaces do not count. */
export function sameWordsKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How far back a cut looks for a place to begin reading characters from. */
const cutWindow = 64;
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Ends at a space where one is near, and never inside a character, however many code points it has. */
function cutAtWord(text: string, length: number): string {
  const space = text.lastIndexOf(' ', length);
  if (space > length * 0.7) return text.slice(0, space).trimEnd();
  const start = Math.max(space + 1, length - cutWindow, 0);
  let end = start;
  for (const { index } of characters.segment(text.slice(start, length + cutWindow))) {
    if (start + index > length) break;
    end = start + index;
  }
  return text
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
