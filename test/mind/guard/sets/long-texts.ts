import { type Random, randomFrom } from '../../../../src/lib/random.ts';
import { readSet, type SetText } from './read-set.ts';

/** Of English texts, and of texts in all languages. */
const joinedEach = 5;

/** Parts that a careless rule would go through again and again: each is repeated up to the length that is asked for. */
export const longTextParts: readonly [string, ...string[]] = [
  'The light holds it together, and the second bar leans. ',
  'Свет держит всё вместе, и вода спокойна. ',
  '光线把整个画面连在一起。',
  'نور می\u200cتابد و قایق آرام است ',
  'प्रकाश सब कुछ थामे हुए है। ',
  '👨‍👩‍👧‍👦🏳️‍🌈',
  'a.',
  'a. ',
  'a b ',
  '1 ',
  '1',
  '1-',
  '+',
  '@',
  '@a',
  '#',
  '#a ',
  'http',
  'http://',
  'www.',
  'a@a',
  'dot ',
  ' ',
  '\n',
  '<a',
  '{"a":',
  '[',
  '(((',
  ':',
  '::1 ',
  'xn--',
  '0x0',
  'e\u0301\u0302\u0303',
  '\u200b',
  'ａ',
  'ｗ．',
  'i am ',
  'my ',
  'k y s ',
  'l.i.k.e ',
  'ʎɹǝʌ ',
  '-----',
];

/** Texts of a length in UTF-16 units: one of each part, and some of harmless texts one behind the other, which say nothing twice. */
export function longTexts(length: number): string[] {
  const repeated = longTextParts.map((part) => part.repeat(Math.ceil(length / part.length)).slice(0, length));
  const all = readSet('made', 'harmless');
  const joined = [all.filter(({ language }) => language === 'en'), all].flatMap((texts) =>
    Array.from({ length: joinedEach }, (_, draw) => joinedText(texts, length, randomFrom('long', draw))),
  );
  return [...repeated, ...joined];
}

function joinedText(texts: readonly SetText[], length: number, random: Random): string {
  let text = '';
  while (text.length < length) text += `${texts[random.below(texts.length)]?.text} `;
  return text.slice(0, length);
}
