import type { Grammar } from '../../grammar/grammar.ts';

/** Serbian is written in two alphabets, letter for letter; three letters of the one are pairs of the other. */
const cyrillicOf: ReadonlyMap<string, string> = new Map(
  'ljљ njњ džџ aа bб vв gг dд đђ eе žж zз iи jј kк lл mм nн oо pп rр sс tт ćћ uу fф hх cц čч šш'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
);
/** Names of classes in patterns stay as they are. */
const latin = /<\w+>|lj|nj|dž|\p{sc=Latn}/gu;

/** Words or patterns of Croatian and Serbian in Latin letters, in Cyrillic ones. */
export function inCyrillic(words: string): string {
  return words.replace(latin, (letter) => cyrillicOf.get(letter) ?? letter);
}

/** A grammar, and where it is of Croatian the same in the letters of Serbian. */
export function alsoInSerbian(grammar: Grammar): readonly Grammar[] {
  if (grammar.language !== 'hr') return [grammar];
  const { words = {}, certain = [], doubtful = [], harmless = [] } = grammar;
  const serbian: Grammar = {
    language: 'sr',
    words: Object.fromEntries(Object.entries(words).map(([name, list]) => [name, inCyrillic(list)])),
    certain: certain.map(inCyrillic),
    doubtful: doubtful.map(inCyrillic),
    harmless: harmless.map(inCyrillic),
  };
  return [grammar, serbian];
}
