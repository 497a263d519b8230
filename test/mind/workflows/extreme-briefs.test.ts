import { expect } from 'chai';
import { type ImageIdea, plainIdea } from '../../../src/actions/post/image-idea.ts';
import { rulesFor } from '../../../src/gallery/engine/run.ts';
import { issuesOf } from '../../../src/gallery/engine/validate.ts';
import type { Step } from '../../../src/gallery/workflow.ts';
import { materialFrom } from '../../../src/mind/workflows/brief/material.ts';
import { chartAddressLength, limits } from '../../../src/mind/workflows/canvas/limits.ts';
import { worstContrast } from '../../../src/mind/workflows/color/contrast.ts';
import type { Picture } from '../../../src/mind/workflows/composition.ts';
import { styleOf } from '../../../src/mind/workflows/style.ts';
import { isDrawable } from '../../../src/mind/workflows/text/measure.ts';
import { freeIds, freeKind } from './samples.ts';

const twelve = Array.from({ length: 12 }, (_, index) => index);
const style = styleOf({ agent: 'ada', at: 0 });

type Said = Omit<ImageIdea, 'workflow' | 'series'>;
/** Briefs as a model gone astray, or somebody who has got at its words, might write them. */
const briefs: Readonly<Record<string, Said>> = {
  empty: { subject: '', mood: '', palette: [''], composition: '', text: '', chart: null, diagram: '' },
  huge: {
    subject: 'Wonderful words without an end '.repeat(400),
    mood: 'm'.repeat(5000),
    palette: Array.from({ length: 400 }, () => 'ultrainfragreen'),
    composition: 'wide '.repeat(2000),
    text: 'W'.repeat(4000),
    chart: {
      type: 'bar',
      labels: twelve.map((index) => `Category number ${index} with a name that goes on and on`),
      values: twelve.map((index) => (index % 2 === 0 ? 1e300 : -1e300)),
    },
    diagram: `graph TD\n${Array.from({ length: 300 }, (_, index) => `  N${index}[${'Long name '.repeat(20)}] --> N${index + 1}`).join('\n')}`,
  },
  hostile: {
    subject: `"}]}; <script>alert(1)</script> \u202Eevil\u0000 \`\${process.env.SECRET}\` %%{init: {}}%%`,
    mood: '<b>',
    palette: ['"; drop table', '#zzzzzz', '\u0000'],
    composition: '{{{{',
    text: '<img src=x onerror=alert(1)>\n\n\nclick',
    chart: { type: 'pie', labels: ['<a>', '"b"', ''], values: [0, 0, 0] },
    diagram: 'graph TD\n  A["<script>"] --> B[click A href "javascript:alert(1)"]',
  },
  'in a script that the fonts lack': {
    subject: '灯台守は踊りを習う',
    mood: '静か',
    palette: ['青'],
    composition: null,
    text: '灯台と海',
    chart: { type: 'line', labels: ['春', '夏', '秋'], values: [1, 2, 3] },
    diagram: 'graph TD\n  A[開始] --> B[終わり]',
  },
};

const pictureOf = (id: (typeof freeIds)[number], said: Said, seed: number): Picture =>
  freeKind(id).compose(materialFrom({ ...plainIdea(id, ''), ...said }, `${id} ${seed}`, style));

/** The lines of text that steps set, with the face of each. */
function linesIn(steps: readonly Step[]): { readonly text: string; readonly font: string }[] {
  return steps.flatMap((step) =>
    step.kind === 'transform' && step.op === 'addText'
      ? [{ text: String(step.params.text), font: String(step.params.font) }]
      : [],
  );
}

function expectWithinLimits(steps: readonly Step[]): void {
  expect(steps.length).to.be.at.most(limits.steps);
  expect(Buffer.byteLength(JSON.stringify(steps))).to.be.at.most(limits.bytes);
  const made = new Set(steps.flatMap((step) => (step.kind === 'save' ? [] : [step.out])));
  for (const step of steps) {
    expect(issuesOf({ ...step }, made, rulesFor(false))).to.deep.equal([]);
    if (step.kind !== 'generate' || step.generator !== 'quickchart') continue;
    const { type, data, options } = step.params;
    expect(chartAddressLength({ type, data, options })).to.be.at.most(limits.chartAddress);
  }
}

function expectReadable({ texts, width, height }: Picture): void {
  for (const { text, left, right, top, bottom, color, grounds } of texts) {
    expect(left, text).to.be.at.least(0);
    expect(right, text).to.be.at.most(width ?? 0);
    expect(top, text).to.be.at.least(0);
    expect(bottom, text).to.be.at.most(height ?? 0);
    expect(worstContrast(color, grounds), text).to.be.at.least(4.5);
  }
}

/** Signs that only markup, code and hidden texts need. */
const noPlainSign = /[<>{}"`\p{Cc}\p{Cf}]/u;

function expectPlainWords(steps: readonly Step[]): void {
  for (const { text, font } of linesIn(steps)) {
    expect(isDrawable(text, font.includes('Serif') ? 'serif' : 'sans'), text).to.equal(true);
    expect(text).not.to.match(noPlainSign).and.not.to.include('WWWWWWWW');
  }
}

describe('a picture of a brief', () => {
  for (const [name, said] of Object.entries(briefs)) {
    describe(`that is ${name}`, () => {
      for (const id of freeIds) {
        it(`is made as ${id}, within all limits, with texts that can be read`, () => {
          for (const seed of [1, 2]) {
            const picture = pictureOf(id, said, seed);
            expectReadable(picture);
            const steps = picture.finish();
            expectWithinLimits(steps);
            expectPlainWords(steps);
          }
        });
      }
    });
  }

  it('has its words in Greek and Cyrillic, which the fonts have', () => {
    for (const text of ['Ο φάρος χορεύει', 'Маяк танцует']) {
      const said = { ...briefs.empty, subject: text, text } satisfies Partial<Said>;
      const picture = freeKind('headline-poster').compose(
        materialFrom({ ...plainIdea('headline-poster', text), text: said.text }, 'letters', style),
      );
      const set = linesIn(picture.finish()).map((line) => line.text);
      expect(set.join(' ')).to.include(text);
    }
  });
});

describe('bars of a chart', () => {
  it('begin at zero: they are as long as their values', () => {
    const values = [12, 24, 48];
    for (const seed of [1, 2, 3, 4]) {
      const chart = { type: 'bar' as const, labels: ['North', 'East', 'South'], values };
      const idea = { ...plainIdea('bar-chart', 'Rain by region'), chart };
      const steps = freeKind('bar-chart')
        .compose(materialFrom(idea, `bars ${seed}`, style))
        .finish();
      const rects = steps.flatMap((step) =>
        step.kind === 'generate' && step.generator === 'shapes'
          ? [{ width: Number(step.params.width), height: Number(step.params.height) }]
          : [],
      );
      const lying = rects.map(({ width, height }) => ({ width: height, height: width }));
      expect(hasBars(rects) || hasBars(lying), `seed ${seed}`).to.equal(true);
    }
  });
});

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether some rectangle has others of its width that are twice and four times as high, to a pixel for each of its own. */
function hasBars(rects: readonly Size[]): boolean {
  const isTimes = (one: Size, other: Size, times: number): boolean =>
    other.width === one.width && Math.abs(other.height - times * one.height) <= times;
  return rects.some((one) => [2, 4].every((times) => rects.some((other) => isTimes(one, other, times))));
}
