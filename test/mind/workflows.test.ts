import { expect } from 'chai';
import fc from 'fast-check';
import { workflowIds } from '../../config/personas/index.ts';
import type { ImageIdea } from '../../src/actions/post/image-idea.ts';
import { type Step, stepSchema } from '../../src/gallery/workflow.ts';
import { createWorkflowBuilder } from '../../src/mind/index.ts';
import { workflowNeeds } from '../../src/mind/workflows/index.ts';
import { tinkerer } from './fixtures.ts';

const build = createWorkflowBuilder([tinkerer]);
const context = { seed: 'tick-1', personaId: tinkerer.id };

function idea(workflow: string, fields: Partial<ImageIdea> = {}): ImageIdea {
  return { workflow, subject: 'A brass gear in the rain', chart: null, diagram: null, ...fields };
}

function paramsOf(steps: readonly Step[], generator: string): Record<string, unknown> {
  const step = steps.find((one) => one.kind === 'generate' && one.generator === generator);
  if (step?.kind !== 'generate') throw new Error(`There is no ${generator} step.`);
  return step.params;
}

/** Every number under one of these names is a length in pixels. */
const lengths = ['width', 'height'];

function lengthsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'number' && lengths.includes(key) ? [inner] : lengthsIn(inner),
  );
}

describe('workflow catalogue', () => {
  for (const id of workflowIds) {
    describe(id, () => {
      const { name, steps } = build(idea(id), context);

      it('is a straight line of valid steps from one generator to a saved PNG', () => {
        for (const step of steps)
          expect(stepSchema.safeParse(step).success, JSON.stringify(step)).to.equal(true);
        const made = steps.filter((step) => step.kind !== 'save').map(({ out }) => out);
        const used = steps.filter((step) => step.kind !== 'generate').map((step) => step.in);
        expect(steps[0]?.kind).to.equal('generate');
        expect(used).to.deep.equal(made);
        expect(steps.at(-1)).to.include({ kind: 'save', destination: 'cloud' });
        expect(steps.at(-2)).to.deep.include({
          kind: 'transform',
          op: 'convert',
          params: { to: 'image/png' },
        });
      });

      it('turns what may be an SVG into pixels before anything else is done with it', () => {
        expect(steps[1]).to.include({ kind: 'transform', op: 'resize' });
      });

      it('is bounded in size and in steps', () => {
        for (const step of steps.slice(1)) {
          for (const length of lengthsIn(step)) expect(length).to.be.within(16, 1024);
        }
        expect(steps.length).to.be.within(4, 14);
        expect(name)
          .to.match(new RegExp(`^${id}: `))
          .and.have.length.at.most(90);
      });

      it('repeats exactly for a seed', () => {
        expect(build(idea(id), context).steps).to.deep.equal(steps);
      });
    });
  }

  it('holds different pipelines, not one for all', () => {
    const shapes = workflowIds.map((id) =>
      build(idea(id), context)
        .steps.map((step) =>
          step.kind === 'transform' ? step.op : step.kind === 'generate' ? step.generator : '',
        )
        .join(' '),
    );
    expect(new Set(shapes).size).to.be.at.least(workflowIds.length - 1);
  });

  it('draws with variety: other seeds give other pictures of the same idea', () => {
    for (const id of workflowIds) {
      const variants = Array.from({ length: 20 }, (_, seed) =>
        JSON.stringify(build(idea(id), { ...context, seed: `${seed}` }).steps),
      );
      expect(new Set(variants).size, id).to.be.at.least(3);
    }
  });

  it('falls to the persona’s favourite where the idea names no workflow of the catalogue', () => {
    expect(build(idea('rm -rf'), context).name).to.match(/^flow-diagram: /);
    expect(build(idea('__proto__'), context).name).to.match(/^flow-diagram: /);
    expect(build(idea('rm -rf'), { ...context, personaId: 'gone' }).name).to.match(/^dream-canvas: /);
  });

  it('draws the idea’s own chart, label by label', () => {
    const chart = { type: 'bar', labels: ['Mon', 'Tue', 'Wed'], values: [1, 2, 3.5] } as const;
    const given = { chart: { ...chart, labels: [...chart.labels], values: [...chart.values] } };
    const { data } = paramsOf(build(idea('bar-chart', given), context).steps, 'quickchart');
    expect(data).to.deep.include({ labels: chart.labels });
    expect(data).to.have.nested.property('datasets[0].data').that.deep.equals(chart.values);
  });

  it('cleans a chart: numbers that are none, uneven lists, endless labels, markup', () => {
    const chart = {
      type: 'bar' as const,
      labels: ['<b>one</b>', 'x'.repeat(500), 'three', 'four', 'five'],
      values: [Number.NaN, 1e300, -7, Number.POSITIVE_INFINITY],
    };
    const { data } = paramsOf(build(idea('bar-chart', { chart }), context).steps, 'quickchart');
    expect(data).to.have.nested.property('labels[1]', 'three');
    expect(data).to.have.nested.property('labels[0]').that.has.length.at.most(24);
    expect(data).to.have.nested.property('datasets[0].data').that.deep.equals([1e9, -7]);
  });

  it('draws shares as positive numbers', () => {
    const chart = { type: 'pie' as const, labels: ['a', 'b'], values: [-3, 4] };
    const params = paramsOf(build(idea('share-donut', { chart }), context).steps, 'quickchart');
    expect(params).to.have.property('type', 'pie');
    expect(params).to.have.nested.property('data.datasets[0].data').that.deep.equals([3, 4]);
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
    expect(code).to.equal('flowchart LR\n  A[Idea] --> B{Good?}\n  B -->|yes| C[ Ship]');
  });

  it('draws a diagram of its own where the idea has none that can be drawn', () => {
    for (const diagram of [null, '', 'flowchart LR', 'gantt\n a', '<script>', 'flowchart LR\nclick A']) {
      const { code } = paramsOf(build(idea('flow-diagram', { diagram }), context).steps, 'mermaid');
      expect(code, diagram ?? 'null').to.match(/^flowchart LR\n {2}N0\[brass\]/);
    }
  });

  it('makes valid, bounded steps of whatever was answered', () => {
    const anything = fc.record<ImageIdea>({
      workflow: fc.oneof(fc.constantFrom(...workflowIds), fc.string()),
      subject: fc.oneof(fc.string({ unit: 'binary', maxLength: 800 }), fc.constant('')),
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
        expect(steps.every((step) => stepSchema.safeParse(step).success)).to.equal(true);
        expect(wire.length).to.be.lessThan(8_000);
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
    expect(workflowNeeds('pixel-sprite')).to.equal('subject');
  });
});
