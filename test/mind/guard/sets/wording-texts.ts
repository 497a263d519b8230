import { createHash } from 'node:crypto';
import { loadPersonas } from '../../../../config/personas/index.ts';
import { randomFrom } from '../../../../src/lib/random.ts';
import { NormalForm } from '../../../../src/mind/guard/normal-form/normal-form.ts';
import { sentencesOf } from '../../../../src/mind/guard/wording/features.ts';
import type { WordingLanguage } from '../../../../src/mind/guard/wording/model.ts';
import { isEnglish } from '../../../../src/mind/language.ts';
import { plainRemarks } from '../../../../src/mind/scripted/remark.ts';
import { speak } from '../../../../src/mind/scripted/voice.ts';
import { aboutGroups } from './about-groups.ts';
import { readSet } from './read-set.ts';

/** A text that weights are learned from. */
export interface Lesson {
  /** As the guard reads it. */
  readonly text: string;
  readonly isHostile: boolean;
  /** How much a mistake about it counts. */
  readonly weight: number;
  /** Written to look hostile without being so: the limit is set by these. */
  readonly isHard: boolean;
}

/** Kinds that are a matter of wording, not of form. */
const kinds = new Set(['hate', 'threat', 'advice', 'human', 'lived', 'spam']);
/** Of harmless texts; hostile ones count once: to refuse what is harmless is the worse mistake here. */
const harmlessWeight = 3;
const drawsPerList = 300;

/**
 * Texts of the half that rules are made on. For English harmless ones of other languages that may be taken for it come to them,
 * and
 * what the personas say; for both, plain sentences about groups.
 */
export function lessons(of: WordingLanguage): readonly Lesson[] {
  const isOfThese = (isInEnglish: boolean): boolean => isInEnglish === (of === 'english');
  const hostile = readSet('made', 'hostile')
    .filter(({ kind, language }) => isOfThese(language === 'en') && kinds.has(kind))
    .map(({ text }): Lesson => ({ text: asRead(text), isHostile: true, weight: 1, isHard: false }));
  const harmless = readSet('made', 'harmless')
    .filter(({ text }) => isOfThese(isEnglish(text)))
    .flatMap(({ text }) => sentencesIn(text))
    .map((text): Lesson => ({ text, isHostile: false, weight: harmlessWeight, isHard: true }));
  const said = [...new Set(of === 'english' ? sayings().flatMap(sentencesIn) : [])].map(
    (text): Lesson => ({ text, isHostile: false, weight: harmlessWeight, isHard: false }),
  );
  const groups = aboutGroups((language) => isOfThese(language === 'en')).map(
    (text): Lesson => ({ text: asRead(text), isHostile: false, weight: harmlessWeight, isHard: false }),
  );
  return [...hostile, ...harmless, ...said, ...groups];
}

/** SHA-256 of the texts of the made half: what the personas say may change from day to day, and changes little. */
export function hashOfLessons(): string {
  const made = [...readSet('made', 'hostile'), ...readSet('made', 'harmless')];
  const hash = createHash('sha256');
  for (const { kind, language, text } of made) hash.update(`${kind}\t${language}\t${text}\n`);
  return hash.digest('hex');
}

/** Every sentence of a harmless text is harmless; a hostile text may hold others beside the one that makes it so. */
function sentencesIn(text: string): readonly string[] {
  const read = asRead(text);
  return sentencesOf(read).map(({ start, end }) => read.slice(start, end).trim());
}

function asRead(text: string): string {
  return new NormalForm(text).folded.text;
}

function sayings(): readonly string[] {
  const said = new Set<string>();
  for (const { id, voice, interests } of loadPersonas()) {
    for (const list of ['thoughts', 'replies', 'titles', 'descriptions'] as const) {
      for (let draw = 0; draw < drawsPerList; draw += 1) {
        const words = {
          interest: interests[draw % interests.length] ?? '',
          title: 'Blue hour',
          author: 'Mira',
        };
        said.add(speak(voice[list], voice.slots, words, randomFrom('lessons', id, list, draw)));
      }
    }
  }
  for (const remark of plainRemarks)
    said.add(remark.replaceAll('{title}', 'Blue hour').replaceAll('{interest}', 'old maps'));
  return [...said];
}
