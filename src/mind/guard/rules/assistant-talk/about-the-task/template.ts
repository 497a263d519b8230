import type { Grammar } from '../../../grammar/grammar.ts';
import { isUnspaced } from '../gap.ts';

/** What a model says in one language of its task: of the picture that it was not given, and of other wordings. */
export interface TaskWords {
  readonly language: string;
  /** "Have no", "cannot". */
  readonly lack: string;
  /** "Access", "open", "load". */
  readonly access: string;
  /** "The image", "the file", "the link": what was to be looked at. */
  readonly image: string;
  /** "Do you want me to", "shall I", "if you like, I can". */
  readonly offer: string;
  /** "Change", "shorter", "another version". */
  readonly change: string;
  /** "The user". */
  readonly user: string;
  /** "Posted", "uploaded", "wants": what whoever asks a model has done. */
  readonly did: string;
}

/** What models call themselves, in all of the languages: few words, and no word of one means something else in another. */
const models =
  'ai ki ia ші ии уи ui yapay_zeka yapay_zekayım tekoäly sztuczna_inteligencja sztuczną_inteligencją umělá_inteligence mesterséges_intelligencia inteligență_artificială intelligence_artificielle inteligencia_artificial intelligenza_artificiale künstliche_intelligenz kunstmatige_intelligentie τεχνητή_νοημοσύνη искусственный_интеллект ذكاء_اصطناعي בינה_מלאכותית هوش_مصنوعی एआई 人工智能 人工知能 인공지능 trí_tuệ_nhân_tạo';

export function aboutTask({ language, ...words }: TaskWords): Grammar {
  const near = isUnspaced(language) ? '..6' : '..3';
  return {
    language,
    words: { ...words, models },
    certain: [
      `<lack> ${near} <access> ${near} <image>`,
      `<image> ${near} <access> ${near} <lack>`,
      `<models> ..4 <lack> ${near} <image>`,
      `<models> ..5 <image> ..2 <lack>`,
      `<access> ${near} <image> ${near} <lack>`,
      `<offer> ${isUnspaced(language) ? '..8' : '..5'} <change>`,
      `<user> ${isUnspaced(language) ? '..8' : '..5'} <did>`,
    ],
  };
}
