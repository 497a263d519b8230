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

function coloursOf(colours: Measured['colours'], random: Random): string {
  const [one, two, three] = colours;
  if (one === undefined) return 'the whole of it';
  if (two === undefined) return random.pick([`all that ${one}`, `nothing but ${one}`, `the ${one}`]);
  const pairs = [
    `the ${two} against so much ${one}`,
    `${one} next to ${two}`,
    `the ${one} with its bit of ${two}`,
    `${two} among all that ${one}`,
    `the meeting of ${one} and ${two}`,
    `how the ${two} answers the ${one}`,
  ] as const;
  if (three === undefined) return random.pick(pairs);
  return random.pick([
    ...pairs,
    `${one}, ${two} and a little ${three}`,
    `the ${three} beside ${one} and ${two}`,
    `the trio of ${one}, ${two} and ${three}`,
    `the step from ${one} over ${two} to ${three}`,
  ]);
}

/** Each measured property that stands out, in several words. */
function propertiesOf(picture: Measured): readonly Phrases[] {
  const { brightness, contrast, saturation, busyness, symmetry, textAt, orientation } = picture;
  const phrases: Phrases[] = [];
  if (brightness === 'dark') phrases.push(['how dark it stays', 'the darkness of it', 'its dark mood']);
  if (brightness === 'light') phrases.push(['how bright it is', 'all the brightness', 'its bright air']);
  if (contrast === 'high') phrases.push(['the strong contrast', 'that much contrast', 'the hard contrast']);
  if (contrast === 'low') phrases.push(['the low contrast', 'so little contrast', 'the soft contrast']);
  if (saturation === 'muted') phrases.push(['the muted tones', 'how muted it is', 'its muted manner']);
  if (saturation === 'vivid') phrases.push(['the vivid tones', 'how vivid it is', 'tones this vivid']);
  if (busyness === 'calm') phrases.push(['the calm of it', 'how calm it stays', 'its uncluttered layout']);
  if (busyness === 'busy') phrases.push(['how busy it gets', 'the busy layout', 'how packed it is']);
  if (symmetry !== 'none') phrases.push(['the symmetry', 'how symmetrical it is', 'the mirrored halves']);
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
        : random.pick([`the ${two} beside the ${one}`, `${one} next to ${two}`, `the ${one} and the ${two}`]);
  const parts = [detail, subject, setting]
    .filter((part) => part !== undefined && part.length <= longestPart && plain.test(part))
    .flatMap((part) => (part === undefined ? [] : [part.charAt(0).toLowerCase() + part.slice(1)]));
  const [first, second] = [...random.shuffle(parts), inColours].filter((part) => part !== undefined);
  return { first: first ?? 'the whole of it', second };
}
