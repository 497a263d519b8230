import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import sharp from 'sharp';
import { drawnElements } from '../../src/vision/measure/drawn-elements.ts';
import { measuresOf, type OpenedPicture, openPicture } from '../../src/vision/measure/index.ts';

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

function coloursOf(opened: OpenedPicture): string[] {
  return measuresOf(opened).colours.map(({ name }) => name);
}

async function reasonFor(bytes: Uint8Array): Promise<string> {
  try {
    await openPicture(bytes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'it was opened';
}

describe('opening the picture of a stranger', () => {
  it('makes a small copy on white, whatever form it has', async () => {
    const red = plain(900, 300, '#d01c1c');
    const clear = sharp({ create: { width: 300, height: 900, channels: 4, background: '#d01c1c00' } });
    const forms: readonly (readonly [Buffer, string])[] = [
      [await red.clone().jpeg().toBuffer(), 'red'],
      [await red.clone().toColourspace('cmyk').jpeg().toBuffer(), 'red'],
      [await red.clone().webp().toBuffer(), 'red'],
      [await red.clone().avif({ effort: 0 }).toBuffer(), 'red'],
      [await red.clone().png({ palette: true }).toBuffer(), 'red'],
      [await plain(900, 300, '#777').greyscale().png().toBuffer(), 'grey'],
      [await plain(900, 300, '#777').toColourspace('grey16').png().toBuffer(), 'grey'],
      [await clear.png().toBuffer(), 'white'],
      [await red.clone().toColourspace('rgb16').png().toBuffer(), 'red'],
      [await red.clone().withIccProfile('p3').png().toBuffer(), 'red'],
      // What else may be in the file is nobody's concern: more than one kind of program may read it.
      [Buffer.concat([await red.clone().png().toBuffer(), Buffer.from('<script>x()</script><svg/>')]), 'red'],
      [await plain(1, 10_000, '#d01c1c').png().toBuffer(), 'red'],
    ];
    for (const [bytes, colour] of forms) {
      const opened = await openPicture(bytes);
      expect(Math.max(opened.copy.width, opened.copy.height)).to.equal(256);
      expect(opened.copy.data).to.have.lengthOf(opened.copy.width * opened.copy.height * 3);
      expect(coloursOf(opened)).to.deep.equal([colour]);
    }
  });

  it('leaves a small picture as it is, and turns one as its camera says', async () => {
    const dot = await openPicture(await plain(1, 1, '#2458c0').png().toBuffer());
    expect([coloursOf(dot), dot.copy.width, dot.copy.height]).to.deep.equal([['blue'], 1, 1]);
    const small = await openPicture(await plain(40, 20, '#2458c0').png().toBuffer());
    expect([small.width, small.height, small.copy.width]).to.deep.equal([40, 20, 40]);
    const sideways = await plain(400, 300, '#2458c0').withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const turned = await openPicture(sideways);
    expect([turned.width, turned.height]).to.deep.equal([300, 400]);
    expect(turned.copy.height).to.be.greaterThan(turned.copy.width);
  });

  it('sees the first frame of an animation alone', async () => {
    const frames = await Promise.all(
      ['#d01c1c', '#2458c0', '#2e8b3d'].map((colour) => plain(200, 150, colour).png().toBuffer()),
    );
    for (const bytes of [
      await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
      await sharp(frames, { join: { animated: true } })
        .webp()
        .toBuffer(),
    ]) {
      const opened = await openPicture(bytes);
      expect([opened.animated, opened.width, opened.height]).to.deep.equal([true, 200, 150]);
      expect(coloursOf(opened)).to.deep.equal(['red']);
    }
  });

  it('refuses what is no picture, broken, of another kind or too large, and says why', async () => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });
    const whole = await noise.png().toBuffer();
    expect(await reasonFor(whole.subarray(0, whole.length / 2))).to.equal(
      'it is no picture, or a broken one',
    );
    expect(await reasonFor(Buffer.from('<p>no picture</p>'))).to.equal('it is no picture, or a broken one');
    expect(await reasonFor(Buffer.alloc(0))).to.equal('it is no picture, or a broken one');
    const document = await plain(20, 20, '#fff').tiff().toBuffer();
    expect(await reasonFor(document)).to.match(/another kind \(tiff\)/);
    const huge = await plain(8_000, 8_000, '#fff').png().toBuffer();
    expect(huge.length).to.be.lessThan(1_000_000);
    expect(await reasonFor(huge)).to.equal('it has more than 40 million pixels');
    const wide = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"/>');
    expect(await reasonFor(wide)).to.equal('it has more than 40 million pixels');
  });

  it('refuses a drawing of which a few lines come to millions of elements, and one that is packed', async () => {
    const svg = (content: string, before = ''): Buffer =>
      Buffer.from(
        `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90">${content}</svg>`,
      );
    const chain = (each: (before: number) => string): string =>
      Array.from({ length: 14 }, (_, place) => `<g id="u${place + 1}">${each(place).repeat(10)}</g>`).join(
        '',
      );
    const first = '<g id="u0"><rect width="9" height="9" title="a > b"/></g>';
    const patterns = Array.from(
      { length: 20 },
      (_, place) => `<pattern id="u${place + 1}">${`<path fill="url(#u${place})"/>`.repeat(3)}</pattern>`,
    ).join('');
    const bombs = [
      svg(`<defs>${first}${chain((place) => `<use href="#u${place}"/>`)}</defs><use href="#u14"/>`),
      svg(`<defs>${first}${chain((place) => `<use xlink:href='#u${place}' />`)}</defs><use href="#u14"/>`),
      svg(`<defs>${first}${patterns}</defs><rect style="fill: url('#u20')"/>`),
      svg(`${first}<style>rect { fill: url(#u3) }</style>${chain((place) => `<use href="#u${place}"/>`)}`),
      svg('&a;', `<!DOCTYPE svg [<!ENTITY a "${'<g/>'.repeat(9)}">]>`),
      svg('<g/>'.repeat(30_000)),
    ];
    for (const bomb of bombs)
      expect(await reasonFor(bomb)).to.equal('it is a drawing of more than 20000 elements');
    expect(await reasonFor(gzipSync(svg('<rect width="90" height="90"/>')))).to.equal('it is packed');

    const honest = svg(
      `<defs>${first}<linearGradient id="g"><stop stop-color="#d01c1c"/></linearGradient></defs>
      <rect width="90" height="90" fill="url(#g)"/>${'<use href="#u0" fill="#d01c1c"/>'.repeat(500)}`,
    );
    expect(coloursOf(await openPicture(honest))).to.include('red');
  });

  it('ends what draws a drawing that would take hours, and opens others meanwhile', async function () {
    this.timeout(25_000);
    const svg = (content: string): Buffer =>
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="2000">${content}<rect width="2000" height="2000" fill="#d01c1c"/></svg>`,
      );
    // Few elements, and lines that cross each other a billion times.
    const crossings = Array.from(
      { length: 100_000 },
      (_, at) => `${(at * 7919) % 2000} ${(at * 104729) % 2000}`,
    );
    const endless = reasonFor(svg(`<path d="M0 0L${crossings.join('L')}"/>`));
    expect(coloursOf(await openPicture(svg('<path d="M0 0L9 9"/>')))).to.deep.equal(['red']);
    expect(await endless).to.equal('drawing it took too long');
  });

  it('opens no drawing that holds another picture, of which nobody knows how much it unpacks to', async () => {
    const vast = (await plain(9_000, 9_000, '#fff').png().toBuffer()).toString('base64');
    const svg = (content: string, before = ''): Buffer =>
      Buffer.from(
        `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg" width="90" height="90">${content}</svg>`,
      );
    for (const drawing of [
      svg(`<image width="90" height="90" href="data:image/png;base64,${vast}"/>`),
      svg(`<s:image title=">" width="90" height="90" href="&#100;ata:image/png;base64,${vast}"/>`),
      svg(
        '<image width="90" height="90" href="&a;&b;"/>',
        `<!DOCTYPE svg [<!ENTITY a "da"><!ENTITY b "ta:image/png;base64,${vast}">]>`,
      ),
      svg(`<filter id="f"><feImage href="data:image/png;base64,${vast}"/></filter>`),
    ])
      expect(await reasonFor(drawing)).to.equal('it is a drawing that holds another picture');
  });

  it('counts what a drawing has drawn in one pass, whatever is wrong with it', () => {
    const texts = [
      '<'.repeat(200_000),
      '<g "'.repeat(100_000),
      '<!--'.repeat(100_000),
      '<g>'.repeat(100_000),
      Array.from({ length: 20_000 }, (_, place) => `<g id="a${place}" fill="url(#a${place + 1})">`).join(''),
    ];
    for (const text of texts) expect(drawnElements(text), text.slice(0, 20)).to.be.at.least(0);
    expect(drawnElements('<svg><g id="a"><use href="#a"/></g></svg>')).to.equal(5);
  });

  it('fetches nothing that a drawing names', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const to = (path: string): string => `http://127.0.0.1:${port}/${path}`;
    const drawing = `<?xml version="1.0"?><?xml-stylesheet href="${to('style')}" type="text/css"?>
      <!DOCTYPE svg [<!ENTITY outside SYSTEM "${to('entity')}"><!ENTITY own SYSTEM "file:///etc/passwd">]>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90">
      <style>@import url("${to('import')}");</style><rect width="90" height="90" fill="#d01c1c"/>
      <image href="${to('image')}" width="9" height="9"/><image xlink:href="${to('old')}" width="9" height="9"/>
      <image href="file:///etc/hostname" width="9" height="9"/><use href="${to('use')}#a"/>
      <foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${to('html')}"/></foreignObject>
      </svg>`;
    try {
      const opened = await openPicture(Buffer.from(drawing));
      expect(coloursOf(opened)).to.deep.equal(['red']);
      expect(asked).to.deep.equal([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
