import { personNumber } from '../../src/gallery/people/person.ts';
import type { Stage } from '../../src/gallery/people/simulation.ts';
import { thanks } from '../../src/gallery/people/words.ts';
import { randomFrom } from '../../src/lib/random.ts';

const minuteMs = 60_000;
/** When each of them posts, in minutes of the simulation after the start. */
const arrivals = [5, 12, 20] as const;
/** How often somebody looks whether there is an answer, and for how long, in minutes. */
const looksEvery = 5;
const patience = 24 * 60;
/** How long after the answer the second picture comes. */
const secondAfter = 10;
/** Far from the numbers of those who come by chance. */
const firstNumber = 900_000;

const first = [
  { title: 'Blue hour, bakery', description: 'My first one here. Warm window, cold street. Is it too dark?' },
  { title: 'Tiny knight', description: 'New here! Sixteen pixels and a very large sword.' },
  { title: 'Fog machine', description: 'First try with gradients. Not sure about the colours yet.' },
] as const;

const second = {
  title: 'Ceramic cups, side light',
  description: 'Second try, after what you said about the light.',
};

/**
 * Three newcomers who come soon after the start and wait for an answer: whoever watches the demo sees within its first
 * minutes what the fleet is for. Whoever gets none goes, as others do.
 */
export function planGuests(stage: Stage, seed: string): void {
  const start = stage.now();
  for (const [index, after] of arrivals.entries()) {
    const guest = personNumber(seed, firstNumber + index);
    const random = randomFrom('guest', seed, index);
    stage.plan(start + after * minuteMs, async () => {
      const itemId = await stage.post(guest, first[index] ?? first[0]);
      const leavesAt = stage.now() + patience * minuteMs;
      const look = async (): Promise<void> => {
        if (stage.commenters(itemId).every((username) => username === guest.username)) {
          if (stage.now() < leavesAt) stage.plan(stage.now() + looksEvery * minuteMs, look);
          return;
        }
        await stage.comment(guest, itemId, random.pick(thanks));
        stage.plan(stage.now() + secondAfter * minuteMs, async () => {
          await stage.post(guest, second);
        });
      };
      stage.plan(stage.now() + looksEvery * minuteMs, look);
    });
  }
}
