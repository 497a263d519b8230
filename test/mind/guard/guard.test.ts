import { expect } from 'chai';
import { guardPlan } from '../../../src/mind/guard/index.ts';
import type { PerceivedItem, PlannedAction, VisitView } from '../../../src/mind/index.ts';
import { prepareTask } from '../../../src/mind/task/task.ts';
import { comment, item, ownItemWithQuestion, tinkerer, viewOf } from '../fixtures.ts';
import { longText } from './long-text.ts';

const everything = { like: true, comment: true, post: true };
const image = { workflow: 'bar-chart', subject: 'a tin boat', chart: null, diagram: null };

function guarded(
  actions: readonly unknown[],
  fields: {
    items?: readonly PerceivedItem[];
    appetite?: Partial<VisitView['appetite']>;
    thought?: string;
  } = {},
) {
  const view = viewOf({
    items: fields.items ?? [item('a'), item('b')],
    appetite: fields.appetite ?? everything,
  });
  const { plan, notes } = guardPlan(
    { thought: fields.thought ?? 'A thought.', actions },
    prepareTask(view, tinkerer),
  );
  return { plan, actions: plan.actions, codes: notes.map(({ code }) => code) };
}

const browse: PlannedAction[] = [{ kind: 'browse' }];

describe('guard', () => {
  describe('kinds and targets', () => {
    it('drops what is none of the five kinds, and what is broken', () => {
      const hostile = [
        { kind: 'delete', targetId: 'a' },
        { kind: 'like' },
        { kind: 'like', targetId: 7 },
        { kind: ['like'], targetId: 'a' },
        null,
        'like a',
        undefined,
        [{ kind: 'like', targetId: 'a' }],
      ];
      const { actions, codes } = guarded(hostile);
      expect(actions).to.deep.equal(browse);
      expect(codes).to.deep.equal(hostile.map(() => 'ACTION_MALFORMED'));
    });

    it('drops kinds that the appetite does not hold, replies with the comments', () => {
      const items = [item('a'), ownItemWithQuestion('mine')];
      const asked = [
        { kind: 'post', title: 'T', description: 'D', image },
        { kind: 'reply', targetId: 'mine', commentId: 'mine-question', content: 'Two days.' },
        { kind: 'like', targetId: 'a' },
      ];
      const { actions, codes } = guarded(asked, { items, appetite: { like: true } });
      expect(actions).to.deep.equal([{ kind: 'like', targetId: 'a' }]);
      expect(codes).to.deep.equal(['NOT_IN_APPETITE', 'NOT_IN_APPETITE']);
    });

    it('understands aliases and the gallery’s ids, and nothing else', () => {
      const aliased = guarded([{ kind: 'like', targetId: 'i1' }], { items: [item('a')] });
      expect(aliased.actions).to.deep.equal([{ kind: 'like', targetId: 'a' }]);
      expect(guarded([{ kind: 'like', targetId: 'b' }]).actions).to.deep.equal([
        { kind: 'like', targetId: 'b' },
      ]);
      for (const targetId of ['i99', 'z', '', '../a', 'c1', '__proto__']) {
        const { actions, codes } = guarded([{ kind: 'like', targetId }]);
        expect(actions, targetId).to.deep.equal(browse);
        expect(codes, targetId).to.deep.equal(['TARGET_UNKNOWN']);
      }
    });

    it('never likes an own or an already liked item', () => {
      const items = [item('own', { own: true }), item('liked', { liked: true })];
      const asked = items.map(({ id }) => ({ kind: 'like', targetId: id }));
      const { actions, codes } = guarded(asked, { items });
      expect(actions).to.deep.equal(browse);
      expect(codes).to.deep.equal(['OWN_ITEM', 'ALREADY_LIKED']);
    });

    it('comments once under an item, and under an own one only as a reply', () => {
      const items = [item('own', { own: true }), item('done', { commented: true }), item('fresh')];
      const asked = items.map(({ id }) => ({ kind: 'comment', targetId: id, content: 'Good light.' }));
      const { actions, codes } = guarded(asked, { items });
      expect(actions).to.deep.equal([{ kind: 'comment', targetId: 'fresh', content: 'Good light.' }]);
      expect(codes).to.deep.equal(['OWN_ITEM', 'ALREADY_COMMENTED']);
    });

    it('replies only to a comment that waits under that very item', () => {
      const others = item('theirs', { comments: [comment('c-theirs', 'eve', 'Hm.')] });
      const items = [ownItemWithQuestion('mine'), others];
      const reply = (targetId: string, commentId: string) => ({
        kind: 'reply',
        targetId,
        commentId,
        content: 'Two days.',
      });
      const { actions, codes } = guarded(
        [reply('mine', 'c-theirs'), reply('theirs', 'c-theirs'), reply('i1', 'c1')],
        { items },
      );
      expect(actions).to.deep.equal([reply('mine', 'mine-question')]);
      expect(codes).to.deep.equal(['COMMENT_UNKNOWN', 'COMMENT_UNKNOWN']);
    });
  });

  describe('amount', () => {
    it('keeps three actions, one post and no effect twice', () => {
      const post = { kind: 'post', title: 'T', description: 'D', image };
      const items = ['a', 'b', 'c', 'd'].map((id) => item(id));
      const likes = items.map(({ id }) => ({ kind: 'like', targetId: id }));
      const { actions, codes } = guarded([post, post, likes[0], likes[0], ...likes], { items });
      expect(actions.map(({ kind }) => kind)).to.deep.equal(['post', 'like', 'like']);
      expect(codes).to.deep.equal(['REPEATED', 'REPEATED', 'REPEATED', 'TOO_MANY_ACTIONS']);
    });

    it('does not read an endless list', () => {
      const { actions } = guarded(Array.from({ length: 50_000 }, () => ({ kind: 'like', targetId: 'zzz' })));
      expect(actions).to.deep.equal(browse);
    });
  });

  describe('words', () => {
    const said = (content: string, items: readonly PerceivedItem[] = [item('a')]) => {
      const { actions, codes } = guarded([{ kind: 'comment', targetId: 'a', content }], { items });
      const [action] = actions;
      return { text: action?.kind === 'comment' ? action.content : null, codes };
    };

    const dropped: readonly (readonly [string, string])[] = [
      ['See https://evil.example/x?y=1 for more', 'LINK'],
      ['See www.evil.example, really', 'LINK'],
      ['Get it (evil.com/deal) now', 'LINK'],
      ['Try ftp://files.evil/a.exe once', 'LINK'],
      ['#ad', 'HASHTAG'],
      ['The #sunset colours', 'HASHTAG'],
      ['@nobody !', 'MENTION'],
    ];
    for (const [written, code] of dropped) {
      it(`drops "${written}" whole, since what is left would be rubble`, () => {
        expect(said(written)).to.deep.equal({ text: null, codes: [code] });
      });
    }

    const removals: readonly (readonly [string, string, string])[] = [
      ['Lovely light #photo', 'Lovely light', 'HASHTAG_REMOVED'],
      ['Hey @stranger, good one', 'Hey stranger, good one', 'MENTION_REMOVED'],
    ];
    for (const [written, kept, code] of removals) {
      it(`turns "${written}" into "${kept}"`, () => {
        expect(said(written)).to.deep.equal({ text: kept, codes: [code] });
      });
    }

    it('judges a text of several lines with its lines, which what is published would not have', () => {
      for (const lines of ['-----\nLight\n-----', '[section]\r\ncalm=1'])
        expect(said(lines), lines).to.deep.equal({ text: null, codes: ['MARKUP'] });
      expect(said('Nice.\n\nVery nice, yes!')).to.deep.equal({
        text: 'Nice. Very nice, yes!',
        codes: [],
      });
    });

    it('leaves plain writing alone, numbers and sentences without a space too', () => {
      for (const text of [
        'We are #1 at 3.5 to 1.2',
        'Nice.Very nice',
        'A & B (really) — yes!',
        'At 5 @ night',
      ]) {
        expect(said(text)).to.deep.equal({ text, codes: [] });
      }
    });

    it('keeps a mention of somebody whom the agent met', () => {
      const items = [item('a', { comments: [comment('c', 'bob', 'Hm.')] })];
      expect(said('What @bob said, @user_a', items)).to.deep.equal({
        text: 'What @bob said, @user_a',
        codes: [],
      });
    });

    it('drops what is left with nothing to say', () => {
      for (const text of ['', '   ', '\u200b\u202e', '...', '@ !']) {
        expect(said(text).text, text).to.equal(null);
        expect(said(text).codes.at(-1), text).to.equal('TEXT_EMPTY');
      }
    });

    it('bounds comments, titles, descriptions, subjects and the thought', () => {
      const long = longText(4_800);
      const { plan, codes } = guarded(
        [
          { kind: 'comment', targetId: 'a', content: long },
          { kind: 'post', title: long, description: long, image: { ...image, subject: long } },
        ],
        { thought: long },
      );
      const [written, posted] = plan.actions;
      expect(written?.kind === 'comment' && written.content.length).to.be.within(400, 500);
      if (posted?.kind !== 'post') throw new Error('The post is gone.');
      expect(posted.title.length).to.be.within(100, 120);
      expect(posted.description.length).to.be.within(400, 500);
      expect(posted.image.subject.length).to.be.within(200, 300);
      expect(plan.thought.length).to.be.within(200, 280);
      expect(codes.filter((code) => code === 'TEXT_SHORTENED')).to.have.length(5);
    });

    it('takes a megabyte of noise in its stride', () => {
      const noise = 'a-@#.'.repeat(200_000);
      expect(said(noise).text?.length ?? 0).to.be.at.most(500);
    });
  });

  it('keeps to the persona’s workflows and fills in what a lenient server left out', () => {
    const post = (given: object) => guarded([{ kind: 'post', title: 'T', description: 'D', image: given }]);
    const replaced = post({ ...image, workflow: 'pixel-sprite' });
    expect(replaced.codes).to.deep.equal(['WORKFLOW_REPLACED']);
    const [drawn] = replaced.actions;
    expect(drawn?.kind === 'post' && drawn.image.workflow).to.be.oneOf(
      tinkerer.workflows.map(({ id }) => id),
    );
    const [filled] = post({ subject: 'a tin boat' }).actions;
    expect(filled?.kind === 'post' && filled.image).to.include({
      subject: 'a tin boat',
      chart: null,
      diagram: null,
    });
  });
});
