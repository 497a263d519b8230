import { expect } from 'chai';
import { gallerySite } from '../../src/floimg/site.ts';

describe('links to the gallery’s site', () => {
  const cases: readonly (readonly [string | null, string | null, string | null])[] = [
    [null, null, null],
    ['https://studio.example.com', 'https://studio.example.com', 'https://studio.example.com/items/a%2Fb'],
    [
      'https://studio.example.com/x/',
      'https://studio.example.com/x',
      'https://studio.example.com/x/items/a%2Fb',
    ],
    ['https://s.example.com/gallery/{id}', 'https://s.example.com', 'https://s.example.com/gallery/a%2Fb'],
    [
      'https://s.example.com/?item={id}#{id}',
      'https://s.example.com',
      'https://s.example.com/?item=a%2Fb#a%2Fb',
    ],
  ];
  for (const [setting, url, item] of cases) {
    it(`of ${setting} lead to ${item}`, () => {
      const site = gallerySite(setting);
      expect(site.url).to.equal(url);
      expect(site.itemUrl('a/b')).to.equal(item);
    });
  }

  it('take an id for a text, whatever it holds', () => {
    expect(gallerySite('https://s.example.com/{id}').itemUrl('$&')).to.equal('https://s.example.com/%24%26');
  });
});
