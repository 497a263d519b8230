import { expect } from 'chai';
import sharp from 'sharp';
import { faultsOf, hashDistance, measurePicture } from '../../src/vision/measure/index.ts';
import { cpuRatio, repeated } from '../support/cpu.ts';

/** A picture from the inside of an SVG of 600 × 400. */
function drawn(inside: string): Promise<Buffer> {
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">${inside}</svg>`),
  )
    .png()
    .toBuffer();
}

const scene = `<rect width="600" height="400" fill="#dce8f0"/><circle cx="180" cy="150" r="90" fill="#d0552f"/>
  <path d="M0 330 L220 200 L420 300 L600 180 L600 400 L0 400Z" fill="#22405a"/>`;

async function faultsIn(inside: string): Promise<string[]> {
  return faultsOf(await measurePicture(await drawn(inside)));
}

describe('measuring a picture', () => {
  it('finds nothing wrong with a picture of something', async () => {
    expect(await faultsIn(scene)).to.deep.equal([]);
  });

  it('knows a blank picture, also a transparent one and one with a few specks', async () => {
    expect(await faultsIn('<rect width="600" height="400" fill="#88aacc"/>')).to.include('blank');
    expect(await faultsIn('')).to.include('blank');
    const specks =
      '<rect width="600" height="400" fill="#fff"/><circle cx="300" cy="200" r="9" fill="#000"/>';
    expect(await faultsIn(specks)).to.include('one-colour');
  });

  it('knows black bars at opposite edges, and lets dark pictures be', async () => {
    const letterbox =
      '<rect width="600" height="400" fill="#000"/><rect y="140" width="600" height="120" fill="#3aa"/>';
    const pillars =
      '<rect width="600" height="400" fill="#000"/><rect x="220" width="160" height="400" fill="#3aa"/>';
    expect(await faultsIn(letterbox)).to.deep.equal(['black-bars']);
    expect(await faultsIn(pillars)).to.deep.equal(['black-bars']);
    const night =
      '<rect width="600" height="400" fill="#0e1424"/><circle cx="420" cy="120" r="60" fill="#f4e8c0"/>';
    expect(await faultsIn(night)).to.deep.equal([]);
    const top =
      '<rect width="600" height="400" fill="#000"/><rect y="200" width="600" height="200" fill="#3aa"/>';
    expect(await faultsIn(top)).to.deep.equal([]);
  });

  it('knows letters that are cut at an edge, and takes patterns that run over it for what they are', async () => {
    const text = (x: number) =>
      `${scene}<rect y="330" width="600" height="70" fill="#111"/><text x="${x}" y="378" font-size="38" font-family="DejaVu Sans" fill="#fff" text-anchor="middle">EEEE BEHEMOTH MEETS EEEEEE BEHEMOTHS</text>`;
    expect(await faultsIn(text(300))).to.deep.equal(['cut-text']);
    const stripes = Array.from(
      { length: 20 },
      (_, index) => `<rect y="${index * 20}" width="600" height="10" fill="#333"/>`,
    );
    expect(await faultsIn(`<rect width="600" height="400" fill="#eee"/>${stripes.join('')}`)).to.deep.equal(
      [],
    );
  });

  it('hashes alike what looks alike, and apart what does not', async () => {
    const original = await drawn(scene);
    const smaller = await sharp(original).resize(300, 200).jpeg({ quality: 70 }).toBuffer();
    const brighter = await sharp(original).modulate({ brightness: 1.1, saturation: 0.8 }).png().toBuffer();
    const mirrored = await sharp(original).flop().png().toBuffer();
    const { hash } = await measurePicture(original);
    const distance = async (bytes: Buffer) => hashDistance(hash, (await measurePicture(bytes)).hash);
    expect(await distance(smaller)).to.be.at.most(6);
    expect(await distance(brighter)).to.be.at.most(6);
    expect(await distance(mirrored)).to.be.at.least(16);
  });

  it('measures the same whether a picture is opaque, has an alpha channel, or stands on nothing', async () => {
    const original = await drawn(scene);
    const opaque = await sharp(original).flatten().png().toBuffer();
    expect(await measurePicture(original)).to.deep.equal(await measurePicture(opaque));
    const onNothing = await drawn('<circle cx="180" cy="150" r="90" fill="#d0552f"/>');
    const onWhite = await sharp(onNothing).flatten({ background: '#ffffff' }).png().toBuffer();
    const [one, other] = [await measurePicture(onNothing), await measurePicture(onWhite)];
    expect(hashDistance(one.hash, other.hash)).to.be.at.most(2);
    expect(one.contrast).to.be.closeTo(other.contrast, 1);
  });

  it('reads grey pictures, those of 16 bits, and those smaller than what is measured', async () => {
    const original = await drawn(scene);
    const { hash } = await measurePicture(original);
    const grey = await sharp(original).greyscale().toColourspace('b-w').png().toBuffer();
    const deep = await sharp(original).toColourspace('rgb16').png().toBuffer();
    expect(hashDistance(hash, (await measurePicture(grey)).hash)).to.be.at.most(6);
    expect(hashDistance(hash, (await measurePicture(deep)).hash)).to.be.at.most(6);
    const tiny = await sharp(original).resize(20, 14).png().toBuffer();
    expect(await measurePicture(tiny)).to.include({ width: 20, height: 14, cutText: false });
  });

  it('costs little more than opening the picture', async () => {
    const bytes = await sharp(await drawn(scene))
      .resize(1024, 1024, { fit: 'fill' })
      .png()
      .toBuffer();
    const ratio = await cpuRatio({
      work: () => repeated(5, () => measurePicture(bytes)),
      floor: () => repeated(5, () => sharp(bytes).raw().toBuffer()),
    });
    // Measured: 1.6 to 3. `npm run bench -- pictures` has the milliseconds.
    expect(ratio).to.be.below(8);
  });

  it('gives back the pixels of each picture before the garbage collector looks for them', async () => {
    const side = 512;
    const bytes = await sharp(await drawn(scene))
      .resize(side, side, { fit: 'fill' })
      .png()
      .toBuffer();
    await measurePicture(bytes);
    const before = process.memoryUsage().external;
    await repeated(10, () => measurePicture(bytes));
    expect(process.memoryUsage().external - before).to.be.below(2 * side * side * 4);
  });

  it('refuses what is no picture', async () => {
    const failure = await measurePicture(Buffer.from('<html>not found</html>')).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(Error);
  });
});
