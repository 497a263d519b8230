import type { Random } from '../../../../lib/random.ts';
import type { Material } from '../../composition.ts';
import type { Aspect } from './painted.ts';

const upright =
  /\b(?:towers?|lighthouses?|trees?|portraits?|figures?|dancers?|astronauts?|bottles?|vases?|columns?|stair(?:case|well)s?|waterfalls?|lamps?|giraffes?|herons?|cathedrals?|doors?|gates?)\b/iu;
const broad =
  /\b(?:horizons?|seas?|oceans?|harbours?|harbors?|coasts?|deserts?|canyons?|valleys?|panoramas?|landscapes?|rivers?|fields?|rows?|trains?|markets?|streets?|tables?|bridges?|skylines?|islands?)\b/iu;
/** Small things that a coarse picture would lose. */
const detailed =
  /\b(?:lace|filigree|feathers?|mosaics?|maps?|crowds?|intricate|macro|textures?|engraved|embroider\w*|woven|moss|watch(?:es)?|clocks?|clockwork|jewell?ery|wristwatch|cathedrals?|city|cities|forests?|gardens?|libraries|library|handwriting|insects?|brushed-steel|hammered)\b/iu;
/** A subject of more words than this has much to show. */
const manyWords = 14;

/** The shape that the brief asks for, or that its subject wants; one of those given where neither says. */
export function aspectFor(
  { layout, subject }: Material,
  random: Random,
  otherwise: readonly [Aspect, ...Aspect[]],
): Aspect {
  if (layout.shape !== null) return layout.shape;
  const [tall, wide] = [upright.test(subject), broad.test(subject)];
  if (tall === wide) return random.pick(otherwise);
  return tall ? 'tall' : 'wide';
}

/** Whether the subject is worth the finer and dearer quality. */
export function isDetailed({ subject }: Material): boolean {
  return detailed.test(subject) || subject.split(' ').length > manyWords;
}
