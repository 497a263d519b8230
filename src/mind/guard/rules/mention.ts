import { textKinds } from '../../../api/text-kinds.ts';
import type { View } from '../normal-form/view.ts';
import { type Prefiltered, prefiltered } from '../prefilter/prefilter.ts';
import type { Finding, JudgeContext, Rule } from '../rule.ts';
import { matchesIn } from './matches.ts';

/** Scripts that put no spaces between words, and Hangul, whose particles follow a name without one. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Hang}';
/** Before the sign of a mention stands no letter, or one of a script without spaces: others are those of a mailbox. */
const mentions = new RegExp(
  `(?<![[\\p{L}\\p{M}\\p{N}_]--[${unspaced}]])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_]|[.\\-](?=[\\p{L}\\p{N}_]))*`,
  'gv',
);
const firstWord = new RegExp(`^(?:[[\\p{L}\\p{M}\\p{N}_.\\-]--[${unspaced}]]+|.*)`, 'v');
const everyone = /^(?:everyone|everybody|here|channel|all|alle|todos|tous|tutti|все|全員|大家|모두)$/iu;

const greetings =
  'hi|hey|hello|hallo|hej|hola|ola|olá|ciao|salut|bonjour|thanks|thank you|thx|calling|paging|cc|ping|to|for|with|by|from|and|see|ask|look|danke|merci|gracias|obrigad[oa]|grazie|bedankt|dzięki|díky|tack|takk|tak|kiitos|привет|спасибо|merhaba|teşekkürler';
/** Times and places, which people write behind the sign as well. */
const notName =
  '(?!(?:sign|signs|symbol|symbols|key|mark|home|dawn|dusk|night|noon|midnight|sea|work|rest|last|peace|sunset|sunrise|first|play|least|all|the|a|an|my|our|this|that|low|high|full|max|min|iso|f|once|day|golden|blue|end|start|morning|evening|school|church|lunch|dinner|eye|water|ground|street)(?![\\p{L}\\p{N}_]))';
/** The sign of a mention with something between it and the name, or in words between brackets. */
const loose: readonly Prefiltered[] = [
  new RegExp(
    `(?:(?<=^\\s?|[.!?,;:(\\n] ?|(?<![\\p{L}])(?:${greetings}) )@[ \\-_]${notName}|(?<=^|\\s)@[ \\-](?=[\\p{L}][\\p{L}\\p{N}]{1,30}_?[\\p{L}]{0,20}[\\d_]))(?=\\p{L}[\\p{L}\\p{N}_.-]{2,30}(?![\\p{L}\\p{N}]))`,
    'giu',
  ),
  /(?<![\p{L}\p{N}] ?)[([<{] ?(?:at|@|ät) ?[)\]>}] ?(?=\p{L}[\p{L}\p{N}_.-]{2,30}(?![\p{L}\p{N}@]))/giu,
  /(?<=(?:^|[\s(])\p{L}[\p{L}\p{N}_]{3,30})@(?=[\s,!?]|$)/giu,
].map((pattern) => prefiltered(pattern));

const before = '(?<![\\p{L}\\p{N}])';
/** A name that is no word: with a digit or a stroke in it. */
const handle = '(?=[\\p{L}\\p{N}.]{0,30}(?:_|\\d))\\p{L}[\\p{L}\\p{N}_.]{3,30}';
const someName = '(?-i:(?=[\\p{Ll}\\p{N}_.]{5})[\\p{Ll}\\p{N}_.]{5,30})';
const tag =
  'tag|tagging|tagged|mention|mark|markier\\p{L}{0,2}|verlink\\p{L}{0,2}|tague[rz]?|mentionne[rz]?|identifie[rz]?|etiquet\\p{L}{1,4}|menciona\\p{L}{0,3}|arroba|taggat?\\p{L}{0,3}|tagga|menziona\\p{L}{0,2}|marca|marcar|marquem?|marque|marquem|tag even|oznacz(?:cie)?|označ\\p{L}{0,3}|jelöl\\p{L}{0,5}|etichet\\p{L}{0,4}|tagga|tagg|merk|tägä\\p{L}{0,3}|merkitse|отметь\\p{L}{0,2}|тегни\\p{L}{0,2}|отмечаю|познач\\p{L}{0,3}|тегн\\p{L}{1,3}|маркирай\\p{L}{0,2}|κάντε tag|tag κάν\\p{L}{1,3}|tandai|i-?tag';
/** Orders to call somebody, by a name without the sign. */
const calls: readonly Prefiltered[] = [
  new RegExp(
    `${before}(?:${tag}) (?:mal |bitte |please |ook |even |also |a |à |al |aan |o |na |w |på |si |den |my friend |in )?${handle}(?![\\p{L}\\p{N}])|${before}${handle}['’]?(?:[ıiuü]|yi|yı|yu|yü)? (?:etiketle\\p{L}{0,4}|をタグ|태그)`,
    'giu',
  ),
  new RegExp(
    `(?:^\\s?tagging|(?:^|[.!?] ?|${before}(?:somebody|someone|please|pls|can you|could you|everyone|must|gonna|going to|to|let me|i['’]?ll|should|will) )tag) (?!people|anyone|everyone|someone|somebody|friends|along|sale|lines?|these|those|things|below|above|which|where|reads?|hangs|hanging|games?)${someName}(?=[,.!?]|\\s?$| (?:here|so|in|for|on|now|he|she|they|please|pls|too|and)(?![\\p{L}]))`,
    'giu',
  ),
].map((pattern) => prefiltered(pattern));

/** Calls to people by their username. The sign goes, the name stays, and nobody is called. */
export const mention: Rule = {
  name: 'mention',
  explanation: 'it calls somebody whom the agent did not meet',
  kinds: textKinds,
  find({ plain }, context) {
    const others = [...matchesIn(plain, loose, 'remove'), ...matchesIn(plain, calls)];
    if (!plain.text.includes('@')) return others;
    const found = [...plain.text.matchAll(mentions)].filter((match) => !isMet(match[0], context));
    const rest = plain.text.length - found.reduce((length, [name]) => length + name.length, 0);
    return [
      ...found.map((match) => findingOn(match, { view: plain, isAlone: rest < fewestWords })),
      ...others,
    ];
  },
};

/** A text of fewer characters besides the names says nothing but them. */
const fewestWords = 4;

function isMet(mentioned: string, { met }: JudgeContext): boolean {
  const name = mentioned.slice(1).toLowerCase();
  return met.has(name) || met.has(firstWord.exec(name)?.[0] ?? name);
}

interface Around {
  readonly view: View;
  readonly isAlone: boolean;
}

function findingOn({ 0: name, index }: RegExpExecArray, { view, isAlone }: Around): Finding {
  const { text } = view;
  const isCall = everyone.test(name.slice(1));
  if (isAlone || isCall) return { effect: 'rewrite', ...view.originalSpan(index, index + name.length) };
  // A full stop before the sign, so that all may read it, goes with it.
  const start = text[index - 1] === '.' && /^\s?$/u.test(text[index - 2] ?? '') ? index - 1 : index;
  return { effect: 'remove', ...view.originalSpan(start, index + 1) };
}
