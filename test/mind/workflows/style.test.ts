import { expect } from 'chai';
import { loadPersonas } from '../../../config/personas/index.ts';
import { favouredKinds, styleOf } from '../../../src/mind/workflows/style.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 27);
const agents = Array.from({ length: 60 }, (_, index) => `agent-${index}`);
const [persona] = loadPersonas();
if (persona === undefined) throw new Error('There is no persona.');
const { palettes } = persona;

describe('the style of an agent', () => {
  it('is the same for weeks and changes in the end, not for all agents on one day', () => {
    const changes = agents.map((agent) => {
      const families = Array.from(
        { length: 57 },
        (_, days) => styleOf({ agent, at: start + days * day }, palettes).family,
      );
      return families.flatMap((family, days) => (days > 0 && family !== families[days - 1] ? [days] : []));
    });
    for (const days of changes) expect(days).to.have.lengthOf(2);
    for (const [first, second] of changes) expect((second ?? 0) - (first ?? 0)).to.equal(28);
    expect(new Set(changes.map(([first]) => first)).size).to.be.greaterThan(15);
  });

  it('drifts slowly in between', () => {
    for (const agent of agents) {
      for (let days = 0; days < 56; days += 1) {
        const [one, next] = [0, 1].map(
          (more) => styleOf({ agent, at: start + (days + more) * day }, palettes).drift,
        );
        expect(Math.abs((one ?? 0) - (next ?? 0)), agent).to.be.at.most(3);
      }
    }
  });

  it('comes from the families of its persona, and differs from agent to agent', () => {
    const styles = agents.map((agent) => styleOf({ agent, at: start }, palettes));
    for (const { family } of styles) expect(palettes).to.include(family);
    expect(new Set(styles.map(({ family, moods }) => `${family} ${moods.join()}`)).size).to.be.greaterThan(
      30,
    );
  });

  it('has three kinds that it makes more often than its persona does', () => {
    for (const agent of agents) {
      const kinds = favouredKinds(persona, agent);
      const favoured = kinds.filter(({ weight }, index) => weight > (persona.workflows[index]?.weight ?? 0));
      expect(favoured).to.have.lengthOf(3);
      expect(kinds.map(({ id }) => id)).to.deep.equal(persona.workflows.map(({ id }) => id));
    }
  });
});
