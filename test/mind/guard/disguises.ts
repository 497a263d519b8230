/** Ways to write a text so that a person reads it and a list of words does not find it. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'full-width': (text) => shifted(text, (code) => (code > 0x20 && code < 0x7f ? code + 0xfee0 : code)),
  'mathematical letters': (text) =>
    shifted(text, (code) => (code >= 0x61 && code <= 0x7a ? code - 0x61 + 0x1d4ea : code)),
  'letters in circles': (text) =>
    shifted(text, (code) => (code >= 0x61 && code <= 0x7a ? code - 0x61 + 0x24d0 : code)),
  'letters in black circles': (text) =>
    shifted(text, (code) => (code >= 0x61 && code <= 0x7a ? code - 0x61 + 0x1f150 : code)),
  'small capitals': (text) => mapped(text, 'abcdeghijklmnoprtuvwyz', 'ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ'),
  'Cyrillic and Greek lookalikes': (text) => mapped(text, 'aceopxyisjv', 'асеорхуіѕјν'),
  'with spaces of no width': (text) => [...text].join('\u200b'),
  'with soft hyphens': (text) => [...text].join('\u00ad'),
  'with letters in parentheses': (text) =>
    shifted(text, (code) => (code >= 0x61 && code <= 0x7a ? code - 0x61 + 0x249c : code)),
  'raised letters': (text) => mapped(text, 'abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
  'letters with hooks and tails': (text) => mapped(text, 'bdfghklmnprtvyz', 'ɓɗƒɠɦƙɫɱɲƥɽʈʋƴƶ'),
  'Cherokee letters': (text) => mapped(text, 'abcdeghijklmprstvwyz', 'ᎪᏴᏟᎠᎬᏀᎻᏆᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᎩᏃ'),
  'struck through': (text) => [...text].map((letter) => `${letter}\u0336`).join(''),
  'with spaces': (text) =>
    text
      .split(' ')
      .map((word) => [...word].join(' '))
      .join('   '),
  'upside down': (text) =>
    [...mapped(text, 'abcdefghijklmnpqrtuvwy.', 'ɐqɔpǝɟƃɥᴉɾʞlɯudbɹʇnʌʍʎ˙')].reverse().join(''),
  'backwards under an override': (text) => `\u202e${[...text].reverse().join('')}\u202c`,
};

/** Signs between letters, and spaces between words. */
export const partedLetters: Readonly<Record<string, (text: string) => string>> = Object.fromEntries(
  Object.entries({ dots: '.', hyphens: '-', stars: '*', slashes: '/', 'middle dots': '·', emoji: '💀' }).map(
    ([name, sign]) => [
      `with ${name} between letters`,
      (text) => text.replace(/(?<=[\p{L}\p{N}@$])(?=[\p{L}\p{N}@$])/gu, sign),
    ],
  ),
);

/** English spelled so that no word of it stands in a list. */
export const spellings: Readonly<Record<string, (text: string) => string>> = {
  'with a sign for a vowel of each word': (text) => text.replace(/(?<=\b\w\w*?)[aeiou](?=\w{2})/g, '*'),
  'with letters in brackets': (text) => text.replace(/\b(\w\w)(\w)(?=\w)/g, '$1[$2]'),
  'with hyphens inside of words': (text) => text.replace(/\b(\w{3})(?=\w{2})/g, '$1-'),
  'with full stops for spaces': (text) => text.replaceAll(' ', '.'),
  'with ends of lines for spaces': (text) => text.replaceAll(' ', '\n'),
  'without spaces': (text) => text.replaceAll(' ', ''),
  'with spaces between all letters': (text) => [...text.replaceAll(' ', '')].join(' '),
  'with two letters swapped': (text) => text.replace(/\b(\w\w)(\w)(\w)(?=\w\w)/, '$1$3$2'),
  'from end to beginning': (text) => [...text].reverse().join(''),
};

function shifted(text: string, shift: (code: number) => number): string {
  return [...text].map((letter) => String.fromCodePoint(shift(letter.codePointAt(0) ?? 0))).join('');
}

function mapped(text: string, from: string, to: string): string {
  const [letters, others] = [[...from], [...to]];
  return [...text].map((letter) => others[letters.indexOf(letter)] ?? letter).join('');
}
