import { expect } from 'chai';
import {
  alikeAmong,
  type Hashed,
  hashedOf,
  medianDistances,
} from '../../../bench/pictures/fleet-pictures.ts';
import { loadPersonas } from '../../../config/personas/index.ts';
import type { WorkflowId } from '../../../config/personas/schema.ts';
import { sampleSteps } from '../../../src/personas/sample-steps.ts';

/** Layouts of few parts, whose pictures come out alike first. The bench scenario `pictures` looks at whole fleets. */
const plain: readonly WorkflowId[] = [
  'flow-diagram',
  'form-screen',
  'dashboard-screen',
  'trend-line',
  'bar-chart',
];
const ofEach = 4;
/** Pictures that differ in at most so many of 64 bits look the same to people. */
const alikeBits = 6;

describe('pictures of the plain kinds', () => {
  const all: Hashed[] = [];
  const personas = loadPersonas();

  for (const kind of plain) {
    it(`${kind} differs from one agent to the next`, async () => {
      const owners = personas.filter(({ workflows }) => workflows.some(({ id }) => id === kind));
      const pictures = Array.from({ length: ofEach }, (_, index) => {
        const owner = owners[index % owners.length];
        if (owner === undefined) throw new RangeError(`No persona makes ${kind}.`);
        return { kind, steps: sampleSteps(kind, owner, `variety ${index}`) };
      });
      const hashed: Hashed[] = [];
      for (const picture of pictures) hashed.push(await hashedOf(picture));

      expect(alikeAmong([...all, ...hashed], alikeBits)).to.deep.equal([]);
      expect(medianDistances(hashed).get(kind)).to.be.at.least(16);
      all.push(...hashed);
    });
  }
});
