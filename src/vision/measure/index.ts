export { faultsOf, type PictureFault } from './faults.ts';
export { type Measures, measurePicture } from './measure.ts';
export { type OpenedPicture, openPicture } from './open-picture.ts';
export { hashDistance } from './perceptual-hash.ts';
export { measuresOf } from './picture-measures.ts';
