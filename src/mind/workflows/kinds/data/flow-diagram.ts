import { diagramSource } from '../../../../actions/post/diagram/diagram.ts';
import type { Step } from '../../../../gallery/workflow.ts';
import type { Random } from '../../../../lib/random.ts';
import { readableOn } from '../../color/contrast.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Composition, Material, Picture } from '../../composition.ts';
import { fitText } from '../../text/fit.ts';
import { ascent, type Face, families, isDrawable } from '../../text/measure.ts';
import { type FlowLayout, layoutOf } from './flow-layout.ts';

/** Widths that the whole picture should have at least, in pixels. */
const widths = [620, 620, 760, 880] as const;
const margin = 56;
/** Where the drawing stands in the room that is left, as a share of it. */
const places = [0, 0.25, 0.5, 0.75, 1] as const;

type Operation = readonly [Extract<Step, { kind: 'transform' }>['op'], Record<string, unknown>];

/** Boxes and arrows in the palette's colours, large enough to read, with room around them. */
export const flowDiagram: Composition = {
  id: 'flow-diagram',
  family: 'data',
  about: 'Boxes and arrows drawn by Mermaid: colours, corners, lines, place, bands, ground and heading vary',
  needs: 'diagram',
  compose: (material) => {
    const { palette, random, diagram } = material;
    const layout = layoutOf(diagram);
    const of = random.pick(['main', 'second', 'accent'] as const);
    const dark = random.chance(0.45);
    const ground = dark
      ? palette.tone(of, random.pick([0.2, 0.26, 0.32]), 0.7)
      : palette.tone(of, random.pick([0.97, 0.93, 0.86]), 0.5);
    const fill = palette.tone(
      random.pick(['main', 'second'] as const),
      dark ? random.pick([0.36, 0.44]) : random.pick([0.99, 0.9, 0.8]),
      0.7,
    );
    const strong = palette.tone('accent', dark ? 0.78 : random.pick([0.56, 0.78]), 1.1);
    const ink = readableOn([fill, ground], palette.tone(of, dark ? 0.96 : 0.22, 0.5));
    const line = between(ink, ground, 0.15);
    const theme = {
      theme: 'base',
      themeVariables: {
        background: ground,
        primaryColor: fill,
        primaryTextColor: ink,
        primaryBorderColor: line,
        secondaryColor: fill,
        tertiaryColor: fill,
        lineColor: line,
        textColor: ink,
        edgeLabelBackground: ground,
        fontSize: '26px',
      },
      // The engine sets a white ground on the drawing itself, which only an important rule overrules. No rule may end
      // with a semicolon: Mermaid takes a colour in front of one for a character.
      themeCSS: [
        `&{background-color:${ground} !important}`,
        // What the drawing leaves of its last pixels.
        `&{outline:40px solid ${ground}}`,
        `.node rect{rx:${random.pick([4, 14, 28])}px}`,
        '.node rect,.node polygon{stroke-width:3px}',
        '.flowchart-link{stroke-width:3px}',
      ].join(' '),
      flowchart: {
        curve: random.pick(['basis', 'linear', 'stepAfter']),
        padding: 20,
        nodeSpacing: 40 + random.below(30),
        rankSpacing: 34 + random.below(26),
      },
    };
    const marked = [
      ...layout.questions,
      ...(random.chance(0.6) && layout.first !== null ? [layout.first] : []),
    ];
    const onStrong = readableOn([strong], palette.tone('accent', dark ? 0.2 : 0.98, 0.4));
    const marks = [...new Set(marked)].map(
      (place) => `  style N${place} fill:${strong},stroke:${strong},color:${onStrong}`,
    );
    const source = diagramSource(layout.diagram);
    const code = [`%%{init: ${JSON.stringify(theme)}}%%`, source, ...marks].join('\n');
    const blocks = random.shuffle([
      strong,
      palette.tone('second', dark ? 0.62 : 0.4, 0.9),
      palette.tone('main', dark ? 0.4 : 0.72, 0.9),
    ]);
    return diagramPicture(code, layout, { ground, ink, blocks }, material);
  },
};

interface Colors {
  readonly ground: Hex;
  readonly ink: Hex;
  /** Of the bands beside the drawing, in their order. */
  readonly blocks: readonly Hex[];
}

/**
 * Up to two bands of colour at the sides of the drawing. They carry no words; they give pages of the same boxes a face
 * of their own.
 */
function bandsOf(random: Random, blocks: readonly Hex[], wide: boolean): Record<string, unknown>[] {
  const sides = random.shuffle(['left', 'right', 'top', 'bottom'] as const).slice(0, random.below(3));
  return sides.map((side, index) => {
    const across = side === 'left' || side === 'right';
    // The longer side of a page has less room left.
    const thick = random.pick(across === wide ? [18, 36, 56] : [56, 110, 170]);
    return {
      ...{ top: 0, bottom: 0, left: 0, right: 0 },
      [side]: thick,
      background: blocks[index % blocks.length],
    };
  });
}

/** Of the width that is expected of a drawing, what it has in any case: the engine alone knows it. */
const sureShare = 0.62;

function diagramPicture(
  code: string,
  { wide, aspect }: FlowLayout,
  { ground, ink, blocks }: Colors,
  { headline, random }: Material,
): Picture {
  // One side alone: both would squeeze it or pad it with black.
  const long = random.pick(wide ? [720, 800, 860] : [680, 740, 790]);
  const size = wide ? { width: long } : { height: long };
  const expected = wide ? long : long * aspect;
  const free = Math.max(0, random.pick(widths) - 2 * margin - expected);
  const [left, right] = [random.pick(places)].flatMap((share) => [free * share, free * (1 - share)]);
  const open = wide ? Math.max(0, long * random.pick([0.5, 0.62, 0.76]) - long / aspect - 2 * margin) : 0;
  const [above, below] = [random.pick(places)].flatMap((share) => [open * share, open * (1 - share)]);
  const rim = (room: number | undefined): number => Math.round(margin + (room ?? 0));
  const heading = headingFor(headline, {
    room: wide ? long : free + expected * sureShare,
    size: random.pick([40, 48, 56]),
    face: random.pick(['sans', 'serif'] as const),
    color: readableOn([ground], ink),
  });
  const operations: readonly Operation[] = [
    ['resize', size],
    [
      'extend',
      {
        top: heading.height + rim(above),
        bottom: rim(below),
        left: rim(left),
        right: rim(right),
        background: ground,
      },
    ],
    ...heading.lines.map((line) => ['addText', line] as const),
    ...bandsOf(random, blocks, wide).map((band) => ['extend', band] as const),
    ['convert', { to: 'image/png' }],
  ];
  return {
    width: null,
    height: null,
    texts: [],
    finish: () => [
      { kind: 'generate', generator: 'mermaid', params: { code, format: 'png' }, out: 'i0' },
      ...operations.map(
        ([op, params], index): Step => ({
          kind: 'transform',
          op,
          in: `i${index}`,
          params: { ...params },
          out: `i${index + 1}`,
        }),
      ),
      { kind: 'save', in: `i${operations.length}`, destination: 'cloud' },
    ],
  };
}

interface Heading {
  /** Parameters of `addText`, a line each. */
  readonly lines: readonly Record<string, unknown>[];
  /** Pixels that it takes above the drawing. */
  readonly height: number;
}

/**
 * What the diagram is about, in the top left corner. No caption of the engine's: that is set in whatever font its machine
 * has for Arial, so that nobody could measure it.
 */
function headingFor(
  text: string | null,
  { room, size, face, color }: { room: number; size: number; face: Face; color: Hex },
): Heading {
  const fitted =
    text === null || !isDrawable(text, face)
      ? null
      : fitText(text, { face, width: room, size, smallest: 24, lines: 2 });
  if (fitted === null) return { lines: [], height: 0 };
  const step = Math.round(fitted.size * 1.15);
  return {
    lines: fitted.lines.map((line, index) => ({
      text: line,
      x: margin,
      y: Math.round(margin + fitted.size * ascent + index * step),
      size: fitted.size,
      font: families[face],
      color,
      align: 'left',
      maxWidth: Math.round(room),
    })),
    height: margin + fitted.lines.length * step,
  };
}
