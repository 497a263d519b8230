import { z } from 'zod';
import { color, parseParams, side } from '../params.ts';
import { type Picture, rasterize, svgPicture } from '../picture.ts';
import { document, tag } from '../svg.ts';
import { WorkflowError } from '../workflow-error.ts';
import { qrMatrix } from './matrix.ts';
import { errorCorrectionLevels } from './tables.ts';

const qrSchema = z.object({
  text: z.string().min(1),
  errorCorrectionLevel: z.enum(errorCorrectionLevels).default('M'),
  width: side.default(300),
  /** Light modules around the code. */
  margin: z.number().int().min(0).max(40).default(4),
  format: z.enum(['png', 'svg']).default('png'),
  color: z
    .object({ dark: color.default('#000000'), light: color.default('#ffffff') })
    .default({ dark: '#000000', light: '#ffffff' }),
});

/** The `qr` generator: a code that any reader reads. */
export async function drawQrCode(params: Readonly<Record<string, unknown>>, step: string): Promise<Picture> {
  const {
    text,
    errorCorrectionLevel,
    width,
    margin,
    format,
    color: colors,
  } = parseParams(qrSchema, params, step);
  const matrix = qrMatrix(text, errorCorrectionLevel);
  if (matrix === undefined) {
    throw new WorkflowError(`${step}: the text is too long for a code of level ${errorCorrectionLevel}`);
  }
  let modules = '';
  for (let y = 0; y < matrix.size; y += 1) {
    for (let x = 0; x < matrix.size; x += 1) {
      if (matrix.isDark(x, y)) modules += `M${x + margin} ${y + margin}h1v1h-1z`;
    }
  }
  const scale = width / (matrix.size + 2 * margin);
  const svg = document(
    { width, height: width },
    tag('rect', { width, height: width, fill: colors.light }) +
      tag('path', {
        d: modules,
        fill: colors.dark,
        transform: `scale(${scale})`,
        'shape-rendering': 'crispEdges',
      }),
  );
  return format === 'svg' ? svgPicture(svg) : await rasterize(svg);
}
