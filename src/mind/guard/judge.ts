import { blockedPhrases } from '../../../config/block-list.ts';
import type { TextKind } from '../../api/text-kinds.ts';
import type { SafePattern } from '../../lib/safe-pattern.ts';
import type { Effect } from './effect.ts';
import { NormalForm } from './normal-form/normal-form.ts';
import type { Span } from './normal-form/view.ts';
import { runsIn, shortened } from './repeats.ts';
import type { Finding, JudgeContext, Rule } from './rule.ts';
import { blockedPattern } from './rules/blocked-pattern.ts';
import { blockedPhrase } from './rules/blocked-phrase.ts';
import { lastRules, rules } from './rules/index.ts';
import { mostFindings } from './rules/matches.ts';
import { repetition } from './rules/repetition.ts';

/**
 * What becomes of a text: `publish` as it is, `change` to the text of the judgement, `rewrite`: ask once more and drop
 * it where the second one is no better, `drop`.
 */
export type Decision = 'publish' | 'change' | 'rewrite' | 'drop';

/** A rule that objects, and where in the text as it was given (UTF-16 units). */
export interface RuleFinding {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly explanation: string;
}

export interface Judgement {
  readonly decision: Decision;
  /** What may be published where the decision is `publish` or `change`; the text as it was given otherwise. */
  readonly text: string;
  /** In the order of the text. */
  readonly rules: readonly RuleFinding[];
}

/** Judges a text that is to reach FloImg. It never fails, and takes time linear in the text. */
export type Judge = (text: string, as: TextKind, context?: JudgeContext) => Judgement;

/**
 * The longest text that is read, in UTF-16 units: FloImg takes comments of 1,000, and visits hand in at most four times the
 * 500 of the longest text that they publish. Whatever is longer is refused for that, so that no text can be costly.
 */
const longestText = 2_000;

/** Nobody was met. */
export const noContext: JudgeContext = { met: new Set() };

export interface JudgeOptions {
  /** Whole words or phrases, whatever their case, punctuation and disguise. */
  readonly blockedPhrases: readonly string[];
  readonly blockedPatterns?: readonly SafePattern[];
}

/** The judge by the project's rules and an operator's words. */
export function createJudge({ blockedPhrases: phrases, blockedPatterns = [] }: JudgeOptions): Judge {
  const all = [...rules, blockedPhrase(phrases), blockedPattern(blockedPatterns)];
  return (text, as, context = noContext) => judgeBy(all, { text, as, context });
}

/** What operators let no agent say, at this moment: the same object until it changes. */
export type CurrentWords = () => {
  readonly phrases: readonly string[];
  readonly patterns: readonly SafePattern[];
};

/** The judge by the project's rules and words that may change at any time: each text meets those of its moment. */
export function createCurrentJudge(always: readonly string[], current: CurrentWords): Judge {
  let words = current();
  const judgeFor = () =>
    createJudge({ blockedPhrases: [...always, ...words.phrases], blockedPatterns: words.patterns });
  let judge = judgeFor();
  return (text, as, context) => {
    const now = current();
    if (now !== words) {
      words = now;
      judge = judgeFor();
    }
    return judge(text, as, context);
  };
}

/** The judge with the words that come with the project. */
export const defaultJudge = createJudge({ blockedPhrases });

interface Case {
  readonly text: string;
  readonly as: TextKind;
  readonly context: JudgeContext;
}

interface Named extends Finding {
  readonly rule: Rule;
}

function judgeBy(all: readonly Rule[], { text, as, context }: Case): Judgement {
  if (text.length > longestText) return { decision: 'rewrite', text, rules: [tooLong(text)] };
  const runs = runsIn(text);
  if (runs.length === 0) return judgeWhole(all, { text, as, context });
  // What a run says is read where it begins; the rest of it costs time and is refused all the same.
  const read = shortened(text, runs);
  const { decision, rules: found } = judgeWhole(all, { text: read.text, as, context });
  const placed = found.map((finding) => ({
    ...finding,
    start: read.placeInWhole(finding.start),
    end: read.placeInWhole(finding.end),
  }));
  const inOrder = [...placed, ...runs.slice(0, mostFindings).map(repeated)].sort(byPlace);
  return { decision: decision === 'drop' ? 'drop' : 'rewrite', text, rules: inOrder };
}

function judgeWhole(all: readonly Rule[], { text, as, context }: Case): Judgement {
  const form = new NormalForm(text);
  const findingsOf = (some: readonly Rule[]): Named[] =>
    some
      .filter(({ kinds }) => kinds.includes(as))
      .flatMap((rule) => rule.find(form, context).map((finding): Named => ({ ...finding, rule })));
  const known = findingsOf(all);
  const found = (refuses(known) ? known : [...known, ...findingsOf(lastRules)]).sort(byPlace);
  const decision = decisionOf(found);
  return {
    decision,
    text: decision === 'change' ? without(text, found) : text,
    rules: found.map(({ rule, start, end, explanation }) => ({
      name: rule.name,
      start,
      end,
      explanation: explanation ?? rule.explanation,
    })),
  };
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

function repeated({ start, end }: Span): RuleFinding {
  return { name: repetition.name, start, end, explanation: repetition.explanation };
}

function tooLong({ length }: string): RuleFinding {
  const explanation = `it is longer than the ${longestText} characters that any text may have`;
  return { name: 'too-long', start: longestText, end: length, explanation };
}

function refuses(found: readonly Finding[]): boolean {
  return found.some(({ effect }) => effect !== 'remove');
}

function decisionOf(found: readonly Finding[]): Decision {
  const asks = (effect: Effect): boolean => found.some((finding) => finding.effect === effect);
  if (asks('drop')) return 'drop';
  if (asks('rewrite')) return 'rewrite';
  return found.length > 0 ? 'change' : 'publish';
}

/** The text without what was found, and without the doubled spaces that this leaves. */
function without(text: string, found: readonly Finding[]): string {
  let kept = '';
  let place = 0;
  for (const { start, end } of found) {
    if (start > place) kept += text.slice(place, start);
    if (end <= place) continue;
    place = end;
    // Of two spaces around what goes, one stays.
    if ((kept === '' || kept.endsWith(' ')) && text[place] === ' ') place += 1;
  }
  return (kept + text.slice(place)).trimEnd();
}
