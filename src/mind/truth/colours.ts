import type { ColourName } from '../../api/pictures.ts';

/** Which measured colours a word may mean: people draw the lines between them in different places. */
const words: Readonly<Record<ColourName, string>> = {
  black: 'black charcoal jet ebony ink inky',
  grey: 'grey gray silver slate ash charcoal graphite steel stone',
  white: 'white ivory snowy chalk',
  red: 'red crimson scarlet ruby maroon burgundy rust coral brick cherry vermilion',
  orange: 'orange amber rust coral peach apricot terracotta copper ochre ember gold golden tangerine',
  brown: 'brown chocolate rust ochre copper terracotta bronze coffee sepia umber walnut maroon clay',
  beige: 'beige cream ivory sand sandy tan buff khaki peach',
  yellow: 'yellow gold golden mustard amber ochre lemon lime',
  green: 'green olive mint lime emerald teal sage moss mossy jade turquoise khaki',
  turquoise: 'turquoise teal cyan aqua aquamarine mint',
  blue: 'blue navy azure cobalt indigo teal cyan cerulean ultramarine slate sapphire turquoise',
  purple: 'purple violet lilac lavender plum mauve indigo magenta aubergine',
  pink: 'pink rose magenta fuchsia salmon coral peach mauve blush',
};

/** Measured colours that lie so close together that either name is honest for the other. */
const neighbours: Partial<Readonly<Record<ColourName, readonly ColourName[]>>> = {
  beige: ['brown', 'yellow', 'white'],
  brown: ['orange', 'beige', 'red'],
  turquoise: ['blue', 'green'],
  pink: ['red', 'purple'],
  orange: ['brown', 'yellow', 'red'],
};

const meanings = new Map<string, ColourName[]>();
for (const name of Object.keys(words).filter(isColourName))
  for (const word of words[name].split(' ')) meanings.set(word, [...(meanings.get(word) ?? []), name]);

function isColourName(name: string): name is ColourName {
  return Object.hasOwn(words, name);
}

/** The measured colours that a word may mean; null where it names no colour. */
export function coloursMeantBy(word: string): readonly ColourName[] | null {
  return meanings.get(word) ?? meanings.get(word.replace(/(?:ish|s|es)$/, '')) ?? null;
}

/** True where a measured colour may honestly be called by this word. */
export function isCalled(measured: ColourName, word: string): boolean {
  const meant = coloursMeantBy(word) ?? [];
  return (
    meant.includes(measured) ||
    // A word of its own, such as "teal", keeps to what it means; a plain name may be a neighbour's.
    (meant.includes(asName(word)) && (neighbours[measured] ?? []).some((name) => meant[0] === name))
  );
}

function asName(word: string): ColourName {
  return isColourName(word) ? word : 'black';
}
