import { paletteFamilies } from '../../../../config/personas/schema.ts';
import type { ImageIdea } from '../../../actions/post/image-idea.ts';
import { randomFrom } from '../../../lib/random.ts';
import { plainText } from '../../text.ts';
import { drawPalette } from '../color/palette.ts';
import { type Material, moods } from '../composition.ts';
import { isDrawable } from '../text/measure.ts';
import { cleanChart, standInChart } from './chart.ts';
import { pictureText } from './clean.ts';
import { cleanDiagram, standInDiagram } from './diagram.ts';
import { headlineFrom } from './headline.ts';

const bounds = { subject: 300, detail: 60 } as const;

/** Cleans, bounds and completes an image idea, so that every composition has what it needs, whatever was answered. */
export function materialFrom(idea: ImageIdea, seed: string): Material {
  const random = randomFrom(seed, 'image');
  const subject = plainText(idea.subject, bounds.subject) || 'an untitled study';
  const detail = pictureText(subject, bounds.detail);
  return {
    subject,
    headline: headlineFrom(null, subject),
    detail: isDrawable(detail, 'sans') ? detail : null,
    mood: random.pick(moods),
    chart: cleanChart(idea.chart) ?? standInChart(subject, random),
    diagram: cleanDiagram(idea.diagram) ?? standInDiagram(subject),
    palette: drawPalette(random.pick(paletteFamilies), random),
    random,
  };
}
