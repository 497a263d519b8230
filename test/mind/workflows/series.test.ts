import { expect } from 'chai';
import { loadPersonas } from '../../../config/personas/index.ts';
import { randomFrom } from '../../../src/lib/random.ts';
import { titleInSeries } from '../../../src/mind/guard/plan/series-title.ts';
import { kinds } from '../../../src/mind/workflows/registry.ts';
import { seriesAt } from '../../../src/mind/workflows/series.ts';
import { tinkerer } from '../fixtures.ts';

const personas = loadPersonas();
const agents = Array.from({ length: 30 }, (_, index) => `agent-${index}`);

function seriesOf(agent: string, posts: number, persona = personas[0] ?? tinkerer) {
  return Array.from({ length: posts }, (_, postCount) =>
    seriesAt({ agent, persona, interests: ['tides', 'lamps'], postCount }),
  );
}

describe('series of pictures', () => {
  it('count from one to their end, without a gap, beside pictures that stand by themselves', () => {
    for (const agent of agents) {
      const parts = seriesOf(agent, 48).flatMap((series) => series?.part ?? []);
      const byKey = Map.groupBy(parts, ({ key }) => key);
      expect(byKey.size, agent).to.equal(4);
      for (const [, series] of byKey) {
        expect(series.map(({ part }) => part)).to.deep.equal(series.map((_, index) => index + 1));
        expect(new Set(series.map(({ about }) => about))).to.have.lengthOf(1);
        expect(series).to.have.lengthOf(series[0]?.of ?? 0);
        expect(series.length).to.be.within(3, 6);
      }
      expect(parts.length).to.be.within(12, 24);
    }
  });

  it('follow from what the agent has posted alone: the same count is the same part', () => {
    for (const agent of agents) expect(seriesOf(agent, 24)).to.deep.equal(seriesOf(agent, 24));
  });

  for (const persona of personas) {
    it(`are of one family of kinds, and of the themes of ${persona.id}`, () => {
      const themes = (persona.voice.series ?? []).map(({ about }) => about);
      const known = persona.workflows.map(({ id }) => id);
      const all = agents.flatMap((agent) => seriesOf(agent, 12, persona).flatMap((series) => series ?? []));
      for (const series of all) {
        expect(themes).to.include(series.part.about);
        expect(new Set(series.kinds.map(({ id }) => kinds[id].family))).to.have.lengthOf(1);
        expect(known).to.include.members(series.kinds.map(({ id }) => id));
      }
    });
  }

  it('take an interest for their theme where the persona names none, and keep it when others come or go', () => {
    const about = (interests: readonly string[]) =>
      Array.from({ length: 12 }, (_, postCount) =>
        seriesAt({ agent: 'a', persona: tinkerer, interests, postCount }),
      ).find((series) => series !== null)?.part.about;
    const interests = ['clockwork', 'bridges', 'lanterns', 'maps'];
    const theme = about(interests);
    if (theme === undefined) throw new Error('There is no series.');
    expect(interests).to.include(theme);
    for (const other of interests.filter((one) => one !== theme))
      expect(about(interests.filter((one) => one !== other))).to.equal(theme);
  });

  describe('in titles', () => {
    const series = { key: 'k', about: 'night markets', part: 3, of: 5 };

    it('say which part a picture is, in many ways and within 120 letters', () => {
      const titles = Array.from({ length: 200 }, (_, seed) =>
        titleInSeries('A stall of paper lamps', series, randomFrom(seed)),
      );
      expect(new Set(titles).size).to.be.at.least(12);
      for (const title of titles) {
        expect(title)
          .to.match(/\b(?:3|three|third)\b/)
          .and.match(/\b(?:5|five)\b/);
        expect(title).to.match(/^A stall of paper lamps/);
      }
      const long = titleInSeries('A stall of lamps in the rain '.repeat(6).trim(), series, randomFrom(1));
      expect(long.length).to.be.at.most(120);
      expect(long).to.match(/\b(?:3|three|third)\b/);
    });

    it('stay as they are where they say it already', () => {
      for (const title of ['Night markets, 3 of 5', 'The third of five lamps', 'Part three of five: oranges'])
        expect(titleInSeries(title, series, randomFrom(1))).to.equal(title);
      expect(titleInSeries('Three lamps', series, randomFrom(1))).to.not.equal('Three lamps');
    });
  });
});
