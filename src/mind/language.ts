/**
 * Short words that stand in most sentences of a language and seldom in those of the others here; what several of them
 * share is left out.
 */
const shortWords = {
  English:
    "the and of is it that this with are how you your for not like but from there would my what have has than very only just its it's they them at by i i'm to be do did why so as we he she his her if or can were been into when who where which their out up about whoever could",
  German:
    'der die das und ist nicht ein eine einen mit auf für ich du wie sehr aber auch von dem den im zu schön wirkt mir dein deine gut habe was hast wo mag wenn',
  French:
    'le les des une est et pas pour dans que qui avec sur vous très mais ce cette du au je tu ton ta votre la quelle comment est-ce beau belle',
  Spanish:
    'el los las una es y no para en que con por muy pero este esta del al yo tu me gusta cómo qué más como la hermoso bonito',
  Italian:
    'il gli una è e non per che con molto ma questo questa del della al mi piace come più di bello bella',
  Portuguese:
    'o os as uma é e não para em que com por muito mas este esta do da ao eu seu sua gosto como mais',
  Dutch: 'het een en is niet met op voor ik je jij hoe heel maar ook van dat deze dit zijn mooi vind',
  Polish: 'i w nie na się jest to z do że jak bardzo ale ten ta od mi twój piękny',
  Swedish: 'och att det är en ett inte med på för jag du hur mycket men den här som fin',
  Turkish: 've bir bu çok için ile ne nasıl ama da de güzel ben sen gibi',
  Indonesian: 'dan yang ini itu dengan untuk tidak dari saya kamu sangat tapi bagaimana bagus',
} as const;

/** Languages that are known by their letters; the first whose letters stand in a text is meant. */
const scripts = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Ukrainian', /[іїєґ]/iu],
  ['Russian', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Hindi', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
] as const;

/** A language that {@link languageOf} can name, in English. */
export type Language = keyof typeof shortWords | (typeof scripts)[number][0];

const languagesOfWord = new Map<string, Language[]>();
for (const language of Object.keys(shortWords).filter(isByWords)) {
  for (const word of shortWords[language].split(' ')) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
  }
}

function isByWords(name: string): name is keyof typeof shortWords {
  return Object.hasOwn(shortWords, name);
}

/** Characters that are looked at: the language does not change further on. */
const lookedAt = 400;

/**
 * The language that a text is written in, by its letters or its short words; null where too little speaks for one. It is
 * made for comments and titles: two short words decide, or one in a text of four words and less.
 */
export function languageOf(text: string): Language | null {
  const shown = text.slice(0, lookedAt);
  const letters = shown.match(/\p{L}/gu)?.length ?? 0;
  const latin = shown.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return null;
  if (latin < letters / 2) return scripts.find(([, letter]) => letter.test(shown))?.[0] ?? null;
  return byShortWords(shown.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []);
}

/** Letters without marks, and the signs and emoji that stand beside them. */
const plainText = /^(?:[\x20-\x7e’‘“”–—…\p{Extended_Pictographic}]|\u{fe0f}|\u{200d})*$/u;

/** English, or so short of the words that languages are known by that nothing speaks against it. */
export function isEnglish(text: string): boolean {
  const language = languageOf(text);
  return language === 'English' || (language === null && plainText.test(text) && /[a-z]/i.test(text));
}

function byShortWords(words: readonly string[]): Language | null {
  const votes = new Map<Language, number>();
  for (const word of words) {
    for (const language of languagesOfWord.get(word.replaceAll('’', "'")) ?? [])
      votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] === second?.[1]) return null;
  return first[1] >= 2 || words.length <= 4 ? first[0] : null;
}
