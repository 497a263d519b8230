import { expect } from 'chai';
import { readFlowchart } from '../../src/gallery/images/diagram/flowchart.ts';
import { layOut } from '../../src/gallery/images/diagram/layout.ts';
import { rankNodes } from '../../src/gallery/images/diagram/rank.ts';
import { readMindmap, readRelations } from '../../src/gallery/images/diagram/relations.ts';
import { generate } from '../../src/gallery/images/generators.ts';

const edgesOf = (graph: ReturnType<typeof readFlowchart>) =>
  graph.edges.map(({ from, to, label }) => (label === '' ? `${from}>${to}` : `${from}>${to}:${label}`));

describe('mermaid sources', () => {
  it('have nodes of all shapes, with their labels', () => {
    const { nodes } = readFlowchart('graph TD', [
      'A[Box] --> B(Round) --> C{Choice?}',
      'C --> D((Circle)); D --> E([Pill]); E --> F[(Store)]',
      'F --> G[[Sub]] --> H{{Hex}} --> I["Quoted [label] (with) all"]',
      'I --> J',
    ]);
    expect(nodes.map(({ id, label, shape }) => [id, label, shape])).to.deep.equal([
      ['A', 'Box', 'box'],
      ['B', 'Round', 'round'],
      ['C', 'Choice?', 'diamond'],
      ['D', 'Circle', 'circle'],
      ['E', 'Pill', 'stadium'],
      ['F', 'Store', 'cylinder'],
      ['G', 'Sub', 'subroutine'],
      ['H', 'Hex', 'hexagon'],
      ['I', 'Quoted [label] (with) all', 'box'],
      ['J', 'J', 'box'],
    ]);
  });

  it('have edges with and without labels, in chains and groups', () => {
    const graph = readFlowchart('flowchart LR', [
      'subgraph one',
      'A -->|yes| B -- no --> C',
      'end',
      'A & B --> D & E',
      'D -.-> E',
      'E == thick ==> A',
      'style A fill:#fff',
    ]);
    expect(edgesOf(graph)).to.deep.equal([
      'A>B:yes',
      'B>C:no',
      'A>D',
      'A>E',
      'B>D',
      'B>E',
      'D>E',
      'E>A:thick',
    ]);
    expect(graph.edges.map(({ line }) => line).slice(-2)).to.deep.equal(['dotted', 'thick']);
    expect(graph.direction).to.equal('right');
  });

  it('have states with a beginning and an end, and relations of classes', () => {
    const states = readRelations('stateDiagram-v2', ['[*] --> Idle', 'Idle --> Busy: start', 'Busy --> [*]']);
    expect(edgesOf(states)).to.deep.equal(['[*] start>Idle', 'Idle>Busy:start', 'Busy>[*] end']);
    const classes = readRelations('classDiagram', ['Animal <|-- Duck', 'Duck : +swim()']);
    expect(edgesOf(classes)).to.deep.equal(['Animal>Duck']);
    const entities = readRelations('erDiagram', ['CUSTOMER ||--o{ ORDER : places']);
    expect(edgesOf(entities)).to.deep.equal(['CUSTOMER>ORDER:places']);
  });

  it('have a tree of indented thoughts', () => {
    const { nodes, edges } = readMindmap(['  root((Idea))', '    One', '      Two', '    Three']);
    const label = new Map(nodes.map((node) => [node.id, node.label]));
    expect(edges.map(({ from, to }) => `${label.get(from)}>${label.get(to)}`)).to.deep.equal([
      'Idea>One',
      'One>Two',
      'Idea>Three',
    ]);
  });

  it('are ranked below their predecessors, also around a circle', () => {
    const ranks = rankNodes(readFlowchart('graph TD', ['A --> B --> C --> B', 'A --> C --> D', 'D --> D']));
    expect(Object.fromEntries(ranks)).to.deep.equal({ A: 0, B: 1, C: 2, D: 3 });
  });

  it('are laid out without overlaps', () => {
    const lines = [
      'A --> B & C & D & E',
      'B & C --> F',
      'A --> G',
      'D --> H & I & J',
      'F & J --> K',
      'A --> K',
      'K --> A',
    ];
    for (const header of ['graph TD', 'graph LR']) {
      const { nodes, edges, width, height } = layOut(readFlowchart(header, lines));
      expect(edges).to.have.lengthOf(14);
      for (const [index, first] of nodes.entries()) {
        expect(first.x - first.width / 2).to.be.at.least(-0.01);
        expect(first.x + first.width / 2).to.be.at.most(width + 0.01);
        expect(first.y + first.height / 2).to.be.at.most(height + 0.01);
        for (const second of nodes.slice(index + 1)) {
          const apart =
            Math.abs(first.x - second.x) >= (first.width + second.width) / 2 - 0.01 ||
            Math.abs(first.y - second.y) >= (first.height + second.height) / 2 - 0.01;
          expect(apart, `${first.node.id} and ${second.node.id} in ${header}`).to.equal(true);
        }
      }
    }
  });

  for (const code of [
    'sequenceDiagram\n participant A as Ada\n A->>B: Hello\n B-->>A: Hi\n Note over A,B: both\n loop often\n A->>A: think\n end',
    'pie title Pets\n "Dogs" : 3\n "Cats" : 2',
    'mindmap\n root((Idea))\n  One\n  Two',
    'stateDiagram-v2\n [*] --> A\n A --> [*]',
    'gantt\n title Plan\n section One\n Task: a1, 2030-01-01, 3d',
    'timeline\n title Then\n 2001 : one',
    '%% a remark\ngraph TD;A-->B;B-->C',
    '---\ntitle: Front\n---\nflowchart LR\n A --> B',
  ]) {
    it(`become a PNG: ${code.split('\n')[0]}`, async () => {
      const { bytes, contentType } = await generate('mermaid', { code }, 'step', 0);
      expect(contentType).to.equal('image/png');
      expect(bytes.subarray(1, 4).toString()).to.equal('PNG');
    });
  }
});
