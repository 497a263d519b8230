import { expect } from 'chai';
import { randomFrom } from '../../../src/lib/random.ts';
import { families } from '../../../src/mind/workflows/color/families.ts';
import { toneOf } from '../../../src/mind/workflows/color/oklch.ts';
import { drawPalette } from '../../../src/mind/workflows/color/palette.ts';

const seeds = 30;
const names = Object.keys(families) as (keyof typeof families)[];

describe('a palette', () => {
  it('has no mud: its dark colours are neither brownish yellow nor olive', () => {
    for (const name of names) {
      for (let seed = 0; seed < seeds; seed += 1) {
        const palette = drawPalette(name, randomFrom(`${name} ${seed}`));
        for (const part of ['main', 'second', 'accent'] as const) {
          const { hue, chroma } = toneOf(palette.tone(part, 0.3));
          if (chroma > 0.03) expect(hue > 48 && hue < 128, `${name} ${seed} ${part}: ${hue}`).to.equal(false);
        }
      }
    }
  });

  it('keeps the hue of its light colours, yellow among them', () => {
    const palette = drawPalette('citrus', randomFrom('light'), { hue: 95 });
    expect(toneOf(palette.tone('main', 0.85)).hue).to.be.within(85, 105);
  });
});
