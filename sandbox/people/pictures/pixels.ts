import type { Random } from '../../../src/lib/random.ts';
import type { PictureToCome } from '../../store/store.ts';
import { Collage } from './collage.ts';
import { coloursFor } from './colours.ts';

/** Half of a knight, mirrored down the middle, and the sword beside it. */
const knight = [
  '......rr',
  '.....rrr',
  '....kkkk',
  '...kssss',
  '...kskkk',
  '...kskyk',
  '...kssss',
  '....kkkk',
  '..kkcccc',
  '.kskcccy',
  '.kskcccc',
  '.kkkssss',
  '...kssss',
  '...kss.k',
  '...kkk..',
  '..kkkk..',
] as const;
const sword = ['.w', 'ww', 'ww', 'ww', 'ww', 'ww', 'ww', 'ww', 'yyy', '.b', '.b'] as const;

/** A table as a room of a game: lamp, screen, a cup that steams, drawers. */
const table = [
  '........................',
  '....yy..........s.s.....',
  '...yyyy..kkkkkkk.s......',
  '..yyyyyy.kttttdk..rrr...',
  '.....k...ktdtttk..rrrr..',
  '.....k...kttdttk..rkrkr.',
  '....k....kkkkkkk..rrrr..',
  '...kkk.....kkk....rrr...',
  'bbbbbbbbbbbbbbbbbbbbbbbb',
  'mmmmmmmmmmmmmmmmmmmmmmmm',
  '.mk................kmmk.',
  '.mk................kmyk.',
  '.mk................kmmk.',
  '.mk................kmyk.',
  '.mk................kmmk.',
] as const;

/** Sixteen pixels of knight and a very large sword. */
export function tinyKnight(random: Random): PictureToCome {
  const own = coloursFor(random);
  const collage = new Collage(1024, 1024, [own.strong, own.middle]);
  const size = 44;
  const inks = {
    k: own.ink,
    s: '#c9d2dc',
    w: '#f2f6fa',
    y: '#f4c542',
    b: '#7a4a2b',
    r: own.middle,
    c: own.soft,
  };
  collage.disc(512, 420, 330, `${own.paper}55`);
  collage.rect(0, 820, 1024, 204, own.ink);
  collage.rect(0, 820, 1024, 44, own.soft);
  for (let column = random.below(3); column < 24; column += 2 + random.below(3))
    collage.rect(column * size, 864 + random.below(3) * size, size, size, `${own.middle}aa`);
  const left = 512 - 8 * size + (random.chance(0.5) ? -size : size);
  const full = knight.map((row) => row + [...row].reverse().join(''));
  put(collage, full, { left, top: 820 - knight.length * size, size }, { ...inks, r: '#d9483b' });
  put(collage, sword, { left: left + 14.5 * size, top: 820 - 15 * size, size }, inks);
  return collage.finish();
}

/** The table at night or by day. */
export function tableLevel(random: Random): PictureToCome {
  const own = coloursFor(random);
  const isNight = random.chance(0.5);
  const collage = new Collage(1056, 1056, isNight ? [own.ink, own.strong] : [own.paper, own.soft]);
  const size = 44;
  const wall = isNight ? `${own.soft}22` : `${own.middle}22`;
  for (let row = 0; row < 20; row += 1)
    for (let column = row % 2; column < 12; column += 2)
      collage.rect(column * 88 + (row % 2) * 44, row * 44, 40, 40, wall);
  const inks = {
    k: isNight ? '#0b0d16' : own.ink,
    y: '#f7cf5e',
    s: '#ffffff',
    t: isNight ? '#7fe3d0' : own.soft,
    d: own.strong,
    r: '#d9483b',
    b: own.middle,
    m: '#7a4a2b',
  };
  put(collage, table, { left: 0, top: 858 - table.length * size, size }, inks);
  collage.rect(0, 858, 1056, 198, isNight ? '#141726' : own.middle);
  for (let column = 0; column < 12; column += 1) collage.rect(column * 88, 858, 44, 22, `${own.paper}66`);
  const hearts = 1 + random.below(3);
  for (let index = 0; index < 3; index += 1)
    put(
      collage,
      heart,
      { left: 44 + index * 92, top: 44, size: 12 },
      { r: index < hearts ? '#e0455a' : '#88888866' },
    );
  return collage.finish();
}

const heart = ['.rr.rr.', 'rrrrrrr', 'rrrrrrr', '.rrrrr.', '..rrr..', '...r...'] as const;

/** Places runs of one letter as one rectangle each; a dot stays clear. */
function put(
  collage: Collage,
  rows: readonly string[],
  { left, top, size }: { readonly left: number; readonly top: number; readonly size: number },
  inks: Readonly<Record<string, string>>,
): void {
  for (const [row, letters] of rows.entries())
    for (const { 0: run, index } of letters.matchAll(/([a-z])\1*/g)) {
      const ink = inks[run.charAt(0)];
      if (ink !== undefined)
        collage.rect(left + index * size, top + row * size, run.length * size, size, ink);
    }
}
