/** The writing systems that are told apart; most of their letters stand in one block of Unicode each. */
const scripts = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  greek: /\p{Script=Greek}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  bengali: /\p{Script=Bengali}/gu,
  tamil: /\p{Script=Tamil}/gu,
  thai: /\p{Script=Thai}/gu,
  hangul: /\p{Script=Hangul}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  han: /\p{Script=Han}/gu,
} as const;
export type Script = keyof typeof scripts;

const names = Object.keys(scripts).filter((name): name is Script => Object.hasOwn(scripts, name));

const plain = /^[ -~]*$/;

/** A title says no more after so many characters, and a stranger's text is of any length. */
const looked = 200;

/**
 * The writing system of a text, or null where it has no letters of one that is known. Japanese counts as kana wherever a
 * kana stands in it. A title is too short to tell the language: recognisers are wrong about every third one.
 */
export function scriptOf(text: string): Script | null {
  const part = text.slice(0, looked);
  // Most texts are plain, and need no twelve counts.
  if (plain.test(part)) return /[a-z]/i.test(part) ? 'latin' : null;
  let best: Script | null = null;
  let most = 0;
  for (const name of names) {
    const letters = part.match(scripts[name])?.length ?? 0;
    if (name === 'kana' && letters > 0) return name;
    if (letters > most) {
      best = name;
      most = letters;
    }
  }
  return best;
}
