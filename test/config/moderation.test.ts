import { expect } from 'chai';
import { type Environment, readConfig } from '../../config/env.ts';

const openAi = { LLM_PROVIDER: 'openai', OPENAI_API_KEY: 'sk-of-the-tests' };
const moderationIn = (environment: Environment) => {
  const { mind } = readConfig({ ...openAi, ...environment });
  return mind.provider === 'openai' ? mind.moderation : null;
};

describe('moderation in the environment', () => {
  it('is on at OpenAI’s own address, which asks nothing for it, and nowhere else unless it is set', () => {
    const byItself = { model: 'omni-moderation-latest', categories: null, thresholds: {} };
    expect(moderationIn({})).to.deep.equal(byItself);
    expect(moderationIn({ MODERATION_MODEL: 'none' })).to.equal(undefined);
    const elsewhere = { OPENAI_BASE_URL: 'https://gateway.example.com/v1' };
    expect(moderationIn(elsewhere)).to.equal(undefined);
    expect(moderationIn({ ...elsewhere, MODERATION_MODEL: 'house' })).to.deep.equal({
      ...byItself,
      model: 'house',
    });
  });

  it('has categories that count, and scores from which they do', () => {
    expect(
      moderationIn({
        MODERATION_CATEGORIES: 'hate, self-harm/intent',
        MODERATION_THRESHOLDS: 'hate=0.4, sexual=1',
      }),
    ).to.deep.include({ categories: ['hate', 'self-harm/intent'], thresholds: { hate: 0.4, sexual: 1 } });
    for (const [name, value] of [
      ['MODERATION_CATEGORIES', 'Hate!'],
      ['MODERATION_CATEGORIES', ','],
      ['MODERATION_THRESHOLDS', 'hate'],
      ['MODERATION_THRESHOLDS', 'hate=2'],
      ['MODERATION_THRESHOLDS', 'hate=0.4;sexual=1'],
    ] as const)
      expect(() => moderationIn({ [name]: value }), value).to.throw(name);
  });
});
