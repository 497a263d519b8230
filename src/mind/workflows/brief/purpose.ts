/** What a poster, a card or the like is made for. */
export interface Purpose {
  /** As the subject says it, without its article: "open studio". */
  readonly name: string;
  /** For whom or until when, where the subject says it behind the name: "for early risers". */
  readonly occasion: string | null;
}

/** Words for things that carry words, and for what they are made for. */
const made =
  /^an? (?:[\p{L}-]+ ){0,2}(?:banner|teaser|poster|cover|invite|header|flyer|announcement|card|tile) (?:for|to|on) (?:an? |the )?/iu;
/** What follows the name: an occasion, or how the thing is made, which is no word to stand in it. */
const behindName = / (?:(?:for|until|before|after|from|in|with|without|aimed) .*)$|,.*$/iu;
const occasion = /^(?:for|until|before|after|from) /iu;

/** What the thing is for, where a subject describes a thing that carries words ("a sunny poster for an open studio"); else null. */
export function purposeOf(subject: string): Purpose | null {
  const beginning = made.exec(subject)?.[0];
  if (beginning === undefined) return null;
  const rest = subject.slice(beginning.length).trim();
  const behind = behindName.exec(rest)?.[0] ?? '';
  const name = rest.slice(0, rest.length - behind.length).trim();
  if (name === '') return null;
  const words = behind.replace(/^[\s,]+/u, '').replace(/[.\s]+$/u, '');
  return { name, occasion: occasion.test(words) ? words : null };
}
