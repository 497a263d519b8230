import { expect } from 'chai';
import { request } from 'undici';
import { createDispatcher } from '../../src/lib/dispatcher.ts';
import { startStudio } from '../floimg/studio.ts';
import { startProxy } from '../support/proxy.ts';

describe('the dispatcher of undici', () => {
  it('goes through the proxy, and past it for loopback addresses', async () => {
    await using server = await startStudio((_, response) => response.end('here'));
    await using proxy = await startProxy(Number(new URL(server.url).port));
    const dispatcher = createDispatcher({ httpProxy: proxy.url, httpsProxy: null, noProxy: null });
    for (const url of ['http://model.example.com/v1', server.url]) {
      const { body } = await request(url, { dispatcher });
      expect(await body.text()).to.equal('here');
    }
    expect(proxy.asked).to.have.length(1);
    expect(proxy.asked[0]).to.contain('model.example.com');
    await dispatcher.close();
  });

  it('goes straight where there is none, whatever the environment holds', async () => {
    await using server = await startStudio((_, response) => response.end('here'));
    const dispatcher = createDispatcher({ httpProxy: null, httpsProxy: null, noProxy: null });
    const { body } = await request(server.url, { dispatcher });
    expect(await body.text()).to.equal('here');
    await dispatcher.close();
  });

  it('asks https addresses through their own proxy alone, never through that of http ones', async () => {
    await using server = await startStudio((_, response) => response.destroy());
    await using proxy = await startProxy(Number(new URL(server.url).port));
    const url = 'https://model.invalid/v1';
    const asked = async (settings: { httpProxy: string | null; httpsProxy: string | null }) => {
      const before = proxy.asked.length;
      const dispatcher = createDispatcher({ ...settings, noProxy: '.example.com' });
      const failure = await request(url, { dispatcher }).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(Error);
      await dispatcher.destroy();
      return proxy.asked.slice(before);
    };
    expect(await asked({ httpProxy: proxy.url, httpsProxy: null })).to.deep.equal([]);
    const tunnels = await asked({ httpProxy: null, httpsProxy: proxy.url });
    expect(tunnels[0]).to.equal('CONNECT model.invalid:443');
  });
});
