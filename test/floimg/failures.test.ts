import { inspect } from 'node:util';
import { expect } from 'chai';
import type { FloimgFailure, Outcome } from '../../src/floimg/errors.ts';
import type { Floimg } from '../../src/floimg/index.ts';
import {
  type Answerer,
  connect,
  failureOf,
  itemOnTheWire,
  likeAnswer,
  reader,
  reply,
  startStudio,
  writer,
} from './studio.ts';

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

    const words: readonly (readonly [string, unknown, string])[] = [
      ['error', { error: 'title must not be null' }, 'title must not be null'],
      ['error.message', { error: { code: 'X', message: 'no such thing' } }, 'no such thing'],
      ['message', { message: 'not like this' }, 'not like this'],
      ['errors', { errors: [{ path: 'title', message: 'too long' }] }, '"too long"'],
      ['code alone', { code: 'TITLE_TOO_LONG' }, 'TITLE_TOO_LONG'],
      ['error.code alone', { error: { code: 'TITLE_TOO_LONG' } }, 'TITLE_TOO_LONG'],
      ['plain text', 'the account is closed', 'the account is closed'],
      ['an HTML page', '<html>no</html>', 'HTTP 422'],
      ['U+0000 in its words', { error: 'a\u0000b' }, 'ab'],
    ];
    for (const [what, body, said] of words) {
      it(`says what Studio said: ${what}`, async () => {
        expect((await refusedWith({ status: 422, body }, like)).message).to.contain(said);
        expect((await refusedWith({ status: 401, body }, like)).message).to.contain(
          said.replace('422', '401'),
        );
      });
    }

    it('says no more than 300 characters of what Studio said', async () => {
      const failure = await refusedWith({ status: 422, body: { error: 'x'.repeat(10_000) } }, like);
      expect(failure.message)
        .to.contain(`${'x'.repeat(300)}…`)
        .and.not.to.contain('x'.repeat(301));
    });

    it('knows a limit by its code, also inside `error`', async () => {
      const body = { error: { code: 'FLEET_DAILY_BUDGET_EXCEEDED', message: 'spent' } };
      expect((await refusedWith({ status: 429, body }, like)).kind).to.equal('fleet-budget');
      const paused = { error: { code: 'FLEET_PAUSED', message: 'paused by Ada' } };
      const failure = await refusedWith({ status: 503, body: paused }, like);
      expect(failure).to.include({ kind: 'fleet-paused', reason: 'paused by Ada' });
    });

    it('is not misled by fields of a wrong type', async () => {
      const body = { code: 'AGENT_DAILY_LIMIT_EXCEEDED', usage: 'all of it', error: { text: 'no' } };
      expect((await refusedWith({ status: 429, body }, like)).kind).to.equal('agent-allowance');
    });

    describe('a refusal of one agent', () => {
      /** Refuses what agents ask for, of the given kind of request, and lets the service itself through. */
      const refusing =
        (status: number, refused: (method: string, agent: string) => boolean): Answerer =>
        ({ method, headers }, response) => {
          const agent = headers['x-agent-id'];
          if (typeof agent === 'string' && refused(method, agent))
            return reply(response, status, { error: 'account suspended' });
          const read = { items: [], item: itemOnTheWire };
          reply(response, 200, method === 'GET' ? read : likeAnswer);
        };
      const likeAs = (floimg: Floimg, username: string) =>
        floimg.interactions.like('item-1', { username, idempotencyKey: 'a' });

      it('is that agent’s alone while the token is accepted', async () => {
        await using studio = await startStudio(refusing(403, () => true));
        await using floimg = connect(studio.url);
        const failure = await failureOf(like(floimg));
        expect(failure).to.include({
          kind: 'agent-refused',
          code: 'FLOIMG_AGENT_REFUSED',
          reason: 'account suspended',
          outcome: 'none',
          status: 403,
        });
        expect(studio.seen.map(({ method, headers }) => [method, headers['x-agent-id']])).to.deep.equal([
          ['POST', 'mira_k'],
          ['GET', undefined],
        ]);
      });

      it('with a 401, which speaks of the token, is a passing fault while the token is accepted', async () => {
        await using studio = await startStudio(refusing(401, () => true));
        await using floimg = connect(studio.url);
        const failure = await failureOf(like(floimg));
        expect(failure).to.include({ kind: 'unavailable', outcome: 'none', status: 401 });
        expect(failure.message).to.contain('account suspended');
      });

      it('is the token’s where the service itself is refused as well, in Studio’s words', async () => {
        const failure = await refusedWith({ status: 403, body: { error: 'token expired' } }, like);
        expect(failure).to.include({ kind: 'token-refused', reason: 'token expired' });
        expect(failure.message).to.contain('token expired');
      });

      it('is the token’s where the third agent in a row is refused and none gets through', async () => {
        await using studio = await startStudio(refusing(403, (method) => method === 'POST'));
        await using floimg = connect(studio.url);
        const kinds: string[] = [];
        for (const agent of ['a', 'a', 'b', 'c']) kinds.push((await failureOf(likeAs(floimg, agent))).kind);
        expect(kinds).to.deep.equal(['agent-refused', 'agent-refused', 'agent-refused', 'token-refused']);
      });

      it('stays theirs where others get through', async () => {
        await using studio = await startStudio(refusing(403, (_, agent) => agent !== 'good'));
        await using floimg = connect(studio.url);
        for (const agent of ['a', 'b', 'good', 'c', 'd', 'good', 'e']) {
          if (agent === 'good') await likeAs(floimg, agent);
          else expect((await failureOf(likeAs(floimg, agent))).kind).to.equal('agent-refused');
        }
      });

      it('says nothing yet where the token cannot be tried', async () => {
        await using studio = await startStudio(({ method }, response) =>
          reply(response, method === 'GET' ? 500 : 403, {}),
        );
        await using floimg = connect(studio.url);
        expect(await failureOf(like(floimg))).to.include({ kind: 'unavailable', outcome: 'none' });
      });
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

    const resets: readonly (readonly [string, string, number])[] = [
      ['seconds', '7', 7_000],
      ['a moment in seconds', String(now / 1000 + 30), 30_000],
      ['a moment in milliseconds', String(now + 40_000), 40_000],
      ['a moment that is over', String(now / 1000 - 30), 0],
      ['garbage', 'soon', 10_000],
    ];
    for (const [what, reset, retryAfterMs] of resets) {
      it(`is read from X-RateLimit-Reset where it is missing: ${what}`, async () => {
        const refusal = { status: 429, body: {}, headers: { 'x-ratelimit-reset': reset } };
        expect(await refusedWith(refusal, like)).to.have.property('retryAfterMs', retryAfterMs);
        const both = { ...refusal, headers: { ...refusal.headers, 'retry-after': '5' } };
        expect(await refusedWith(both, like)).to.have.property('retryAfterMs', 5_000);
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

    const issue = {
      severity: 'error',
      code: 'INVALID_PARAM_TYPE',
      message: "Invalid value 'inside' for 'fit'. Allowed: cover, contain, fill",
      stepIndex: 0,
      stepKind: 'transform',
      providerName: 'resize',
      parameterName: 'fit',
      suggestedFix: 'Change it',
    };
    const refused = {
      status: 'error',
      error: 'Validation failed with 1 error(s)',
      errorCode: 'VALIDATION_ERROR',
      errorCategory: 'validation',
      validationIssues: [issue],
    };

    it('is final and did begin where a parameter was refused, with the first issue as its reason', async () => {
      for (const body of [refused, { ...refused, retryable: true }, { validationIssues: [issue, null] }]) {
        const failure = await refusedWith({ status: 400, body }, run);
        expect(failure).to.include({
          kind: 'workflow-failed',
          retryable: false,
          outcome: 'none',
          failedAt: 'resize',
        });
        expect(failure.message).to.contain(
          "resize.fit: Invalid value 'inside' for 'fit'. Allowed: cover, contain, fill (Change it)",
        );
      }
      const unreadable = { ...refused, validationIssues: 'none' };
      expect((await refusedWith({ status: 400, body: unreadable }, run)).message).to.contain(refused.error);
    });

    it('names the provider that the server lacks', async () => {
      const error = 'Provider "openai" not found for type "generator"';
      const body = { status: 'error', error, errorCode: 'PROVIDER_NOT_FOUND', retryable: false };
      expect(await refusedWith({ status: 500, body }, run)).to.include({
        kind: 'workflow-failed',
        failedAt: 'openai',
      });
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
