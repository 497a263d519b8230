import { expect } from 'chai';
import sharp from 'sharp';
import { pictureOf, titlesWithoutPicture } from '../../sandbox/people/pictures/index.ts';
import { runWorkflow } from '../../src/gallery/engine/run.ts';
import { pictureWords } from '../../src/gallery/people/words.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { faultsOf, hashDistance, measurePicture } from '../../src/vision/measure/index.ts';

/** Pictures that differ in at most so many of 64 bits look the same to people. */
const alikeBits = 6;

describe('pictures by people of the sandbox', function () {
  this.timeout(30_000);
  const hashes: bigint[] = [];

  it('exist for each of their titles', () => {
    expect(titlesWithoutPicture()).to.deep.equal([]);
  });

  for (const { title } of pictureWords)
    it(`${title}: comes out in the size that was announced, as nothing that is blank or was seen before`, async () => {
      const { steps, width, height } = pictureOf(title, randomFrom('test', title));
      const { images } = await runWorkflow(steps, 1);
      const bytes = images.at(-1)?.bytes ?? Buffer.alloc(0);
      const real = await sharp(bytes).metadata();
      const measures = await measurePicture(bytes);

      expect([real.width, real.height]).to.deep.equal([width, height]);
      expect(faultsOf(measures)).to.deep.equal([]);
      for (const hash of hashes) expect(hashDistance(hash, measures.hash)).to.be.above(alikeBits);
      hashes.push(measures.hash);
    });

  it('differ where two people give them one title', () => {
    for (const { title } of pictureWords) {
      const drawn = Array.from({ length: 8 }, (_, person) =>
        JSON.stringify(pictureOf(title, randomFrom('person', person, title)).steps),
      );
      expect(new Set(drawn).size, title).to.be.at.least(3);
    }
  });

  it('keep to addresses of charts that the engine takes, whoever makes them', async () => {
    for (const title of ['Map of a city that is not', 'Old boat, new paint', 'How a picture gets made here'])
      for (const person of [1, 2, 3, 4, 5, 6]) {
        const { steps } = pictureOf(title, randomFrom('chart', person, title));
        for (const step of steps) {
          if (step.kind !== 'generate' || step.generator !== 'quickchart') continue;
          const { type, data, options } = step.params;
          const address = encodeURIComponent(JSON.stringify({ type, data, options }));
          expect(address.length, title).to.be.below(7_900);
        }
      }
  });
});
