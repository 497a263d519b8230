import { type TextKind, textKinds } from '../../../api/text-kinds.ts';
import { memoize } from '../../../lib/memoize.ts';
import { languageOf } from '../../language.ts';
import { compiledGuard } from '../compiled/compiled-guard.ts';
import type { Match } from '../grammar/match.ts';
import { Sentences } from '../grammar/sentences.ts';
import { type Unit, unitsOf } from '../grammar/units.ts';
import { collapse } from '../normal-form/collapse.ts';
import type { NormalForm } from '../normal-form/normal-form.ts';
import { distinct, type Span, type View } from '../normal-form/view.ts';
import type { Finding, Rule } from '../rule.ts';
import { isByEnglishWords, isOneEnglishWord } from './english-by-chance.ts';
import { unmasked } from './masked.ts';
import { mostFindings } from './matches.ts';
import { isMeaningName, type MeaningName, meanings } from './meanings.ts';
import { apart } from './run-together.ts';
import { drawnSigns, toldSigns } from './spam/shop-sign.ts';

/** A name says nothing of a life, and may be the word for a relative in some language. */
const notInNames = textKinds.filter((kind) => kind !== 'name');

/** What stands in a picture, and what an image model is told to make. */
const pictured: readonly TextKind[] = ['drawn', 'prompt'];

/** What may be said anywhere else: a list of trades and relatives is a person's only where somebody says who they are. */
const kindsOf: Readonly<Partial<Record<MeaningName, readonly TextKind[]>>> = {
  'lived-life': notInNames,
  'own-past': notInNames,
  spam: textKinds.filter((kind) => !pictured.includes(kind)),
  'human-name': ['name'],
  biography: ['bio'],
};

/** A rule for each meaning. All of them read a text together, once. */
export const meaningRules: readonly Rule[] = Object.keys(meanings)
  .filter(isMeaningName)
  .map((name) => ({
    name,
    explanation: meanings[name].explanation,
    kinds: kindsOf[name] ?? textKinds,
    find: (form) => findingsIn(form).get(name) ?? [],
  }));

/** Spam in a picture, which may hold the signs of a shop, and in what an image model is told. */
export const picturedSpam: readonly Rule[] = [
  { as: 'drawn', signsIn: drawnSigns } as const,
  { as: 'prompt', signsIn: toldSigns } as const,
].map(({ as, signsIn }) => ({
  name: 'spam',
  explanation: meanings.spam.explanation,
  kinds: [as],
  find: (form) => {
    const found = findingsIn(form).get('spam') ?? [];
    if (found.length === 0) return found;
    const signs = signsIn(form.original);
    return found.filter(({ start, end }) => !signs.some((sign) => sign.start <= start && end <= sign.end));
  },
}));

const known = new WeakMap<NormalForm, ReadonlyMap<MeaningName, readonly Finding[]>>();

function findingsIn(form: NormalForm): ReadonlyMap<MeaningName, readonly Finding[]> {
  const before = known.get(form);
  if (before !== undefined) return before;
  const findings = new Map<MeaningName, Finding[]>();
  const quoted = quotedTitles(form.original);
  const sentences = new Sentences(compiledGuard().inSentences);
  // What is harmless as it was written is so in each disguise, whose letters may hide that.
  const harmless = new HarmlessPlaces(form.original.length);
  for (const view of viewsOf(form)) {
    for (const { meaning, finding } of findingsOf(view, {
      sentences,
      harmless,
      isWritten: view === form.plain,
    })) {
      if (meanings[meaning].mayBeQuoted && quoted.some((title) => overlap(title, finding))) continue;
      const already = findings.get(meaning) ?? [];
      if (already.length >= mostFindings || already.some((other) => covers(other, finding))) continue;
      already.push(finding);
      findings.set(meaning, already);
    }
  }
  known.set(form, findings);
  return findings;
}

const hasLookalikes = /[\u0370-\u058f]/;

/**
 * The text as it was written, for its capitals and scripts, and without each of its disguises where it may have any.
 * Folding makes Latin letters of others that look alike, so what is spaced out in Greek or Cyrillic is read unfolded.
 */
function viewsOf({ plain, folded, collapsed, respelled }: NormalForm): readonly View[] {
  const unfolded = hasLookalikes.test(plain.text) ? collapse(plain) : plain;
  const read = collapsed.text === plain.text.toLowerCase() ? plain : collapsed;
  const bare = unmasked(unfolded === plain ? read : unfolded);
  const written = [plain, unfolded, read === plain ? plain : folded, read, bare];
  return distinct([...written, respelled, apart(plain), apart(bare), apart(respelled)]);
}

interface Reading {
  readonly sentences: Sentences<MeaningName>;
  readonly harmless: HarmlessPlaces;
  /** Whether the view is the text as it was written. */
  readonly isWritten: boolean;
}

function findingsOf(
  view: View,
  { sentences, harmless, isWritten }: Reading,
): { meaning: MeaningName; finding: Finding }[] {
  const units = unitsOf(view.text);
  const { acrossSentences } = compiledGuard();
  const matches = [
    ...sentences.matches(view.text, units),
    ...(units.some(({ opens }, place) => opens && place > 0)
      ? acrossSentences.matches(units.map((unit, place) => ({ ...unit, opens: place === 0 })))
      : []),
  ];
  const excusedBefore = unitsExcused(matches, units.length);
  const isChance = chanceIn(view.text, units);
  if (isWritten) {
    for (const match of matches)
      if (match.weight === 'harmless') harmless.add(match.kind, placeOf(match, units, view));
  }
  return matches.flatMap((match) => {
    if (match.weight === 'harmless') return [];
    const before = excusedBefore.get(match.kind);
    const place = placeOf(match, units, view);
    const isExcused =
      (before !== undefined && before[match.to] !== before[match.from]) || harmless.touch(match.kind, place);
    if ((isExcused && match.weight !== 'despite') || isChance(match)) return [];
    const effect = match.weight === 'certain' ? meanings[match.kind].effect : 'rewrite';
    return [{ meaning: match.kind, finding: { effect, ...place } }];
  });
}

/** By meaning, the places of a text that are harmless as it was written. */
class HarmlessPlaces {
  readonly #length: number;
  readonly #byMeaning = new Map<MeaningName, Uint8Array>();

  constructor(length: number) {
    this.#length = length;
  }

  add(meaning: MeaningName, { start, end }: Span): void {
    const places = this.#byMeaning.get(meaning) ?? new Uint8Array(this.#length);
    this.#byMeaning.set(meaning, places.fill(1, start, end));
  }

  touch(meaning: MeaningName, { start, end }: Span): boolean {
    return this.#byMeaning.get(meaning)?.subarray(start, end).includes(1) ?? false;
  }
}

/** Findings of one text of which the language is kept. */
const keptFindings = 50;

/**
 * Tells words of another language that English ones happen to be: a short text of English words alone, or a longer one
 * where that language only doubts them, or finds a single one. What holds for the whole text is found out once, for the first match that asks.
 */
function chanceIn(text: string, units: readonly Unit[]): (match: Match<MeaningName>) => boolean {
  let mayBeEnglish: boolean | undefined;
  let isEnglish: boolean | undefined;
  // A text may say the same thing a hundred times.
  const isFoundEnglish = memoize((found) => languageOf(found) === 'English', keptFindings);
  return ({ weight, language, from, to }) => {
    if (language === 'en') return false;
    if (isByEnglishWords(units, from, to)) return true;
    if (weight === 'certain' && !isOneEnglishWord(units, from, to)) return false;
    mayBeEnglish ??= !hasForeignLetters(text);
    if (!mayBeEnglish) return false;
    isEnglish ??= languageOf(text) === 'English';
    return (
      isEnglish || isFoundEnglish(text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? text.length))
    );
  };
}

/** Letters that hardly any word that English has borrowed is written with, other than é, ï, ö and the like. */
const neverEnglish = /[æøåßðþ]/iu;

/**
 * Whether a letter is never English, or so many words have letters that English lacks that its short words are those of
 * another language: "be is jövök".
 */
function hasForeignLetters(text: string): boolean {
  if (neverEnglish.test(text)) return true;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const foreign = words.filter((word) => !/^[a-z]+$/i.test(word)).length;
  return foreign > 1 || foreign * 3 >= words.length;
}

/**
 * By meaning, for each unit and the end how many units before it belong to something harmless: a match touches it where
 * that number grows inside of the match.
 */
function unitsExcused(
  matches: readonly Match<MeaningName>[],
  units: number,
): ReadonlyMap<MeaningName, Uint32Array> {
  const harmless = Map.groupBy(
    matches.filter(({ weight }) => weight === 'harmless'),
    ({ kind }) => kind,
  );
  return new Map([...harmless].map(([kind, all]) => [kind, countBefore(all, units)]));
}

function countBefore(spans: readonly Match<MeaningName>[], units: number): Uint32Array {
  const reach = new Uint32Array(units + 1);
  for (const { from, to } of spans) reach[from] = Math.max(reach[from] ?? 0, to);
  const before = new Uint32Array(units + 1);
  let excusedUntil = 0;
  for (let unit = 0; unit < units; unit += 1) {
    excusedUntil = Math.max(excusedUntil, reach[unit] ?? 0);
    before[unit + 1] = (before[unit] ?? 0) + (unit < excusedUntil ? 1 : 0);
  }
  return before;
}

/** Whether a finding says as much of the same place: one that drops the text is not lost in one that asks for it anew. */
function covers(one: Finding, other: Finding): boolean {
  const isAsStrict = one.effect === other.effect || one.effect === 'drop';
  return isAsStrict && one.start <= other.start && one.end >= other.end;
}

function placeOf({ from, to }: Match<MeaningName>, units: readonly Unit[], view: View): Span {
  return view.originalSpan(units[from]?.start ?? 0, units[to - 1]?.end ?? view.text.length);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

const quotes = /["“„«「『《‹]([^"“”„«»「」『』《》‹›\n]{2,80})["”“»」』》›]/gu;
const words = /[\p{L}\p{M}\p{N}]+/gu;
const capital = /^\p{Lu}/u;

/** Titles of works between quotation marks, in a text that says more than the title. */
function quotedTitles(text: string): Span[] {
  return [...text.matchAll(quotes)].flatMap((match) => {
    const [whole, title = ''] = match;
    const inside: readonly string[] = title.match(words) ?? [];
    const capitals = inside.filter((word) => capital.test(word));
    const isTitle = capitals.length * 2 >= inside.length && capitals.length >= 2;
    const outside = text.length - whole.length;
    return isTitle && outside >= 8 ? [{ start: match.index, end: match.index + whole.length }] : [];
  });
}
