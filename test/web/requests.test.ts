import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { z } from 'zod';
import { newId } from '../../src/lib/ids.ts';
import { exchange } from '../support/http.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';

describe('requests that cannot be understood', () => {
  let web: TestWeb;

  before(async () => {
    web = await startWeb();
  });

  after(() => web?.close());

  for (const [what, raw, code] of [
    ['a body that is no JSON', '{"name": ', 'BODY_MALFORMED'],
    ['a body that is only a number', '5', 'BODY_MALFORMED'],
    ['a body of 100 kB and one byte', `"${'x'.repeat(102_399)}"`, 'BODY_TOO_LARGE'],
  ] as const) {
    for (const [method, path] of [
      ['POST', '/api/agents'],
      ['PATCH', '/api/fleet/settings'],
      ['POST', '/api/session'],
      ['GET', '/api/agents'],
    ] as const) {
      it(`${method} ${path} refuses ${what}`, async () => {
        const problem = await web.refusal(method, path, { raw });

        expect(problem).to.include({ code, status: code === 'BODY_TOO_LARGE' ? 413 : 400 });
      });
    }
  }

  it('a body of just 100 kB is read', async () => {
    const body = { name: 'x'.repeat(102_400 - '{"name":""}'.length) };

    const problem = await web.refusal('POST', '/api/agents', { body });

    expect(problem.errors?.find(({ path }) => path === 'name')).to.include({ code: 'too_big' });
  });

  for (const [what, headers] of [
    ['text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['an unknown charset', { 'content-type': 'application/json; charset=ebcdic' }],
    ['an unknown encoding', { 'content-type': 'application/json', 'content-encoding': 'lzma' }],
  ] as const) {
    it(`a body as ${what} is refused`, async () => {
      const problem = await web.refusal('POST', '/api/agents', { raw: '{"count":1}', headers });

      expect(problem).to.include({ status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' });
    });
  }

  it('a body as JSON of a kind, and one that is compressed, are read', async () => {
    const raw = JSON.stringify({ count: 0 });
    for (const call of [
      { raw, headers: { 'content-type': 'application/vnd.fleet+json' } },
      { raw: gzipSync(raw), headers: { 'content-encoding': 'gzip' } },
    ]) {
      const problem = await web.refusal('POST', '/api/agents/seed', call);
      expect(problem.errors?.[0]).to.include({ path: 'count', code: 'too_small' });
    }
  });

  it('a body that says it is compressed and is not is refused', async () => {
    const headers = { 'content-encoding': 'gzip' };

    const problem = await web.refusal('POST', '/api/agents', { raw: '{}', headers });

    expect(problem).to.include({ status: 400, code: 'REQUEST_MALFORMED' });
  });

  it('a compressed body counts by what it holds', async () => {
    const raw = gzipSync(`"${'x'.repeat(50_000_000)}"`);

    const problem = await web.refusal('POST', '/api/agents', {
      raw,
      headers: { 'content-encoding': 'gzip' },
    });

    expect(problem).to.include({ code: 'BODY_TOO_LARGE' });
    expect(problem.detail).to.include('102400 bytes at most');
  });

  for (const path of [
    '/api/agents/%zz',
    '/%zz',
    '/assets/%ff.js',
    '/admin/queues/api/queues/%E0%A4%A',
    '/api/%',
  ]) {
    it(`GET ${path} is refused as malformed`, async () => {
      expect(await web.refusal('GET', path)).to.include({ status: 400, code: 'REQUEST_MALFORMED' });
    });
  }

  for (const [method, path] of [
    ['GET', '/api/no/such/route'],
    ['PUT', '/api/agents'],
    ['POST', `/api/agents/${newId()}/dance`],
    ['POST', '/'],
    ['DELETE', '/health'],
    ['GET', '/assets/no-such-file.js'],
    ['POST', '/assets/no-such-file.js'],
  ] as const) {
    it(`${method} ${path.replace(/[0-9a-f-]{36}/, ':id')} is not found`, async () => {
      expect(await web.refusal(method, path)).to.include({ code: 'ROUTE_NOT_FOUND', status: 404 });
    });
  }

  it('a header that asks for what cannot be had is refused, not a failure', async () => {
    const answer = await web.call('GET', '/', { headers: { accept: 'text/html', 'if-match': '"nothing"' } });

    expect(answer.status).to.be.below(500);
  });

  describe('the board of the queues', () => {
    const board = (method: string, path: string) =>
      exchange(web.url, {
        method,
        path: `/admin/queues${path}`,
        headers: { authorization: `Bearer ${apiToken}` },
      });

    for (const query of [
      'activeQueue=%25zz',
      'activeQueue=ticks&page=x&jobsPerPage=y',
      'activeQueue=ticks&status=nonsense',
      'activeQueue=ticks&status=a&status=b',
    ]) {
      it(`takes ?${query} for no failure of the server`, async () => {
        const { status, text } = await board('GET', `/api/queues?${query}`);

        expect(status, text).to.be.below(500);
      });
    }

    it('shows every queue and changes none', async () => {
      const { text } = await board('GET', '/api/queues');
      const shown = z.object({ queues: z.array(z.object({ name: z.string() })) }).parse(JSON.parse(text));
      expect(shown.queues.map(({ name }) => name)).to.have.members([
        'ticks',
        'accounts',
        'maintenance',
        'people',
        'trials',
      ]);

      for (const [method, path] of [
        ['PUT', '/api/queues/ticks/obliterate'],
        ['PUT', '/api/queues/ticks/pause'],
        ['PUT', '/api/queues/ticks/empty'],
        ['PUT', '/api/queues/ticks/clean/failed'],
        ['POST', '/api/queues/ticks/add'],
      ] as const) {
        const { status } = await board(method, path);
        expect(status, path).to.be.within(400, 499);
      }
      expect(await web.context.queues.ticks.isPaused()).to.equal(false);
    });
  });

  it('a target that is no path gets an answer below 500', async () => {
    const { port } = new URL(web.url);
    for (const target of [
      '*',
      'http://[',
      '//',
      '//evil.example/api/agents',
      '/\\..\\..',
      '/..%2f..%2fpackage.json',
    ]) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      const answer = await text(socket);
      expect(Number(answer.split(' ', 2)[1]), target).to.satisfy(
        (status: number) => (status >= 200 && status < 500) || status === 503,
      );
      expect(answer).to.not.include('"dependencies"');
    }
  });

  it('tells nobody what it is made of, and guards its pages', async () => {
    for (const path of ['/health', '/api/agents', '/', '/api/nothing', '/api/docs']) {
      const { headers } = await web.call('GET', path);

      expect(headers, path).to.not.have.property('x-powered-by');
      expect(headers, path).to.include({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      const policy = directives(String(headers['content-security-policy']));
      expect(policy).to.deep.include({
        'default-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'frame-ancestors': ["'self'"],
        'form-action': ["'self'"],
        'script-src-attr': ["'none'"],
        'img-src': ["'self'", 'data:'],
      });
      const [self, ...nonces] = policy['script-src'] ?? [];
      expect(self).to.equal("'self'");
      expect(nonces, path).to.have.lengthOf(path === '/api/docs' ? 1 : 0);
    }
  });

  it('draws a new nonce for every page', async () => {
    const nonces = new Set<string | undefined>();
    for (let time = 0; time < 3; time += 1) {
      const { headers, text: page } = await web.call('GET', '/api/docs');
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
      expect(page).to.include(`nonce="${nonce}"`);
      nonces.add(nonce);
    }
    expect(nonces.size).to.equal(3);
  });
});

function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}
