import { type Random, randomFrom } from '../../src/lib/random.ts';
import type { Meaning } from '../../src/mind/publishing/meaning/index.ts';
import { groundsOf } from '../../src/mind/truth/grounds.ts';
import { atLeast, atMost, type Finding } from '../scenario.ts';
import type { ShownPicture } from './shown-pictures.ts';
import { distinctTwo, meanOf, selfBleu, shareSaidBefore } from './variety.ts';

/** A comment that was let through, and the picture that it is on. */
export interface Remark {
  readonly text: string;
  readonly picture: ShownPicture;
}

/** Each comment is held against so many other pictures. */
const shuffledPictures = 20;

export interface RemarksRequest {
  /** Whose comments they are. */
  readonly who: string;
  readonly remarks: readonly Remark[];
  /** All pictures that were shown. */
  readonly pictures: readonly ShownPicture[];
  readonly meaning: Meaning;
  readonly remark: (line: string) => void;
}

/** What is true of comments, how many would fit another picture as well, and how much they repeat each other. */
export async function findingsOnRemarks({
  who,
  remarks,
  pictures,
  meaning,
  remark,
}: RemarksRequest): Promise<readonly Finding[]> {
  const random = randomFrom('shuffled', who);
  const texts = remarks.map(({ text }) => text);
  const share = (parts: readonly number[]): number => 100 * meanOf(parts);
  const isTrue = remarks.map((one) => Number(namesSomethingTrue(one)));
  const fits = remarks.map((one) => fitOfOthers(one, pictures, random));
  const near = await shareSaidBefore(texts, meaning);
  remark(
    `${who}: ${remarks.length} comments on ${pictures.length} pictures; distinct-2 ${distinctTwo(texts).toFixed(2)}, ` +
      `self-BLEU ${selfBleu(texts, random).toFixed(2)}`,
  );
  for (const { text, picture } of remarks.filter((one) => !namesSomethingTrue(one)).slice(0, 5))
    remark(`  not founded: ${picture.title}: ${text}`);
  for (const { text, picture } of random.shuffle(remarks).slice(0, 5))
    remark(`  e.g. ${picture.title}: ${text}`);
  return [
    atLeast(`% of comments name something true, ${who}`, share(isTrue), 90),
    atMost(`% of comments would fit a shuffled picture as well, ${who}`, share(fits), 20),
    atMost(`% of comments are near another one in meaning, ${who}`, 100 * near, 0.5),
  ];
}

function namesSomethingTrue({ text, picture }: Remark): boolean {
  const { founded, unfounded } = groundsOf(text, picture.known);
  return founded.length > 0 && unfounded.length === 0;
}

/** The share of other pictures of which everything holds that the comment rests on. */
function fitOfOthers({ text, picture }: Remark, pictures: readonly ShownPicture[], random: Random): number {
  const own = groundsOf(text, picture.known).founded;
  const others = random.shuffle(pictures.filter(({ id }) => id !== picture.id)).slice(0, shuffledPictures);
  return meanOf(
    others.map(({ known }) => {
      const { founded, unfounded } = groundsOf(text, known);
      return Number(unfounded.length === 0 && own.every((word) => founded.includes(word)));
    }),
  );
}
