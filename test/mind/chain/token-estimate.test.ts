import { expect } from 'chai';
import { getEncoding } from 'js-tiktoken';
import { loadPersonas } from '../../../config/personas/index.ts';
import { estimateTokens } from '../../../src/mind/chain/answer.ts';
import { createMind } from '../../../src/mind/index.ts';
import { item, ownItemWithQuestion, patient, viewOf } from '../fixtures.ts';

describe('the estimate of tokens', () => {
  it('is within a tenth of what OpenAI’s tokenizer counts, for prompts and for answers', async () => {
    const personas = loadPersonas();
    const mind = await createMind({ config: { provider: 'scripted' }, personas });
    const encoding = getEncoding('o200k_base');
    const sums = { prompt: { estimated: 0, counted: 0 }, answer: { estimated: 0, counted: 0 } };
    for (const persona of personas) {
      for (let seed = 0; seed < 10; seed += 1) {
        const { prompt, answer } = await mind.decide(
          viewOf({
            persona,
            interests: persona.interests.slice(0, 5),
            items: [ownItemWithQuestion('mine'), ...['a', 'b', 'c', 'd'].map((id) => item(id))],
            appetite: { like: true, comment: true, post: seed % 2 === 0 },
            seed: `${seed}`,
          }),
          patient,
        );
        for (const [kind, text] of [
          ['prompt', prompt ?? ''],
          ['answer', answer ?? ''],
        ] as const) {
          sums[kind].estimated += estimateTokens(text);
          sums[kind].counted += encoding.encode(text).length;
        }
      }
    }
    for (const { estimated, counted } of Object.values(sums)) {
      expect(counted).to.be.above(1_000);
      expect(estimated / counted).to.be.within(0.9, 1.1);
    }
  });
});
