import { expect } from 'chai';
import { actionKinds, definitionOf } from '../../src/actions/index.ts';
import { plainIdea } from '../../src/actions/post/image-idea.ts';
import { effectKinds, planSchema } from '../../src/api/ticks.ts';

describe('the kinds of action', () => {
  it('are those that the contract of HTTP knows', () => {
    expect(effectKinds).to.have.members([...actionKinds]);
  });

  for (const kind of actionKinds) {
    it(`say what a model may answer under their own name: ${kind}`, () => {
      const { answer, prompt } = definitionOf({ kind });
      const others = actionKinds.filter((other) => other !== kind);

      expect(
        answer.safeParse({ kind, targetId: '', commentId: '', content: '', ...picture }).success,
      ).to.equal(true);
      for (const other of others)
        expect(
          answer.safeParse({ kind: other, targetId: '', commentId: '', content: '', ...picture }).success,
          other,
        ).to.equal(false);
      expect(prompt).to.match(new RegExp(`^${kind}: `));
    });

    it(`are shown in a trace whole: ${kind}`, () => {
      const { answer } = definitionOf({ kind });
      const planned = answer.parse({
        kind,
        targetId: 'item',
        commentId: 'comment',
        content: 'words',
        ...picture,
      });

      expect(planSchema.parse({ thought: '', actions: [planned] }).actions).to.deep.equal([planned]);
    });
  }
});

const picture = {
  title: 'a title',
  description: 'a description',
  image: plainIdea('bar-chart', 'a subject'),
};
