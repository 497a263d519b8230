import type { Sharp } from 'sharp';
import { z } from 'zod';
import { color, parseParams } from './params.ts';
import { document, escapeXml, type Size, sansSerif, tag, text, wrapText } from './svg.ts';

const captionSchema = z.object({
  text: z.string().min(1).max(500),
  position: z.enum(['top', 'bottom']).default('bottom'),
  fontSize: z.number().min(6).max(300).default(32),
  padding: z.number().min(0).max(300).default(20),
  backgroundColor: color.default('#000000'),
  textColor: color.default('#ffffff'),
});

const textSchema = z.object({
  text: z.string().min(1).max(500),
  x: z.number().min(-4096).max(4096).default(0),
  y: z.number().min(-4096).max(4096).default(0),
  size: z.number().min(4).max(500).default(48),
  font: z
    .string()
    .regex(/^[\w ,'"-]{1,100}$/)
    .default(sansSerif),
  color: color.default('#000000'),
  align: z.enum(['left', 'center', 'right']).default('left'),
});

/** How wide a letter is on average, and how far lines are apart, in font sizes. */
const letterWidth = 0.56;
const lineHeight = 1.25;

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

type Params = Readonly<Record<string, unknown>>;

/** The `addCaption` transform: a bar above or below the picture, which makes it that much higher. */
export async function captioned(image: Sharp, params: Params, step: string): Promise<Sharp> {
  const caption = parseParams(captionSchema, params, step);
  const { fontSize, padding, position, backgroundColor, textColor } = caption;
  const { width, height } = await image.metadata();
  const lines = wrapText(caption.text, Math.floor((width - 2 * padding) / (fontSize * letterWidth)));
  const bar: Size = { width, height: Math.round(lines.length * fontSize * lineHeight + 2 * padding) };
  const drawn = document(
    bar,
    tag('rect', { ...bar, fill: backgroundColor }) +
      lines
        .map((line, index) =>
          text(line, {
            x: width / 2,
            y: padding + fontSize * (lineHeight * index + 1),
            'text-anchor': 'middle',
            'font-size': fontSize,
            'font-weight': 600,
            fill: textColor,
          }),
        )
        .join(''),
  );
  return image
    .extend({ [position]: bar.height, background: backgroundColor })
    .composite([{ input: Buffer.from(drawn), left: 0, top: position === 'top' ? 0 : height }]);
}

/** The `addText` transform: letters on the picture; `y` is their baseline. */
export async function written(image: Sharp, params: Params, step: string): Promise<Sharp> {
  const { x, y, size, font, align, ...style } = parseParams(textSchema, params, step);
  const { width, height } = await image.metadata();
  const letters = tag(
    'text',
    { x, y, 'font-size': size, 'font-family': font, 'text-anchor': anchors[align], fill: style.color },
    escapeXml(style.text),
  );
  return image.composite([{ input: Buffer.from(document({ width, height }, letters)), left: 0, top: 0 }]);
}
