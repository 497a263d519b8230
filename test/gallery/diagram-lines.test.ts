import { expect } from 'chai';
import { drawDiagram } from '../../src/gallery/images/diagram/diagram.ts';

const flow =
  'flowchart TD\n  A["Brief"] --> B["Sketch"]\n  A -->|no| C["Wait"]\n  B --> D["Publish"]\n  C --> D';

/** The drawing of a flow diagram with these settings, as SVG. */
async function drawn(settings: object): Promise<string> {
  const { bytes } = await drawDiagram({
    code: `%%{init: ${JSON.stringify(settings)}}%%\n${flow}`,
    format: 'svg',
  });
  return Buffer.from(bytes).toString('utf8');
}

function numbers(svg: string, pattern: RegExp): number[] {
  return [...svg.matchAll(pattern)].map(([, value]) => Number(value));
}

/** How high a drawing is. */
function heightOf(svg: string): number {
  return numbers(svg, /^<svg[^>]* height="([\d.]+)"/g)[0] ?? 0;
}

describe('boxes and arrows of a diagram in the sandbox', () => {
  it('have the corners and the lines that its rules of style ask for', async () => {
    const themeCSS =
      '.node rect{rx:13px} .node rect,.node polygon{stroke-width:6.5px} .flowchart-link{stroke-width:3px}';
    const svg = await drawn({ theme: 'base', themeVariables: { fontSize: '13px' }, themeCSS });

    expect(numbers(svg, / rx="([\d.]+)" ry="[\d.]+" fill="#FFF4DD"/g)).to.deep.equal([13, 13, 13, 13]);
    expect(numbers(svg, /<rect[^>]* rx="13"[^>]* stroke-width="([\d.]+)"/g)).to.deep.equal([
      6.5, 6.5, 6.5, 6.5,
    ]);
    expect(numbers(svg, /<path[^>]* stroke-width="([\d.]+)"/g)).to.deep.equal([3, 3, 3, 3]);
  });

  it('have sharp corners and lines of Mermaid’s own width where nothing is asked for', async () => {
    const svg = await drawn({ theme: 'base', themeVariables: { fontSize: '13px' } });

    expect(numbers(svg, / rx="([\d.]+)" ry="[\d.]+" fill="#FFF4DD"/g)).to.deep.equal([0, 0, 0, 0]);
    expect(numbers(svg, /<path[^>]* stroke-width="([\d.]+)"/g)).to.deep.equal([2, 2, 2, 2]);
  });

  it('stand as far apart as it says, and what is no number is Mermaid’s own distance', async () => {
    const [near, far, unread, own] = await Promise.all([
      drawn({ flowchart: { rankSpacing: 20 } }),
      drawn({ flowchart: { rankSpacing: 120 } }),
      drawn({ flowchart: { rankSpacing: 'wide' } }),
      drawn({}),
    ]);

    expect(heightOf(far) - heightOf(near)).to.be.within(150, 250);
    expect(heightOf(unread)).to.equal(heightOf(own));
  });

  it('are joined by curves unless it wants straight ways', async () => {
    expect(await drawn({ flowchart: { curve: 'basis' } })).to.match(/<path d="M[^"]* Q/);
    expect(await drawn({ flowchart: { curve: 'linear' } })).not.to.match(/<path d="M[^"]* Q/);
  });
});
