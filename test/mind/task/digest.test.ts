import { expect } from 'chai';
import { waitingComments } from '../../../src/actions/reply/waiting.ts';
import type { PerceivedItem } from '../../../src/mind/index.ts';
import { digestOf } from '../../../src/mind/task/digest.ts';
import { comment, item, ownItemWithQuestion, tinkerer, viewOf } from '../fixtures.ts';

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
      tinkerer,
    );
    expect(digest.items.map(({ id }) => digest.idOf.get(id)).slice(0, 2)).to.deep.equal(['mine', 'fitting']);
    expect(digest.items).to.have.length(6);
    expect(digest.targets.reply.map((alias) => digest.idOf.get(alias))).to.deep.equal(['mine-question']);
  });

  it('prefers what is new since the last visit and what is by people the agent has dealt with', () => {
    const acquaintances = [{ username: 'user_friend', times: 3 }];
    const shownOf = (fields: Partial<PerceivedItem>, id: string): number => {
      let shown = 0;
      for (let seed = 0; seed < 40; seed += 1) {
        const items = [...Array.from({ length: 19 }, (_, index) => item(`plain-${index}`)), item(id, fields)];
        const view = viewOf({ items, appetite: everything, memory: { acquaintances }, seed: `${seed}` });
        const digest = digestOf(view, tinkerer);
        const met = digest.items.find((entry) => digest.idOf.get(entry.id) === id);
        if (met !== undefined) shown += 1;
        if (id === 'friend' && met !== undefined) expect(met.met).to.equal(true);
      }
      return shown;
    };
    const plain = shownOf({}, 'plain');
    expect(shownOf({ fresh: true }, 'fresh')).to.be.greaterThan(plain * 1.4);
    expect(shownOf({}, 'friend')).to.be.greaterThan(plain * 1.4);
  });

  it('mixes newest and most popular items by the persona’s share', () => {
    const items = Array.from({ length: 40 }, (_, index) => item(`i-${index}`, { popular: index % 2 === 0 }));
    const popularAmong = (popularShare: number): number => {
      let popular = 0;
      for (let seed = 0; seed < 50; seed += 1) {
        const digest = digestOf(viewOf({ items, appetite: everything, seed: `${seed}` }), { popularShare });
        const shown = digest.items.map(({ id }) => digest.idOf.get(id));
        popular +=
          items.filter(({ id, popular: liked }) => liked && shown.includes(id)).length / shown.length;
      }
      return popular / 50;
    };
    expect(popularAmong(0)).to.equal(0);
    expect(popularAmong(0.5)).to.be.closeTo(0.5, 0.08);
    expect(popularAmong(1)).to.equal(1);
  });

  it('shows strangers’ text short and without hidden characters', () => {
    const long = item('long', { title: `t\u202e${'x'.repeat(300)}`, description: 'd '.repeat(300) });
    const [shown] = digestOf(viewOf({ items: [long], appetite: everything }), tinkerer).items;
    expect(shown?.title)
      .to.match(/^tx+…$/)
      .and.have.length.at.most(60);
    expect(shown?.about).to.have.length.at.most(90);
  });

  it('shows the thread to whoever speaks under an item, with its own words as such, and no more than the latest', () => {
    const comments = [
      ...Array.from({ length: 7 }, (_, place) => comment(`c${place}`, 'bob', `Remark number ${place}.`)),
      comment('own', 'me_1', 'Mine.'),
      comment('q', 'eve', 'Und wie hast du das gemacht?'),
    ];
    const digest = digestOf(
      viewOf({ items: [item('mine', { own: true, comments }), item('quiet')], appetite: everything }),
      tinkerer,
    );
    const [mine, quiet] = digest.items;
    expect(mine?.thread).to.deep.equal([
      'bob: Remark number 4.',
      'bob: Remark number 5.',
      'bob: Remark number 6.',
      'you: Mine.',
    ]);
    expect(mine?.comments?.map(({ text, language }) => [text, language])).to.deep.equal([
      ['Und wie hast du das gemacht?', 'German'],
    ]);
    expect(quiet).to.not.have.property('thread');
  });

  it('says which language an author writes, unless it is English or nobody knows', () => {
    const languageOf = (title: string, description: string) =>
      digestOf(viewOf({ items: [item('x', { title, description })], appetite: everything }), tinkerer)
        .items[0]?.language;
    expect(languageOf('Abend', 'Der Himmel ist nicht ganz so blau wie auf dem Bild von gestern.')).to.equal(
      'German',
    );
    expect(languageOf('夕方の海', '')).to.equal('Japanese');
    expect(languageOf('Evening', 'The sky is not as blue as it was.')).to.equal(undefined);
    expect(languageOf('Xyz', '')).to.equal(undefined);
  });

  it('keeps those who ask before those who only say something', () => {
    const comments = [
      comment('ask', 'bob', 'How long did this take?'),
      comment('say', 'eve', 'Lovely gears.'),
      comment('say-too', 'ann', 'Lovely springs.'),
    ];
    const digest = digestOf(
      viewOf({ items: [item('mine', { own: true, comments })], appetite: everything }),
      tinkerer,
    );
    const waiting = digest.targets.reply.map((alias) => digest.idOf.get(alias));
    expect(waiting).to.deep.equal(['ask', 'say-too']);
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
