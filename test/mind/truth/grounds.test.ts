import { expect } from 'chai';
import type { PictureMeasures } from '../../../src/api/pictures.ts';
import { colourNames } from '../../../src/api/pictures.ts';
import { randomFrom } from '../../../src/lib/random.ts';
import { remarkOn } from '../../../src/mind/scripted/remark.ts';
import { briefPictureOf } from '../../../src/mind/task/picture.ts';
import { groundsOf } from '../../../src/mind/truth/grounds.ts';

const measures: PictureMeasures = {
  width: 800,
  height: 600,
  orientation: 'landscape',
  colours: [
    { name: 'brown', hex: '#5c3a1e', share: 0.6 },
    { name: 'beige', hex: '#f5f5dc', share: 0.2 },
  ],
  brightness: { word: 'dark', value: 0.2 },
  contrast: { word: 'high', value: 0.8 },
  saturation: { word: 'muted', value: 0.2 },
  busyness: { word: 'calm', value: 0.1 },
  symmetry: { word: 'left-right', value: 0.9 },
  textAt: ['bottom'],
  look: 'flat',
  animated: false,
};
const measured = { kind: 'measured', measures, reason: 'no model' } as const;
const star = { title: 'A star for Monday', about: '', picture: measured };

const described = {
  ...star,
  picture: {
    kind: 'described',
    by: 'a model',
    measures,
    words: {
      subject: 'a nine-pointed star above a word',
      setting: 'an empty wall',
      style: 'poster',
      medium: 'vector drawing',
      palette: ['brown', 'cream'],
      composition: 'centred',
      text: 'MONDAY',
      mood: 'dry',
      detail: 'one point of the star is bent',
      avoid: [],
    },
  },
} as const;

describe('what a comment rests on', () => {
  it('is the colours that were measured, by any honest name', () => {
    expect(groundsOf('The chocolate brown beside the cream is bold.', star).founded).to.include.members([
      'brown',
      'cream',
    ]);
    expect(groundsOf('That deep blue holds it together.', star).unfounded).to.deep.equal(['blue']);
    expect(groundsOf('The teal is lovely.', star).unfounded).to.deep.equal(['teal']);
  });

  it('is not the rim light of a brown star', () => {
    expect(groundsOf('The rim light on the bottle is wonderful.', star).unfounded).to.deep.equal([
      'rim',
      'bottle',
    ]);
  });

  it('is the title, the author’s own words and the description', () => {
    expect(groundsOf('A star on a Monday, yes.', star)).to.deep.equal({
      founded: ['star', 'Monday'],
      unfounded: [],
    });
    expect(groundsOf('The bent point makes the wall less empty.', described).founded).to.include.members([
      'bent',
      'point',
      'wall',
    ]);
    expect(groundsOf('The wall behind it is bare.', star).unfounded).to.deep.equal(['wall']);
  });

  it('is what was measured of light, contrast and layout', () => {
    expect(groundsOf('So dark, and so much contrast.', star).founded).to.deep.equal(['dark', 'contrast']);
    expect(groundsOf('The symmetry is nearly perfect.', star).founded).to.deep.equal(['symmetry']);
    expect(groundsOf('Lovely work, well done!', star)).to.deep.equal({ founded: [], unfounded: [] });
  });

  it('takes a wish, a comparison or a question for no claim', () => {
    expect(groundsOf('The brown would be warmer with a bit of red.', star).unfounded).to.deep.equal([]);
    expect(groundsOf('It reminds me of rain on a window.', star).unfounded).to.deep.equal([]);
    expect(groundsOf('Did you draw the sea, too?', star).unfounded).to.deep.equal([]);
  });

  it('holds for whatever the scripted mind says of a picture', () => {
    const random = randomFrom('remarks');
    for (let number = 0; number < 2_000; number += 1) {
      const colours = random
        .shuffle(colourNames)
        .slice(0, 1 + Math.floor(random.next() * 4))
        .map((name) => ({ name, hex: '#000000', share: 0.2 }));
      const seen: PictureMeasures = {
        ...measures,
        colours,
        orientation: random.pick(['landscape', 'portrait', 'square']),
        brightness: { word: random.pick(['dark', 'medium', 'light']), value: 0.5 },
        contrast: { word: random.pick(['low', 'medium', 'high']), value: 0.5 },
        saturation: { word: random.pick(['muted', 'medium', 'vivid']), value: 0.5 },
        busyness: { word: random.pick(['calm', 'medium', 'busy']), value: 0.5 },
        symmetry: { word: random.pick(['none', 'left-right', 'both']), value: 0.5 },
        textAt: random.pick([[], ['top'], ['bottom', 'middle']]),
        look: random.pick(['photo', 'flat', 'unsure']),
      };
      const picture = { ...measured, measures: seen };
      const item = { id: 'i1', by: 'Ada', title: 'Quiet hour', picture: briefPictureOf(picture) };
      const text = remarkOn(item, { interest: 'typography' }, random);
      const { founded, unfounded } = groundsOf(text ?? '', { title: item.title, about: '', picture });
      expect(unfounded, text).to.deep.equal([]);
      expect(founded, text).to.not.deep.equal([]);
    }
  });

  it('is the first part of a long title where the picture cannot be seen, so that the fleet does not go quiet', () => {
    const title = 'Bridge to nowhere made of woven light, behind frosted glass, with noise';
    const random = randomFrom('titles');
    for (let number = 0; number < 50; number += 1) {
      const text = remarkOn({ id: 'i1', by: 'Ada', title }, { interest: 'typography' }, random) ?? '';
      expect(text).to.include('“Bridge to nowhere made of woven light”');
      expect(groundsOf(text, { title, about: '' }).unfounded, text).to.deep.equal([]);
    }
  });

  it('is nothing where nobody knows anything, and then nothing is said', () => {
    expect(remarkOn({ id: 'i1', by: 'Ada', title: '' }, {}, randomFrom('silence'))).to.equal(undefined);
  });
});
