import { type ColourName, colourNames } from '../../api/pictures.ts';
import type { Language } from '../language.ts';

/** How a language names the measured colours: stems in the order of `colourNames`, and what may follow them. */
interface ColourWords {
  readonly stems: string;
  readonly endings: string;
}

/** Black, grey, white, red, orange, brown, beige, yellow, green, turquoise, blue, purple, pink; `_` where none is known. */
const spoken: Partial<Readonly<Record<Language, ColourWords>>> = {
  German: {
    stems: 'schwarz grau weiß|weiss rot orange braun beige gelb grün türkis blau lila|violett rosa|pink',
    endings: 'e|er|es|en|em|n|ne|nen|töne|farben',
  },
  French: {
    stems:
      'noir gris blanc|blanch roug|rouge orange brun|marron beige jaune vert turquoise bleu violet|violett rose',
    endings: 'e|s|es',
  },
  Spanish: {
    stems:
      'negr gris blanc roj naranja marrón|marron beige amarill verd turquesa azul morad|violet|púrpur rosa|rosad',
    endings: 'o|a|e|os|as|es|s',
  },
  Italian: {
    stems: 'ner grigi bianc|bianch ross aranci|arancion marron beige giall verd turches blu|azzurr viol ros',
    endings: 'o|a|e|i|he',
  },
  Portuguese: {
    stems:
      'pret|negr cinz|cinzent branc vermelh laranj|alaranjad marro|marrom|castanh bege amarel verd turques azu|azul rox|violet ros',
    endings: 'o|a|e|os|as|es|l|is|m|ns|s',
  },
  Dutch: {
    stems:
      'zwart grijs|grijz wit|witt rood|rod oranj bruin beig geel|gel groen turkoois|turkooiz|turquois blauw paars|paarz roz',
    endings: 'e',
  },
  Polish: {
    stems:
      'czarn szar biał czerwon pomarańcz|pomarańczow brązow|brąz beżow|beż żółt zielon turkusow|turkus niebiesk|błękitn fioletow|fiolet różow|róż',
    endings: 'y|a|e|ego|ej|ą|ym|i|ie|iego|o|ość|u|em',
  },
  Swedish: {
    stems: 'svart grå vit rö|röd orange brun beige gul grön turkos blå lila rosa',
    endings: 'a|t|tt|e|d|da',
  },
  Turkish: {
    stems: 'siyah gri beyaz kırmızı turuncu kahverengi bej sarı yeşil turkuaz mavi mor pembe',
    endings: 'ı|i|u|ü|lar|ler|lı|li|nın|nin|un|ın|yı|yi',
  },
  Russian: {
    stems:
      'чёрн|черн сер бел красн оранжев коричнев бежев жёлт|желт зелён|зелен бирюзов син|голуб фиолетов|лилов розов',
    endings: 'ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ой|ей|ую|юю|ым|им|ых|их|ом|ем',
  },
  Japanese: { stems: '黒 灰色 白 赤 オレンジ 茶色 ベージュ 黄色 緑 ターコイズ 青 紫 ピンク', endings: '' },
  Chinese: { stems: '黑色 灰色 白色 红色 橙色 棕色 米色 黄色 绿色 青色 蓝色 紫色 粉色', endings: '' },
};

type NameOf = (word: string) => ColourName | null;

const namings = new Map<Language, NameOf | null>();

function namingOf(language: Language): NameOf | null {
  const known = namings.get(language);
  if (known !== undefined) return known;
  const words = spoken[language];
  const made = words === undefined ? null : makeNaming(words);
  namings.set(language, made);
  return made;
}

function makeNaming({ stems, endings }: ColourWords): NameOf {
  const patterns = stems
    .split(' ')
    // Scripts without spaces have no words that a colour could be all of.
    .map((one) => new RegExp(endings === '' ? one : `^(?:${one})(?:${endings})?$`, 'iu'));
  return (word) => colourNames[patterns.findIndex((pattern) => pattern.test(word))] ?? null;
}

/** The colours that a sentence in another language than English names; empty where nobody here knows its words. */
export function coloursSpokenOf(
  sentence: string,
  language: Language,
): readonly { readonly word: string; readonly colour: ColourName }[] {
  const nameOf = namingOf(language);
  if (nameOf === null) return [];
  return (sentence.match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const colour = nameOf(word);
    return colour === null ? [] : [{ word, colour }];
  });
}
