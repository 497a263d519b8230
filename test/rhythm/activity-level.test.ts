import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { activityLevels, levelFigures } from '../../src/api/activity-levels.ts';
import { activityOf, atLevel, levelOf } from '../../src/rhythm/activity-level.ts';

describe('the activity level of a persona', () => {
  for (const level of activityLevels)
    it(`"${level}" makes the agents of any persona as active as it says`, () => {
      const goal = levelFigures[level];
      for (const persona of loadPersonas()) {
        const changed = atLevel(persona, level);
        const { visitsADay, commentProbability, postProbability } = activityOf(changed);
        expect(visitsADay, persona.id).to.be.closeTo(goal.visitsADay, goal.visitsADay * 0.02);
        expect(commentProbability, persona.id).to.be.closeTo(goal.commentProbability, 0.001);
        expect(postProbability, persona.id).to.be.closeTo(goal.postProbability, 0.001);
        expect(levelOf(changed), persona.id).to.equal(level);
        expect(changed.minActionIntervalSeconds[1]).to.be.at.most(changed.maxActionIntervalSeconds[0]);
      }
    });

  it('is none where a persona has figures of its own', () => {
    const [persona] = loadPersonas();
    if (persona === undefined) throw new Error('No persona comes with the fleet.');
    expect(levelOf({ ...persona, likeProbability: [0.1, 0.1] })).to.equal(null);
  });

  it('of a persona that does nothing at all can be chosen, too', () => {
    const [persona] = loadPersonas();
    if (persona === undefined) throw new Error('No persona comes with the fleet.');
    const changed = atLevel({ ...persona, commentProbability: [0, 0] }, 'regular');
    expect(changed.commentProbability).to.deep.equal([0.02, 0.02]);
  });
});
