import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { createSampleDrawer } from '../../src/personas/draw-samples.ts';

const [persona] = loadPersonas();
if (persona === undefined) throw new RangeError('Personas come with the fleet.');

describe('sample pictures of a persona', function () {
  this.timeout(60_000);

  // A thread takes a while to begin; it keeps nothing of a request.
  const draw = createSampleDrawer();

  it('are drawn beside the thread that asks for them, the same ones for the same seed', async () => {
    const [before, beforeHere] = [process.cpuUsage(), process.threadCpuUsage()];
    const [first, again] = await Promise.all([
      draw({ persona, count: 1, seed: 'spring' }),
      draw({ persona, count: 1, seed: 'spring' }),
    ]);
    const [all, here] = [process.cpuUsage(before), process.threadCpuUsage(beforeHere)];
    expect(first).to.have.length(1);
    expect(first[0]?.url).to.match(/^data:image\/webp;base64,.{1000}/);
    expect(again).to.deep.equal(first);
    expect(here.user / all.user).to.be.below(0.25);
  });

  it('are refused in words where the thread cannot draw them, and drawn again afterwards', async () => {
    const broken = { ...persona, voice: { ...persona.voice, subjects: ['{nobody}'] } };
    const refused = await draw({ persona: broken, count: 1, seed: 'x' }).then(
      () => null,
      (error: unknown) => String(error),
    );
    expect(refused).to.match(/^SamplesFailedError: The sample pictures could not be drawn: /);
    expect(await draw({ persona, count: 1, seed: 'x' })).to.have.length(1);
  });

  it('are refused at once where many wait already', async () => {
    const drawAnew = createSampleDrawer();
    const asked = Array.from({ length: 8 }, () => drawAnew({ persona, count: 0, seed: 'x' }));
    const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected');
    expect(refused).to.have.length(3);
    for (const one of refused) expect(one).to.have.nested.property('reason.code', 'SAMPLES_BUSY');
    expect(await drawAnew({ persona, count: 0, seed: 'x' })).to.deep.equal([]);
  });
});
