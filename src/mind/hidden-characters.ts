/** Control, format (zero-width, bidirectional, tag), private-use and lone surrogate characters: none is a word. */
const invisible = '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]';
/** A flag of a part of a country, such as Scotland's, is spelled in tags behind a black flag. */
const flag = '\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{1,6}\\u{e007f}';
const candidates = new RegExp(`${flag}|${invisible}`, 'gu');
const anyCandidate = new RegExp(invisible, 'u');

const joiners = /[\u200c\u200d]/;
/** Scripts whose letters stand apart or together without a joiner. */
const unjoined =
  /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}\p{sc=Geor}\p{sc=Hebr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
const letterOrMark = /[\p{L}\p{M}]/u;
const emojiPart = /[\p{Extended_Pictographic}\p{EMod}\p{VS}]/u;
const emoji = /\p{Extended_Pictographic}/u;
const directionMarks = /[\u200e\u200f\u061c]/;
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
/** Scripts in which a line may break between words that no space parts. */
const unspaced = /[\p{sc=Khmr}\p{sc=Thai}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Tibt}]/u;
/** Signs of Arabic and Syriac that show something though they count as format characters, and ends of lines. */
const shown = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\n\r\t]/;

/** The places of characters that hide something, as UTF-16 units from the first to the one behind the last. */
export function hiddenCharacters(text: string): { readonly start: number; readonly end: number }[] {
  if (!anyCandidate.test(text)) return [];
  const hasRightToLeft = rightToLeft.test(text);
  return [...text.matchAll(candidates)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const isMeant =
      found.length > 2 ||
      shown.test(found) ||
      (directionMarks.test(found)
        ? hasRightToLeft
        : belongs(found, characterBefore(text, index), characterAt(text, end)));
    return isMeant ? [] : [{ start: index, end }];
  });
}

/** Whether a script or an emoji is written with the character between these two. */
function belongs(character: string, before: string, after: string): boolean {
  if (joiners.test(character)) {
    if (character === '\u200d' && emojiPart.test(before)) return emoji.test(after);
    return letterOrMark.test(before) && !unjoined.test(before);
  }
  if (character === '\u200b') return unspaced.test(before) && unspaced.test(after);
  // A word may be parted there at the end of a line.
  return character === '\u00ad' && letterOrMark.test(before) && letterOrMark.test(after);
}

function characterAt(text: string, place: number): string {
  const point = text.codePointAt(place);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, place: number): string {
  const low = text.charCodeAt(place - 1);
  return characterAt(text, low >= 0xdc00 && low <= 0xdfff && place > 1 ? place - 2 : place - 1);
}
