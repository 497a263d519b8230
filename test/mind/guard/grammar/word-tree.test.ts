import { expect } from 'chai';
import { randomFrom } from '../../../../src/lib/random.ts';
import { type Edge, layOut, WordTree } from '../../../../src/mind/guard/grammar/word-tree.ts';

describe('a tree of words that is laid out', () => {
  it('has each edge that it was made of, and no other', () => {
    const random = randomFrom('word-tree');
    const edgesOf: Edge[][] = [[]];
    for (let to = 1; to < 2_000; to += 1) {
      const from = edgesOf[random.below(Math.min(to, 50))] ?? [];
      from.push({ label: 7 * to + random.below(7), to });
      edgesOf.push([]);
    }
    const { tables, order } = layOut(edgesOf);
    const tree = new WordTree(tables);
    expect(order.toSorted((one, other) => one - other)).to.deep.equal([...edgesOf.keys()]);
    for (const [place, node] of order.entries()) {
      const edges = edgesOf[node] ?? [];
      expect(tree.leadsOn(place)).to.equal(edges.length > 0);
      for (const { label, to } of edges) {
        expect(order[tree.get(place, label) ?? -1]).to.equal(to);
        if (!edges.some((edge) => edge.label === label + 1))
          expect(tree.get(place, label + 1)).to.equal(undefined);
      }
      expect(tree.get(place, 0)).to.equal(undefined);
    }
  });
});
