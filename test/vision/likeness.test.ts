import { expect } from 'chai';
import sharp from 'sharp';
import {
  hashDistance,
  isSameSignature,
  type Likeness,
  likenessOf,
  openPicture,
  sameBits,
} from '../../src/vision/measure/index.ts';
import { madePictures } from '../support/made-pictures.ts';

const likeness = async (bytes: Buffer): Promise<Likeness> => likenessOf((await openPicture(bytes)).copy);

const isCopy = (one: Likeness, other: Likeness): boolean =>
  hashDistance(one.hash, other.hash) <= sameBits && isSameSignature(one.signature, other.signature);

const poster = (words: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#fff"/>
       <text x="40" y="215" font-family="DejaVu Sans" font-weight="bold" font-size="40">${words}</text></svg>`,
    ),
  )
    .png()
    .toBuffer();

describe('the likeness of pictures', () => {
  it('is that of copies which were made smaller and compressed, and of no other picture', async () => {
    const originals = await Promise.all(
      madePictures.map(async (made) => {
        const bytes = await made.bytes();
        const copy = await sharp(bytes).resize(300).jpeg({ quality: 60 }).toBuffer();
        return { id: made.id, one: await likeness(bytes), other: await likeness(copy) };
      }),
    );
    for (const { id, one } of originals)
      for (const { id: otherId, other } of originals)
        expect(isCopy(one, other), `${id} and ${otherId}`).to.equal(id === otherId);
  });

  it('tells posters apart that differ in their words alone', async () => {
    const [first, second, third] = await Promise.all(
      ['NIGHT MARKET', 'OPEN SUNDAY', 'NIGHT MARKETS'].map(async (words) => likeness(await poster(words))),
    );
    if (first === undefined || second === undefined || third === undefined) throw new Error('None was made.');
    expect(isCopy(first, second)).to.equal(false);
    expect(isCopy(first, third)).to.equal(false);
  });
});
