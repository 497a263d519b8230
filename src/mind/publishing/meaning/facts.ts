import { colourNames } from '../../../api/pictures.ts';

/**
 * Words by which two sentences of the same build state different things: the model of meanings hardly sees them. "The
 * text at the top is easy to read" and "The text at the bottom is hard to read" are nearly the same to it.
 */
const factWords: ReadonlySet<string> = new Set([
  ...colourNames,
  ...`gray gold golden silver cream navy teal cyan magenta violet lilac ochre
  top bottom left right upper lower above below middle centre corner edge
  dark darker darkest light lighter lightest bright brighter brightest pale vivid muted
  high low tall wide narrow thin thick small large big tiny long short longest shortest longer shorter
  easy hard calm busy quiet noisy loud soft warm cold clear cloudy empty full
  one two three four five six seven eight nine ten first second third last
  spring summer autumn winter morning noon evening night
  not never hardly no symmetrical asymmetrical`.split(/\s+/),
]);

/** True where each of two texts states something that the other one does not. */
export function stateDifferentFacts(one: string, other: string): boolean {
  const facts = factsIn(one);
  const others = factsIn(other);
  return [...facts].some((fact) => !others.has(fact)) && [...others].some((fact) => !facts.has(fact));
}

function factsIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => factWords.has(word)));
}
