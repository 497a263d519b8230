import type { Rule } from '../rule.ts';
import { armedEmoji } from './armed-emoji.ts';
import { meaningRules, picturedSpam } from './by-meaning.ts';
import { contact } from './contact/contact.ts';
import { drawnNumber } from './contact/drawn-number.ts';
import { habit } from './habit.ts';
import { hashtag } from './hashtag.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { key } from './key.ts';
import { fieldAsName, fileAsTitle } from './leftover/file-name.ts';
import { leftover } from './leftover/leftover.ts';
import { noAnswer, noSentence, quotedAnswer } from './leftover/no-answer.ts';
import { announcedPrompt, orderAsBio, orderAsSpeech } from './leftover/order-as-bio.ts';
import { placeholder } from './leftover/placeholder.ts';
import { roleName } from './leftover/role-name.ts';
import { link } from './link/link.ts';
import { emphasis, spokenEmphasis } from './markup/emphasis.ts';
import { markup } from './markup/markup.ts';
import { mention } from './mention.ts';
import { refusal } from './refusal.ts';
import { repetition } from './repetition.ts';
import { wording } from './wording.ts';

/** The rules about form: what a text is made of, whatever it means. */
const formRules: readonly Rule[] = [
  hiddenCharacters,
  link,
  contact,
  drawnNumber,
  mention,
  hashtag,
  armedEmoji,
  markup,
  emphasis,
  spokenEmphasis,
  leftover,
  noAnswer,
  noSentence,
  placeholder,
  roleName,
  fileAsTitle,
  fieldAsName,
  orderAsBio,
  orderAsSpeech,
  announcedPrompt,
  quotedAnswer,
  refusal,
  habit,
  repetition,
  key,
];

/** Every rule that knows what it looks for. The words of an operator come to them as one more. */
export const rules: readonly Rule[] = [...formRules, ...meaningRules, ...picturedSpam];

/** Asked where none of the others objects. */
export const lastRules: readonly Rule[] = [wording];
