import { expect } from 'chai';
import type { PlannedAction } from '../../../src/mind/index.ts';
import { moderatePlan } from '../../../src/mind/publishing/moderated.ts';
import type { Opinion } from '../../../src/mind/publishing/moderation.ts';
import { comment, item, ownItemWithQuestion, viewOf } from '../fixtures.ts';

const own = {
  ...ownItemWithQuestion('mine'),
  comments: [comment('q', 'nia', 'Why?'), comment('r', 'bo', 'How?')],
};
const view = viewOf({
  items: [item('a'), item('b'), own],
  appetite: { like: true, comment: true, post: true },
  memory: {
    ownComments: [],
    ownPosts: [],
    acquaintances: [
      { username: 'user_b', times: 2 },
      { username: 'bo', times: 1 },
    ],
  },
});
const actions: readonly PlannedAction[] = [
  { kind: 'comment', targetId: 'a', content: 'To a stranger.' },
  { kind: 'comment', targetId: 'b', content: 'To somebody known.' },
  { kind: 'reply', targetId: 'mine', commentId: 'q', content: 'An answer to a stranger.' },
  { kind: 'reply', targetId: 'mine', commentId: 'r', content: 'An answer to somebody known.' },
];

const moderated = (opinion: (text: string) => Opinion) =>
  moderatePlan(
    { thought: '', actions: [...actions] },
    {
      view,
      signal: new AbortController().signal,
      moderation: {
        texts: async (texts) => texts.map(opinion),
        picture: async () => ({ state: 'passed' }),
      },
    },
  );

describe('a plan under moderation', () => {
  it('begins with nobody while moderation gives no answer, and goes on with who is known', async () => {
    const { refusals, notes } = await moderated(() => ({ state: 'unchecked', message: 'it is out' }));
    expect([...refusals.keys()]).to.deep.equal(['To a stranger.', 'An answer to a stranger.']);
    expect([...refusals.values()].map(({ code }) => code)).to.deep.equal(
      Array(2).fill('MODERATION_UNAVAILABLE'),
    );
    expect(notes).to.deep.equal([
      {
        code: 'MODERATION_UNAVAILABLE',
        message: 'Let pass by the rules of the guard alone: it is out.',
      },
    ]);
  });

  it('loses what is flagged, whoever it speaks to', async () => {
    const { refusals, notes } = await moderated((text) =>
      text.includes('known') ? { state: 'flagged', message: 'cruel' } : { state: 'passed' },
    );
    expect([...refusals]).to.deep.equal([
      ['To somebody known.', { code: 'TEXT_FLAGGED', message: 'cruel' }],
      ['An answer to somebody known.', { code: 'TEXT_FLAGGED', message: 'cruel' }],
    ]);
    expect(notes).to.deep.equal([]);
  });
});
