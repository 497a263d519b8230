import { once } from 'node:events';
import { IncomingMessage, request } from 'node:http';
import { expect } from 'chai';
import { z } from 'zod';
import { getProxies } from '../../src/api/service.ts';
import { eventually } from '../support/eventually.ts';
import type { HttpAnswer } from '../support/http.ts';
import { type Lent, lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { adminPassword, apiToken, startWebOn, type TestWeb } from '../support/web.ts';

const fromDashboard = { 'x-requested-with': 'fleet-dashboard' };
const sessionSchema = z.object({ authenticated: z.boolean() });

describe('who may call the API', () => {
  let database: Lent;
  let redis: Lent;
  let web: TestWeb;

  const open = (environment: Readonly<Record<string, string>> = {}) =>
    startWebOn({ databaseUrl: database.url, redisUrl: redis.url, environment });

  before(async () => {
    [database, redis] = await Promise.all([lendMigratedDatabase(), lendRedis()]);
    web = await open();
  });

  beforeEach(() => web.reset());

  after(async () => {
    await web?.close();
    await Promise.all([database?.release(), redis?.release()]);
  });

  const logIn = (to: TestWeb, password: string, headers = {}) =>
    to.call('POST', '/api/session', { body: { password }, anonymous: true, headers });
  const cookieOf = (answer: HttpAnswer): string =>
    (answer.headers['set-cookie']?.[0] ?? '').split(';', 1)[0] ?? '';
  const openStream = async (to: TestWeb, cookie: string) => {
    const sent = request(`${to.url}/api/activity/stream`, { headers: { cookie }, agent: false }).end();
    const [response] = z.tuple([z.instanceof(IncomingMessage)]).parse(await once(sent, 'response'));
    if (response.statusCode !== 200) throw new Error(`The stream answered ${response.statusCode}.`);
    response.on('error', () => undefined).resume();
    return { response, closed: once(response, 'close') };
  };
  const withCookie = (cookie: string, headers = {}) => ({ anonymous: true, headers: { cookie, ...headers } });

  it('a person logs in, works, and logs out', async () => {
    const answer = await logIn(web, adminPassword);
    const cookie = cookieOf(answer);

    expect(JSON.parse(answer.text)).to.deep.equal({ authenticated: true });
    expect((await web.call('GET', '/api/fleet', withCookie(cookie))).status).to.equal(200);
    const change = await web.call('POST', '/api/fleet/stop', withCookie(cookie, fromDashboard));
    expect(change.status).to.equal(200);

    const bye = await web.call('DELETE', '/api/session', withCookie(cookie));
    expect(sessionSchema.parse(JSON.parse(bye.text))).to.deep.equal({ authenticated: false });
    expect(bye.headers['set-cookie']?.[0])
      .to.match(/^fleet_session=;/)
      .and.match(/Max-Age=0/);
    expect((await web.call('GET', '/api/fleet', withCookie(cookieOf(bye)))).status).to.equal(401);
    // Whoever kept the cookie has nothing of it.
    expect((await web.call('GET', '/api/fleet', withCookie(cookie))).status).to.equal(401);
  });

  it('logging out ends the session at every web process, with its streams, and no other session', async () => {
    const other = await open();
    try {
      const cookie = cookieOf(await logIn(web, adminPassword));
      const kept = cookieOf(await logIn(web, adminPassword));
      const [here, there, stays] = await Promise.all([
        openStream(web, cookie),
        openStream(other, cookie),
        openStream(other, kept),
      ]);

      await web.call('DELETE', '/api/session', withCookie(cookie));

      await Promise.all([here.closed, there.closed]);
      expect((await other.call('GET', '/api/fleet', withCookie(cookie))).status).to.equal(401);
      expect((await other.call('GET', '/api/fleet', withCookie(kept))).status).to.equal(200);
      expect(stays.response.destroyed).to.equal(false);
      stays.response.destroy();
    } finally {
      await other.close();
    }
  });

  it('a session has a limit of open streams, and may open more when it closes some', async () => {
    const cookie = cookieOf(await logIn(web, adminPassword));
    const streams = await Promise.all(Array.from({ length: 30 }, () => openStream(web, cookie)));

    const refused = await web.refusal('GET', '/api/activity/stream', withCookie(cookie));

    expect(refused).to.include({ status: 429, code: 'RATE_LIMITED' });
    const other = await openStream(web, cookieOf(await logIn(web, adminPassword)));
    for (const { response } of [...streams, other]) response.destroy();
    const again = await eventually('room for a stream', () => openStream(web, cookie).catch(() => undefined));
    again.response.destroy();
  });

  it('a changed password ends every session', async () => {
    const cookie = cookieOf(await logIn(web, adminPassword));
    const other = await open({ ADMIN_PASSWORD: 'another-password-of-the-tests' });
    try {
      expect((await other.call('GET', '/api/fleet', withCookie(cookie))).status).to.equal(401);
      expect((await web.call('GET', '/api/fleet', withCookie(cookie))).status).to.equal(200);
    } finally {
      await other.close();
    }
  });

  for (const [what, environment, isSecure] of [
    ['on a laptop', {}, false],
    ['in production behind TLS', { PUBLIC_URL: 'https://fleet.example.com' }, true],
    ['in production of which nothing else is known', {}, true],
    ['in production that is reached without TLS', { PUBLIC_URL: 'http://fleet.internal:4000' }, false],
  ] as const) {
    it(`the cookie is kept from scripts and other sites ${what}, and ${isSecure ? 'only' : 'also not'} sent over TLS`, async () => {
      const isProduction = what.includes('production');
      const other = await open({
        ...environment,
        ...(isProduction
          ? {
              NODE_ENV: 'production',
              SESSION_SECRET: 'a-session-secret-of-the-tests-of-36-x',
              FLOIMG_SERVICE_TOKEN: 'fst_production',
            }
          : {}),
      });
      try {
        const [cookie = '', ...more] = (await logIn(other, adminPassword)).headers['set-cookie'] ?? [];
        const flags = cookie.split('; ').slice(1);

        expect(more).to.deep.equal([]);
        expect(flags).to.include.members(['HttpOnly', 'SameSite=Strict', 'Path=/']);
        expect(flags.includes('Secure')).to.equal(isSecure);
        expect(flags.join()).to.match(/Max-Age=6047\d\d/);
      } finally {
        await other.close();
      }
    });
  }

  it('a wrong password is refused without a cookie', async () => {
    for (const password of ['wrong', `${adminPassword} `, apiToken, adminPassword.slice(1)]) {
      const answer = await logIn(web, password);
      expect(JSON.parse(answer.text)).to.include({ status: 401, code: 'PASSWORD_WRONG' });
      expect(answer.headers).to.not.have.property('set-cookie');
    }
  });

  it('a login without a proper password is refused by field', async () => {
    const problem = await web.refusal('POST', '/api/session', { body: { user: 'me' }, anonymous: true });

    expect(problem.errors?.map(({ path }) => path)).to.have.members(['password', 'user']);
  });

  it('guessing is slowed down across all web processes, and right passwords cost nothing', async () => {
    const other = await open();
    try {
      for (let login = 0; login < 15; login += 1)
        expect((await logIn(web, adminPassword)).status).to.equal(200);
      const guesses = [];
      for (let guess = 0; guess < 12; guess += 1)
        guesses.push((await logIn(guess % 2 === 0 ? web : other, 'guess')).status);
      expect(guesses).to.deep.equal([...Array(10).fill(401), 429, 429]);

      const refused = await logIn(other, adminPassword);

      expect(JSON.parse(refused.text)).to.include({ status: 429, code: 'RATE_LIMITED' });
      expect(Number(refused.headers['retry-after'])).to.be.within(1, 60);
      expect((await web.call('GET', '/api/fleet')).status).to.equal(200);
    } finally {
      await other.close();
    }
  });

  it('guesses are counted by the address that a trusted proxy says, however it writes it', async () => {
    const from = (address: string) => logIn(web, 'guess', { 'x-forwarded-for': `198.51.100.99, ${address}` });
    for (let guess = 0; guess < 10; guess += 1)
      await from(['203.0.113.7', `203.0.113.7:${guess}`, `::ffff:203.0.113.7`][guess % 3] ?? '');

    expect((await from('203.0.113.7')).status).to.equal(429);
    expect((await from('203.0.113.7:81')).status).to.equal(429);
    expect((await from('203.0.113.8')).status).to.equal(401);
    expect(web.errors).to.deep.equal([]);
  });

  it('what no proxy can have seen does not give a guess an address of its own', async () => {
    const statuses = [];
    for (let guess = 0; guess < 12; guess += 1) {
      const junk = [`junk-${guess}`, `1.2.3.${300 + guess}`, `[::${guess}`, '', `203.0.113.1 ${guess}`];
      const header = `198.51.100.${guess}, ${junk[guess % junk.length]}`;
      statuses.push((await logIn(web, 'guess', { 'x-forwarded-for': header })).status);
    }

    expect(statuses).to.deep.equal([...Array(10).fill(401), 429, 429]);
  });

  it('a peer that is no trusted proxy chooses no address for itself, and is reported', async () => {
    const other = await open({ TRUSTED_PROXIES: '192.0.2.1' });
    try {
      const statuses = [];
      for (let guess = 0; guess < 11; guess += 1)
        statuses.push((await logIn(other, 'guess', { 'x-forwarded-for': `203.0.113.${guess}` })).status);

      expect(statuses).to.deep.equal([...Array(10).fill(401), 429]);
      const { trusted, notBelieved } = await other.ask(getProxies.answer, 'GET', getProxies.path);
      expect(trusted).to.deep.equal(['192.0.2.1/32']);
      expect(notBelieved.map(({ address }) => address)).to.deep.equal(['127.0.0.1']);
    } finally {
      await other.close();
    }
  });

  it('many addresses together do not guess faster than one limit for all', async () => {
    const guesses = Array.from({ length: 110 }, (_, index) =>
      logIn(web, 'guess', { 'x-forwarded-for': `203.0.113.${index}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);

    expect(statuses.filter((status) => status === 401)).to.have.lengthOf(100);
    expect(statuses.filter((status) => status === 429)).to.have.lengthOf(10);
  });

  it('a request that holds no guess counts for none', async () => {
    for (let login = 0; login < 15; login += 1) {
      const [raw, body] =
        [
          ['{', undefined],
          [undefined, { user: 'me' }],
          ['', undefined],
        ][login % 3] ?? [];
      const call = typeof raw === 'string' ? { raw } : { body };
      const answer = await web.call('POST', '/api/session', { ...call, anonymous: true });
      expect(answer.status).to.be.oneOf([400, 422]);
    }
    expect((await logIn(web, 'guess')).status).to.equal(401);
  });

  it('tokens cannot be guessed at any speed, and who sends none or the right one is not held up by another', async () => {
    const from = (address: string, token: string) =>
      web.call('GET', '/api/fleet', {
        anonymous: true,
        headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': address },
      });
    for (let guess = 0; guess < 60; guess += 1)
      expect((await from('203.0.113.50', `wrong-token-${guess}`)).status).to.equal(401);

    const problem = JSON.parse((await from('203.0.113.50', 'wrong-token')).text);

    expect(problem).to.include({ status: 429, code: 'RATE_LIMITED' });
    expect((await from('203.0.113.50', apiToken)).status).to.equal(429);
    expect((await from('203.0.113.51', apiToken)).status).to.equal(200);
  });

  it('a session lets nothing be changed from elsewhere than the dashboard', async () => {
    const cookie = cookieOf(await logIn(web, adminPassword));
    for (const headers of [
      {},
      { 'x-requested-with': 'XMLHttpRequest' },
      { ...fromDashboard, 'sec-fetch-site': 'cross-site' },
      { ...fromDashboard, 'sec-fetch-site': 'same-site' },
      { ...fromDashboard, 'sec-fetch-site': 'none' },
    ]) {
      for (const [method, path] of [
        ['POST', '/api/fleet/stop'],
        ['PATCH', '/api/fleet/settings'],
        ['DELETE', '/api/agents/x'],
        ['POST', '/admin/queues/api/queues/pause'],
      ] as const) {
        const problem = await web.refusal(method, path, withCookie(cookie, headers));
        expect(problem, `${method} ${path}`).to.include({ status: 403, code: 'CROSS_SITE_REFUSED' });
      }
      expect((await web.call('GET', '/api/fleet', withCookie(cookie, headers))).status).to.equal(200);
    }
    const own = { ...fromDashboard, 'sec-fetch-site': 'same-origin' };
    expect((await web.call('POST', '/api/fleet/stop', withCookie(cookie, own))).status).to.equal(200);
  });

  it('a cookie that was tampered with, of another secret, or nonsense is none', async () => {
    const other = await open({ SESSION_SECRET: 'another-session-secret-of-32-characters' });
    const foreign = cookieOf(await logIn(other, adminPassword));
    await other.close();
    const good = cookieOf(await logIn(web, adminPassword));
    const middle = Math.floor(good.length / 2);
    const flipped = good[middle] === 'a' ? 'b' : 'a';
    for (const cookie of [
      foreign,
      good.slice(0, middle) + flipped + good.slice(middle + 1),
      good.slice(0, -20),
      good.replaceAll('*', '%2A%2A'),
      'fleet_session=Fe26.2*1*****x*y*z~2',
      'fleet_session=eyJvcGVyYXRvciI6dHJ1ZX0',
      'fleet_session=%zz',
      'fleet_session=',
      `fleet_session=${'Fe26.2*'.repeat(100)}`,
      '__proto__=1; fleet_session=null',
    ]) {
      const problem = await web.refusal('GET', '/api/fleet', withCookie(cookie));
      expect(problem, cookie).to.include({ status: 401, code: 'UNAUTHORIZED' });
    }
  });

  it('a token counts in full and alone', async () => {
    const call = (authorization: string) =>
      web.call('GET', '/api/fleet', { anonymous: true, headers: { authorization } });

    expect((await call(`Bearer ${apiToken}`)).status).to.equal(200);
    expect((await call(`bearer ${apiToken}`)).status).to.equal(200);
    for (const wrong of [
      '',
      'Bearer',
      'Bearer ',
      `Bearer ${apiToken}x`,
      `Bearer ${apiToken.slice(1)}`,
      `Bearer ${apiToken} x`.replace(apiToken, `x${apiToken}`),
      `Basic ${apiToken}`,
      apiToken,
      `Bearer  ${apiToken}`,
      `Bearer ${adminPassword}`,
    ])
      expect((await call(wrong)).status, wrong).to.equal(401);
  });

  it('a script with the token needs no header of the dashboard, and no cookie is set for it', async () => {
    const answer = await web.call('POST', '/api/fleet/stop', { headers: { 'sec-fetch-site': 'cross-site' } });

    expect(answer.status).to.equal(200);
    expect(answer.headers).to.not.have.property('set-cookie');
  });

  it('everything but health, readiness and the login is closed without a credential', async () => {
    const closed = web.web.endpoints.filter(({ access }) => access === 'operator');
    const opened = web.web.endpoints.filter(({ access }) => access === 'open');
    expect(opened.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'get /health',
      'get /ready',
      'post /api/session',
      'delete /api/session',
    ]);
    const paths = [
      ...closed.map(({ method, path }) => [method.toUpperCase(), path.replace(':id', 'x')] as const),
      ['GET', '/admin/queues'],
      ['GET', '/admin/queues/'],
      ['GET', '/ADMIN/Queues/api/queues'],
      ['GET', '/admin/queues/static/main.js'],
      ['PUT', '/admin/queues/api/queues/ticks/pause'],
      ['GET', '/API/agents'],
      ['GET', '/Metrics'],
      ['HEAD', '/api/agents'],
      ['GET', '/api/no-such-route'],
      ['OPTIONS', '/api/agents'],
    ] as const;
    // So many wrong tokens at one process would be taken for guesses.
    const other = await open();
    for (const [place, [method, path]] of paths.entries()) {
      const asked = place % 2 === 0 ? web : other;
      for (const headers of [{}, { authorization: 'Bearer wrong' }, { cookie: 'fleet_session=x' }]) {
        const answer = await asked.call(method, path, { anonymous: true, headers });
        expect(answer.status, `${method} ${path}`).to.equal(401);
      }
    }
    await other.close();
  });

  it('a body is not read before it is known who sends it', async () => {
    const problem = await web.refusal('POST', '/api/agents', { raw: '{', anonymous: true });

    expect(problem).to.include({ code: 'UNAUTHORIZED' });
  });

  it('a person who opens a page is sent to the login, and back from there', async () => {
    const asPage = { anonymous: true, headers: { 'sec-fetch-dest': 'document' } };
    for (const path of ['/admin/queues', '/api/docs', '/metrics', '/api/agents?status=idle&q=a%26b']) {
      const answer = await web.call('GET', path, asPage);

      expect(answer.status).to.equal(302);
      const location = new URL(answer.headers.location ?? '', web.url);
      expect(location.origin + location.pathname).to.equal(`${web.url}/login`);
      expect(location.searchParams.get('next')).to.equal(path);
    }
    const change = await web.call('POST', '/api/fleet/stop', asPage);
    expect(change.status).to.equal(401);
    const cookie = cookieOf(await logIn(web, adminPassword));
    const page = await web.call('GET', '/admin/queues', withCookie(cookie, asPage.headers));
    expect(page.status).to.equal(200);
    expect(page.text).to.include('<html');
  });
});
