import type { SeedForecast } from '../../src/api/seed-forecast.ts';

/** What a worker made of twenty agents in a week. */
export const fixtureForecast: SeedForecast = {
  agents: 20,
  simulated: 20,
  days: 7,
  pace: 1,
  personas: [
    { personaId: 'ai-artist', agents: 12 },
    { personaId: 'ux-designer', agents: 8 },
  ],
  perDay: {
    visits: 240,
    likes: 160,
    comments: 61,
    posts: 14,
    inputTokens: 120_000,
    outputTokens: 9_000,
    imageRuns: 14,
    costUsd: 0.9,
  },
  model: 'gpt-4o-mini',
  budget: {
    dailyCostUsd: 0.5,
    daysReached: 7,
    firstReachedAt: '2026-06-01T15:20:00.000Z',
    costUsdPerDay: 0.5,
  },
  requests: { perMinute: 1.4, peakPerMinute: 22, startPeakPerMinute: 61 },
  people: { newcomersPerDay: 5, firstPosts: 31, answeredInTime: 0.97, medianMinutes: 38, p90Minutes: 44 },
  realism: [],
  timeLapse: {
    from: '2026-06-01T00:00:00.000Z',
    minutes: 7 * 24 * 60,
    pictures: [
      { title: 'Dunes at dawn', author: 'Ada Fern', isAgent: true, at: 90, likes: [100, 4000], comments: [] },
      {
        title: 'First try',
        author: 'Mira Okafor',
        isAgent: false,
        at: 5000,
        likes: [5100],
        comments: [5040],
      },
    ],
  },
};
