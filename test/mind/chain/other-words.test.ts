import { expect } from 'chai';
import {
  askedForAgain,
  partsAskedFor,
  partsIn,
  withOtherWords,
} from '../../../src/mind/chain/other-words.ts';
import type { PlannedAction } from '../../../src/mind/plan.ts';

const comment = (targetId: string, content = 'The light.'): PlannedAction => ({
  kind: 'comment',
  targetId,
  content,
});

describe('what a model is asked for once more', () => {
  it('is found again in the notes of a trace, whatever the ids of the gallery are made of', () => {
    const ids = ['a-1', 'with space', 'a:b', 'ü%20 /'];
    const parts = partsAskedFor(ids.map((id) => ({ action: comment(id) })));
    expect(partsIn([askedForAgain(parts)])).to.deep.equal(ids.map((itemId) => ({ kind: 'comment', itemId })));
    expect(partsIn([{ code: 'LINK', text: 'comment:a-1' }])).to.deep.equal([]);
  });

  it('is each part once, and nothing of a visit that only looks', () => {
    const refused = [comment('a'), comment('a', 'Its shadow.'), { kind: 'browse' } as const];
    expect(partsAskedFor(refused.map((action) => ({ action })))).to.have.length(1);
  });

  it('comes beside what was left of the plan, no more of it than was asked for', () => {
    const first = { thought: 'One.', actions: [comment('a')] };
    const second = { thought: 'Two.', actions: [comment('b'), comment('c')] };
    expect(withOtherWords(first, second, 1)).to.deep.equal({
      thought: 'One.',
      actions: [comment('a'), comment('b')],
    });
    const nothing = { thought: '', actions: [{ kind: 'browse' } as const] };
    expect(withOtherWords(nothing, nothing, 1).actions).to.deep.equal([{ kind: 'browse' }]);
  });
});
