import { drawnElements } from './drawn-elements.ts';
import { openDrawing } from './open-drawing.ts';
import { type OpenedPicture, openHere, PictureUnreadableError } from './open-here.ts';

/** A drawing that has more elements drawn than this is not opened: the renderer takes 14 µs for each. */
const mostElements = 20_000;

/** What no drawing begins with: the first bytes of every kind that is opened besides. */
const otherKinds: readonly (readonly [at: number, text: string])[] = [
  [0, '\x89PNG'],
  [0, '\xff\xd8\xff'],
  [0, 'GIF8'],
  [8, 'WEBP'],
  [4, 'ftyp'],
];

/** An element that shows another picture, and what may hide the bytes of one in its address. */
const innerPicture = {
  element: /<(?:[^\s<>/:]+:)?(?:image|feImage)\b/i,
  bytes: /data:|&(?!(?:amp|lt|gt|quot|apos);)|<!ATTLIST/i,
};

/**
 * Opens a picture of a stranger: the first frame alone, on white, as a small copy. Nothing is fetched for it. A drawing
 * is drawn in a process of its own, which ends after some seconds whatever it is doing.
 * @throws {PictureUnreadableError} where the bytes are no picture, a broken one, or one of more than 40 million pixels
 */
export async function openPicture(bytes: Uint8Array): Promise<OpenedPicture> {
  // Nobody knows how much a packed drawing unpacks to.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new PictureUnreadableError('it is packed');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!mayBeDrawing(file)) return openHere(bytes);
  checkDrawing(file.toString());
  return openDrawing(bytes);
}

/** Whether the library that opens pictures may take the bytes for a drawing. */
function mayBeDrawing(file: Buffer): boolean {
  const isOther = otherKinds.some(([at, text]) => file.toString('latin1', at, at + text.length) === text);
  return !isOther && file.includes('<svg');
}

function checkDrawing(text: string): void {
  if (drawnElements(text) > mostElements)
    throw new PictureUnreadableError(`it is a drawing of more than ${mostElements} elements`);
  // However small they are, they may unpack to gigabytes, which the limit of pixels does not see.
  if (innerPicture.element.test(text) && innerPicture.bytes.test(text))
    throw new PictureUnreadableError('it is a drawing that holds another picture');
}

/** The copy as models are shown it. */
export async function encodeCopy({ copy }: OpenedPicture): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { data, width, height } = copy;
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 82 })
    .toBuffer();
}
