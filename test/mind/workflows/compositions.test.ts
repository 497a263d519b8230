import { expect } from 'chai';
import { z } from 'zod';
import { loadPersonas } from '../../../config/personas/index.ts';
import { rulesFor } from '../../../src/gallery/engine/run.ts';
import { issuesOf } from '../../../src/gallery/engine/validate.ts';
import { type Step, stepSchema } from '../../../src/gallery/workflow.ts';
import { chartAddressLength, limits } from '../../../src/mind/workflows/canvas/limits.ts';
import { worstContrast } from '../../../src/mind/workflows/color/contrast.ts';
import { isPainted, kinds } from '../../../src/mind/workflows/registry.ts';
import { cpuRatio } from '../../support/cpu.ts';
import { composed, freeIds } from './samples.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

function chartsIn(steps: readonly Step[]) {
  return steps.flatMap((step) =>
    step.kind === 'generate' && step.generator === 'quickchart' ? [step.params] : [],
  );
}

/** The size that each image of a run has, where it is given. */
function sizesOf(steps: readonly Step[]): Map<string, { width: number; height: number }> {
  const sizes = new Map<string, { width: number; height: number }>();
  for (const step of steps) {
    if (step.kind === 'save') continue;
    const { width, height } = step.params;
    const before = step.kind === 'transform' ? sizes.get(step.in) : undefined;
    if (typeof width === 'number')
      sizes.set(step.out, { width, height: typeof height === 'number' ? height : width });
    else if (before !== undefined) sizes.set(step.out, before);
  }
  return sizes;
}

function expectSoundReferences(steps: readonly Step[]): void {
  const made = new Set<string>();
  const sizes = sizesOf(steps);
  for (const step of steps) {
    expect(stepSchema.safeParse(step).success, JSON.stringify(step)).to.equal(true);
    const used = step.kind === 'generate' ? [] : [step.in, ...overlaysOf(step)];
    for (const name of used) expect(made).to.include(name);
    const base = step.kind === 'transform' ? sizes.get(step.in) : undefined;
    for (const name of overlaysOf(step)) {
      expect(sizes.get(name)?.width ?? 0).to.be.at.most(base?.width ?? 0);
      expect(sizes.get(name)?.height ?? 0).to.be.at.most(base?.height ?? 0);
    }
    if (step.kind !== 'save') made.add(step.out);
  }
}

describe('kinds of picture', () => {
  it('are at least 24 that need no key, and at least four for each persona', () => {
    expect(freeIds.length).to.be.at.least(24);
    for (const persona of loadPersonas()) {
      const free = persona.workflows.filter(({ id }) => !isPainted(kinds[id]));
      expect(free.length, persona.id).to.be.at.least(4);
    }
  });

  for (const id of freeIds) {
    describe(id, () => {
      const pictures = seeds.map((seed) => composed(id, seed));
      const runs = pictures.map((picture) => picture.finish());

      it('keeps to 40 steps and 12 kB, and to addresses of charts that the engine takes', () => {
        for (const [seed, steps] of runs.entries()) {
          expect(steps.length, `steps of seed ${seed}`).to.be.at.most(limits.steps);
          expect(Buffer.byteLength(JSON.stringify(steps)), `bytes of seed ${seed}`).to.be.at.most(
            limits.bytes,
          );
          for (const { type, data, options } of chartsIn(steps))
            expect(chartAddressLength({ type, data, options }), `seed ${seed}`).to.be.at.most(
              limits.chartAddress,
            );
        }
      });

      it('names only images that were made before, and puts no layer that is larger than the picture', () => {
        for (const steps of runs) expectSoundReferences(steps);
      });

      it('gives every step what the engine takes', () => {
        for (const [seed, steps] of runs.entries()) {
          const made = new Set(steps.flatMap((step) => (step.kind === 'save' ? [] : [step.out])));
          for (const step of steps)
            expect(issuesOf({ ...step }, made, rulesFor(false)), `seed ${seed}`).to.deep.equal([]);
        }
      });

      it('sets every text inside the picture, readable on whatever lies under it', () => {
        for (const [seed, { texts, width, height }] of pictures.entries()) {
          for (const text of texts) {
            const where = `${text.text} (seed ${seed})`;
            expect(text.left, where).to.be.at.least(0);
            expect(text.right, where).to.be.at.most(width ?? 0);
            expect(text.top, where).to.be.at.least(0);
            expect(text.bottom, where).to.be.at.most(height ?? 0);
            expect(worstContrast(text.color, text.grounds), where).to.be.at.least(4.5);
          }
        }
      });

      it('repeats for a seed and differs for every other', () => {
        expect(composed(id, 3).finish()).to.deep.equal(runs[3]);
        expect(new Set(runs.map((steps) => JSON.stringify(steps))).size).to.equal(seeds.length);
      });
    });
  }

  it('cost little more to compose than to write down and read again', async () => {
    const few = [0, 1, 2, 3];
    const runs = freeIds.flatMap((id) => few.map((seed) => composed(id, seed).finish()));
    const ratio = await cpuRatio({
      work: () => {
        for (const id of freeIds) for (const seed of few) composed(id, seed).finish();
      },
      floor: () => {
        for (const steps of runs) JSON.parse(JSON.stringify(steps));
      },
    });
    // Measured: 4 to 6. `npm run bench -- pictures` has the milliseconds of each kind.
    expect(ratio).to.be.below(20);
  });
});

function overlaysOf(step: Step): string[] {
  if (step.kind !== 'transform' || step.op !== 'composite') return [];
  return z
    .array(z.object({ varName: z.string() }))
    .parse(step.params._overlayImageVars)
    .map(({ varName }) => varName);
}
