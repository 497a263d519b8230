import { expect } from 'chai';
import { guardPlan } from '../../../src/mind/guard/index.ts';
import { prepareTask } from '../../../src/mind/task/task.ts';
import { comment, item, tinkerer, viewOf } from '../fixtures.ts';

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

  const foreign: readonly [string, string, string][] = [
    [
      'German',
      'Das Rot ist sehr schön und trägt das ganze Bild.',
      'Der grüne Himmel ist sehr schön und ruhig.',
    ],
    [
      'French',
      'Le rouge est très beau et tient toute la scène.',
      'Les bleus sont très beaux dans cette scène.',
    ],
    ['Spanish', 'El rojo es muy bonito y me gusta.', 'El cielo azul es muy bonito y me gusta.'],
    ['Italian', 'Il rosso è molto bello e mi piace.', 'Il verde è molto bello e mi piace.'],
    ['Japanese', 'この赤がとても好きです。', 'この緑がとても好きです。'],
  ];
  for (const [language, honest, claiming] of foreign) {
    it(`claims no colour in ${language} either that is not there`, () => {
      expect(guarded(honest, true).passes, honest).to.equal(true);
      expect(guarded(claiming, true).codes, claiming).to.deep.equal(['WORDS_UNFOUNDED']);
      expect(guarded(claiming, false).passes, claiming).to.equal(true);
    });
  }

  it('may wish and ask for colours in other languages, and passes unread where the rule knows no words', () => {
    expect(guarded('Wäre es in Grün nicht auch sehr schön und ruhig?', true).passes).to.equal(true);
    expect(guarded('Das wäre auch in einem ruhigen Grün sehr schön.', true).passes).to.equal(true);
    expect(guarded('이 초록색이 정말 좋아요.', true).passes).to.equal(true);
  });
});

describe('a reply in a plan', () => {
  const answered = (content: string, seen = true) => {
    const comments = [comment('q', 'bob', 'Is that a lighthouse in the blue part?')];
    const own = { own: true, author: { username: 'me_1', name: 'Mia' }, comments };
    const items = [item('mine', { title: 'Low tide', ...own, ...(seen ? { picture } : {}) })];
    const task = prepareTask(viewOf({ items, appetite: { comment: true } }), tinkerer);
    const action = { kind: 'reply', targetId: 'mine', commentId: 'q', content };
    return guardPlan({ thought: '', actions: [action] }, task).notes.map(({ code }) => code);
  };

  it('claims no colour and points at nothing that is not in the picture', () => {
    expect(answered('It took two days, and the green was the hard part.')).to.deep.equal(['WORDS_UNFOUNDED']);
    expect(answered('Thank you, that castle took two days.')).to.deep.equal(['WORDS_UNFOUNDED']);
    expect(
      answered('Danke, das Grün ist nicht ganz so, wie ich es wollte. Das Gelb ist besser.'),
    ).to.deep.equal(['WORDS_UNFOUNDED']);
  });

  it('may speak of habits and rules, take up what was asked, and need name nothing', () => {
    for (const content of [
      'Two days, and the rope came last.',
      'No, a lighthouse would be too much. The blue part is water in my mind.',
      'My rule is that a frame comes last.',
      'Thank you!',
    ])
      expect(answered(content), content).to.deep.equal([]);
    expect(answered('The green was the hard part.', false)).to.deep.equal([]);
  });
});
