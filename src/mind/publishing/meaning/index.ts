export { stateDifferentFacts } from './facts.ts';
export {
  decodeVector,
  encodeVector,
  hasComparableLength,
  type Meaning,
  type MeaningVector,
  similarity,
} from './meaning.ts';
export { openMeaning } from './open-meaning.ts';
export { SaidMeanings } from './said-meanings.ts';
