import { expect } from 'chai';
import { getProxies } from '../../src/api/service.ts';
import { eventsOf } from '../support/event-stream.ts';
import { rawExchange } from '../support/raw-http.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';
import { exchangeFrom } from './support/exchange-from.ts';
import { type LabNginx, noNginx, startNginx } from './support/nginx.ts';

describe(`the web process behind nginx${noNginx === null ? '' : ` (skipped: ${noNginx})`}`, () => {
  // Each has an address of its own, so that the limit of logins can tell them apart.
  const proxyAddress = '127.0.0.7';
  const [guesser, neighbour, liar] = ['127.0.0.21', '127.0.0.22', '127.0.0.23'] as const;
  let web: TestWeb;
  let nginx: LabNginx;

  before(async function () {
    if (noNginx !== null) this.skip();
    web = await startWeb({ environment: { TRUSTED_PROXIES: proxyAddress } });
    nginx = await startNginx(web.url, proxyAddress);
  });

  beforeEach(() => web.reset());

  after(async () => {
    await nginx?.[Symbol.asyncDispose]();
    await web?.close();
  });

  /** @returns the status of a login with a wrong password */
  const guess = (url: string, from: string, forwardedFor?: string): Promise<number> =>
    exchangeFrom(from, url, {
      method: 'POST',
      path: '/api/session',
      headers: {
        'content-type': 'application/json',
        ...(forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }),
      },
      body: JSON.stringify({ password: 'guess' }),
    });

  it('sends each event of the live feed on at once', async () => {
    const leaving = new AbortController();
    const response = await fetch(`${nginx.url}/api/activity/stream`, {
      headers: { authorization: `Bearer ${apiToken}` },
      signal: leaving.signal,
    });
    expect(response.status).to.equal(200);
    if (response.body === null) throw new TypeError('The feed has no body.');
    const events = eventsOf(response.body);
    try {
      for (const command of ['pause', 'start']) {
        const next = events.next();
        expect((await web.call('POST', `/api/fleet/${command}`)).status).to.equal(200);

        // A proxy that waits for more would give nothing, because the feed stays open.
        expect((await next).value?.event).to.equal('activity');
      }
    } finally {
      leaving.abort();
    }
  });

  it('answers HEAD with the head alone, of the live feed too', async () => {
    for (const path of ['/health', '/api/agents', '/api/activity/stream']) {
      const answer = await rawExchange(
        nginx.url,
        `HEAD ${path} HTTP/1.1\r\nHost: fleet\r\nAuthorization: Bearer ${apiToken}\r\nConnection: close\r\n\r\n`,
      );
      const [head = '', ...rest] = answer.split('\r\n\r\n');

      expect(head, path).to.match(/^HTTP\/1\.1 200 /);
      expect(rest, path).to.deep.equal(['']);
    }
  });

  it('counts wrong passwords by the caller that nginx names, whatever callers say of themselves', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1)
      statuses.push(await guess(nginx.url, guesser, `203.0.113.${count}`));

    expect(statuses).to.deep.equal([...Array(10).fill(401), 429]);
    expect(await guess(nginx.url, neighbour)).to.equal(401);
  });

  it('believes nobody else, and tells who it was', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1)
      statuses.push(await guess(web.url, liar, `203.0.113.${count}`));

    expect(statuses).to.deep.equal([...Array(10).fill(401), 429]);
    const { notBelieved } = await web.ask(getProxies.answer, 'GET', getProxies.path);
    expect(notBelieved.map(({ address }) => address)).to.deep.equal([liar]);
  });
});
