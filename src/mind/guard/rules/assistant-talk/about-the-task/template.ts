import type { Grammar } from '../../../grammar/grammar.ts';

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

/** Scripts without gaps between words: a word of another is a row of signs there. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'zh', 'th']);

export function aboutTask({ language, ...words }: TaskWords): Grammar {
  const near = unspaced.has(language) ? '..6' : '..3';
  return {
    language,
    words,
    certain: [
      `<lack> ${near} <access> ${near} <image>`,
      `<lack> ${near} <image> ${near} <access>`,
      `<image> ${near} <access> ${near} <lack>`,
      `<image> ${near} <lack> ${near} <access>`,
      `<access> ${near} <image> ${near} <lack>`,
      `<offer> ${unspaced.has(language) ? '..8' : '..5'} <change>`,
      `<user> ${unspaced.has(language) ? '..8' : '..5'} <did>`,
    ],
  };
}
