import { expect } from 'chai';
import { EdgeTable } from '../../../src/mind/guard/edge-table.ts';

describe('a table of edges', () => {
  it('knows where each edge of each node leads, however many there are', () => {
    const table = new EdgeTable();
    const [nodes, labels] = [9_000, [7, 0, 70_000]];
    for (let node = 0; node < nodes; node += 1)
      for (const label of labels.slice(0, 1 + (node % 3))) table.add(node, label, node + label);
    for (let node = 0; node < nodes; node += 1)
      expect(labels.map((label) => table.get(node, label))).to.deep.equal(
        labels.map((label, place) => (place <= node % 3 ? node + label : undefined)),
      );
    expect(table.get(nodes, 7)).to.equal(undefined);
    expect(table.get(nodes * 100, 7)).to.equal(undefined);
  });
});
