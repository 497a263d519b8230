import { encode } from 'uqr';
import { WorkflowError } from '../engine/failure.ts';
import { numberOf, objectOf, optionalNumber, type Params, textOf } from './params.ts';
import { encodePng, openPixels, type Picture, svgPicture } from './picture.ts';

/** Side of a module where the code does not fit into the width that was asked for, in pixels. */
const fallbackScale = 4;

/** The `qr` generator. A code that is wider than `width` in modules becomes wider than that in pixels. */
export async function drawQrCode(params: Params): Promise<Picture> {
  const content = textOf(params, 'text');
  if (content === '') throw new WorkflowError("QR code 'text' parameter is required");
  const modules = modulesFor(content, params);
  const { color } = params;
  const colors = {
    dark: rgba(color === undefined ? '#000000' : (objectOf(params, 'color').dark ?? '#000000ff')),
    light: rgba(color === undefined ? '#ffffff' : (objectOf(params, 'color').light ?? '#ffffffff')),
  };
  const margin = numberOf(params, 'margin', 4);
  const width = params.width === undefined ? 300 : numberOf(params, 'width', 0);
  const side = modules.length + 2 * margin;
  if (textOf(params, 'format', 'png') === 'svg') return svgCode(modules, margin, width, colors);
  const scale = width >= side ? width / side : fallbackScale;
  return await pngCode(modules, { scale, margin, ...colors });
}

type Modules = readonly (readonly boolean[])[];
type Rgba = readonly [number, number, number, number];

function modulesFor(content: string, params: Params): Modules {
  const version = optionalNumber(params, 'version');
  const maskPattern = optionalNumber(params, 'maskPattern');
  const level = textOf(params, 'errorCorrectionLevel', 'M');
  const ecc = (['L', 'M', 'Q', 'H'] as const).find((known) => known === level) ?? 'M';
  const isWhole = maskPattern !== undefined && Number.isInteger(maskPattern);
  const mask = isWhole ? { maskPattern } : {};
  const options = { ecc, boostEcc: false, border: 0, ...mask };
  const encoded = encodeOrRefuse(content, options);
  if (version === undefined || version === 0) return encoded.data;
  if (version < encoded.version) {
    throw new WorkflowError(
      '\nThe chosen QR Code version cannot contain this amount of data.\n' +
        `Minimum version required to store current data is: ${encoded.version}.\n`,
    );
  }
  return encodeOrRefuse(content, { ...options, minVersion: Math.floor(version) }).data;
}

function encodeOrRefuse(content: string, options: Parameters<typeof encode>[1]) {
  try {
    return encode(content, options);
  } catch (cause) {
    throw new WorkflowError('The amount of data is too big to be stored in a QR Code', undefined, { cause });
  }
}

/** @throws {WorkflowError} for all but hexadecimal colours of 3, 4, 6 or 8 digits */
function rgba(color: unknown): Rgba {
  if (typeof color !== 'string') throw new WorkflowError('Color should be defined as hex string');
  const digits = color.replace('#', '');
  if (![3, 4, 6, 8].includes(digits.length)) throw new WorkflowError(`Invalid hex color: ${color}`);
  const whole = digits.length < 5 ? digits.replace(/./g, '$&$&') : digits;
  const value = Number.parseInt(whole.padEnd(8, 'F'), 16) || 0;
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

async function pngCode(
  modules: Modules,
  look: { readonly scale: number; readonly margin: number; readonly dark: Rgba; readonly light: Rgba },
): Promise<Picture> {
  const { scale, margin, dark, light } = look;
  const side = Math.floor((modules.length + 2 * margin) * scale);
  const pixels = Buffer.alloc(side * side * 4);
  const moduleAt = (pixel: number) => Math.floor((pixel - margin * scale) / scale);
  for (let y = 0; y < side; y += 1) {
    const row = modules[moduleAt(y)];
    for (let x = 0; x < side; x += 1) pixels.set(row?.[moduleAt(x)] ? dark : light, (y * side + x) * 4);
  }
  const image = openPixels(pixels, { width: side, height: side, channels: 4 });
  return { bytes: await encodePng(image), contentType: 'image/png' };
}

function svgCode(
  modules: Modules,
  margin: number,
  width: number,
  { dark, light }: { readonly dark: Rgba; readonly light: Rgba },
): Picture {
  const side = modules.length + 2 * margin;
  const squares = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])),
  );
  const css = ([r, g, b, a]: Rgba) => `rgba(${r},${g},${b},${a / 255})`;
  return svgPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
      `<path fill="${css(light)}" d="M0 0h${side}v${side}H0z"/><path fill="${css(dark)}" d="${squares.join('')}"/></svg>`,
    width,
  );
}
