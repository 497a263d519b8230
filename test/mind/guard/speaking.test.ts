import { expect } from 'chai';
import { planToolFor } from '../../../src/mind/chain/answer.ts';
import { guardPlan } from '../../../src/mind/guard/index.ts';
import { prepareTask } from '../../../src/mind/task/task.ts';
import { comment, item, ownItemWithQuestion, tinkerer, viewOf } from '../fixtures.ts';

const ada = { username: 'ada_l', name: 'Ada Lind' };
const words = 'The small gear in “Picture a” does all the work.';

/** What is left of one comment or reply. */
function spoken(action: object, seed = 'seed') {
  const items = [item('a', { author: ada }), ownItemWithQuestion('mine')];
  const view = viewOf({ items, appetite: { comment: true }, seed });
  const { plan, notes, rewrite } = guardPlan(
    { thought: 'A thought.', actions: [action] },
    prepareTask(view, tinkerer),
  );
  const [first] = plan.actions;
  return {
    content: first !== undefined && 'content' in first ? first.content : null,
    codes: notes.map(({ code }) => code),
    rewrite,
  };
}

describe('what a model holds against its own words', () => {
  it('is asked for behind the words of comments and replies', () => {
    const tool = JSON.stringify(planToolFor(['comment', 'reply'], undefined));
    expect(tool.match(/"verdict"/g)).to.have.length(4);
    expect(tool.indexOf('"content"')).to.be.below(tool.indexOf('"verdict"'));
  });

  for (const verdict of ['vague', 'said', 'beside', 'unwelcome']) {
    it(`keeps words from being published that it calls ${verdict}, and no others are asked for`, () => {
      for (const aim of [
        { kind: 'comment', targetId: 'a' },
        { kind: 'reply', targetId: 'mine', commentId: 'mine-question' },
      ]) {
        const { content, codes, rewrite } = spoken({ ...aim, content: words, verdict });
        expect(content).to.equal(null);
        expect(codes).to.deep.equal(['WORDS_NOT_WORTH']);
        expect(rewrite).to.deep.equal([]);
      }
    });
  }

  it('lets pass what it calls good, and what it says nothing or nonsense of', () => {
    for (const verdict of ['good', undefined, 'GREAT', 7, null]) {
      const { content, codes } = spoken({ kind: 'comment', targetId: 'a', content: words, verdict });
      expect(content).to.equal(words);
      expect(codes).to.deep.equal([]);
    }
  });
});

describe('greetings by name', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => `seed ${seed}`);
  const kept = (content: string): number =>
    seeds.filter((seed) => spoken({ kind: 'comment', targetId: 'a', content }, seed).content === content)
      .length;

  it('are left out of all but a few comments of a model that greets each time', () => {
    for (const greeting of ['Ada, ', 'Hi Ada! ', 'hey ada – ', 'ADA LIND: ', 'Hello, ada_l, ']) {
      const { content, codes } = spoken(
        {
          kind: 'comment',
          targetId: 'a',
          content: `${greeting}the small gear does it.`,
        },
        'seed 1',
      );
      expect(content, greeting).to.equal('The small gear does it.');
      expect(codes).to.deep.equal(['GREETING_REMOVED']);
    }
    expect(kept('Ada, the small gear does it.') / seeds.length).to.be.within(0.02, 0.15);
  });

  it('are no greetings in the middle of a sentence, or where nothing follows', () => {
    for (const content of [
      'The gear that Ada, of all people, drew.',
      'Ada drew the gear.',
      'Adamant, this gear.',
      'Hi Ada!',
    ])
      expect(kept(content), content).to.equal(seeds.length);
  });

  it('are found for whoever a reply answers, whatever signs a name has', () => {
    const asked = comment('q', 'x.(y)+', 'Which gear?');
    const items = [item('mine', { own: true, author: { username: 'me_1', name: 'Mia' }, comments: [asked] })];
    const view = viewOf({ items, appetite: { comment: true } });
    const action = { kind: 'reply', targetId: 'mine', commentId: 'q', content: 'x.(y)+, the small one.' };
    const { plan } = guardPlan({ thought: '', actions: [action] }, prepareTask(view, tinkerer));
    expect(plan.actions[0]).to.include({ content: 'The small one.' });
  });
});
