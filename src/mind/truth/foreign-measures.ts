import type { PictureDescription } from '../../api/pictures.ts';
import type { Language } from '../language.ts';

/** What a picture is said to be of which a measurement says whether it is so. */
const aspects = ['dark', 'light', 'photo', 'flat', 'lettering', 'symmetric', 'upright', 'wide'] as const;
type Aspect = (typeof aspects)[number];

/**
 * How languages name them, as patterns of whole words. Words of orientation are left out where they may as well speak of a
 * line or a part ("vertical"): only a format, or a word for nothing else, is listed.
 */
const spoken: Partial<Readonly<Record<Language, Readonly<Record<Aspect, string>>>>> = {
  German: {
    dark: 'dunk(?:el|l)\\p{L}*|finster\\p{L}*|düster\\p{L}*',
    light: 'hell(?:e|er|es|en|em)?|lichtdurchflutet\\p{L}*',
    photo: 'foto|fotos|fotografi\\p{L}*|fotografisch\\p{L}*',
    flat: 'flächig\\p{L}*|zweidimensional\\p{L}*|vektorgrafik',
    lettering: 'schrift|schriftzug|buchstaben?|typogra(?:f|ph)ie|beschriftung',
    symmetric: 'symmetri\\p{L}*|spiegelbildlich\\p{L}*',
    upright: 'hochformat\\p{L}*',
    wide: 'querformat\\p{L}*',
  },
  French: {
    dark: 'sombres?|obscure?s?',
    light: 'claire?s?|lumineu(?:x|se|ses)',
    photo: 'photos?|photographies?|photographique',
    flat: 'aplats?|vectoriel\\p{L}*',
    lettering: 'lettrages?|typographies?|lettres',
    symmetric: 'symétri\\p{L}*',
    upright: 'format (?:portrait|vertical)',
    wide: 'format (?:paysage|horizontal)',
  },
  Spanish: {
    dark: 'oscur(?:o|a|os|as)|oscuridad',
    light: 'clar(?:o|a|os|as)|luminos(?:o|a|os|as)',
    photo: 'fotos?|fotografías?',
    flat: 'plan(?:o|a|os|as)|vectorial\\p{L}*',
    lettering: 'letras?|rotulación|tipografía',
    symmetric: 'sim[eé]tr[ií]\\p{L}*',
    upright: 'formato (?:vertical|retrato)',
    wide: 'formato (?:horizontal|apaisado)|apaisad(?:o|a)',
  },
  Italian: {
    dark: 'scur(?:o|a|i|e)|buio|oscurità',
    light: 'chiar(?:o|a|i|e)|luminos(?:o|a|i|e)',
    photo: 'foto|fotografi(?:a|e)',
    flat: 'piatt(?:o|a|i|e)|vettorial\\p{L}*',
    lettering: 'scritt(?:a|e)|lettere|tipografia',
    symmetric: 'simmetri\\p{L}*',
    upright: 'formato (?:verticale|ritratto)',
    wide: 'formato (?:orizzontale|panoramico)',
  },
  Portuguese: {
    dark: 'escur(?:o|a|os|as)|escuridão|sombri(?:o|a|os|as)',
    light: 'clar(?:o|a|os|as)|luminos(?:o|a|os|as)',
    photo: 'fotos?|fotografias?',
    flat: 'chapad(?:o|a|os|as)|vetoria(?:l|is)',
    lettering: 'letras?|letreiro|tipografia',
    symmetric: 'sim[eé]tr[ií]\\p{L}*',
    upright: 'formato (?:vertical|retrato)',
    wide: 'formato (?:horizontal|paisagem)',
  },
  Dutch: {
    dark: 'donkere?|duister\\p{L}*',
    light: 'lichte|helder(?:e)?',
    photo: "foto|foto['’]s|fotografi\\p{L}*",
    flat: 'vlakke?|vectortekening',
    lettering: 'letters?|belettering|typografie',
    symmetric: 'symmetri\\p{L}*|symmetrisch\\p{L}*',
    upright: 'staand formaat|portretformaat',
    wide: 'liggend formaat|landschapsformaat',
  },
  Polish: {
    dark: 'ciemn\\p{L}*|mroczn\\p{L}*',
    light: 'jasn\\p{L}*',
    photo: 'zdjęci(?:e|a|u|em)|fotografi\\p{L}*',
    flat: 'płask\\p{L}*',
    lettering: 'liter(?:a|y)?|napis\\p{L}*|typografi\\p{L}*',
    symmetric: 'symetri\\p{L}*|symetryczn\\p{L}*',
    upright: 'pionow\\p{L}* format\\p{L}*|format\\p{L}* pionow\\p{L}*',
    wide: 'poziom\\p{L}* format\\p{L}*|format\\p{L}* poziom\\p{L}*',
  },
  Swedish: {
    dark: 'mörk(?:a|t|er|ret)?',
    light: 'ljus(?:a|t)',
    photo: 'foto(?:t|n)?|fotografi\\p{L}*',
    flat: 'platt(?:a)?|vektorgrafik',
    lettering: 'bokst(?:av|äver)\\p{L}*|typografi\\p{L}*',
    symmetric: 'symmetri\\p{L}*',
    upright: 'stående format(?:et)?|porträttformat(?:et)?',
    wide: 'liggande format(?:et)?|landskapsformat(?:et)?',
  },
  Turkish: {
    dark: 'karanlık|koyu',
    light: 'aydınlık|parlak|açık renk\\p{L}*',
    photo: 'fotoğraf\\p{L}*',
    flat: 'düz çizim|vektörel',
    lettering: 'harf\\p{L}*|yazı(?:lar|sı|ları)?|tipografi\\p{L}*',
    symmetric: 'simetri\\p{L}*',
    upright: 'dikey format\\p{L}*',
    wide: 'yatay format\\p{L}*',
  },
  Russian: {
    dark: 'т[её]мн\\p{L}*|мрачн\\p{L}*',
    light: 'светл\\p{L}*',
    photo: 'фото|фотографи\\p{L}*',
    flat: 'плоск\\p{L}*',
    lettering: 'букв(?:а|ы|ами|ах)?|надпис\\p{L}*|шрифт\\p{L}*',
    symmetric: 'симметри\\p{L}*',
    upright: 'вертикальн\\p{L}* формат\\p{L}*',
    wide: 'горизонтальн\\p{L}* формат\\p{L}*',
  },
  Japanese: {
    dark: '暗い|暗さ|暗く',
    light: '明るい|明るさ|明るく',
    photo: '写真',
    flat: 'フラットな|平面的',
    lettering: '文字|タイポグラフィ',
    symmetric: '左右対称|対称',
    upright: '縦長|縦構図',
    wide: '横長|横構図',
  },
  Chinese: {
    dark: '昏暗|阴暗|黑暗|暗色',
    light: '明亮|亮色',
    photo: '照片',
    flat: '扁平|平面风',
    lettering: '文字|字母|字体',
    symmetric: '对称',
    upright: '竖构图|竖版|竖幅',
    wide: '横构图|横版|横幅',
  },
};

/** Languages that are written without spaces between words. */
const unspaced: ReadonlySet<Language> = new Set(['Japanese', 'Chinese']);

const patterns = new Map<Language, readonly (readonly [Aspect, RegExp])[]>();

function patternsOf(language: Language): readonly (readonly [Aspect, RegExp])[] {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const words = spoken[language];
  const made =
    words === undefined ? [] : aspects.map((aspect) => [aspect, patternOf(words[aspect], language)] as const);
  patterns.set(language, made);
  return made;
}

function patternOf(words: string, language: Language): RegExp {
  return new RegExp(unspaced.has(language) ? words : `(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
}

/** Words of a sentence that say something measured, and whether that is so: null where the measures leave it open. */
export function measuresSpokenOf(
  sentence: string,
  language: Language,
  picture: PictureDescription,
): readonly { readonly word: string; readonly holds: boolean | null }[] {
  return patternsOf(language).flatMap(([aspect, pattern]) =>
    [...sentence.matchAll(pattern)].map(([word]) => ({ word, holds: isSo[aspect](picture) })),
  );
}

/** Luminance from 0 to 1 below which a colour is dark to everybody, and above which it is light. */
const [darkBelow, lightAbove] = [0.35, 0.65] as const;
/** A picture is called symmetric though no half is the other's mirror image, and below this nobody calls it so. */
const nearlySymmetric = 0.7;

/** Whether it is so; null where it is a matter of taste, or was not measured. */
type IsSo = (picture: PictureDescription) => boolean | null;

/** True, or false where the second argument speaks against it, and else open. */
const unless = (holds: boolean, contradicted: boolean): boolean | null =>
  holds || (contradicted ? false : null);

const isSo: Readonly<Record<Aspect, IsSo>> = {
  // A dark corner of a light picture is dark: it is unfounded where no colour of the picture is.
  dark: ({ measures: { brightness, colours } }) =>
    unless(brightness.word === 'dark', brightness.word === 'light' && !hasTone(colours, 'dark')),
  light: ({ measures: { brightness, colours } }) =>
    unless(brightness.word === 'light', brightness.word === 'dark' && !hasTone(colours, 'light')),
  photo: (picture) =>
    unless(
      picture.measures.look === 'photo' || /photo/i.test(mediumOf(picture)),
      picture.measures.look === 'flat',
    ),
  flat: (picture) =>
    unless(
      picture.measures.look === 'flat' || /flat|vector|illustration/i.test(mediumOf(picture)),
      picture.measures.look === 'photo',
    ),
  lettering: (picture) =>
    picture.measures.textAt.length > 0 || (picture.kind === 'described' && picture.words.text !== ''),
  symmetric: ({ measures: { symmetry } }) =>
    unless(symmetry.word !== 'none', symmetry.value < nearlySymmetric),
  upright: ({ measures: { orientation } }) => orientation === 'portrait',
  wide: ({ measures: { orientation } }) => orientation === 'landscape',
};

function mediumOf(picture: PictureDescription): string {
  return picture.kind === 'described' ? picture.words.medium : '';
}

function hasTone(colours: PictureDescription['measures']['colours'], tone: 'dark' | 'light'): boolean {
  return colours.some(({ hex }) => {
    const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    // Rec. 601 luma, as the measurement has it.
    const luma = 0.3 * channel(1) + 0.59 * channel(3) + 0.11 * channel(5);
    return tone === 'dark' ? luma < darkBelow : luma > lightAbove;
  });
}
