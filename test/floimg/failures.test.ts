import { inspect } from 'node:util';
import { expect } from 'chai';
import type { FloimgFailure, Outcome } from '../../src/floimg/errors.ts';
import type { Floimg } from '../../src/floimg/index.ts';
import { connect, failureOf, reader, reply, startStudio, writer } from './studio.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const clock = { now: () => now };
const hour = 3_600_000;
const day = 24 * hour;

const read = (floimg: Floimg) => floimg.gallery.get('item-1', reader);
const like = (floimg: Floimg) => floimg.interactions.like('item-1', writer);
const run = (floimg: Floimg) =>
  floimg.workflows.run([{ kind: 'save', in: 'x', destination: 'cloud' }], writer);

interface Refusal {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/** The failure of one call against a server that always refuses in the same way. */
async function refusedWith(
  { status, body, headers }: Refusal,
  call: (floimg: Floimg) => Promise<unknown>,
): Promise<FloimgFailure> {
  await using studio = await startStudio((_, response) => reply(response, status, body, headers));
  await using floimg = connect(studio.url, { clock });
  return await failureOf(call(floimg));
}

interface Row extends Refusal {
  readonly kind: FloimgFailure['kind'];
  readonly code: string;
  /** What a like that was refused so may have done. */
  readonly outcome: Outcome;
}

const table: readonly Row[] = [
  { status: 401, body: {}, kind: 'token-refused', code: 'FLOIMG_TOKEN_REFUSED', outcome: 'none' },
  { status: 403, body: '', kind: 'token-refused', code: 'FLOIMG_TOKEN_REFUSED', outcome: 'none' },
  { status: 404, body: { error: 'no such item' }, kind: 'gone', code: 'FLOIMG_GONE', outcome: 'none' },
  {
    status: 422,
    body: { errors: [{ path: 'title' }] },
    kind: 'invalid',
    code: 'FLOIMG_INVALID',
    outcome: 'none',
  },
  { status: 400, body: { error: 'no steps' }, kind: 'invalid', code: 'FLOIMG_INVALID', outcome: 'none' },
  { status: 409, body: {}, kind: 'invalid', code: 'FLOIMG_INVALID', outcome: 'none' },
  { status: 413, body: '<html>', kind: 'invalid', code: 'FLOIMG_INVALID', outcome: 'none' },
  { status: 408, body: '', kind: 'unavailable', code: 'FLOIMG_UNAVAILABLE', outcome: 'none' },
  ...['FLEET_DAILY_BUDGET_EXCEEDED', 'FLEET_MONTHLY_BUDGET_EXCEEDED'].map(
    (code): Row => ({
      status: 429,
      body: { code, resetAt: '2026-03-01T14:00:00Z' },
      kind: 'fleet-budget',
      code: 'FLOIMG_FLEET_BUDGET',
      outcome: 'none',
    }),
  ),
  ...['AGENT_DAILY_LIMIT_EXCEEDED', 'AGENT_MONTHLY_LIMIT_EXCEEDED'].map(
    (code): Row => ({
      status: 429,
      body: { code, usage: { used: 5, limit: 5 }, resetAt: '2026-03-01T14:00:00Z' },
      kind: 'agent-allowance',
      code: 'FLOIMG_AGENT_ALLOWANCE',
      outcome: 'none',
    }),
  ),
  { status: 429, body: {}, kind: 'too-fast', code: 'FLOIMG_TOO_FAST', outcome: 'none' },
  {
    status: 429,
    body: { code: 'SLOW_DOWN' },
    kind: 'too-fast',
    code: 'FLOIMG_TOO_FAST',
    outcome: 'none',
  },
  {
    status: 503,
    body: { code: 'FLEET_PAUSED' },
    kind: 'fleet-paused',
    code: 'FLOIMG_FLEET_PAUSED',
    outcome: 'none',
  },
  ...[500, 502, 503, 504].map(
    (status): Row => ({
      status,
      body: 'upstream',
      kind: 'unavailable',
      code: 'FLOIMG_UNAVAILABLE',
      outcome: 'unknown',
    }),
  ),
];

describe('failures of FloImg Studio', () => {
  describe('by status and code', () => {
    for (const { kind, code, outcome, ...refusal } of table) {
      const what = `${refusal.status} ${JSON.stringify(refusal.body)}`;

      it(`${what} on a like: ${kind}, outcome ${outcome}`, async () => {
        const failure = await refusedWith(refusal, like);
        expect(failure).to.include({ kind, code, outcome, status: refusal.status });
        expect(failure.call).to.equal('POST /api/showcase/:id/like');
      });

      it(`${what} on a read: ${kind}, and nothing can have happened`, async () => {
        const failure = await refusedWith(refusal, read);
        expect(failure).to.include({ kind, outcome: 'none' });
      });
    }

    it('says what Studio said', async () => {
      const failure = await refusedWith({ status: 422, body: { error: 'title must not be null' } }, like);
      expect(failure.message).to.contain('title must not be null');
    });

    it('is not misled by fields of a wrong type', async () => {
      const body = { code: 'AGENT_DAILY_LIMIT_EXCEEDED', usage: 'all of it', error: { text: 'no' } };
      expect((await refusedWith({ status: 429, body }, like)).kind).to.equal('agent-allowance');
    });

    it('takes a redirect for a wrong address and does not follow it with the token', async () => {
      await using elsewhere = await startStudio((_, response) => reply(response, 200, {}));
      await using studio = await startStudio((_, response) =>
        reply(response, 301, '', { location: elsewhere.url }),
      );
      await using floimg = connect(studio.url);
      const failure = await failureOf(like(floimg));
      expect(failure.kind).to.equal('invalid');
      expect(failure.message).to.contain('FLOIMG_API_URL');
      expect(elsewhere.seen).to.have.length(0);
    });
  });

  describe('resetAt of a spent allowance', () => {
    const cases: readonly (readonly [string, unknown, number])[] = [
      ['a moment ahead', '2026-03-01T14:30:00Z', now + 2.5 * hour],
      ['a moment in another zone', '2026-03-01T15:30:00+01:00', now + 2.5 * hour],
      ['three days ahead', '2026-03-04T12:00:00Z', now + day],
      ['missing', undefined, now + hour],
      ['null', null, now + hour],
      ['garbage', 'tomorrow-ish', now + hour],
      ['empty', '', now + hour],
      ['a time without a zone', '2026-03-01T14:30:00', now + hour],
      ['a date that does not exist', '2026-13-45T00:00:00Z', now + hour],
      ['past', '2026-03-01T11:59:59Z', now + hour],
      ['just now', '2026-03-01T12:00:00Z', now + hour],
      ['a number', now + 2 * hour, now + hour],
      ['an object', { at: 'noon' }, now + hour],
    ];
    for (const [what, resetAt, resumeAt] of cases) {
      for (const code of ['AGENT_DAILY_LIMIT_EXCEEDED', 'FLEET_DAILY_BUDGET_EXCEEDED']) {
        it(`${what}: ${code}`, async () => {
          const failure = await refusedWith({ status: 429, body: { code, resetAt } }, like);
          expect(failure).to.have.property('resumeAt', resumeAt);
        });
      }
    }
  });

  describe('Retry-After of "too fast"', () => {
    const cases: readonly (readonly [string, string | undefined, number])[] = [
      ['seconds', '7', 7_000],
      ['zero', '0', 0],
      ['an HTTP date', 'Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
      ['an HTTP date of the RFC 850 form', 'Sunday, 01-Mar-26 12:00:30 GMT', 30_000],
      ['an HTTP date of the asctime form', 'Sun Mar  1 12:00:30 2026', 30_000],
      ['an HTTP date in the past', 'Sun, 01 Mar 2026 11:00:00 GMT', 0],
      ['more than a day', '999999', day],
      ['missing', undefined, 10_000],
      ['negative', '-5', 10_000],
      ['garbage', 'soon', 10_000],
    ];
    for (const [what, header, retryAfterMs] of cases) {
      it(what, async () => {
        const headers: Record<string, string> = header === undefined ? {} : { 'retry-after': header };
        const failure = await refusedWith({ status: 429, body: {}, headers }, like);
        expect(failure).to.have.property('retryAfterMs', retryAfterMs);
      });
    }

    it('is told of a 503 too', async () => {
      const refusal = { status: 503, body: '', headers: { 'retry-after': '30' } };
      expect(await refusedWith(refusal, like)).to.have.property('retryAfterMs', 30_000);
      expect(await refusedWith({ status: 503, body: '' }, like)).to.have.property('retryAfterMs', null);
    });
  });

  describe('of a workflow', () => {
    const failed = { status: 'error', error: 'generator is overloaded' };

    it('may be run again only where Studio says so', async () => {
      for (const [retryable, expected] of [
        [true, true],
        [false, false],
        [undefined, false],
        ['true', false],
        [null, false],
      ]) {
        const failure = await refusedWith({ status: 500, body: { ...failed, retryable } }, run);
        expect(failure).to.include({ kind: 'workflow-failed', retryable: expected, outcome: 'none' });
      }
    });

    it('carries Studio’s reason and code', async () => {
      const failure = await refusedWith({ status: 500, body: { ...failed, errorCode: 'BUSY' } }, run);
      expect(failure).to.have.property('errorCode', 'BUSY');
      expect(failure.message).to.contain('generator is overloaded');
    });

    it('is an unknown outcome where the 500 is not Studio’s own', async () => {
      const failure = await refusedWith({ status: 500, body: '<h1>oops</h1>' }, run);
      expect(failure).to.include({ kind: 'unavailable', outcome: 'unknown' });
    });

    it('is the kill switch, an allowance or a bad request like any other call’s', async () => {
      const paused = await refusedWith({ status: 503, body: { code: 'FLEET_PAUSED' } }, run);
      const spent = await refusedWith({ status: 429, body: { code: 'AGENT_DAILY_LIMIT_EXCEEDED' } }, run);
      const empty = await refusedWith({ status: 400, body: { error: 'no steps' } }, run);
      expect([paused.kind, spent.kind, empty.kind]).to.deep.equal([
        'fleet-paused',
        'agent-allowance',
        'invalid',
      ]);
    });
  });

  describe('answers that are not what the API promises', () => {
    const bodies = ['', '<html>', 'null', '[]', '{"success":true}', '{"success":true,"liked":"yes"}'];
    for (const body of bodies) {
      it(`${JSON.stringify(body)} to a like leaves its outcome open`, async () => {
        const failure = await refusedWith({ status: 200, body }, like);
        expect(failure).to.include({ kind: 'malformed', outcome: 'unknown', status: 200 });
      });
    }

    it('to a read are malformed, and nothing happened', async () => {
      const failure = await refusedWith({ status: 200, body: { item: { id: 7 } } }, read);
      expect(failure).to.include({ kind: 'malformed', outcome: 'none' });
      expect(failure.message).to.contain('item.id');
    });
  });

  it('never shows the service token', async () => {
    await using studio = await startStudio((_, response) => response.destroy());
    await using floimg = connect(studio.url, { serviceToken: 'fst_very_secret' });
    const failure = await failureOf(like(floimg));
    expect(inspect(failure, { depth: 20, showHidden: true })).not.to.contain('fst_very_secret');
  });
});
