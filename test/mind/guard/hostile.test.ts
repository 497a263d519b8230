import { expect } from 'chai';
import { definitionOf } from '../../../src/actions/index.ts';
import { readAnswerText } from '../../../src/mind/chain/answer.ts';
import { promptsIn } from '../../../src/mind/chain/question.ts';
import { guardPlan } from '../../../src/mind/guard/index.ts';
import { createMind, type Mind, type Plan, planSchema, type VisitView } from '../../../src/mind/index.ts';
import { publishedTexts } from '../../../src/mind/plan.ts';
import { prepareTask } from '../../../src/mind/task/task.ts';
import { comment, item, openServices, ownItemWithQuestion, tinkerer, viewOf } from '../fixtures.ts';
import { hostileAnswers } from './hostile/answers.ts';
import { hostileTexts } from './hostile/texts.ts';

const everything = { like: true, comment: true, post: true };

/** Whatever was answered: only the five kinds, only what was seen, and nothing that may not be said. */
function expectInScope({ thought, actions }: Plan, { perception }: VisitView): void {
  expect(planSchema.safeParse({ thought, actions }).success).to.equal(true);
  for (const action of actions) {
    if ('targetId' in action) {
      const target = perception.items.find(({ id }) => id === action.targetId);
      expect(target, action.targetId).to.not.equal(undefined);
      if (action.kind === 'reply') expect(target?.comments.map(({ id }) => id)).to.include(action.commentId);
      else expect(target?.own).to.equal(false);
    }
    for (const text of publishedTexts(action)) {
      expect(text).to.have.length.within(1, 500);
      expect(text).to.not.match(/\p{Cc}|\p{Cs}|https?:|www\.|@everyone|@evil|#ad|fst_/u);
    }
  }
  expect(actions.filter(({ kind }) => kind === 'post')).to.have.length.at.most(1);
}

describe('hostile content of the gallery', () => {
  let mind: Mind;
  before(async () => {
    mind = await createMind({ config: { provider: 'scripted' }, personas: [tinkerer] });
  });

  it(`is tried with ${hostileTexts.length} different texts`, () => {
    expect(new Set(hostileTexts).size).to.be.at.least(100);
  });

  for (const [index, text] of hostileTexts.entries()) {
    it(`stays content, as title, caption, name and comment: ${JSON.stringify(text.slice(0, 40))}`, async () => {
      const author = { username: text, name: text };
      const view = viewOf({
        items: [
          item('a', { title: text, description: text, author }),
          { ...ownItemWithQuestion('mine'), title: text, comments: [comment('q', text, text)] },
        ],
        appetite: everything,
        memory: { ownComments: [text], ownPosts: [text], acquaintances: [{ username: text, times: 1 }] },
        interests: ['lanterns', text],
        seed: `${index}`,
      });
      const decision = await mind.decide(view, openServices());
      expectInScope(decision.plan, view);
      expect(decision.provider).to.equal('scripted');
      const prompts = promptsIn(decision.prompt ?? '');
      expect(prompts).to.have.length(decision.calls.length);
      for (const prompt of prompts) {
        // One block each, and nothing of a stranger's outside of the second.
        expect(prompt.match(/<\/gallery>/g)).to.have.length(1);
        expect(prompt.match(/<\/visit>/g)).to.have.length(1);
        expect(prompt.length).to.be.lessThan(6_000);
      }
    });
  }
});

describe('hostile and broken answers of a model', () => {
  it(`are tried ${hostileAnswers.length} times`, () => {
    expect(hostileAnswers.length).to.be.at.least(100);
  });

  const items = [item('a'), ownItemWithQuestion('mine'), item('b', { liked: true, commented: true })];
  const appetites = [everything, { like: true }, { post: true }];

  for (const [index, answer] of hostileAnswers.entries()) {
    it(`have no effect out of scope: ${index}, ${JSON.stringify(answer.slice(0, 60))}`, () => {
      const { draft } = readAnswerText(answer);
      if ('fault' in draft) return;
      for (const appetite of appetites) {
        const view = viewOf({ items, appetite });
        const { plan } = guardPlan(draft, prepareTask(view, tinkerer));
        expectInScope(plan, view);
        expectWithin(plan, view);
      }
    });
  }
});

/** Only kinds for which the visit has an appetite. */
function expectWithin({ actions }: Plan, { appetite }: VisitView): void {
  for (const action of actions) {
    if (action.kind !== 'browse') expect(appetite[definitionOf(action).inclination]).to.equal(true);
  }
}
