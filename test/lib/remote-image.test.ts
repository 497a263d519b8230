import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import { createRemoteImages, RemoteImageRefusedError } from '../../src/lib/remote-image.ts';
import { startDnsServer } from '../support/dns-server.ts';

const png = Buffer.from('89504e470d0a1a0a', 'hex');

describe('a picture at the address of a stranger', () => {
  let server: Server;
  let asked: string[];
  let port: number;
  /** Where `/on` leads. */
  let location: string;

  before(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      if (url === '/on') response.writeHead(302, { location }).end();
      else if (url === '/page') response.setHeader('content-type', 'text/html').end(png);
      else if (url === '/nameless') response.end(png);
      else response.setHeader('content-type', 'image/png').end(png);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  beforeEach(() => {
    asked = [];
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const load = createRemoteImages({ trustedOrigins: [] });
  const reasonOf = async (loading: Promise<unknown>): Promise<string> => {
    try {
      await loading;
    } catch (error) {
      // What a look-up refuses ends the connection, and comes as its cause or as it is.
      const refused = [error, error instanceof Error ? error.cause : undefined].find(
        (one) => one instanceof RemoteImageRefusedError,
      );
      return refused instanceof Error ? refused.message : String(error);
    }
    return 'loaded';
  };

  it('is asked for at no address of this machine or its network, however that is written', async () => {
    for (const host of [
      `127.0.0.1:${port}`,
      `2130706433:${port}`,
      `0x7f.1:${port}`,
      `[::1]:${port}`,
      `[::ffff:127.0.0.1]:${port}`,
      `0177.0.0.1:${port}`,
      `127.1:${port}`,
      `127.0.0.1.:${port}`,
      `0:${port}`,
      `[::]:${port}`,
      `[::127.0.0.1]:${port}`,
      `[64:ff9b::7f00:1]:${port}`,
      `[2002:7f00:1::]:${port}`,
      `example.com:80@127.0.0.1:${port}`,
      `%31%32%37.0.0.1:${port}`,
      `１２７.0.0.1:${port}`,
      '169.254.169.254',
      '10.0.0.7',
      '192.168.1.1',
      '0.0.0.0',
      '100.64.0.1',
      '[fd00::1]',
      '[fe80::1]',
    ])
      expect(await reasonOf(load(`http://${host}/x`)), host).to.equal('its address is not a public one');
    expect(asked).to.deep.equal([]);
  });

  it('is asked for under no name that leads there: the look-up of the connection itself is checked', async () => {
    for (const host of ['localhost', 'LOCALHOST'])
      expect(await reasonOf(load(`http://${host}:${port}/x`)), host).to.equal(
        'its address is not a public one',
      );
    // Not every machine knows these.
    for (const host of ['localhost.', 'any.localhost'])
      expect(await reasonOf(load(`http://${host}:${port}/x`)), host).to.not.equal('loaded');
    expect(asked).to.deep.equal([]);
  });

  it('is not loaded from within, whatever a name answers the second time that it is looked up', async function () {
    // Other systems have one address of loopback alone.
    if (process.platform !== 'linux') this.skip();
    const [outside, within] = ['127.0.0.2', '127.0.0.1'];
    const reached: string[] = [];
    const both = createServer(({ socket }, response) => {
      reached.push(socket.localAddress ?? '');
      response.writeHead(200, { 'content-type': 'image/png', connection: 'close' }).end(png);
    }).listen(0, '0.0.0.0');
    await once(both, 'listening');
    const address = both.address();
    const url = `http://rebinding.example:${typeof address === 'object' ? address?.port : 0}/x`;
    const dns = await startDnsServer([outside, within]);
    try {
      const names = { lookUp: dns.lookUp, isPublic: (one: string) => one === outside };
      const rebound = createRemoteImages({ trustedOrigins: [], names });
      expect(await reasonOf(rebound(url))).to.equal('loaded');
      expect([reached, dns.asked], 'what was checked is what was connected to').to.deep.equal([
        [outside],
        ['rebinding.example'],
      ]);
      expect(await reasonOf(rebound(url))).to.equal('its address is not a public one');
      expect(reached).to.deep.equal([outside]);
      expect(dns.asked).to.have.lengthOf(2);
    } finally {
      both.closeAllConnections();
      both.close();
      await dns.close();
    }
  });

  it('is not followed from a trusted origin to where no stranger’s picture may be', async () => {
    const trusting = createRemoteImages({ trustedOrigins: [`http://127.0.0.1:${port}`] });
    for (const inward of [`http://localhost:${port}/x`, 'http://[fe80::1]/x', 'http://10.1.2.3/']) {
      location = inward;
      expect(await reasonOf(trusting(`http://127.0.0.1:${port}/on`)), inward).to.equal(
        'its address is not a public one',
      );
    }
    for (const nowhere of ['file:///etc/passwd', 'data:image/png;base64,AA==', 'ftp://example.com/x']) {
      location = nowhere;
      expect(await reasonOf(trusting(`http://127.0.0.1:${port}/on`)), nowhere).to.equal(
        'it leads to no address',
      );
    }
    location = '/relative';
    expect((await trusting(`http://127.0.0.1:${port}/on`)).bytes.equals(png)).to.equal(true);
    expect(asked.filter((url) => url !== '/on')).to.deep.equal(['/relative']);
  });

  it('is what its server says, and where that says nothing, what its first bytes say', async () => {
    const trusting = createRemoteImages({ trustedOrigins: [`http://127.0.0.1:${port}`] });
    expect(await reasonOf(trusting(`http://127.0.0.1:${port}/page`))).to.equal('what is there is no picture');
    expect((await trusting(`http://127.0.0.1:${port}/nameless`)).type).to.equal('image/png');
  });
});
