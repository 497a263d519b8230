import { createServer, type Server, type ServerResponse } from 'node:http';
import { expect } from 'chai';
import { isPublicAddress } from '../../src/lib/public-address.ts';
import { createImageSource } from '../../src/web/images/image-source.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { startProxy } from '../support/proxy.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';

const png = Buffer.from('89504e470d0a1a0a', 'hex');

const sendAs =
  (type: string, body: string | Buffer) =>
  (response: ServerResponse): void => {
    response.setHeader('Content-Type', type).end(body);
  };

/** By path; any other gives a picture too. */
const answers: Readonly<Record<string, (response: ServerResponse, elsewhere: string) => void>> & {
  readonly '/picture': (response: ServerResponse) => void;
} = {
  '/picture': sendAs('image/png', png),
  '/page': sendAs('text/html', '<p>no picture</p>'),
  '/stored': sendAs('application/octet-stream', png),
  '/unnamed': (response) => response.end(png),
  '/archive': sendAs('application/octet-stream', 'PK no picture'),
  '/drawing': sendAs('image/svg+xml', '<svg/>'),
  '/huge': sendAs('image/png', Buffer.alloc(11_000_000)),
  '/announced': (response) =>
    response.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': 9_999_999_999 }).write(png),
  '/endless': (response) => response.setHeader('Content-Type', 'image/png').write(png),
  '/elsewhere': (response, elsewhere) => response.writeHead(302, { Location: elsewhere }).end(),
  '/around': (response) => response.writeHead(302, { Location: '/around' }).end(),
  '/missing': (response) => response.writeHead(404).end(),
};

/** A server of pictures, and what it was asked for. */
interface Pictures {
  readonly origin: string;
  readonly asked: string[];
  readonly server: Server;
}

async function startPictures(redirectTo: () => string): Promise<Pictures> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(
      `${request.method} ${request.url} ${request.headers.authorization ?? request.headers.cookie ?? '-'}`,
    );
    const { pathname } = new URL(request.url ?? '/', 'http://pictures');
    const answer = answers[pathname] ?? answers['/picture'];
    answer(response, redirectTo());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, asked, server };
}

describe('pictures for the dashboard', () => {
  let stranger: Pictures;
  let gallery: Pictures;
  let web: TestWeb;

  before(async function () {
    this.timeout(60_000);
    // One test reads a page of the dashboard.
    await buildDashboard();
    stranger = await startPictures(() => `${gallery.origin}/picture`);
    gallery = await startPictures(() => `${stranger.origin}/picture`);
    web = await startWeb({ environment: { FLOIMG_API_URL: gallery.origin } });
  });

  beforeEach(() => {
    stranger.asked.length = 0;
  });

  after(async () => {
    await web?.close();
    for (const { server } of [stranger, gallery]) {
      server.closeAllConnections();
      server.close();
    }
  });

  const load = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${web.url}/api/images?url=${encodeURIComponent(url)}`, {
      headers: { authorization: `Bearer ${apiToken}`, cookie: 'a=b', ...headers },
    });

  it('come from the gallery, wherever it is, once for everybody, and without anybody’s credentials', async () => {
    const [first, second] = [await load(`${gallery.origin}/one`), await load(`${gallery.origin}/one`)];

    for (const answer of [first, second]) {
      expect(answer.status).to.equal(200);
      expect(answer.headers.get('content-type')).to.equal('image/png');
      expect(answer.headers.get('cache-control')).to.include('private');
      expect(Buffer.from(await answer.arrayBuffer())).to.deep.equal(png);
    }
    expect(gallery.asked.filter((line) => line.includes('/one'))).to.deep.equal(['GET /one -']);
  });

  it('are known by their first bytes where their server names no type, as stores of files do', async () => {
    for (const path of ['/stored?X-Amz-Signature=a%2Bb', '/unnamed']) {
      const answer = await load(`${gallery.origin}${path}`);
      expect([answer.status, answer.headers.get('content-type')], path).to.deep.equal([200, 'image/png']);
    }
    expect(gallery.asked).to.include('GET /stored?X-Amz-Signature=a%2Bb -');
  });

  it('cannot run a script, even where one is opened as a page', async () => {
    const answer = await load(`${gallery.origin}/drawing`);

    expect(answer.headers.get('content-security-policy')).to.match(/default-src 'none'.*sandbox/);
    expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
  });

  it('are for operators alone', async () => {
    expect((await load(`${gallery.origin}/one`, { authorization: '' })).status).to.equal(401);
  });

  it('do not come from private addresses, however these are written', async () => {
    const { port } = new URL(stranger.origin);
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ]) {
      const answer = await load(`http://${host}:${port}/picture`);
      expect(answer.status, host).to.equal(404);
      expect(await answer.text(), host).to.include('IMAGE_UNAVAILABLE');
    }
    for (const url of ['http://169.254.169.254/latest', 'http://10.0.0.1/', 'http://[fd00::1]/'])
      expect((await load(url)).status, url).to.equal(404);
    expect(stranger.asked).to.deep.equal([]);
  });

  it('do not come from a private address to which the gallery leads on', async () => {
    const answer = await load(`${gallery.origin}/elsewhere`);

    expect(answer.status).to.equal(404);
    expect(await answer.text()).to.include('not a public one');
    expect(stranger.asked).to.deep.equal([]);
  });

  for (const [path, reason] of [
    ['/page', 'no picture'],
    ['/archive', 'no picture'],
    ['/huge', 'too large'],
    ['/announced', 'too large'],
    ['/around', 'leads on'],
    ['/missing', 'status 404'],
  ] as const) {
    it(`are bounded: ${path} is refused, because ${reason}`, async () => {
      const answer = await load(`${gallery.origin}${path}`);

      expect(answer.status).to.equal(404);
      expect(await answer.text()).to.include(reason);
    });
  }

  it('are bounded in time', async () => {
    const source = createImageSource({ trustedOrigins: [gallery.origin], deadlineMs: 200 });

    const failure = await source.load(`${gallery.origin}/endless`).catch((error: unknown) => error);

    expect(failure).to.have.property('code', 'IMAGE_UNAVAILABLE');
  });

  it('of the gallery come through the proxy that leads to it, and those of strangers do not', async () => {
    await using proxy = await startProxy(Number(new URL(gallery.origin).port));
    const source = createImageSource({
      trustedOrigins: ['http://gallery.example.com'],
      proxy: { httpProxy: proxy.url, httpsProxy: null, noProxy: null },
    });

    expect(await source.load('http://gallery.example.com/picture')).to.include({ type: 'image/png' });
    const failure = await source.load('http://stranger.invalid/picture').catch((error: unknown) => error);

    expect(failure).to.have.property('code', 'IMAGE_UNAVAILABLE');
    expect(proxy.asked).to.deep.equal(['http://gallery.example.com/picture']);
  });

  it('lie at no address but http and https', async () => {
    for (const url of ['file:///etc/passwd', 'ftp://example.com/a.png', '/picture', 'javascript:1'])
      expect((await load(url)).status, url).to.equal(422);
  });

  it('are loaded by this server alone: the pages allow no other', async () => {
    const { headers } = await web.call('GET', '/');

    expect(headers['content-security-policy']).to.match(/img-src 'self' data:(;|$)/);
  });
});

describe('the public internet', () => {
  for (const address of ['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])
    it(`holds ${address}`, () => expect(isPublicAddress(address)).to.equal(true));
  for (const address of [
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd12::1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:0:a00:1::',
    'ff02::1',
    'nonsense',
  ])
    it(`does not hold ${address}`, () => expect(isPublicAddress(address)).to.equal(false));
});
