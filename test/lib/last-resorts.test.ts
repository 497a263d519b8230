import { expect } from 'chai';
import { withoutLastResorts } from '../../src/lib/last-resorts.ts';

describe('a package that makes itself the last resort for errors', () => {
  const own = (): void => undefined;

  afterEach(() => process.off('unhandledRejection', own));

  it('is loaded without that, and leaves alone who was there before', async () => {
    process.on('unhandledRejection', own);
    const before = process.listeners('unhandledRejection');
    const foreign = (): void => undefined;

    const loaded = await withoutLastResorts(async () => {
      process.on('unhandledRejection', foreign);
      process.on('uncaughtException', foreign);
      return 'loaded';
    });

    expect(loaded).to.equal('loaded');
    expect(process.listeners('unhandledRejection')).to.deep.equal(before);
    expect(process.listeners('uncaughtException')).not.to.include(foreign);
  });

  it('is undone when it fails to load, too', async () => {
    const foreign = (): void => undefined;
    const failure = await withoutLastResorts(async () => {
      process.on('uncaughtException', foreign);
      throw new Error('broken package');
    }).catch((error: unknown) => error);

    expect(failure).to.be.an('error').with.property('message', 'broken package');
    expect(process.listeners('uncaughtException')).not.to.include(foreign);
  });
});
