import { createCanvas, type SKRSContext2D, SvgExportFlag } from '@napi-rs/canvas';
import Chart from 'chart.js';
import { WorkflowError } from '../engine/failure.ts';
import { isRecord } from '../engine/validate.ts';
import { numberOf, objectOf, type Params, textOf } from './params.ts';
import type { Picture } from './picture.ts';

/**
 * The `quickchart` generator, drawn by the version of Chart.js that QuickChart runs where nobody names one. This file is
 * loaded with the first chart, because the library and its canvas take memory.
 */

/** The engine asks for a chart with a URL, and the web server behind it takes no longer ones. */
const longestUrl = 8000;

/** @throws {WorkflowError} where QuickChart would refuse the chart */
export function drawChart(params: Params): Picture {
  const chart = {
    type: textOf(params, 'type', 'bar'),
    data: structuredClone(objectOf(params, 'data')),
    options: structuredClone(objectOf(params, 'options')),
  };
  const size = { width: numberOf(params, 'width', 500), height: numberOf(params, 'height', 300) };
  const background = textOf(params, 'backgroundColor', 'transparent');
  const format = textOf(params, 'format', 'png');
  if (urlOf(chart, size, background, format).length > longestUrl) throw refused();
  const isSvg = format === 'svg';
  const canvas = isSvg
    ? createCanvas(size.width, size.height, SvgExportFlag.ConvertTextToPaths)
    : createCanvas(size.width, size.height);
  draw(canvas.getContext('2d'), chart, size, background);
  if ('getContent' in canvas) {
    return { bytes: canvas.getContent(), contentType: 'image/svg+xml', declaredWidth: size.width };
  }
  return format === 'webp'
    ? { bytes: canvas.toBuffer('image/webp'), contentType: 'image/webp' }
    : { bytes: canvas.toBuffer('image/png'), contentType: 'image/png' };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function urlOf(chart: object, { width, height }: Size, background: string, format: string): string {
  const query = new URLSearchParams({
    c: JSON.stringify(chart),
    w: String(width),
    h: String(height),
    bkg: background,
    devicePixelRatio: '1',
    f: format,
  });
  return `https://quickchart.io/chart?${query}`;
}

function draw(
  context: SKRSContext2D,
  chart: { readonly type: string; readonly data: Params; readonly options: Params },
  { width, height }: Size,
  background: string,
): void {
  // Chart.js clears the canvas before it draws, so the ground has to come after that.
  const beforeDraw = (): void => {
    if (background === 'transparent') return;
    context.save();
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
    context.restore();
  };
  // Chart.js sizes what it believes to be an element of a page by its style.
  if (!isRecord(Reflect.get(context.canvas, 'style'))) Reflect.set(context.canvas, 'style', {});
  try {
    // The chart lives as long as its canvas does, which is until its bytes are taken.
    new Chart(context, {
      ...chart,
      options: { ...chart.options, animation: false, responsive: false, devicePixelRatio: 1 },
      plugins: [{ beforeDraw }],
    });
  } catch (cause) {
    throw refused(cause);
  }
}

/** The engine passes on QuickChart's status and not its reason. */
function refused(cause?: unknown): WorkflowError {
  return new WorkflowError('QuickChart API error: 400 ', undefined, { cause });
}
