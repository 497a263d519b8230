import {
  type AvoidedContent,
  avoidedContents,
  type ColourName,
  colourNames,
  type PictureMeasures,
  type PictureWords,
} from '../../api/pictures.ts';
import { toPostgresText } from '../../lib/postgres-text.ts';
import { isRecord, jsonValuesIn } from '../../mind/chain/reading/json-values.ts';
import { withoutThinking } from '../../mind/chain/reading/plain-answer.ts';
import { plainText, wordsOf } from '../../mind/text.ts';
import { hexOf } from '../../mind/workflows/color/oklch.ts';
import { toneNamed } from '../../mind/workflows/color/vocabulary.ts';
import { nameOfHex } from '../measure/index.ts';

/** What is kept of each part, in characters. */
const longest = { part: 160, colour: 40 } as const;
const mostColours = 8;
/** What models write where there is nothing to say. */
const nothing =
  /^(?:none|nothing|no|no text|n\/?a|null|undefined|nan|[+-]?infinity|unknown|not applicable|-|—)?\.?$/i;

/** Words by which models name what is to be avoided. */
const avoided: readonly (readonly [RegExp, AvoidedContent])[] = [
  [/nud|naked|sex|nsfw|porn|explicit/i, 'nudity'],
  [/violen|gore|blood|weapon|injur|corpse|self.?harm/i, 'violence'],
  [/hate|racis|nazi|slur|extremis/i, 'hate'],
  [/private|personal photo|selfie|identit|minor|child/i, 'private-photo'],
];

/** A model's words, or why they are none. */
export type WordsRead = { readonly words: PictureWords } | { readonly fault: string };

/**
 * Reads a description element by element: what is no text is nothing, what is too long is cut. The words of the picture
 * and of the model are a stranger's: they are data from here on.
 * @param measures what is known of the picture for certain
 */
export function readWords(answer: string, measures: PictureMeasures): WordsRead {
  const record = jsonValuesIn(withoutThinking(answer)).findLast(isRecord);
  if (record === undefined) return { fault: 'its answer holds no JSON object' };
  const words: PictureWords = {
    subject: textIn(record.subject),
    setting: textIn(record.setting),
    style: textIn(record.style),
    medium: textIn(record.medium),
    palette: paletteIn(record.palette),
    composition: textIn(record.composition),
    text: textIn(record.text),
    mood: textIn(record.mood),
    detail: textIn(record.detail),
    avoid: avoidIn(record.avoid),
  };
  if (words.subject === '') return { fault: 'its answer names no subject' };
  if (isMadeUp(words, measures)) return { fault: 'none of the colours that it names is in the picture' };
  return { words };
}

function textIn(value: unknown): string {
  const joined = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value;
  if (typeof joined !== 'string') return '';
  const text = toPostgresText(plainText(joined, longest.part));
  return nothing.test(text) ? '' : text;
}

function listIn(value: unknown): readonly string[] {
  const parts = typeof value === 'string' ? value.split(/[,;]/) : Array.isArray(value) ? value : [];
  return parts.flatMap((part) => {
    const text = textIn(part);
    return text === '' ? [] : [text];
  });
}

function paletteIn(value: unknown): readonly string[] {
  return listIn(value)
    .slice(0, mostColours)
    .map((colour) => plainText(colour, longest.colour));
}

/** What a model wants avoided for a reason that has no name here is avoided, too. */
function avoidIn(value: unknown): readonly AvoidedContent[] {
  const named = listIn(value).map(
    (text) =>
      avoidedContents.find((content) => content === text) ??
      avoided.find(([pattern]) => pattern.test(text))?.[1] ??
      'other',
  );
  return [...new Set(named)];
}

/** Some servers leave a picture out and let the model answer: then its colours are not those of the picture. */
function isMadeUp({ palette }: PictureWords, { colours }: PictureMeasures): boolean {
  const claimed = palette.flatMap(wordsOf).flatMap((word) => colourNamed(word) ?? []);
  return claimed.length > 0 && !colours.some(({ name }) => claimed.includes(name));
}

function colourNamed(word: string): ColourName | undefined {
  const name = colourNames.find((one) => one === word);
  if (name !== undefined) return name;
  const tone = toneNamed(word);
  return tone === undefined ? undefined : nameOfHex(hexOf(tone));
}
