import { transformFailed } from '../engine/failure.ts';
import type { Params } from './params.ts';
import { encodeAsOpened, openPicture, type Picture } from './picture.ts';

/** A picture that is to lie on another one; its fields are as the request has them. */
export interface Overlay {
  /** Whole pixels from the base's left and top edge; what reaches past an edge is cut. */
  readonly left?: unknown;
  readonly top?: unknown;
  /** Undefined where the request names a place and no picture for it. */
  readonly picture?: Picture;
}

/** The `composite` transform: other pictures on top of this one, in their order. None may be larger than this one. */
export async function composite(
  base: Picture,
  _params: Params,
  overlays: readonly Overlay[],
): Promise<Picture> {
  const bare = [...overlays.keys()].filter((index) => overlays[index]?.picture === undefined);
  if (bare.length > 0)
    throw transformFailed(`Overlay image(s) at index ${bare.join(', ')} missing or invalid`);
  if (overlays.length === 0) return base;
  const layers = overlays.flatMap(({ picture, left, top }) =>
    picture === undefined ? [] : [{ input: picture.bytes, ...offset('left', left), ...offset('top', top) }],
  );
  const { bytes, contentType } = base;
  return { bytes: await encodeAsOpened(openPicture({ bytes }).composite(layers)), contentType };
}

function offset(edge: 'left' | 'top', value: unknown): { readonly left?: number; readonly top?: number } {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'number') {
    throw new TypeError(`Expected integer for ${edge} but received ${String(value)} of type ${typeof value}`);
  }
  return edge === 'left' ? { left: value } : { top: value };
}
