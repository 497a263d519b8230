import { paletteFamilies } from '../../../../config/personas/schema.ts';
import type { ImageIdea } from '../../../actions/post/image-idea.ts';
import { type Random, randomFrom } from '../../../lib/random.ts';
import { plainText } from '../../text.ts';
import { drawPalette, type Palette } from '../color/palette.ts';
import { type Material, moods } from '../composition.ts';
import type { Style } from '../style.ts';
import { cleanChart, standInChart } from './chart.ts';
import { cleanDiagram, standInDiagram } from './diagram.ts';
import { wordingFrom } from './headline.ts';

/** Letters of a subject. */
const longestSubject = 300;

/** Cleans, bounds and completes an image idea, so that every composition has what it needs, whatever was answered. */
export function materialFrom(idea: ImageIdea, seed: string, style?: Style): Material {
  const random = randomFrom(seed, 'image');
  const subject = plainText(idea.subject, longestSubject) || 'an untitled study';
  return {
    subject,
    ...wordingFrom(null, subject),
    mood: style !== undefined && random.chance(0.75) ? random.pick(style.moods) : random.pick(moods),
    chart: cleanChart(idea.chart) ?? standInChart(subject, random),
    diagram: cleanDiagram(idea.diagram) ?? standInDiagram(subject),
    palette: paletteFor(style, random),
    random,
  };
}

function paletteFor(style: Style | undefined, random: Random): Palette {
  if (style === undefined) return drawPalette(random.pick(paletteFamilies), random);
  return drawPalette(style.family, random, { drift: style.drift });
}
