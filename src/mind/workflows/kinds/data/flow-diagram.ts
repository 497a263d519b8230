import type { Step } from '../../../../gallery/workflow.ts';
import { readableOn } from '../../color/contrast.ts';
import { between, type Hex } from '../../color/oklch.ts';
import type { Composition, Material, Picture } from '../../composition.ts';
import { fitText } from '../../text/fit.ts';

/** These run from side to side and want a wide picture; the others grow downwards. */
const sideways = /^(?:flowchart|graph) (?:LR|RL)\b|^(?:sequenceDiagram|mindmap)\b/;

const margin = 40;
const mountWidth = 44;
const long = { wide: 856, high: 820 } as const;

/** Boxes and arrows in the palette's colours, with room around them. */
export const flowDiagram: Composition = {
  id: 'flow-diagram',
  family: 'data',
  about: 'Boxes and arrows drawn by Mermaid: colours, corners of lines, ground and caption vary',
  needs: 'diagram',
  compose: (material) => {
    const { palette, random, diagram } = material;
    const of = random.pick(['main', 'second', 'accent'] as const);
    // The engine draws diagrams on white, whatever the theme says: the card stays white, its mount has the colour.
    const ground = '#ffffff';
    const mount = palette.tone(of, random.pick([0.9, 0.8, 0.5, 0.32, 0.22]), 0.9);
    const node = palette.tone(
      random.pick(['main', 'second', 'accent'] as const),
      random.pick([0.94, 0.9, 0.84]),
      0.7,
    );
    const ink = readableOn([node, ground], palette.tone(of, 0.24, 0.7));
    const theme = {
      theme: 'base',
      themeVariables: {
        background: ground,
        primaryColor: node,
        primaryTextColor: ink,
        primaryBorderColor: palette.tone('accent', 0.52),
        secondaryColor: node,
        tertiaryColor: node,
        lineColor: between(ink, ground, 0.2),
        textColor: ink,
        edgeLabelBackground: ground,
        fontSize: '18px',
      },
      flowchart: {
        curve: random.pick(['basis', 'linear', 'stepAfter']),
        padding: 18,
        nodeSpacing: 50 + random.below(40),
        rankSpacing: 50 + random.below(50),
      },
    };
    // The directive is ours; the idea's own lines of that kind were taken out before.
    const code = `%%{init: ${JSON.stringify(theme)}}%%\n${diagram}`;
    return diagramPicture(code, material, mount);
  },
};

function diagramPicture(code: string, { diagram, headline }: Material, mount: Hex): Picture {
  const wide = sideways.test(diagram);
  // One side alone: both would squeeze it or pad it with black.
  const size = wide ? { width: long.wide } : { height: long.high };
  const caption =
    wide && headline !== null ? captionFor(headline, long.wide + 2 * (margin + mountWidth), mount) : null;
  const around = (pixels: number, background: Hex) => ({
    top: pixels,
    bottom: pixels,
    left: pixels,
    right: pixels,
    background,
  });
  const operations: readonly (readonly [
    Extract<Step, { kind: 'transform' }>['op'],
    Record<string, unknown>,
  ])[] = [
    ['resize', size],
    ['extend', around(margin, '#ffffff')],
    ['extend', around(mountWidth, mount)],
    ...(caption === null ? [] : [['addCaption', caption] as const]),
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

/** A caption is one line that the engine does not break: it is measured before and made smaller where it must. */
function captionFor(text: string, width: number, ground: Hex): Record<string, unknown> | null {
  const fitted = fitText(text, {
    face: 'serif',
    width: width - 2 * margin,
    size: 34,
    smallest: 20,
    lines: 1,
  });
  const line = fitted?.lines[0];
  if (fitted === null || line === undefined) return null;
  return {
    text: line,
    position: 'top',
    fontSize: fitted.size,
    padding: 30,
    backgroundColor: ground,
    textColor: readableOn([ground], '#ffffff'),
  };
}
