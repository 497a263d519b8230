import sharp from 'sharp';
import { measurePicture } from '../../src/vision/measure/index.ts';
import { composed, freeIds } from '../../test/mind/workflows/samples.ts';
import { cpuMsOf, repeated } from '../../test/support/cpu.ts';
import { atLeast, atMost, type Finding, type Scenario } from '../scenario.ts';
import { alikeAmong, drawn, galleryOf, medianDistances, picturesOfFleet } from './fleet-pictures.ts';

const agents = 60;
const pictures = { full: 1_000, quick: 30 } as const;
/** Pictures that differ in at most so many of 64 bits look the same to people. */
const alikeBits = 6;
const seeds = 40;

/** How pictures of one fleet differ, what composing and measuring them costs. */
export const picturesOfOneFleet: Scenario = {
  name: 'pictures',
  async run({ quick, remark }) {
    const costing = await costs(quick);
    const fleet = await picturesOfFleet({
      agents,
      pictures: pictures[quick ? 'quick' : 'full'],
      seed: 'bench',
    });
    const gallery = await galleryOf(fleet, alikeBits, (done) => {
      if (done % 100 === 0) remark(`${done} of ${fleet.length} pictures drawn`);
    });
    const medians = medianDistances(gallery.drawn);
    const own = Map.groupBy(gallery.drawn, ({ kind }) => kind);
    for (const [kind, median] of [...medians].toSorted(([, one], [, other]) => one - other))
      remark(
        `${kind}: ${own.get(kind)?.length ?? 0} pictures, half of the pairs at least ${median} bits apart`,
      );
    const pairs = alikeAmong(gallery.drawn, alikeBits);
    for (const { kinds, distance, places } of pairs)
      remark(`${kinds.join(' and ')} are alike: pictures ${places.join(' and ')}, ${distance} bits apart`);
    const repeats = new Set(pairs.map(({ places }) => Math.max(...places)));
    const share = (part: number): number => (100 * part) / fleet.length;
    return [
      ...costing,
      atMost('pairs of posted pictures that look alike', alikeAmong(gallery.posted, alikeBits).length, 0),
      atMost('% of pictures drawn anew, because they look like an earlier one', share(repeats.size), 3),
      atMost('% of pictures that were not posted', share(fleet.length - gallery.posted.length), 0.5),
      ...(medians.size === 0
        ? []
        : [atLeast('bits between two of the least varied kind', Math.min(...medians.values()), 16)]),
    ];
  },
};

async function costs(quick: boolean): Promise<Finding[]> {
  const times = quick ? 3 : seeds;
  const composing: number[] = [];
  for (const id of freeIds) {
    // All seeds, in the short form too: of three runs one that the garbage collector meets is a third. The first round is
    // the compiler's, which needs as many runs before it is done with a kind.
    const all = () => repeated(seeds, (seed) => composed(id, seed).finish());
    await all();
    composing.push((await cpuMsOf(all)) / seeds);
  }
  const bytes = await sharp(await drawn(composed('ridge-landscape', 1).finish()))
    .resize(1024, 1024, { fit: 'fill' })
    .png()
    .toBuffer();
  const measuring = () => repeated(times, () => measurePicture(bytes));
  const opening = () => repeated(times, () => sharp(bytes).raw().toBuffer());
  await measuring();
  await opening();
  return [
    atMost('ms of CPU to compose the slowest kind', Math.max(...composing), 3),
    atMost(
      'ms of CPU to measure a picture of 1024 × 1024',
      (await cpuMsOf(measuring)) / times,
      25,
      (await cpuMsOf(opening)) / times,
    ),
  ];
}
