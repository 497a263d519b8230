import { expect } from 'chai';
import fc from 'fast-check';
import { workflowIds } from '../../../config/personas/index.ts';
import { type ImageIdea, plainIdea } from '../../../src/actions/post/image-idea.ts';
import { type Step, stepSchema } from '../../../src/gallery/workflow.ts';
import { createWorkflowBuilder } from '../../../src/mind/index.ts';
import { workflowNeeds } from '../../../src/mind/workflows/choice.ts';
import { tinkerer } from '../fixtures.ts';
import { longText } from '../guard/long-text.ts';

const build = createWorkflowBuilder([tinkerer]);
const context = { seed: 'tick-1', personaId: tinkerer.id };

function idea(workflow: string, fields: Partial<ImageIdea> = {}): ImageIdea {
  return plainIdea(workflow, 'A brass gear in the rain', fields);
}

function paramsOf(steps: readonly Step[], generator: string): Record<string, unknown> {
  const step = steps.find((one) => one.kind === 'generate' && one.generator === generator);
  if (step?.kind !== 'generate') throw new Error(`There is no ${generator} step.`);
  return step.params;
}

function textsIn(steps: readonly Step[]): string[] {
  return steps.flatMap((step) =>
    step.kind === 'transform' && step.op === 'addText' ? [String(step.params.text)] : [],
  );
}

/** A diagram without our own directive in front. */
function sourceOf(code: unknown): string {
  return String(code).replace(/^%%[^\n]*\n/, '');
}

describe('building workflows', function () {
  // Some of it makes thousands of workflows.
  this.timeout(90_000);

  for (const id of workflowIds) {
    it(`${id}: valid steps from a generator to a saved PNG, and a spare of another free kind`, () => {
      const { name, steps, spare } = build(idea(id), context);
      for (const one of [steps, spare?.steps ?? []]) {
        for (const step of one)
          expect(stepSchema.safeParse(step).success, JSON.stringify(step)).to.equal(true);
        expect(one[0]?.kind).to.equal('generate');
        expect(one.at(-1)).to.include({ kind: 'save', destination: 'cloud' });
        expect(one.at(-2)).to.deep.include({ kind: 'transform', op: 'convert', params: { to: 'image/png' } });
      }
      expect(name)
        .to.match(new RegExp(`^${id}: `))
        .and.have.length.at.most(90);
      expect(spare?.name).to.not.match(new RegExp(`^${id}: `));
      expect(JSON.stringify(spare?.steps)).to.not.include('"openai"');
    });
  }

  it('repeats exactly for a seed, and draws with variety: other seeds give other pictures of the same idea', () => {
    for (const id of workflowIds) {
      expect(build(idea(id), context)).to.deep.equal(build(idea(id), context));
      const variants = Array.from({ length: 20 }, (_, seed) =>
        JSON.stringify(build(idea(id), { ...context, seed: `${seed}` }).steps),
      );
      expect(new Set(variants).size, id).to.be.at.least(20);
    }
  });

  it('draws the brief of a painted kind in a free kind where no model paints', () => {
    const free = createWorkflowBuilder([tinkerer], { modelFor: () => null });
    for (const id of ['dream-canvas', 'studio-product', 'duotone-poster']) {
      const { name, steps, note } = free(idea(id), context);
      expect(JSON.stringify(steps), id).to.not.include('"openai"');
      expect(note).to.have.property('code', 'IMAGE_MODEL_MISSING');
      expect(note?.message).to.include(id).and.include(name.split(':')[0]);
      expect(name).to.include('A brass gear in the rain');
    }
  });

  it('asks the model that is set, and the persona’s own before it', () => {
    const generatorOf = (steps: readonly Step[]) =>
      steps[0]?.kind === 'generate' ? steps[0].generator : null;
    const stability = createWorkflowBuilder([tinkerer], {
      modelFor: () => ({ generator: 'stability', name: 'stability' }),
    });
    expect(generatorOf(stability(idea('dream-canvas'), context).steps)).to.equal('stability');
    const wanted: (string | null)[] = [];
    const own = createWorkflowBuilder([{ ...tinkerer, imageGenerator: 'imagen' }], {
      modelFor: (generator) => {
        wanted.push(generator);
        return { generator: 'imagen', name: 'google-imagen' };
      },
    });
    expect(generatorOf(own(idea('dream-canvas'), context).steps)).to.equal('google-imagen');
    expect(wanted).to.deep.equal(['imagen']);
    const off = createWorkflowBuilder([{ ...tinkerer, imageGenerator: 'imagen' }], { modelFor: () => null });
    expect(generatorOf(off(idea('dream-canvas'), context).steps)).to.not.include('imagen');
  });

  it('asks image models in 40 to 80 words, in the shape and quality that the kind wants', () => {
    const asked = ['dream-canvas', 'studio-product', 'duotone-poster'].flatMap((id) =>
      Array.from({ length: 40 }, (_, seed) => {
        const subject = seed % 3 === 0 ? 'x' : seed % 3 === 1 ? longText(600) : 'Two tin boats by the sea';
        return paramsOf(build(idea(id, { subject }), { ...context, seed: `${seed}` }).steps, 'openai');
      }),
    );
    for (const { prompt } of asked) {
      expect(String(prompt).split(' ').length, String(prompt)).to.be.within(40, 80);
    }
    expect(new Set(asked.map(({ size }) => size))).to.have.lengthOf(3);
    expect(new Set(asked.map(({ quality }) => quality))).to.have.lengthOf(2);
    expect(new Set(asked.map(({ style }) => style))).to.have.lengthOf(2);
  });

  it('uses only presets that the engine knows', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      for (const step of build(idea('dream-canvas'), { ...context, seed: `${seed}` }).steps) {
        if (step.kind === 'transform' && step.op === 'preset')
          expect(step.params.name).to.be.oneOf(['vintage', 'cool', 'warm', 'dramatic']);
      }
    }
  });

  it('falls to the persona’s favourite where the idea names no workflow of the catalogue', () => {
    expect(build(idea('rm -rf'), context).name).to.match(/^flow-diagram: /);
    expect(build(idea('__proto__'), context).name).to.match(/^flow-diagram: /);
    expect(build(idea('rm -rf'), { ...context, personaId: 'gone' }).name).to.match(/^ridge-landscape: /);
  });

  it('draws the idea’s own chart, label by label', () => {
    const chart: ImageIdea['chart'] = { type: 'bar', labels: ['Mon', 'Tue', 'Wed'], values: [1, 2, 3.5] };
    const texts = textsIn(build(idea('bar-chart', { chart }), context).steps);
    expect(texts).to.include.members(['Mon', 'Tue', 'Wed', '1', '2', '3.5']);
  });

  it('cleans a chart: numbers that are none, uneven lists, endless labels, markup', () => {
    const chart: ImageIdea['chart'] = {
      type: 'bar',
      labels: ['<b>one</b>', 'x'.repeat(500), 'three', 'four', 'five'],
      values: [Number.NaN, 1e300, -7, Number.POSITIVE_INFINITY],
    };
    const texts = textsIn(build(idea('bar-chart', { chart }), context).steps).join('\n');
    expect(texts).to.include('three').and.to.not.include('four').and.to.not.include('<');
    expect(texts).to.not.match(/NaN|Infinity/);
  });

  it('draws shares as positive numbers', () => {
    const chart: ImageIdea['chart'] = { type: 'pie', labels: ['a', 'b'], values: [-3, 4] };
    const params = paramsOf(build(idea('share-donut', { chart }), context).steps, 'quickchart');
    expect(params).to.have.property('type', 'doughnut');
    expect(params).to.have.nested.property('data.datasets[0].data').that.deep.equals([4, 3]);
  });

  it('keeps a diagram’s boxes and arrows and drops what could load or run something', () => {
    const diagram = [
      '%%{init: {"securityLevel":"loose"}}%%',
      'flowchart LR',
      'A[Idea] --> B{Good?}',
      'click A href "https://evil.example"',
      'B -->|yes| C[<img src=x onerror=alert(1)>Ship]',
      'style A fill:url(https://evil.example/x.svg)',
    ].join('\n');
    const { code } = paramsOf(build(idea('flow-diagram', { diagram }), context).steps, 'mermaid');
    const lines = sourceOf(code).split('\n');
    const own = lines.filter((line) => line.startsWith('  style'));
    expect(lines.slice(0, lines.length - own.length)).to.deep.equal([
      'flowchart LR',
      '  N0["Idea"]',
      '  N1{"Good?"}',
      '  N2["Ship"]',
      '  N0 --> N1',
      '  N1 -->|"yes"| N2',
    ]);
    for (const line of own)
      expect(line).to.match(/^ {2}style N[01] fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}$/);
    expect(code).to.match(/^%%\{init: \{"theme":"base"/);
  });

  it('draws a diagram of its own where the idea has none that can be drawn', () => {
    for (const diagram of [null, '', 'flowchart LR', 'gantt\n a', '<script>', 'flowchart LR\nclick A']) {
      const { code } = paramsOf(build(idea('flow-diagram', { diagram }), context).steps, 'mermaid');
      expect(sourceOf(code), diagram ?? 'null').to.match(/^flowchart LR\n {2}N0\["brass"\]/);
    }
  });

  it('makes valid, bounded steps of whatever was answered', () => {
    const anything = fc.record<ImageIdea>({
      workflow: fc.oneof(fc.constantFrom(...workflowIds), fc.string()),
      subject: fc.oneof(fc.string({ unit: 'binary', maxLength: 800 }), fc.constant('')),
      mood: fc.option(fc.string({ unit: 'binary', maxLength: 80 })),
      palette: fc.array(fc.oneof(fc.constantFrom('teal', 'pale ochre', 'black'), fc.string()), {
        maxLength: 6,
      }),
      composition: fc.option(fc.string({ unit: 'binary', maxLength: 400 })),
      text: fc.option(fc.string({ unit: 'binary', maxLength: 400 })),
      series: fc.option(fc.constant({ key: 'k', about: 'tides', part: 2, of: 4 })),
      chart: fc.option(
        fc.record({
          type: fc.constantFrom('bar' as const, 'line' as const, 'pie' as const, 'radar' as const),
          labels: fc.array(fc.string({ unit: 'binary' }), { maxLength: 40 }),
          values: fc.array(fc.double(), { maxLength: 40 }),
        }),
      ),
      diagram: fc.option(fc.string({ unit: 'binary', maxLength: 1_500 })),
    });
    fc.assert(
      fc.property(anything, fc.string(), (given, seed) => {
        const { name, steps } = build(given, { ...context, seed });
        // JSON writes numbers that are none as null.
        const wire = JSON.stringify({ name, steps });
        expect(steps.length).to.be.at.most(40);
        expect(steps.every((step) => stepSchema.safeParse(step).success)).to.equal(true);
        expect(Buffer.byteLength(wire)).to.be.at.most(12_600);
        expect(wire.isWellFormed()).to.equal(true);
        expect(wire)
          .to.not.include('null')
          .and.not.match(/\p{Cc}/u);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('knows what each workflow wants of an idea', () => {
    expect(workflowNeeds('trend-line')).to.equal('chart');
    expect(workflowNeeds('flow-diagram')).to.equal('diagram');
    expect(workflowNeeds('slope-chart')).to.equal('chart');
    expect(workflowNeeds('pixel-sprite')).to.equal('subject');
  });
});
