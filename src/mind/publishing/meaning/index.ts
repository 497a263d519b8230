export { stateDifferentFacts } from './facts.ts';
export {
  decodeVector,
  encodeVector,
  type HeardMeaning,
  hasComparableLength,
  type Meaning,
  type MeaningOutcome,
  type MeaningPayer,
  type MeaningVector,
  similarity,
} from './meaning.ts';
export { openMeaning } from './open-meaning.ts';
export { SaidMeanings } from './said-meanings.ts';
