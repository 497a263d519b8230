import { expect } from 'chai';
import { digestOf, waitingComments } from '../../src/mind/digest.ts';
import { comment, item, ownItemWithQuestion, viewOf } from './fixtures.ts';

const everything = { like: true, comment: true, post: true };

describe('digest', () => {
  it('offers neither own, liked nor commented items as targets, and nothing without an appetite', () => {
    const items = [
      item('own', { own: true }),
      item('liked', { liked: true }),
      item('commented', { commented: true }),
      item('fresh'),
    ];
    const digest = digestOf(viewOf({ items, appetite: everything }), tinkerer);
    const ids = (aliases: readonly string[]) => aliases.map((alias) => digest.idOf.get(alias)).sort();
    expect(ids(digest.targets.like)).to.deep.equal(['commented', 'fresh']);
    expect(ids(digest.targets.comment)).to.deep.equal(['fresh', 'liked']);
    expect(digestOf(viewOf({ items }), tinkerer).items).to.deep.equal([]);
  });

  it('puts people who wait for an answer first and then what fits the interests', () => {
    const plain = Array.from({ length: 20 }, (_, index) => item(`plain-${index}`));
    const fitting = item('fitting', { title: 'Clockwork lanterns on bridges' });
    const digest = digestOf(
      viewOf({ items: [...plain, fitting, ownItemWithQuestion('mine')], appetite: everything }),
    );
    expect(digest.items.map(({ id }) => digest.idOf.get(id)).slice(0, 2)).to.deep.equal(['mine', 'fitting']);
    expect(digest.items).to.have.length(6);
    expect(digest.targets.reply.map((alias) => digest.idOf.get(alias))).to.deep.equal(['mine-question']);
  });

  it('shows strangers’ text short and without hidden characters', () => {
    const long = item('long', { title: `t\u202e${'x'.repeat(300)}`, description: 'd '.repeat(300) });
    const [shown] = digestOf(viewOf({ items: [long], appetite: everything }), tinkerer).items;
    expect(shown?.title)
      .to.match(/^tx+…$/)
      .and.have.length.at.most(60);
    expect(shown?.about).to.have.length.at.most(90);
  });

  describe('waitingComments', () => {
    const me = 'me_1';
    const ask = comment('q', 'bob', 'Why?');
    const answer = comment('a', me, 'Because.');

    it('are those after the agent’s own latest word', () => {
      const thread = item('x', { own: true, comments: [ask, answer, comment('q2', 'eve', 'And then?')] });
      expect(waitingComments(thread, me).map(({ id }) => id)).to.deep.equal(['q2']);
      expect(waitingComments(item('x', { own: true, comments: [ask, answer] }), me)).to.deep.equal([]);
    });

    it('exist under others’ items only where the agent has spoken', () => {
      const comments = [answer, ask];
      expect(waitingComments(item('x', { comments }), me)).to.deep.equal([]);
      expect(waitingComments(item('x', { comments, commented: true }), me)).to.deep.equal([ask]);
      expect(waitingComments(item('x', { comments: [ask], commented: true }), me)).to.deep.equal([]);
    });

    it('end with the third word of its own, so that two agents do not talk for ever', () => {
      const comments = [answer, ask, answer, ask, answer, ask];
      expect(waitingComments(item('x', { own: true, comments }), me)).to.deep.equal([]);
    });

    it('leave out accounts that are gone', () => {
      const ghost = { id: 'g', author: null, content: 'boo' };
      expect(waitingComments(item('x', { own: true, comments: [ghost] }), me)).to.deep.equal([]);
    });
  });
});
