import { expect } from 'chai';
import { StringTable, tablesOfStrings } from '../../../src/mind/guard/string-table.ts';

describe('a table of strings', () => {
  const strings = [
    '',
    'boat',
    'boats',
    'лодка',
    '船',
    '🛶',
    ...Array.from({ length: 5_000 }, (_, n) => `w${n}`),
  ];
  const table = new StringTable(tablesOfStrings(strings));

  it('knows each of them by its place, and no other', () => {
    for (const [number, string] of strings.entries()) expect(table.numberOf(string), string).to.equal(number);
    for (const string of ['bo', 'boatss', 'Boat', 'лодки', 'w5000', '\ud83d'])
      expect(table.numberOf(string), string).to.equal(undefined);
  });

  it('knows what a text begins with', () => {
    expect(table.numberOf('boathouse', 4)).to.equal(strings.indexOf('boat'));
    expect(table.numberOf('boathouse', 5)).to.equal(undefined);
    expect(table.numberOf('boathouse', 0)).to.equal(0);
  });
});
