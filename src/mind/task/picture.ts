import { z } from 'zod';
import { type PictureDescription, type PictureWords, pictureMeasuresSchema } from '../../api/pictures.ts';
import { plainText } from '../text.ts';

const described = z.object({
  kind: z.literal('described'),
  subject: z.string().optional(),
  setting: z.string().optional(),
  style: z.string().optional(),
  medium: z.string().optional(),
  palette: z.array(z.string()).optional(),
  composition: z.string().optional(),
  /** What can be read in the picture: a stranger's words. */
  text: z.string().optional(),
  mood: z.string().optional(),
  detail: z.string().optional(),
});

const { colours, orientation, brightness, contrast, saturation, busyness, symmetry, textAt, look } =
  pictureMeasuresSchema.unwrap().shape;
const measured = z.object({
  kind: z.literal('measured'),
  /** The largest share first. */
  colours: z.array(colours.unwrap().element.unwrap().shape.name),
  orientation,
  // What is ordinary is left out: nobody would speak of it, and each word is paid for.
  brightness: brightness.unwrap().shape.word.optional(),
  contrast: contrast.unwrap().shape.word.optional(),
  saturation: saturation.unwrap().shape.word.optional(),
  busyness: busyness.unwrap().shape.word.optional(),
  symmetry: symmetry.unwrap().shape.word.optional(),
  /** Where something looks like text. */
  textAt: textAt.unwrap().optional(),
  look: look.optional(),
});

/** What a model is shown of a picture: words alone, because numbers cost tokens and say less. */
export const briefPictureSchema = z.discriminatedUnion('kind', [described, measured]);
export type BriefPicture = z.infer<typeof briefPictureSchema>;

/** How much is shown of each part of a description, in characters: about 80 tokens in all. */
const shownTexts = {
  subject: 90,
  setting: 60,
  style: 40,
  medium: 40,
  composition: 60,
  text: 60,
  mood: 40,
  detail: 90,
} as const;
const shownColours = { count: 4, length: 24 } as const;

/** The part of a description that a prompt shows. */
export function briefPictureOf(seen: PictureDescription): BriefPicture {
  if (seen.kind === 'described') return briefWords(seen.words);
  const { measures } = seen;
  return {
    kind: 'measured',
    colours: measures.colours.map(({ name }) => name),
    orientation: measures.orientation,
    brightness: unless('medium', measures.brightness.word),
    contrast: unless('medium', measures.contrast.word),
    saturation: unless('medium', measures.saturation.word),
    busyness: unless('medium', measures.busyness.word),
    symmetry: unless('none', measures.symmetry.word),
    textAt: measures.textAt.length === 0 ? undefined : [...measures.textAt],
    look: unless('unsure', measures.look),
  };
}

/** The word, or nothing where it is the one that says nothing of a picture. */
function unless<Word extends string>(ordinary: NoInfer<Word>, word: Word): Word | undefined {
  return word === ordinary ? undefined : word;
}

function briefWords(words: PictureWords): BriefPicture {
  const text = (part: keyof typeof shownTexts): string | undefined =>
    plainText(words[part], shownTexts[part]) || undefined;
  const palette = words.palette
    .slice(0, shownColours.count)
    .map((colour) => plainText(colour, shownColours.length));
  return {
    kind: 'described',
    subject: text('subject'),
    setting: text('setting'),
    style: text('style'),
    medium: text('medium'),
    palette: palette.length === 0 ? undefined : palette,
    composition: text('composition'),
    text: text('text'),
    mood: text('mood'),
    detail: text('detail'),
  };
}
