import { expect } from 'chai';
import fc from 'fast-check';
import { diagramLabels, diagramSource, relabelled } from '../../src/actions/post/diagram/diagram.ts';
import { readDiagram } from '../../src/actions/post/diagram/read-diagram.ts';
import { readSyntax } from '../../src/gallery/images/diagram/syntax.ts';

/** What becomes of a source. */
function redrawn(...lines: readonly string[]): string[] {
  const diagram = readDiagram(lines.join('\n'));
  return diagram === null ? [] : diagramSource(diagram).split('\n');
}

describe('diagrams', () => {
  it('are read as nodes, edges and labels, in every form that Mermaid has for them', () => {
    expect(
      redrawn(
        'graph TD; A-->B; B-->C & D',
        'C -.-> E',
        'D ==> E((End))',
        'A -- some words --> E',
        'A <--> F["Mix (slowly)"]',
      ),
    ).to.deep.equal([
      'flowchart TD',
      ...['["A"]', '["B"]', '["C"]', '["D"]', '("End")', '["Mix slowly"]'].map((box, n) => `  N${n}${box}`),
      ...['0 --> N1', '1 --> N2', '1 --> N3', '2 -.-> N4', '3 ==> N4'].map((edge) => `  N${edge}`),
      '  N0 -->|"some words"| N4',
      '  N0 --> N5',
    ]);
  });

  it('lose everything that could load, link, run or style something', () => {
    const lines = redrawn(
      '%%{init: {"securityLevel":"loose","themeCSS":"@import url(//evil.example)"}}%%',
      'flowchart LR',
      'A[Idea]:::loud --> B{Good?}',
      'click A href "https://evil.example"',
      'click B call run()',
      'style A fill:url(https://evil.example/x.svg)',
      'classDef loud fill:red',
      'subgraph evil.example',
      'B -->|"yes"| C["<img src=x onerror=alert(1)>Ship #lt;b#gt; fa:fa-car `md`"]',
      'end',
    );
    expect(lines).to.deep.equal([
      'flowchart LR',
      '  N0["Idea"]',
      '  N1{"Good?"}',
      '  N2["Ship b fa-car md"]',
      '  N0 --> N1',
      '  N1 -->|"yes"| N2',
    ]);
  });

  it('are none where there is no flowchart or no node', () => {
    for (const source of ['', 'flowchart LR', 'gantt\n a', '<script>', 'flowchart LR\nclick A', 'LR\nA-->B'])
      expect(readDiagram(source), source).to.equal(null);
  });

  it('show other words where words are changed, and numbers where none may stand', () => {
    const diagram = readDiagram('flowchart LR\nA[one] -->|two| B[three]');
    if (diagram === null) throw new Error('It is a diagram.');
    expect(diagramLabels(diagram)).to.deep.equal(['one', 'three', 'two']);
    expect(diagramSource(relabelled(diagram, () => '')).split('\n')).to.deep.equal([
      'flowchart LR',
      '  N0["1"]',
      '  N1["2"]',
      '  N0 --> N1',
    ]);
  });

  it('are drawn by Mermaid, whatever a source and its labels hold', async () => {
    const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const source = fc
      .array(fc.tuple(label, label, fc.constantFrom('-->', '-.->', '==>', '---')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((rows) =>
        ['flowchart LR', ...rows.map(([a, b, arrow], n) => `A${n}[${a}] ${arrow} B${n}{"${b}"}`)].join('\n'),
      );
    await fc.assert(
      fc.asyncProperty(source, async (given) => {
        const diagram = readDiagram(given);
        if (diagram === null) return;
        const drawn = diagramSource(diagram);
        expect((await readSyntax(drawn)).kind).to.equal('flowchart-v2');
        for (const line of drawn.split('\n').slice(1))
          expect(line).to.match(
            /^ {2}N\d+(?:\["[^"<>&#`]+"\]|\("[^"<>&#`]+"\)|\{"[^"<>&#`]+"\}| (?:-->|-\.->|==>)(?:\|"[^"<>&#`]+"\|)? N\d+)$/u,
          );
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('take linear time to read', () => {
    for (const part of ['A[', 'A -- ', 'A -- b ', '--', '"', '<a', '#a', 'A & ', 'A[" ', ' ']) {
      const begun = process.cpuUsage();
      readDiagram(`flowchart LR\nA${part.repeat(100_000)}`);
      expect(process.cpuUsage(begun).user, part).to.be.below(100_000);
    }
  });
});
