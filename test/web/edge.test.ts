import { once } from 'node:events';
import { expect } from 'chai';
import { createWebServer } from '../../src/web/server.ts';
import { rawExchange } from '../support/raw-http.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';

describe('the web process at the edge', () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
  });

  after(() => web?.close());

  const headOf = (path: string): Promise<string> =>
    rawExchange(
      web.url,
      `HEAD ${path} HTTP/1.1\r\nHost: fleet\r\nAuthorization: Bearer ${apiToken}\r\nConnection: close\r\n\r\n`,
    );

  it('answers HEAD on every route with the head that GET has, and with not one byte more', async () => {
    const read = web.web.endpoints.filter(({ method }) => method === 'get');
    const paths = [
      ...read.map(({ path }) => path.replace(':id', '01890000-0000-7000-8000-000000000000')),
      '/admin/queues',
      '/admin/queues/api/queues',
      '/',
      '/agents',
      '/assets/nothing.js',
      '/api/nothing',
    ];
    for (const path of paths) {
      const answer = await headOf(path);
      const [head = '', ...rest] = answer.split('\r\n\r\n');

      expect(head, path).to.match(/^HTTP\/1\.1 (200|400|404|409|422|503) /);
      expect(rest, path).to.deep.equal(['']);
    }
    expect(await headOf('/api/activity/stream')).to.match(/^HTTP\/1\.1 200 [\s\S]*text\/event-stream/);
    expect(web.web.endpoints.map(({ path }) => path)).to.include('/api/activity/stream');
  });

  it('does not count who asks for the head of the stream among its clients', async () => {
    await headOf('/api/activity/stream');

    const { text } = await web.call('GET', '/metrics');

    expect(text).to.match(/^fleet_stream_clients 0$/m);
  });

  it('shows the queue board without the framework’s name and without asking anybody else for anything', async () => {
    const page = await web.call('GET', '/admin/queues');
    const data = await web.call('GET', '/admin/queues/api/queues');

    expect(page.text).to.include('id="root"');
    expect(page.text).to.not.match(/(?:href|src)="(?:https?:)?\/\//);
    for (const { headers } of [page, data]) expect(headers).to.not.have.property('x-powered-by');
  });

  for (const [what, sent] of [
    ['heads', 'GET /health HTTP/1.1\r\nHost: fleet\r\nX-Slow: '],
    [
      'bodies',
      'POST /api/session HTTP/1.1\r\nHost: fleet\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"pass',
    ],
  ] as const) {
    it(`lets go of who sends ${what} too slowly`, async () => {
      const server = createWebServer(web.web.app, { headMs: 150, wholeMs: 300 });
      await once(server.listen(0, '127.0.0.1'), 'listening');
      const address = server.address();
      if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
      try {
        const answer = await rawExchange(`http://127.0.0.1:${address.port}`, sent);

        expect(answer).to.match(/^HTTP\/1\.1 408 /);
      } finally {
        server.close();
      }
    });
  }
});
