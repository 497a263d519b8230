import type { TextKind } from '../../../api/text-kinds.ts';
import { memoize } from '../../../lib/memoize.ts';
import { isEnglish, languageOf } from '../../language.ts';
import { distinct, type Span, type View } from '../normal-form/view.ts';
import type { Finding, Rule } from '../rule.ts';
import { english } from '../wording/english.ts';
import { sentencesOf } from '../wording/features.ts';
import { isLongEnough } from '../wording/long-enough.ts';
import { scoreOf, type WordingLanguage, type WordingModel, wordingLanguages } from '../wording/model.ts';
import { others } from '../wording/others.ts';

/** What may be a sentence: a label of a chart or a name has too little to tell by. */
const weighedKinds: readonly TextKind[] = ['comment', 'reply', 'title', 'description', 'prompt', 'bio'];
const keptSentences = 200;
/** A longer text is weighed by its sentences alone: what some of them say is lost among the others. */
const longestWhole = 400;
/**
 * Letters of other languages, in a text whose letters and marks are apart. They may be a disguise all the same, where the
 * short words without them are English ones.
 */
const foreign = /[\u0300-\u0333]|[\u0339-\u036f]|[æøłđßœþðıħŋ]/iu;

/**
 * What no other rule knows the words of: a sentence that is nearer, word by word and letter by letter, to the threats, hate,
 * advice, advertising, contact data, made-up lives and left-overs of prompts that the project has learned from than to talk about
 * pictures.
 */
export const wording: Rule = {
  name: 'wording',
  explanation:
    'its wording is nearer to threats, hate, advice, advertising, contact data, a made-up life or what a model says to itself than to talk about pictures',
  kinds: weighedKinds,
  find({ plain, readings, respelled }) {
    const isWrittenInEnglish = isEnglish(plain.text);
    const looksForeign = foreign.test(plain.text.normalize('NFD'));
    const mayBe: Readonly<Record<WordingLanguage, (text: string) => boolean>> = {
      english: (text) =>
        isWrittenInEnglish || (looksForeign ? languageOf(text) === 'English' : isEnglish(text)),
      // Short texts without marks may be in any language.
      others: (text) => languageOf(text) !== 'English',
    };
    const views = distinct([...readings, respelled]);
    return wordingLanguages.flatMap((language) => {
      // Views differ in few sentences: each is weighed once.
      const isFar = memoize((text) => isHostile(text, language), keptSentences);
      return views.filter(({ text }) => mayBe[language](text)).flatMap((view) => findingsIn(view, isFar));
    });
  },
};

function findingsIn(view: View, isHostileText: (text: string) => boolean): Finding[] {
  const { text } = view;
  const isFar = ({ start, end }: Span): boolean => isHostileText(text.slice(start, end).trim());
  const far = sentencesOf(text).filter(isFar);
  // Two sentences of three words each may say together what neither says alone.
  const spans =
    far.length > 0 || text.length > longestWhole ? far : [{ start: 0, end: text.length }].filter(isFar);
  return spans.map(({ start, end }): Finding => ({ effect: 'rewrite', ...view.originalSpan(start, end) }));
}

const models: Readonly<Record<WordingLanguage, WordingModel>> = { english, others };

function isHostile(text: string, language: WordingLanguage): boolean {
  const model = models[language];
  return isLongEnough(text, language) && scoreOf(model, text) >= model.limit;
}
