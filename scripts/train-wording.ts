// Learns what the guard's rule "wording" weighs by from the texts of test/mind/guard/sets, but those kept back, and writes it
// to src/mind/guard/wording. Run it after those texts have changed. The same texts always give the same bytes.
// Usage: node scripts/train-wording.ts [english] [others]

import { writeFileSync } from 'node:fs';
import { identities } from '../src/mind/guard/wording/identities.ts';
import {
  bytesOf,
  type WordingLanguage,
  wordingFile,
  wordingLanguages,
} from '../src/mind/guard/wording/model.ts';
import { extraWords, Vocabulary } from '../src/mind/guard/wording/vocabulary.ts';
import { type CourseOptions, learnModel } from './wording/course.ts';
import { type WordVectors, wordVectors } from './wording/word-vectors.ts';

const courses: Readonly<Record<WordingLanguage, () => Promise<Omit<CourseOptions, 'language' | 'remark'>>>> =
  {
    async english() {
      const ofWords = await wordVectors();
      const vocabulary = new Vocabulary(ofWords.hashes);
      const vectors = withGroups(ofWords, vocabulary);
      const size = { vectors, width: ofWords.width, filters: 6, buckets: 2 ** 17 };
      return { vocabulary, size, wrongShare: 0.02 };
    },
    /**
     * Some forty languages have more words in all, and of none are the meanings known. More of the texts that were made to look
     * hostile may be refused where they were not learned from, for there are more of these among them.
     */
    async others() {
      const vocabulary = new Vocabulary(new Uint32Array());
      const size = { vectors: new Float32Array(), width: 0, filters: 0, buckets: 2 ** 19 };
      return { vocabulary, size, wrongShare: 0.04 };
    },
  };

/** Groups of people have one vector, the mean of their own; that of a word that is not known is 0. */
function withGroups({ hashes, width, vectors: ofWords }: WordVectors, vocabulary: Vocabulary): Float32Array {
  const known = [...identities].map((word) => vocabulary.find(word)).filter((number) => number !== undefined);
  const vector = Float32Array.from({ length: width }, (_, index) =>
    known.reduce((sum, number) => sum + (ofWords[number * width + index] ?? 0) / known.length, 0),
  );
  const whole = new Float32Array((hashes.length + extraWords) * width);
  whole.set(ofWords);
  whole.set(vector, hashes.length * width);
  return whole;
}

const asked = process.argv.slice(2);
for (const language of wordingLanguages) {
  if (asked.length > 0 && !asked.includes(language)) continue;
  const remark = (text: string): void => void process.stdout.write(`${language}: ${text}\n`);
  const file = wordingFile(language);
  writeFileSync(file, bytesOf(learnModel({ language, remark, ...(await courses[language]()) })));
  remark(`wrote ${file}`);
}
