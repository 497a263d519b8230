import { expect } from 'chai';
import fc from 'fast-check';
import { backoffMs } from '../../src/dashboard/activity/backoff.ts';
import {
  monthLikeToday,
  paceInWords,
  queueInWords,
  workersInWords,
} from '../../src/dashboard/fleet/words.ts';
import { distanceInWords, inDollars, readableId } from '../../src/dashboard/parts/words.ts';
import { loginAddress, returnAddress } from '../../src/dashboard/session/session.ts';

const queue = { waiting: 0, active: 0, delayed: 12, failed: 0, latenessMs: 0 };

describe('dashboard words', () => {
  it('tells how far a moment is away in the largest unit that fits', () => {
    const spoken = [0, -999, 12_000, -12_999, -60_000, 7_300_000, -172_800_000].map(distanceInWords);
    expect(spoken).to.deep.equal(['now', 'now', 'in 12s', '12s ago', '1m ago', 'in 2h', '2d ago']);
  });

  it('tells who does the work and whether it keeps up', () => {
    expect(workersInWords({ workers: 0, queue })).to.equal('No worker is running');
    const unknown = { workers: 0, queue: { ...queue, delayed: 0, latenessMs: null } };
    expect(workersInWords(unknown)).to.equal('Nobody knows which workers run');
    expect(queueInWords(unknown)).to.equal('Nothing happens until Redis can be used again');
    expect(workersInWords({ workers: 1, queue })).to.equal('1 worker, on time');
    expect(workersInWords({ workers: 2, queue: { ...queue, latenessMs: 8400 } })).to.equal(
      '2 workers, 8 s late',
    );
    expect(workersInWords({ workers: 2, queue: { ...queue, latenessMs: 600_000 } })).to.equal(
      '2 workers, 10 min late',
    );
    expect(queueInWords({ workers: 2, queue: { ...queue, active: 1, waiting: 3, failed: 1 } })).to.equal(
      '1 visit under way, 3 waiting, 1 failed job',
    );
  });

  it('shows small costs finely and the pace as a factor', () => {
    expect([inDollars(0), inDollars(0.0042), inDollars(12.3456)]).to.deep.equal([
      '$0.00',
      '$0.0042',
      '$12.35',
    ]);
    expect([paceInWords(1), paceInWords(20)]).to.deep.equal(['real time', '20× real time']);
  });

  it('says what a month like today would cost, once an hour of the day has passed', () => {
    const at = (time: string) => Date.parse(`2026-11-28T${time}:00Z`);
    expect(monthLikeToday(1, at('06:00'))).to.equal('about $120.00 a month like today');
    expect(monthLikeToday(1, at('00:59'))).to.equal(null);
    expect(monthLikeToday(0, at('12:00'))).to.equal(null);
  });

  it('reads an id as words', () => {
    expect(readableId('indie-game_developer')).to.equal('Indie game developer');
    expect(readableId('ai-artist')).to.equal('AI artist');
  });

  it('waits longer after every failure, never longer than 15 s, and never the same for all', () => {
    expect([1, 2, 3, 20].map((failures) => backoffMs(failures, 0))).to.deep.equal([500, 1000, 2000, 15_000]);
    expect(backoffMs(20, 0.99)).to.be.within(11_250, 11_300);
  });

  it('comes back to the very page one was on, and only ever to a page of the dashboard', () => {
    const back = (address: string): string =>
      returnAddress(new URL(address, 'https://fleet.example').searchParams);
    expect(back(loginAddress('/agents?status=error&q=a b#top', { ended: true }))).to.equal(
      '/agents?status=error&q=a%20b#top',
    );
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
      expect(back(`/login?next=${encodeURIComponent(next)}`), next).to.equal('/');
    }
    fc.assert(
      fc.property(fc.string(), (next) => {
        const address = back(`/login?next=${encodeURIComponent(next)}`);
        expect(new URL(address, 'https://fleet.example').origin).to.equal('https://fleet.example');
      }),
    );
  });
});
