import { isGroupOf } from './group-names.ts';
import { readWordingModel, wordingFile } from './model.ts';

/** Weighs texts of all languages but English, by their letters and words alone. The words that it knows are names of groups. */
export const others = readWordingModel(wordingFile('others'));

/** Whether a word names a group of people, in any language. */
export const isGroupInOthers = isGroupOf(others.vocabulary);
