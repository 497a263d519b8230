import { createHash } from 'node:crypto';
import { loadPersonas } from '../../../../config/personas/index.ts';
import { randomFrom } from '../../../../src/lib/random.ts';
import { noContext } from '../../../../src/mind/guard/judge.ts';
import { NormalForm } from '../../../../src/mind/guard/normal-form/normal-form.ts';
import { rules } from '../../../../src/mind/guard/rules/index.ts';
import { sentencesOf } from '../../../../src/mind/guard/wording/features.ts';
import type { WordingLanguage } from '../../../../src/mind/guard/wording/model.ts';
import { isEnglish, languageOf } from '../../../../src/mind/language.ts';
import { plainRemarks, remarksOnThings, verdicts } from '../../../../src/mind/scripted/remark.ts';
import { speak } from '../../../../src/mind/scripted/voice.ts';
import { aboutGroups } from './about-groups.ts';
import { readSet, type SetText } from './read-set.ts';

/** A text that weights are learned from. */
export interface Lesson {
  /** As the guard reads it. */
  readonly text: string;
  readonly isHostile: boolean;
  /** How much a mistake about it counts. */
  readonly weight: number;
  /** Written to look hostile without being so: the limit is set by these. */
  readonly isHard: boolean;
  /** What personas say, and of the half that rules are made on what no rule refuses where it is hostile: it may not be mistaken. */
  readonly mustBeRight: boolean;
}

/** Kinds that are a matter of wording, not of form. */
const kinds = new Set(['hate', 'threat', 'advice', 'human', 'lived', 'spam', 'leftover', 'contact']);
/** Of harmless texts; hostile ones count once: to refuse what is harmless is the worse mistake here. */
const harmlessWeight = 3;
const drawsPerList = 300;
/** Of the verdicts that a remark may have, one of so many. */
const remarksPerVerdict = 4;
/** As remarks name what was seen. */
const things = [
  'a bay',
  'an orange kite over blue water',
  'the dark green',
  'two thin stripes',
  'the strong contrast',
];

/** The texts that are learned from: those that rules are made on, and more that no rule is held to. */
const halves = ['made', 'lessons'] as const;

/**
 * The texts of one language, or of all others, and plain sentences about groups of people. Harmless texts of other languages
 * that may be taken for one of these come to them, and for English what the personas say.
 */
export function lessons(of: WordingLanguage): readonly Lesson[] {
  const isOfThese = (language: string): boolean => (language === 'en') === (of === 'english');
  const mayBeOfThese = (text: string): boolean =>
    of === 'english' ? isEnglish(text) : languageOf(text) !== 'English';
  const harmless = (text: string, more: Pick<Lesson, 'isHard' | 'mustBeRight'>): Lesson => ({
    text,
    isHostile: false,
    weight: harmlessWeight,
    ...more,
  });
  const written = halves.flatMap((half) => [
    ...readSet(half, 'hostile')
      .filter(({ kind, language }) => isOfThese(language) && kinds.has(kind))
      .map((row): Lesson => {
        const mustBeRight = half === 'made' && !isRefusedByRules(row);
        return { text: asRead(row.text), isHostile: true, weight: 1, isHard: false, mustBeRight };
      }),
    ...readSet(half, 'harmless')
      .filter(({ text }) => mayBeOfThese(text))
      .flatMap(({ text }) => sentencesIn(text))
      .map((text) => harmless(text, { isHard: true, mustBeRight: half === 'made' })),
  ]);
  const said = [...new Set(of === 'english' ? sayings().flatMap(sentencesIn) : [])];
  return [
    ...written,
    // The scripted mind cannot find other words where its own are refused.
    ...said.map((text) => harmless(text, { isHard: false, mustBeRight: true })),
    ...aboutGroups(isOfThese).map((text) => harmless(asRead(text), { isHard: false, mustBeRight: false })),
  ];
}

/** Whether a text need not be weighed, because a rule that knows what it looks for asks for other words. */
function isRefusedByRules({ text, as }: SetText): boolean {
  const form = new NormalForm(text);
  return rules.some(
    ({ kinds: ofRule, find }) =>
      ofRule.includes(as) && find(form, noContext).some(({ effect }) => effect !== 'remove'),
  );
}

/** SHA-256 of the texts: what the personas say may change from day to day, and changes little. */
export function hashOfLessons(): string {
  const hash = createHash('sha256');
  for (const half of halves)
    for (const name of ['hostile', 'harmless'] as const)
      for (const { kind, language, text } of readSet(half, name))
        hash.update(`${kind}\t${language}\t${text}\n`);
  return hash.digest('hex');
}

/** A harmless text is weighed whole and by its sentences; a hostile one may hold others beside the sentence that makes it so. */
function sentencesIn(text: string): readonly string[] {
  const read = asRead(text);
  const sentences = sentencesOf(read).map(({ start, end }) => read.slice(start, end).trim());
  return sentences.length === 1 ? sentences : [read, ...sentences];
}

function asRead(text: string): string {
  return new NormalForm(text).folded.text;
}

function sayings(): readonly string[] {
  const said = new Set<string>();
  for (const { id, voice, interests } of loadPersonas()) {
    const { thoughts, replies, titles, descriptions, subjects, series = [] } = voice;
    const lists = [thoughts, replies, titles, descriptions, subjects, ...series.map((one) => one.subjects)];
    for (const [place, list] of lists.entries()) {
      for (let draw = 0; draw < drawsPerList; draw += 1) {
        const words = {
          interest: interests[draw % interests.length] ?? '',
          title: 'Blue hour',
          author: 'Mira',
        };
        said.add(speak(list, voice.slots, words, randomFrom('lessons', id, place, draw)));
      }
    }
  }
  for (const remark of plainRemarks)
    said.add(remark.replaceAll('{title}', 'Blue hour').replaceAll('{interest}', 'old maps'));
  return [...said, ...remarks()];
}

/** Remarks of the scripted mind on what it saw, each with some of its verdicts. */
function remarks(): readonly string[] {
  return remarksOnThings.flatMap((remark, place) =>
    verdicts
      .map((verdict, more) =>
        remark
          .replace('{opening}', '')
          .replace('{verdict}', verdict)
          .replace('{first}', things[more % things.length] ?? '')
          .replace('{second}', things[(more + 1) % things.length] ?? ''),
      )
      .filter((_, more) => (place + more) % remarksPerVerdict === 0),
  );
}
