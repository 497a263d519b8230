import type { Random } from '../../lib/random.ts';
import type { BriefPicture } from '../task/picture.ts';

type Measured = Extract<BriefPicture, { kind: 'measured' }>;
type Described = Extract<BriefPicture, { kind: 'described' }>;
type Phrases = readonly [string, ...string[]];

/** One thing that a picture shows, and a second one where so much is known. */
export interface Names {
  readonly first: string;
  readonly second: string | undefined;
}

/** Two things that a picture shows, as parts of a sentence; one where no more is known. */
export function namesIn(picture: BriefPicture, random: Random): Names {
  return picture.kind === 'measured' ? namesMeasured(picture, random) : namesDescribed(picture, random);
}

function namesMeasured(picture: Measured, random: Random): Names {
  const properties = propertiesOf(picture);
  const second = properties.length === 0 ? undefined : random.pick(random.pick(properties));
  return { first: coloursOf(picture.colours, random), second };
}

/**
 * Each is one thing, so that a verb in the singular follows. Amounts were measured, places were not: nothing here says where a
 * colour is, or what it touches.
 */
function coloursOf(colours: Measured['colours'], random: Random): string {
  const [one, two, three] = colours;
  if (one === undefined) return 'the whole of it';
  if (two === undefined)
    return random.pick([`all that ${one}`, `nothing but ${one}`, `the ${one}`, `so much ${one}`]);
  const pairs = [
    `that ${two} to so much ${one}`,
    `${one} together with ${two}`,
    `the ${one} with its bit of ${two}`,
    `that bit of ${two} to all the ${one}`,
    `the meeting of ${one} and ${two}`,
    `the way the ${two} answers the ${one}`,
    `the pairing of ${one} with ${two}`,
    `the balance of ${one} and ${two}`,
    `the ${one} that makes room for ${two}`,
    `the little ${two} that so much ${one} needs`,
  ] as const;
  if (three === undefined) return random.pick(pairs);
  return random.pick([
    ...pairs,
    `the mix of ${one}, ${two} and a little ${three}`,
    `the ${three} besides ${one} and ${two}`,
    `the trio of ${one}, ${two} and ${three}`,
    `the choice of ${one}, ${two} and ${three}`,
    `the company of ${one}, ${two} and ${three}`,
  ]);
}

/** Each measured property that stands out, in several words. */
function propertiesOf(picture: Measured): readonly Phrases[] {
  const { brightness, contrast, saturation, busyness, symmetry, textAt = [], orientation } = picture;
  const phrases: Phrases[] = [];
  if (brightness === 'dark') phrases.push(['that darkness', 'its dark mood', 'the darkness of it']);
  if (brightness === 'light') phrases.push(['all that brightness', 'its bright air', 'the brightness of it']);
  if (contrast === 'high') phrases.push(['the strong contrast', 'that much contrast', 'the hard contrast']);
  if (contrast === 'low') phrases.push(['the low contrast', 'so little contrast', 'the soft contrast']);
  if (saturation === 'muted') phrases.push(['its muted manner', 'the muted range', 'the muted look of it']);
  if (saturation === 'vivid') phrases.push(['its vivid manner', 'the vivid range', 'the vivid look of it']);
  if (busyness === 'calm') phrases.push(['the calm of it', 'its uncluttered layout', 'the calm layout']);
  if (busyness === 'busy') phrases.push(['the busy layout', 'that busy surface', 'its packed layout']);
  if (symmetry !== undefined) phrases.push(['the symmetry', 'its symmetrical build', 'that symmetry']);
  const [line] = textAt;
  if (line !== undefined) phrases.push([`the text at the ${line}`, `the lettering at the ${line}`]);
  if (orientation === 'portrait') phrases.push(['the tall format', 'the upright format']);
  return phrases;
}

/** The longest part of a description that is taken into a sentence, in characters. */
const longestPart = 60;
/** Words of a description that are plain enough for a sentence of the agent's own. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N} ,'’-]*$/u;

function namesDescribed({ subject, setting, palette, detail }: Described, random: Random): Names {
  const colours = (palette ?? []).filter((colour) => plain.test(colour));
  const [one, two] = colours;
  const inColours =
    one === undefined
      ? undefined
      : two === undefined
        ? `the ${one}`
        : random.pick([
            `the ${two} beside the ${one}`,
            `${one} next to ${two}`,
            `the pairing of ${one} with ${two}`,
            `the ${one} that meets the ${two}`,
          ]);
  const parts = [detail, subject, setting]
    .filter((part) => part !== undefined && part.length <= longestPart && plain.test(part))
    .flatMap((part) => (part === undefined ? [] : [part.charAt(0).toLowerCase() + part.slice(1)]));
  const [first, second] = [...random.shuffle(parts), inColours].filter((part) => part !== undefined);
  return { first: first ?? 'the whole of it', second };
}
