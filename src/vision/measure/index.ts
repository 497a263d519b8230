export { nameOfHex } from './colour-names.ts';
export { faultsOf, type PictureFault } from './faults.ts';
export { isSameSignature, type Likeness, likenessOf, sameBits } from './likeness.ts';
export { type Measures, measurePicture } from './measure.ts';
export { type OpenedPicture, PictureUnreadableError } from './open-here.ts';
export { encodeCopy, openPicture } from './open-picture.ts';
export { hashDistance } from './perceptual-hash.ts';
export { measuresOf } from './picture-measures.ts';
