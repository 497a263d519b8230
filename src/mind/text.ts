const whitespace = /\s+/gu;
/** Control, format (zero-width, bidirectional, tag), private-use and lone surrogate characters: none is a word. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Anything that {@link plainText} changes in a text that is short enough. */
const untidy = /[^\S ]| {2}|^ | $|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/**
 * One line of plain text: white space collapsed, invisible characters gone, and cut to `maxLength` UTF-16 units
 * with an ellipsis. Hidden characters are removed because they are a way to smuggle text past a reader.
 */
export function plainText(text: string, maxLength: number): string {
  const clean = untidy.test(text) ? tidied(text) : text;
  return clean.length <= maxLength ? clean : `${cutAtWord(clean, maxLength - 1)}…`;
}

function tidied(text: string): string {
  return text.replace(whitespace, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim();
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

/** Ends at a space where one is near, and never inside a surrogate pair. */
function cutAtWord(text: string, length: number): string {
  const head = text.slice(0, length);
  const space = head.lastIndexOf(' ');
  const kept = space > length * 0.7 ? head.slice(0, space) : head;
  return kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
