import { expect } from 'chai';
import { randomFrom } from '../../../src/lib/random.ts';
import { drawAppetite } from '../../../src/mind/index.ts';

const visits = 4_000;

function draw(like: number, comment: number, post: number) {
  const random = randomFrom('appetite', like, comment, post);
  const probabilities = { likeProbability: like, commentProbability: comment, postProbability: post };
  return Array.from({ length: visits }, () => drawAppetite(probabilities, random));
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

describe('drawAppetite', () => {
  it('gives each kind its own share of the visits', () => {
    const appetites = draw(0.6, 0.3, 0.1);
    expect(share(appetites, ({ like }) => like)).to.be.closeTo(0.6, 0.03);
    expect(share(appetites, ({ comment }) => comment)).to.be.closeTo(0.3, 0.03);
    expect(share(appetites, ({ post }) => post)).to.be.closeTo(0.1, 0.03);
  });

  it('draws the kinds independently of each other', () => {
    const appetites = draw(0.5, 0.5, 0.5);
    expect(share(appetites, ({ like, comment }) => like && comment)).to.be.closeTo(0.25, 0.03);
    expect(share(appetites, ({ like, comment, post }) => like && comment && post)).to.be.closeTo(0.125, 0.03);
  });

  it('knows never and always', () => {
    for (const appetite of draw(1, 0, 1))
      expect(appetite).to.deep.equal({ like: true, comment: false, post: true });
  });
});
