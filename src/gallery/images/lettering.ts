import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { isRecord } from '../engine/validate.ts';
import { numberOf, optionalNumber, type Params, textOf } from './params.ts';
import { encodePng, openPicture, type Picture } from './picture.ts';

/**
 * Words on pictures, drawn as the engine draws them: on a canvas, with the fonts of this machine, one line each. This
 * file is loaded when the first words are drawn, because the canvas takes memory.
 */

/** The `addText` transform: one line; `y` is its baseline, `align` is around `x`. */
export async function addText(picture: Picture, params: Params): Promise<Picture> {
  const { context, finish } = await canvasWith(picture, { above: 0, below: 0 });
  context.font = fontOf(params);
  context.fillStyle = textOf(params, 'color', '#000000');
  context.textAlign = alignmentOf(params);
  if (params.shadow) castShadow(context);
  const at = [textOf(params, 'text'), numberOf(params, 'x', 0), numberOf(params, 'y', 0)] as const;
  const maxWidth = optionalNumber(params, 'maxWidth');
  if (isRecord(params.stroke)) {
    context.strokeStyle = textOf(params.stroke, 'color', '#000000');
    context.lineWidth = numberOf(params.stroke, 'width', 1);
    context.strokeText(...at, maxWidth);
  }
  context.fillText(...at, maxWidth);
  return finish();
}

/** The `addCaption` transform: a bar that makes the picture higher, with one centred line that is cut where too wide. */
export async function addCaption(picture: Picture, params: Params): Promise<Picture> {
  const fontSize = nonZero(params, 'fontSize', 32);
  const bar = fontSize + 2 * nonZero(params, 'padding', 20);
  const isOnTop = textOf(params, 'position', 'bottom') === 'top';
  const room = isOnTop ? { above: bar, below: 0 } : { above: 0, below: bar };
  const { context, width, height, finish } = await canvasWith(picture, room);
  const top = isOnTop ? 0 : height - bar;
  context.fillStyle = textOf(params, 'backgroundColor', 'rgba(0, 0, 0, 0.8)');
  context.fillRect(0, top, width, bar);
  context.fillStyle = textOf(params, 'textColor', '#ffffff');
  context.font = `${fontSize}px Arial`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(textOf(params, 'text'), width / 2, top + bar / 2);
  return finish();
}

/** The picture on a canvas with more room above or below it, in pixels. */
async function canvasWith(picture: Picture, { above, below }: { above: number; below: number }) {
  const bytes = picture.contentType === 'image/png' ? picture.bytes : await encodePng(openPicture(picture));
  const image = await loadImage(bytes);
  const { width } = image;
  const canvas = createCanvas(width, image.height + above + below);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, above, width, image.height);
  const finish = (): Picture => ({ bytes: canvas.toBuffer('image/png'), contentType: 'image/png' });
  return { context, width, height: canvas.height, finish };
}

function castShadow(context: SKRSContext2D): void {
  context.shadowColor = 'rgba(0, 0, 0, 0.5)';
  context.shadowBlur = 4;
  context.shadowOffsetX = 2;
  context.shadowOffsetY = 2;
}

/** A zero counts as missing, as it does in the engine. */
function nonZero(params: Params, name: string, fallback: number): number {
  return numberOf(params, name, 0) || fallback;
}

/** @throws {RangeError} for a size that is no number, written as one or as a text */
function fontOf(params: Params): string {
  const size = params.size || 24;
  const font = `${String(size)}px ${textOf(params, 'font', 'Arial')}`;
  const isNumber = typeof size === 'number' || (typeof size === 'string' && Number.isFinite(Number(size)));
  if (!isNumber) throw new RangeError(`[\`${font}\`] is not valid font style`);
  return font;
}

/** @throws {RangeError} for what is no alignment */
function alignmentOf(params: Params): SKRSContext2D['textAlign'] {
  const align = textOf(params, 'align', 'left');
  const known = (['left', 'right', 'center', 'start', 'end'] as const).find((word) => word === align);
  if (known === undefined) throw new RangeError(`[\`${align}\`] is not valid TextAlign value`);
  return known;
}
