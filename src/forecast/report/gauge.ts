import type { Measure } from '../../realism/measures.ts';
import { rangeInWords, valueInWords } from '../words.ts';
import { escaped } from './escape.ts';

/** How wide the scale is beyond the reference range, as a part of it. */
const margin = 0.5;

/** A measure's value on a scale, with the range of people's marked; nothing where there is no value. */
export function gauge(measure: Measure): string {
  const { value, reference } = measure;
  if (value === null) return '';
  const low = reference.low ?? Math.min(value, reference.high ?? value);
  const high = reference.high ?? Math.max(value, low * 2);
  const spare = (high - low || 1) * margin;
  const [from, to] = [Math.min(low - spare, value), Math.max(high + spare, value)];
  const placeOf = (at: number): number => Math.round(((at - from) / (to - from)) * 1_000) / 10;
  const words = `${measure.title}: ${valueInWords(measure)}; people: ${rangeInWords(measure)}`;
  return (
    `<svg class="gauge" viewBox="0 0 100 12" preserveAspectRatio="none" role="img" ` +
    `aria-label="${escaped(words)}">` +
    '<rect class="scale" x="0" y="5" width="100" height="2"/>' +
    `<rect class="range" x="${placeOf(low)}" y="3" width="${placeOf(high) - placeOf(low)}" height="6"/>` +
    `<rect class="${measure.isWithin === true ? 'good' : 'bad'}" x="${placeOf(value) - 0.75}" y="0" width="1.5" height="12"/>` +
    '</svg>'
  );
}
