import { expect } from 'chai';
import { pricedModels, priceOf } from '../../config/list-prices.ts';
import { costOf, ownPriceOf } from '../../config/model-prices.ts';

describe('prices of models', () => {
  it('are the list prices where the operator says nothing, for snapshots too', () => {
    expect(priceOf('openai', 'gpt-4o-mini')).to.deep.equal({ inputUsd: 0.15, outputUsd: 0.6 });
    expect(priceOf('openai', 'gpt-4o-mini-2024-07-18')).to.deep.equal({ inputUsd: 0.15, outputUsd: 0.6 });
    expect(priceOf('openai', 'gpt-5-nano')).to.deep.equal({ inputUsd: 0.05, outputUsd: 0.4 });
  });

  it('are the operator’s own before any list', () => {
    const own = new Map([['gpt-4o-mini', { inputUsd: 7, outputUsd: 8 }]]);
    expect(priceOf('openai', 'gpt-4o-mini', own)).to.deep.equal({ inputUsd: 7, outputUsd: 8 });
    expect(ownPriceOf('openai', 'gpt-4o-mini', own)).to.deep.equal({ inputUsd: 7, outputUsd: 8 });
  });

  it('are unknown for a model that no list has, and never those of another model', () => {
    expect(priceOf('openai', 'company-gateway/large')).to.equal(null);
    expect(ownPriceOf('openai', 'gpt-4o-mini', new Map())).to.equal(null);
  });

  it('are Azure’s where a deployment is named as its model', () => {
    expect(priceOf('azure', 'gpt-4o-mini')).to.deep.equal({ inputUsd: 0.15, outputUsd: 0.6 });
    expect(priceOf('azure', 'our-deployment')).to.equal(null);
  });

  it('are nothing for what runs on machines of the operator', () => {
    for (const provider of ['ollama', 'scripted'] as const)
      expect(priceOf(provider, 'whatever')).to.deep.equal({ inputUsd: 0, outputUsd: 0 });
  });

  it('are in dollars per million tokens', () => {
    const price = { inputUsd: 2, outputUsd: 10 };
    expect(costOf(price, { inputTokens: 500_000, outputTokens: 100_000 })).to.equal(2);
  });

  it('can be had for every model that people are told to choose from', () => {
    const models = pricedModels();
    expect(models).to.include.members(['gpt-4o', 'gpt-4o-mini', 'gpt-5-mini']);
    for (const model of models) expect(priceOf('openai', model), model).to.not.equal(null);
  });
});
