import { expect } from 'chai';
import { createForecastGallery, galleryUrl } from '../../src/forecast/gallery.ts';
import { Traffic } from '../../src/forecast/traffic.ts';
import { createMemoryVisitStore } from '../../src/forecast/visit-store/index.ts';
import { PeopleInMemory } from '../../src/forecast/visit-store/people.ts';
import { newId } from '../../src/lib/ids.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { untraced } from '../../src/lib/tracing.ts';
import { createWorkerMetrics } from '../../src/metrics/worker-metrics.ts';
import { closedEyes } from '../../src/vision/eyes.ts';
import { worthPosting } from '../../src/vision/look.ts';
import { claim } from '../../src/visit/claim.ts';
import { createFeedReader } from '../../src/visit/feed-reader.ts';
import { perceive } from '../../src/visit/perceive.ts';
import { defaultTimings } from '../../src/visit/timings.ts';
import type { VisitParts } from '../../src/visit/visit.ts';
import { lenientDirection } from '../support/direction.ts';
import { planning } from './visit-setting.ts';

const ada = {
  id: newId<'agent'>(),
  username: 'ada',
  name: 'Ada',
  personaId: 'p',
  personality: '',
  vibe: '',
  interests: [],
};

describe('what an agent perceives', () => {
  it('has comments in the order of a talk, although the gallery gives the newest first', async () => {
    let now = Date.UTC(2026, 2, 1);
    const clock = { now: () => (now += 1_000) };
    const gallery = createForecastGallery(clock, new Traffic(clock));
    const { floimg } = gallery;
    await floimg.users.invite({ agentId: ada.id, username: 'ada', name: 'Ada' });
    const item = gallery.post({ username: 'mira-okafor', name: 'Mira' }, { title: 'Sea', description: '' });
    const by = { username: 'ada', idempotencyKey: 'k' };
    for (const text of ['first', 'second', 'third']) await floimg.interactions.comment(item, text, by);
    const direction = () => lenientDirection;
    const store = createMemoryVisitStore({
      agents: [
        {
          id: ada.id,
          self: ada,
          probabilities: { likeProbability: 1, commentProbability: 1, postProbability: 0 },
          limits: { actions: 10, tokens: 1_000 },
        },
      ],
      fleetLimits: { dailyActions: null, dailyTokens: null, dailyCostUsd: null },
      clock,
      people: new PeopleInMemory({ agents: ['ada'], clock, direction }),
      leaseMs: defaultTimings.leaseMs,
      onEnd: () => undefined,
      announce: () => undefined,
    });
    const parts: VisitParts = {
      store,
      direction,
      syncSchedule: async () => undefined,
      floimg,
      feed: createFeedReader({
        gallery: floimg.gallery,
        clock,
        askAboutPeople: store.askAboutPeople,
        direction,
      }),
      clock,
      mind: planning(),
      buildWorkflow: () => ({ name: 'none', steps: [] }),
      lookAtPicture: () => Promise.resolve(worthPosting),
      eyes: closedEyes,
      logger: silentLogger(),
      tracing: untraced,
      metrics: createWorkerMetrics('test'),
      itemUrl: (itemId) => `${galleryUrl}/showcase/${itemId}`,
      timings: defaultTimings,
    };

    const request = { agentId: ada.id, slot: now, signal: new AbortController().signal };
    using visit = await claim(parts, request, () => undefined);
    if (visit === null) throw new Error('The agent could not be claimed.');
    const { appetite, perception } = await perceive(visit);

    expect(appetite).to.deep.equal({ like: true, comment: true, post: false });
    const given = await floimg.gallery.comments(item, { limit: 10 }, by);
    expect(given.map(({ content }) => content)).to.deep.equal(['third', 'second', 'first']);
    expect(perception.items[0]?.comments.map(({ content }) => content)).to.deep.equal([
      'first',
      'second',
      'third',
    ]);
  });
});
