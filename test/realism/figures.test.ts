import { expect } from 'chai';
import type { AgentFact } from '../../src/realism/facts.ts';
import { burstinessOf, figuresOf } from '../../src/realism/figures.ts';
import { dayMs, deed, hourMs, until } from './facts.ts';

const ada: AgentFact = { id: 'a', username: 'ada', timezone: 'Europe/Berlin' };
const bo: AgentFact = { id: 'b', username: 'bo', timezone: 'Asia/Kathmandu' };
const cy: AgentFact = { id: 'c', username: 'cy', timezone: 'UTC' };
const nothing = { agents: [ada, bo, cy], visits: [], deeds: [], until };

describe('the figures of a span of time', () => {
  it('count kinds, and agents by how much they did, those that only came included', () => {
    const figures = figuresOf({
      ...nothing,
      visits: [
        { agentId: 'a', at: until - 2 * dayMs },
        { agentId: 'c', at: until - dayMs },
      ],
      deeds: [
        deed({}),
        deed({ kind: 'post' }),
        deed({ agentId: 'b', kind: 'comment' }),
        deed({ kind: 'reply' }),
      ],
    });
    expect(figures.counts).to.deep.equal({ like: 1, comment: 1, reply: 1, post: 1 });
    expect(figures.activity).to.have.deep.members([
      { actions: 3, agents: 1 },
      { actions: 1, agents: 1 },
      { actions: 0, agents: 1 },
    ]);
    expect(figures.days).to.equal(2);
  });

  it('of nothing are nothing', () => {
    const figures = figuresOf(nothing);
    expect(figures.days).to.equal(0);
    expect(figures.activity).to.deep.equal([]);
    expect(figures.gaps).to.deep.equal({ agents: 0, burstiness: null });
    expect(figures.hours).to.deep.equal(Array(24).fill(0));
  });

  it('put actions into the hour of the agent’s own clock, before and after it is changed', () => {
    const deeds = ['2026-03-28T01:30:00Z', '2026-03-29T01:30:00Z'].flatMap((at) => [
      deed({ at: Date.parse(at) }),
      deed({ at: Date.parse(at), agentId: 'b' }),
      deed({ at: Date.parse(at), agentId: 'c' }),
    ]);
    const hours = figuresOf({ ...nothing, deeds }).hours;
    // Berlin goes from UTC+1 to UTC+2 on the 29th at 01:00 UTC; Kathmandu is 5:45 ahead, 01:30 is 07:15 there.
    expect([hours[1], hours[2], hours[3], hours[7]]).to.deep.equal([2, 1, 1, 2]);
    expect(hours.reduce((sum, count) => sum + count)).to.equal(6);
  });

  it('have a burstiness of −1 for a metronome, 0 for chance, and more for bursts', () => {
    expect(burstinessOf([5, 5, 5, 5])).to.equal(-1);
    const chance = Array.from({ length: 10_000 }, (_, index) => -Math.log((index + 0.5) / 10_000));
    expect(burstinessOf(chance)).to.be.closeTo(0, 0.01);
    // μ = 2, σ = √(0.9 · 1 + 0.1 · 81) = 3.
    expect(burstinessOf([...Array<number>(9).fill(1), 11])).to.be.closeTo((3 - 2) / (3 + 2), 1e-9);
  });

  it('take the burstiness of each agent that came often enough, and of no other', () => {
    const visits = [
      ...Array.from({ length: 11 }, (_, index) => ({
        agentId: 'a',
        at: until - index * hourMs,
      })).toReversed(),
      ...Array.from({ length: 10 }, (_, index) => ({ agentId: 'b', at: until - index * index * hourMs })),
    ];
    expect(figuresOf({ ...nothing, visits }).gaps).to.deep.equal({ agents: 1, burstiness: -1 });
  });

  it('count who addressed whom once, whoever is no agent left out', () => {
    const deeds = [
      deed({ agentId: 'a', targetAuthor: 'bo' }),
      deed({ agentId: 'a', targetAuthor: 'bo', kind: 'comment' }),
      deed({ agentId: 'b', targetAuthor: 'ada' }),
      deed({ agentId: 'c', targetAuthor: 'ada' }),
      deed({ agentId: 'c', targetAuthor: 'cy' }),
      deed({ agentId: 'c', targetAuthor: 'somebody_else' }),
    ];
    expect(figuresOf({ ...nothing, deeds }).links).to.deep.equal({ total: 3, mutual: 2 });
  });

  it('keep what was said, and no likes', () => {
    const deeds = [deed({}), deed({ kind: 'comment', content: 'Hm.', resultId: 'c1' })];
    const { talk } = figuresOf({ ...nothing, deeds });
    expect(talk.map(({ kind, content, resultId }) => [kind, content, resultId])).to.deep.equal([
      ['comment', 'Hm.', 'c1'],
    ]);
  });
});
