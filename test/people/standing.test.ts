import { expect } from 'chai';
import {
  type Author,
  type KnownComment,
  type KnownPost,
  type StandingContext,
  standingOf,
} from '../../src/people/standing.ts';
import { defaultDirectorSettings } from '../../src/settings/director.ts';
import { day, minute } from './setting.ts';

const now = Date.UTC(2026, 2, 1, 12);
const newcomer: Author = { kind: 'person', arm: 'treatment', randomisedAt: now - day, optedOut: 'no' };
const heldOut: Author = { kind: 'person', arm: 'control', randomisedAt: now - 29 * day, optedOut: 'no' };
const post: KnownPost = {
  author: newcomer,
  own: false,
  postedAt: now - 60 * minute,
  answeredByPerson: false,
  otherAgents: 0,
  agentCommentsToday: 0,
  comments: [],
};
const comment: KnownComment = {
  id: 'c1',
  author: newcomer,
  own: false,
  asks: false,
  agentCommentsToday: 0,
  agentReplies: 0,
  agentTurns: 0,
};
const context: StandingContext = {
  settings: defaultDirectorSettings,
  day: { posts: 0, commentsOnPeople: 0, commentsOnAgents: 0 },
  now,
  pace: 1,
};

const words = (change: Partial<KnownPost>, around: Partial<StandingContext> = {}) => {
  const { like, comment: said } = standingOf({ ...post, ...change }, { ...context, ...around });
  const word = (one: typeof like) => (one.state === 'closed' ? one.reason : one.state);
  return [word(like), word(said)];
};
const reply = (
  change: Partial<KnownComment>,
  under: Partial<KnownPost> = {},
  around: Partial<StandingContext> = {},
) => {
  const known = { ...post, answeredByPerson: true, ...under, comments: [{ ...comment, ...change }] };
  const { c1 } = standingOf(known, { ...context, ...around }).replies;
  return c1?.state === 'closed' ? c1.reason : c1?.state;
};

describe('how an agent stands to a post', () => {
  it('closes everything of those who opted out, are held out, or have no username', () => {
    for (const optedOut of ['proposed', 'yes'] as const)
      expect(words({ author: { ...newcomer, optedOut } })).to.deep.equal(['opted-out', 'opted-out']);
    expect(words({ author: heldOut })).to.deep.equal(['held-out', 'held-out']);
    expect(words({ author: { kind: 'unknown', arm: 'control' } })).to.deep.equal(['held-out', 'held-out']);
    expect(words({ author: { kind: 'nameless' } })).to.deep.equal(['no-username', 'no-username']);
    expect(reply({ author: heldOut })).to.equal('held-out');
    expect(reply({}, { author: heldOut }), 'anything under a picture of theirs').to.equal('held-out');
  });

  it('treats the held-out as others after 30 days of fleet time', () => {
    expect(words({ author: heldOut }, { now: now + day })).to.deep.equal(['allowed', 'allowed']);
    expect(words({ author: heldOut }, { pace: 2 })).to.deep.equal(['allowed', 'allowed']);
  });

  it('lets people come first: until one has answered or the target has passed, in fleet time', () => {
    const fresh = { postedAt: now - 10 * minute };
    expect(standingOf({ ...post, ...fresh }, context).comment).to.deep.equal({
      state: 'later',
      from: now + 35 * minute,
      reason: 'too-early',
    });
    expect(words(fresh)).to.deep.equal(['allowed', 'later']);
    expect(words({ ...fresh, answeredByPerson: true })).to.deep.equal(['allowed', 'allowed']);
    expect(words(fresh, { pace: 20 })).to.deep.equal(['allowed', 'allowed']);
    expect(words({ postedAt: null })).to.deep.equal(['allowed', 'too-early']);
  });

  it('waits as long as was learnt for the hour of the post, between the target and twice of it', () => {
    const fresh = { postedAt: now - 10 * minute };
    const hour = new Date(fresh.postedAt).getUTCHours();
    const learnt = (seconds: number) => Array.from({ length: 24 }, (_, at) => (at === hour ? seconds : 7));
    const from = (waits: readonly number[]) => {
      const { comment: said } = standingOf({ ...post, ...fresh }, { ...context, waits });
      return said.state === 'later' ? said.from - fresh.postedAt : said.state;
    };
    expect(from(learnt(3_600))).to.equal(60 * minute);
    expect(from(learnt(60))).to.equal(45 * minute);
    expect(from(learnt(1e9))).to.equal(90 * minute);
    expect(from([])).to.equal(45 * minute);
  });

  it('keeps the caps, and never closes a like for them', () => {
    expect(words({ otherAgents: 2 })).to.deep.equal(['allowed', 'enough-agents']);
    expect(words({ agentCommentsToday: 3 })).to.deep.equal(['allowed', 'person-had-enough-today']);
    expect(reply({ agentReplies: 1 })).to.equal('thread-had-reply');
    expect(reply({ agentCommentsToday: 3 })).to.equal('person-had-enough-today');
    expect(reply({}, { otherAgents: 2 })).to.equal('enough-agents');
    expect(reply({}, { answeredByPerson: false, postedAt: now - minute })).to.equal('later');
    expect(reply({})).to.equal('allowed');
  });

  it('keeps agents from talking to each other for long, under a person’s picture, or too much', () => {
    const agent: Author = { kind: 'agent' };
    expect(reply({ author: agent })).to.equal('agent-under-persons-picture');
    expect(reply({ author: { kind: 'marked' } })).to.equal('agent-under-persons-picture');
    expect(reply({ author: agent, agentTurns: 1 }, { author: agent })).to.equal('allowed');
    expect(reply({ author: agent, agentTurns: 2 }, { author: agent })).to.equal('chain-ended');
    expect(words({ author: agent, own: true })).to.deep.equal(['allowed', 'own-picture']);
    const busy = { day: { posts: 5, commentsOnPeople: 9, commentsOnAgents: 6 } };
    expect(words({ author: agent }, busy)).to.deep.equal(['allowed', 'agents-had-enough-today']);
    expect(words({ author: agent }, { day: { ...busy.day, commentsOnAgents: 5 } })[1]).to.equal('allowed');
    expect(words({ author: agent }, { day: { ...busy.day, posts: 4 } })[1]).to.equal('allowed');
    expect(words({}, busy)).to.deep.equal(['allowed', 'allowed']);
  });
});
