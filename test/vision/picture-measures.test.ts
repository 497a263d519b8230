import { expect } from 'chai';
import { colourNames, type PictureMeasures } from '../../src/api/pictures.ts';
import { measuresOf, openPicture } from '../../src/vision/measure/index.ts';
import { type MadePicture, madePictures } from '../support/made-pictures.ts';

/** Each made picture with what was measured of it. */
async function measured(): Promise<readonly (readonly [MadePicture, PictureMeasures])[]> {
  return Promise.all(
    madePictures.map(async (made) => [made, measuresOf(await openPicture(await made.bytes()))] as const),
  );
}

const tile = (shape: string): string =>
  `<defs><pattern id="p" width="12" height="12" patternUnits="userSpaceOnUse">${shape}</pattern></defs>
  <rect width="480" height="360" fill="#fff"/><rect width="480" height="360" fill="url(#p)"/>`;
const patterns = {
  bars: tile('<rect width="6" height="12"/>'),
  checks: tile('<rect width="6" height="6"/><rect x="6" y="6" width="6" height="6"/>'),
  dots: tile('<circle cx="6" cy="6" r="4"/>'),
};

function drawing(inside: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360">${inside}</svg>`);
}

describe('what is measured of pictures of known content', () => {
  let all: Awaited<ReturnType<typeof measured>>;
  before(async () => {
    all = await measured();
  });

  it('names the colours that are there, the largest area first, and none that is not', () => {
    expect(new Set(madePictures.flatMap(({ colours }) => colours))).to.have.lengthOf(colourNames.length);
    for (const [{ id, colours, text }, measures] of all) {
      const names = measures.colours.map(({ name }) => name);
      // The letters of a poster take little of it.
      expect(text === null ? names : names.slice(0, 1), id).to.deep.equal(colours);
    }
  });

  it('says how much of the picture a colour takes, and gives one that stands in it', () => {
    const [[, stripes] = []] = all;
    const [red, white, blue] = stripes?.colours ?? [];
    expect(red?.share).to.be.closeTo(0.5, 0.01);
    expect(white?.share).to.be.closeTo(0.325, 0.01);
    expect(blue?.share).to.be.closeTo(0.175, 0.01);
    expect(red?.hex).to.equal('#d61919');
  });

  it('knows the orientation, and which halves mirror each other', () => {
    for (const [made, { orientation, symmetry }] of all) {
      expect(orientation, made.id).to.equal(made.orientation);
      if (made.look === 'flat' && made.text === null) expect(symmetry.word, made.id).to.equal(made.symmetry);
    }
  });

  it('sees letters where there are some, and takes no shape and no scene for letters', () => {
    for (const [{ id, text }, { textAt }] of all)
      expect(textAt, id).to.deep.equal(text === null ? [] : [text.band]);
  });

  it('tells flat art from what is toned like a photo', () => {
    for (const [made, { look }] of all) expect(look, made.id).to.equal(made.look);
  });

  it('grades brightness, contrast, saturation and busyness by what people see', () => {
    const of = (id: string): PictureMeasures => {
      const found = all.find(([made]) => made.id === id);
      if (found === undefined) throw new Error(`There is no picture ${id}.`);
      return found[1];
    };
    expect(of('words-black-white-bottom').brightness.word).to.equal('dark');
    expect(of('disc-white-red').brightness.word).to.equal('light');
    expect(of('disc-grey-turquoise').saturation.word).to.equal('muted');
    expect(of('disc-blue-orange').saturation.word).to.equal('vivid');
    expect(of('disc-black-yellow').contrast.word).to.equal('high');
    expect(of('disc-grey-turquoise').contrast.word).to.equal('low');
    expect(of('disc-white-red').busyness.word).to.equal('calm');
  });

  it('takes patterns for busy, and neither bars nor checks nor dots for letters', async () => {
    for (const [pattern, inside] of Object.entries(patterns)) {
      const measures = measuresOf(await openPicture(drawing(inside)));
      expect(measures.busyness.word, pattern).to.equal('busy');
      expect(measures.textAt, pattern).to.deep.equal([]);
    }
  });
});
