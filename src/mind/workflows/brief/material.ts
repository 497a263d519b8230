import { paletteFamilies } from '../../../../config/personas/schema.ts';
import type { ImageIdea } from '../../../actions/post/image-idea.ts';
import { type Random, randomFrom } from '../../../lib/random.ts';
import { plainText } from '../../text.ts';
import { drawPalette, type Palette, type PaletteWishes } from '../color/palette.ts';
import { type Material, type Mood, moods } from '../composition.ts';
import { ownColours, type Style } from '../style.ts';
import { cleanChart, standInChart } from './chart.ts';
import { pictureText } from './clean.ts';
import { cleanDiagram, standInDiagram } from './diagram.ts';
import { wordingFrom } from './headline.ts';
import { layoutFrom } from './layout.ts';
import { moodNamed } from './mood-words.ts';
import { paletteWishes } from './palette-words.ts';

/** Letters of a subject, and of what a brief says besides. */
const longest = { subject: 300, composition: 120, mood: 24 } as const;
/** How often a picture of an agent has one of the two moods that it tends to, where its brief names none. */
const ownMood = 0.75;

/** Cleans, bounds and completes a brief, so that every composition has what it needs, whatever was answered. */
export function materialFrom(idea: ImageIdea, seed: string, style?: Style): Material {
  const random = randomFrom(seed, 'image');
  const subject = plainText(idea.subject, longest.subject) || 'an untitled study';
  const drawn = style !== undefined && random.chance(ownMood) ? random.pick(style.moods) : random.pick(moods);
  const named = idea.mood === null ? null : moodNamed(idea.mood);
  const composition = pictureText(idea.composition ?? '', longest.composition).replace(/…$/u, '');
  return {
    subject,
    ...wordingFrom(idea.text, subject),
    mood: named ?? drawn,
    moodWord: named === null ? null : oneWord(idea.mood ?? ''),
    composition: composition === '' ? null : composition,
    layout: layoutFrom(composition),
    chart: cleanChart(idea.chart) ?? standInChart(subject, random),
    diagram: cleanDiagram(idea.diagram) ?? standInDiagram(subject),
    palette: paletteFor(idea, { style, named, random }),
    random,
  };
}

/** A mood that is one word is said to image models as it is. */
function oneWord(mood: string): string | null {
  const word = mood.trim().toLowerCase();
  return word.length <= longest.mood && /^\p{L}+$/u.test(word) ? word : null;
}

/** What a mood that was asked for does to colours. */
const moodWishes: Readonly<Record<Mood, PaletteWishes>> = {
  calm: { strength: 0.85 },
  bright: { strength: 1.15, dark: false },
  dramatic: { strength: 1.1, dark: true },
  dreamy: { strength: 0.9 },
  playful: { strength: 1.2, dark: false },
  stark: { strength: 0.6 },
};

interface Ground {
  readonly style: Style | undefined;
  /** The mood that the brief names. */
  readonly named: Mood | null;
  readonly random: Random;
}

/** The brief's colours where it names any, else the agent's own; the pictures of a series share one palette. */
function paletteFor({ palette: words, series }: ImageIdea, { style, named, random }: Ground): Palette {
  const chance = series === null ? random : randomFrom('palette', series.key);
  const family = style?.family ?? chance.pick(paletteFamilies);
  const mood = named === null || series !== null ? {} : moodWishes[named];
  const own = style === undefined ? undefined : ownColours(style);
  const isOwn = words.every((word) => own?.words.includes(word) === true);
  const asked = isOwn ? null : paletteWishes(words);
  if (asked === null) return drawPalette(family, chance, { drift: style?.drift, ...mood, ...own?.hues });
  const strength = (asked.strength ?? 1) * (mood.strength ?? 1);
  return drawPalette(family, chance, { drift: style?.drift, ...mood, ...asked, strength });
}
