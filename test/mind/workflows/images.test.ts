import { expect } from 'chai';
import sharp from 'sharp';
import { loadPersonas, workflowIds } from '../../../config/personas/index.ts';
import { plainIdea } from '../../../src/actions/post/image-idea.ts';
import { runWorkflow } from '../../../src/gallery/engine/run.ts';
import { createMind, createWorkflowBuilder } from '../../../src/mind/index.ts';
import { patient, viewOf } from '../fixtures.ts';

const personas = loadPersonas();
const build = createWorkflowBuilder(personas);

async function pictureOf(steps: Parameters<typeof runWorkflow>[0]) {
  const { images } = await runWorkflow(steps, 1);
  const last = images.at(-1);
  if (last === undefined) throw new Error('The workflow made no image.');
  return {
    claimed: last.contentType,
    real: await sharp(last.bytes).metadata(),
    stats: await sharp(last.bytes).stats(),
  };
}

describe('images of the workflow catalogue', () => {
  for (const workflow of workflowIds) {
    it(`${workflow} ends in a real PNG with something on it`, async () => {
      const idea = plainIdea(workflow, 'Two tin boats & a <lamp> by the sea');
      const { claimed, real, stats } = await pictureOf(
        build(idea, { seed: workflow, personaId: 'ux-designer' }).steps,
      );
      expect(claimed).to.equal('image/png');
      expect(real.format).to.equal('png');
      expect(Math.max(real.width, real.height)).to.be.within(400, 1100);
      expect(stats.entropy).to.be.greaterThan(0.2);
    });
  }

  for (const persona of personas) {
    it(`shows what ${persona.id} posts`, async () => {
      const mind = await createMind({ config: { provider: 'scripted' }, personas });
      for (const seed of ['a', 'b', 'c']) {
        const interests = persona.interests.slice(0, 4);
        const view = viewOf({ persona, interests, appetite: { post: true }, seed });
        const { plan } = await mind.decide(view, patient);
        const [post] = plan.actions;
        if (post?.kind !== 'post') throw new Error('There is no post.');
        const { real } = await pictureOf(build(post.image, { seed, personaId: persona.id }).steps);
        expect(real.format, post.image.workflow).to.equal('png');
      }
    });
  }
});
