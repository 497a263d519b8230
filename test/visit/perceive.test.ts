import { expect } from 'chai';
import { createForecastGallery } from '../../src/forecast/gallery.ts';
import { Traffic } from '../../src/forecast/traffic.ts';
import { newId } from '../../src/lib/ids.ts';
import { createFeedReader } from '../../src/visit/feed-reader.ts';
import { perceive } from '../../src/visit/perceive.ts';
import type { Recollection } from '../../src/visit/store.ts';

const nothingRemembered: Recollection = {
  memory: { ownPosts: [], ownComments: [], acquaintances: [] },
  ownPostIds: [],
  lastVisitAt: null,
  liked: [],
  commented: [],
  used: {
    agent: { actions: 0, tokens: 0, costUsd: 0 },
    fleet: { actions: 0, tokens: 0, costUsd: 0 },
    fleetLimits: { dailyActions: null, dailyTokens: null, dailyCostUsd: null },
  },
  at: 0,
};

describe('what an agent perceives', () => {
  it('has comments in the order of a talk, although the gallery gives the newest first', async () => {
    let now = Date.UTC(2026, 2, 1);
    const clock = { now: () => (now += 1_000) };
    const gallery = createForecastGallery(clock, new Traffic(clock));
    const { floimg } = gallery;
    await floimg.users.invite({ agentId: newId(), username: 'ada', name: 'Ada' });
    const item = gallery.post({ username: 'mira-okafor', name: 'Mira' }, { title: 'Sea', description: '' });
    const by = { username: 'ada', idempotencyKey: 'k' };
    for (const text of ['first', 'second', 'third']) await floimg.interactions.comment(item, text, by);

    const { perception } = await perceive(
      {
        gallery: floimg.gallery,
        feed: createFeedReader(floimg.gallery, clock),
        store: { recall: async () => nothingRemembered },
      },
      {
        token: {
          agentId: newId<'agent'>(),
          tickId: newId<'tick'>(),
          fencingToken: 1,
          slot: 0,
          startedAt: 0,
          attempts: 1,
        },
        recalled: null,
        self: {
          id: 'a',
          username: 'ada',
          name: 'Ada',
          personaId: 'p',
          personality: '',
          vibe: '',
          interests: [],
        },
        appetite: { like: true, comment: true, post: false },
        signal: new AbortController().signal,
      },
    );

    const given = await floimg.gallery.comments(item, { limit: 10 }, by);
    expect(given.map(({ content }) => content)).to.deep.equal(['third', 'second', 'first']);
    expect(perception.items[0]?.comments.map(({ content }) => content)).to.deep.equal([
      'first',
      'second',
      'third',
    ]);
  });
});
