import { renderMermaidSVG } from 'beautiful-mermaid';
import { WorkflowError } from '../../engine/failure.ts';
import { type Params, textOf } from '../params.ts';
import { type Picture, rasterize, svgPicture } from '../picture.ts';
import { document, sansSerif, tag } from '../svg.ts';
import { type DiagramLines, linesOf, withLines } from './lines.ts';
import { drawOutline } from './outline.ts';
import { readSyntax } from './syntax.ts';
import { colorsOf, type DiagramColors, mix } from './themes.ts';

/**
 * The `mermaid` generator. `theme`, `backgroundColor`, `width` and `height` have no effect, as in the engine. This file is
 * loaded with the first diagram, because grammar and layout take memory.
 */
export async function drawDiagram(params: Params): Promise<Picture> {
  const code = textOf(params, 'code');
  if (code === '') throw new WorkflowError("Mermaid 'code' parameter is required");
  const syntax = await readSyntax(code);
  const colors = colorsOf(syntax);
  const svg = svgOf(code, syntax.kind, colors, linesOf(syntax));
  if (textOf(params, 'format', 'svg') === 'png') return await rasterize(svg);
  return svgPicture(kindsWithHtmlLabels.has(syntax.kind) ? withHtmlLabels(svg) : svg);
}

/** The kinds that the renderer lays out. */
const drawnKinds = new Set([
  'flowchart-v2',
  'flowchart',
  'stateDiagram',
  'state',
  'sequence',
  'class',
  'classDiagram',
  'er',
  'xychart',
]);

/** Kinds whose labels Mermaid writes as HTML into an SVG, where whoever draws it without a browser loses them. */
const kindsWithHtmlLabels = new Set([
  'flowchart-v2',
  'flowchart',
  'stateDiagram',
  'state',
  'class',
  'classDiagram',
  'er',
  'mindmap',
]);

/** Height of the renderer's letters, in pixels. */
const letters = 13;

/** Room around a diagram, in pixels. */
const padding = 8;

function svgOf(code: string, kind: string, colors: DiagramColors, lines: DiagramLines): string {
  const drawn = drawnKinds.has(kind) ? rendered(code, colors, lines) : undefined;
  if (drawn !== undefined) return drawn;
  const { width, height, content } = drawOutline(code, colors);
  return document({ width, height }, tag('rect', { width, height, fill: colors.ground }) + content);
}

/** Undefined where the renderer does not understand what Mermaid does. */
function rendered(code: string, colors: DiagramColors, lines: DiagramLines): string | undefined {
  const scale = colors.size / letters;
  try {
    const svg = renderMermaidSVG(simplified(code), {
      bg: colors.ground,
      fg: colors.text,
      line: colors.line,
      surface: colors.fill,
      border: colors.border,
      padding,
      nodeSpacing: lines.nodeSpacing / scale,
      layerSpacing: lines.rankSpacing / scale,
    });
    return enlarged(withPlainColors(withLines(svg, lines, scale), colors), scale);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Writes a diagram the way the renderer reads it: no directives, one statement a line, spaces around arrows. */
function simplified(code: string): string {
  return code
    .replace(/%%\{[\s\S]*?\}%%/g, '')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n|;(?=\s|$)/)
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('%%'))
    .map((line) =>
      line
        .replace(/(?<=[\w\])}])(<?(?:-->|-\.->|==>|---|===)\+?)/g, ' $1')
        .replace(/(-->|-\.->|==>)(?=[\w([{])/g, '$1 '),
    )
    .join('\n');
}

/** The renderer leaves colours to variables and mixtures that only browsers know. */
function withPlainColors(svg: string, { ground, text, line, fill, border }: DiagramColors): string {
  const shade = (share: number) => mix(ground, text, share);
  const variables: Readonly<Record<string, string>> = {
    bg: ground,
    fg: text,
    _text: text,
    '_text-sec': shade(0.8),
    '_text-muted': shade(0.7),
    '_text-faint': shade(0.4),
    _line: line,
    _arrow: line,
    '_node-fill': fill,
    '_node-stroke': border,
    '_group-fill': mix(ground, fill, 0.35),
    '_group-hdr': fill,
    '_inner-stroke': border,
    '_key-badge': fill,
  };
  return svg
    .replace(/<style>[\s\S]*?<\/style>/, `<style>text{font-family:${sansSerif.replaceAll('"', "'")}}</style>`)
    .replace(/var\(--([\w-]+)(?:,[^()]*)?\)/g, (_whole, name: string) => variables[name] ?? text)
    .replace(/ style="[^"]*"/, ` style="background:${ground}"`);
}

/** Enlarges the whole document, and lays its ground as a shape that also fills what rounding adds at the edges. */
function enlarged(svg: string, enlargement: number): string {
  const opening = /^<svg[^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg);
  if (opening === null) return svg;
  const [head, width, height] = opening;
  const size = (side: string | undefined) => String(Math.ceil(Number(side) * enlargement));
  const ground = /background:(#\w+)/.exec(head)?.[1] ?? '#FFFFFF';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size(width)}" height="${size(height)}" viewBox="0 0 ${width} ${height}">` +
    `<rect x="-50%" y="-50%" width="200%" height="200%" fill="${ground}"/>${svg.slice(head.length)}`
  );
}

/** Labels as Mermaid writes them: HTML, that browsers show and everything else leaves out. */
function withHtmlLabels(svg: string): string {
  return svg.replace(
    /<text\b([^>]*)>([\s\S]*?)<\/text>/g,
    (_whole, attributes: string, label: string) =>
      `<foreignObject${position(attributes)}><div xmlns="http://www.w3.org/1999/xhtml">${label.replace(/<\/?tspan[^>]*>/g, ' ')}</div></foreignObject>`,
  );
}

function position(attributes: string): string {
  const at = (name: string) => Number(new RegExp(` ${name}="([\\d.-]+)"`).exec(attributes)?.[1] ?? 0);
  return ` x="${at('x') - 40}" y="${at('y') - 10}" width="80" height="20"`;
}
