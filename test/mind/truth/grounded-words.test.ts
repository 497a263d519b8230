import { expect } from 'chai';
import { guardPlan } from '../../../src/mind/guard/index.ts';
import { prepareTask } from '../../../src/mind/task/task.ts';
import { item, tinkerer, viewOf } from '../fixtures.ts';

const picture = {
  kind: 'described',
  by: 'a model',
  measures: {
    width: 100,
    height: 100,
    orientation: 'square',
    colours: [{ name: 'red', hex: '#cc0000', share: 0.9 }],
    brightness: { word: 'medium', value: 0.5 },
    contrast: { word: 'medium', value: 0.5 },
    saturation: { word: 'vivid', value: 0.9 },
    busyness: { word: 'medium', value: 0.5 },
    symmetry: { word: 'none', value: 0.1 },
    textAt: [],
    look: 'flat',
    animated: false,
  },
  words: {
    subject: 'a fishing boat on a slipway',
    setting: '',
    style: '',
    medium: '',
    palette: [],
    composition: '',
    text: '',
    mood: '',
    detail: 'the rope has three knots',
    avoid: [],
  },
} as const;

const guarded = (content: string, seen: boolean) => {
  const items = [item('a', { title: 'Low tide', ...(seen ? { picture } : {}) })];
  const task = prepareTask(viewOf({ items, appetite: { comment: true } }), tinkerer);
  const draft = { thought: '', actions: [{ kind: 'comment', targetId: 'a', content }] };
  const { plan, notes, rewrite } = guardPlan(draft, task);
  return {
    passes: plan.actions.some(({ kind }) => kind === 'comment'),
    codes: notes.map(({ code }) => code),
    rewrite: rewrite.map(({ why }) => why),
  };
};

describe('a comment in a plan', () => {
  it('passes where it names what is there', () => {
    expect(guarded('Three knots in that rope, I counted.', true)).to.deep.equal({
      passes: true,
      codes: [],
      rewrite: [],
    });
  });

  it('is asked for in other words where it claims what nobody has seen', () => {
    expect(guarded('The green hills behind the boat are lovely.', true)).to.deep.equal({
      passes: false,
      codes: ['WORDS_UNFOUNDED'],
      rewrite: ['nobody has seen “green”, “hills” in the picture'],
    });
  });

  it('is asked for in other words where it would fit any picture', () => {
    expect(guarded('Lovely work, keep going!', true)).to.deep.include({
      passes: false,
      codes: ['NOTHING_NAMED'],
    });
  });

  it('may speak of the title where nobody has looked, and claims nothing then either', () => {
    expect(guarded('Low tide is a good hour.', false).passes).to.equal(true);
    expect(guarded('The moon above the harbour is lovely.', false).codes).to.deep.equal(['WORDS_UNFOUNDED']);
  });

  it('passes unread in a language of which the rule knows no words', () => {
    expect(guarded('Der grüne Himmel ist sehr schön und nicht zu laut.', true).passes).to.equal(true);
  });
});
