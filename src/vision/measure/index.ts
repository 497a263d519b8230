export { faultsOf, type PictureFault } from './faults.ts';
export { type Measures, measurePicture } from './measure.ts';
export { hashDistance } from './perceptual-hash.ts';
