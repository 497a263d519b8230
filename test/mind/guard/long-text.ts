const things =
  'mood pace idea rhythm calm care patience wit charm grace hush wonder humour warmth skill craft'.split(' ');

/** A text of at least so many UTF-16 units that says nothing twice in a row. */
export function longText(length: number): string {
  let text = '';
  for (let place = 0; text.length < length; place += 1) {
    const one = things[place % things.length];
    const other = things[(place * 7 + Math.floor(place / things.length)) % things.length];
    text += `${one} and ${other}, `;
  }
  return text;
}
