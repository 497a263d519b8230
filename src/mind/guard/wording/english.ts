import { identities } from './identities.ts';
import { readWordingModel, wordingFile } from './model.ts';

/** Read as the guard is loaded: without it a process ends at its start, and no visit comes to judge by half of the rules. */
export const english = readWordingModel(wordingFile('english'));

/** Whether it is an English word that the model has learned of, in lower case. */
export function isEnglishWord(word: string): boolean {
  return identities.has(word) || english.vocabulary.find(word) !== undefined;
}

/** Whether it is one, or one with an ending that the model has not seen on it. */
export function maybeEnglishWord(word: string): boolean {
  return identities.has(word) || english.vocabulary.knows(word);
}
