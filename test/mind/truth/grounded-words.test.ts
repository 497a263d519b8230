import { expect } from 'chai';
import type { PictureDescription } from '../../../src/api/pictures.ts';
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

const guarded = (content: string, seen: boolean | PictureDescription) => {
  const shown = typeof seen === 'object' ? seen : picture;
  const items = [item('a', { title: 'Low tide', ...(seen === false ? {} : { picture: shown }) })];
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

  // The picture is dark, flat and square, and has no lettering and no symmetry.
  const measured: readonly [language: string, honest: string, claiming: readonly string[]][] = [
    [
      'German',
      'Das Bild ist sehr dunkel und flächig, und das ist gut.',
      [
        'Das Foto ist sehr schön und ruhig.',
        'Die Schrift ist sehr gut und der Rest auch.',
        'Die Symmetrie ist sehr schön und ruhig.',
        'Das Hochformat ist gut für den Rest.',
      ],
    ],
    [
      'French',
      'Le dessin est très sombre et en aplat, et ce rouge est beau.',
      [
        'La photo est très belle et douce.',
        'Le lettrage est très beau et sobre.',
        'La symétrie est très belle.',
        'Le format paysage est très beau.',
      ],
    ],
    [
      'Spanish',
      'Es muy oscuro y plano, y me gusta.',
      [
        'La foto es muy bonita y me gusta.',
        'Las letras son muy bonitas y me gusta.',
        'La simetría es muy bonita.',
      ],
    ],
    [
      'Italian',
      'È molto scuro e piatto, e mi piace.',
      [
        'La foto è molto bella e mi piace.',
        'La scritta è molto bella.',
        'La simmetria è molto bella e mi piace.',
      ],
    ],
    [
      'Portuguese',
      'É muito escuro e chapado, e eu gosto.',
      [
        'A fotografia é muito boa, eu gosto.',
        'As letras são muito boas, eu gosto do resto.',
        'A simetria é muito boa e eu gosto.',
      ],
    ],
    [
      'Dutch',
      'Het is heel donker en vlak, en dat is mooi.',
      [
        'De foto is heel mooi en dat is goed.',
        'De letters zijn heel mooi en dat is goed.',
        'De symmetrie is heel mooi.',
      ],
    ],
    [
      'Polish',
      'To jest bardzo ciemne i płaskie.',
      ['To zdjęcie jest bardzo ładne.', 'Ten napis jest bardzo ładny.', 'Ta symetria jest bardzo ładna.'],
    ],
    [
      'Swedish',
      'Det är mycket mörkt och platt, och det är fint.',
      [
        'Fotot är mycket fint och det är lugnt.',
        'Bokstäverna är mycket fina och det är bra.',
        'Symmetrin är mycket fin.',
      ],
    ],
    [
      'Turkish',
      'Bu resim çok karanlık ve çok sakin.',
      ['Bu fotoğraf çok güzel ve sakin.', 'Bu yazı çok güzel ve sade.', 'Bu simetri çok güzel.'],
    ],
    [
      'Russian',
      'Очень тёмное и плоское изображение.',
      ['Это фото очень красивое.', 'Эта надпись очень красивая.', 'Симметрия очень красивая.'],
    ],
    [
      'Japanese',
      'とても暗い雰囲気が好きです。',
      ['この写真がとても好きです。', 'この文字がとても好きです。', '左右対称がとても好きです。'],
    ],
    ['Chinese', '昏暗的气氛很美。', ['这张照片很美。', '这些文字很美。', '对称很美。']],
  ];
  for (const [language, honest, claiming] of measured) {
    it(`claims nothing in ${language} that a measurement says is not so`, () => {
      const dim = { ...picture.measures, brightness: { word: 'dark', value: 0.2 } } as const;
      const codesOf = (content: string) => guarded(content, { ...picture, measures: dim }).codes;
      expect(codesOf(honest), honest).to.deep.equal([]);
      for (const one of claiming) expect(codesOf(one), one).to.deep.equal(['WORDS_UNFOUNDED']);
    });
  }

  it('calls a picture neither dark nor light in other languages where no colour of it is', () => {
    const white = [{ name: 'white', hex: '#fefefe', share: 1 }] as const;
    const measures = {
      ...picture.measures,
      brightness: { word: 'light', value: 0.99 },
      colours: white,
    } as const;
    const light = { ...picture, measures };
    expect(guarded('Das ist sehr dunkel und ruhig.', light).codes).to.deep.equal(['WORDS_UNFOUNDED']);
    expect(guarded('Das ist sehr hell und ruhig.', light).codes).to.deep.equal([]);
    expect(guarded('Das ist nicht dunkel und sehr ruhig.', light).codes).to.deep.equal([]);
    expect(guarded('Das ist sehr hell und ruhig.', true).codes).to.deep.equal([]);
  });

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
