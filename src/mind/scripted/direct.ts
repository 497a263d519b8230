import type { Persona } from '../../../config/personas/schema.ts';
import type { ImageIdea } from '../../actions/post/image-idea.ts';
import type { Random } from '../../lib/random.ts';
import type { PictureOffer } from '../task/offer.ts';
import { colourNamesIn } from '../workflows/brief/palette-words.ts';
import { purposeOf } from '../workflows/brief/purpose.ts';
import { moods } from '../workflows/composition.ts';
import { imagine } from './imagine.ts';
import { speak } from './voice.ts';

/** What the scripted mind makes a brief of. */
export interface BriefMaterial {
  readonly voice: Persona['voice'];
  readonly offer: PictureOffer;
  readonly interests: readonly string[];
  /** The interest that the picture comes from. */
  readonly interest: string | undefined;
}

const mostColours = 3;
const maxRedrafts = 8;
/** How often a picture has one of the agent's own moods, and how often its brief says how it is laid out. */
const chances = { ownMood: 0.8, laidOut: 0.75 } as const;

/** Ways of laying a picture out, in words that compositions and image models understand. */
const layouts = [
  'low horizon, much empty space above',
  'high horizon, layers one behind the other',
  'tall, with room around the main form',
  'wide and calm, one form off centre',
  'square, centred, uncluttered',
  'wide, cinematic, with a clear foreground',
  'tall and layered, full to the edges',
  'a dense pattern that fills the square',
  'one large form and a lot of open space',
  'two thirds empty, the weight in one corner',
  'an upright arrangement around a middle axis',
  'a wide view, small things at its edges',
] as const;

/** Makes the brief of a picture from a persona's material, as a model would from its offer; the series is the visit's. */
export function directPicture(material: BriefMaterial, random: Random): ImageIdea {
  const { offer, interests } = material;
  const workflow = offer.workflows[0] ?? '';
  const subject = subjectOf(material, random);
  return {
    workflow,
    subject,
    mood: random.pick(offer.moods.length > 0 && random.chance(chances.ownMood) ? offer.moods : moods),
    palette: paletteOf(subject, offer),
    composition: random.chance(chances.laidOut) ? random.pick(layouts) : null,
    text: textFor(subject),
    ...imagine({ workflow, needs: offer.needs }, interests, random),
    series: null,
  };
}

function subjectOf({ voice, offer, interest }: BriefMaterial, random: Random): string {
  const { series } = offer;
  const theme = (voice.series ?? []).find(({ about }) => about === series?.about);
  const word = series === undefined ? interest : series.about;
  const draft = (): string =>
    speak(
      theme?.subjects ?? voice.subjects,
      voice.slots,
      word === undefined ? {} : { interest: word },
      random,
    );
  let subject = draft();
  // The pictures of a series share their colours, so that a subject with others would not fit.
  for (let redraft = 0; series !== undefined && redraft < maxRedrafts; redraft += 1) {
    if (colourNamesIn(subject).length === 0) break;
    subject = draft();
  }
  return subject;
}

/** The colours that the subject names, and the agent's own beside them. */
function paletteOf(subject: string, { palette, series }: PictureOffer): string[] {
  const named = series === undefined ? colourNamesIn(subject) : [];
  return [...new Set([...named, ...palette])].slice(0, mostColours);
}

/** What a poster is for, or a screen is about, reads better in it than how it was made; else the subject speaks. */
function textFor(subject: string): string | null {
  const purpose = purposeOf(subject);
  if (purpose !== null) return capitalised(purpose.name);
  const [, task] =
    /^[\p{L}-]+ing (?:an? |the )(\p{L}[^,]*?)(?: (?:in|with|without|for|at) .*|,.*)?$/iu.exec(subject) ?? [];
  return task === undefined ? null : capitalised(task);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
