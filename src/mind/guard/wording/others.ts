import { readWordingModel, wordingFile } from './model.ts';

/** Weighs texts of all languages but English, by their letters and words alone. */
export const others = readWordingModel(wordingFile('others'));
