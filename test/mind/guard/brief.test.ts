import { expect } from 'chai';
import { createJudge, guardPlan } from '../../../src/mind/guard/index.ts';

import { prepareTask } from '../../../src/mind/task/task.ts';
import { tinkerer, viewOf } from '../fixtures.ts';
import { longText } from './long-text.ts';

const judge = createJudge({ blockedPhrases: ['buy now'] });
const task = prepareTask(viewOf({ appetite: { post: true } }), tinkerer);

/** What becomes of a post whose brief a model answered like this. */
function posted(image: unknown, fields: Record<string, unknown> = {}) {
  const raw = { kind: 'post', title: 'A tin boat', description: 'It floats.', image, ...fields };
  const { plan, notes } = guardPlan({ thought: '', actions: [raw] }, task, judge);
  const [action] = plan.actions;
  if (action?.kind !== 'post') throw new Error('The post was dropped.');
  return { image: action.image, notes, action };
}

describe('the brief of a picture that a model answers', () => {
  it('is kept where it is sound', () => {
    const brief = {
      workflow: 'dream-canvas',
      subject: 'a tin boat',
      mood: 'serene',
      palette: ['teal', 'ochre'],
      composition: 'low horizon',
      text: 'Afloat',
      chart: null,
      diagram: null,
    };
    const { image, notes } = posted(brief);
    expect(image).to.deep.equal({ ...brief, series: task.brief.may.post?.series ?? null });
    expect(notes).to.deep.equal([]);
  });

  it('makes a picture of whatever is missing or of another type', () => {
    for (const broken of [
      undefined,
      null,
      7,
      [],
      'a boat',
      {},
      { subject: 3, palette: 'no list', mood: [], text: {} },
    ]) {
      const { image } = posted(broken);
      expect(tinkerer.workflows.map(({ id }) => id)).to.include(image.workflow);
      expect(image.subject).to.be.oneOf(['A tin boat', 'a boat']);
      expect(image).to.include({ text: null, diagram: null, chart: null });
    }
  });

  it('reads lists that are one text, and numbers that are texts', () => {
    const { image } = posted({
      subject: 'x',
      palette: 'deep teal, ochre and rose',
      chart: { type: 'area', labels: ['a', 2, 'c', null], values: ['1', 2, 'three', 4] },
    });
    expect(image.palette).to.deep.equal(['deep teal', 'ochre', 'rose']);
    expect(image.chart).to.deep.equal({ type: 'bar', labels: ['a', '2'], values: [1, 2] });
  });

  it('is bounded, part by part', () => {
    const long = longText(24_000);
    const { image } = posted({
      workflow: long,
      subject: long,
      mood: long,
      palette: Array.from({ length: 900 }, () => long),
      composition: long,
      text: long,
      diagram: null,
    });
    expect(image.subject.length).to.be.at.most(300);
    expect(image.mood?.length).to.be.at.most(40);
    expect(image.palette.length).to.be.at.most(6);
    for (const colour of image.palette) expect(colour.length).to.be.at.most(30);
    expect(image.composition?.length).to.be.at.most(120);
    expect(image.text?.length).to.be.at.most(80);
  });

  it('loses what may not be said, and the picture is made without it', () => {
    const { image, notes, action } = posted({
      subject: 'a sign that says buy now',
      mood: 'buy now',
      palette: ['teal', 'buy now'],
      composition: 'I am a real human being',
      text: 'BUY, now!',
      chart: { type: 'bar', labels: ['buy now', 'ok'], values: [1, 2] },
      diagram: 'flowchart LR\n A[buy now] --> B',
    });
    expect(action.title).to.equal('A tin boat');
    expect(image).to.deep.include({
      subject: 'A tin boat',
      mood: null,
      palette: ['teal'],
      composition: null,
      text: null,
    });
    expect(image.diagram).to.include('N1["B"]').and.not.include('buy now');
    expect(image.chart?.labels).to.deep.equal(['', 'ok']);
    expect(notes.map(({ code }) => code))
      .to.include('SPAM')
      .and.include('CLAIMS_HUMAN');
    expect(notes.every(({ message }) => message.startsWith('Left words out of a picture'))).to.equal(true);
  });

  it('loses words with links, and the signs of mentions', () => {
    const { image } = posted({
      subject: 'a boat',
      text: 'for @nobody',
      composition: 'see https://evil.example',
    });
    expect(image.text).to.equal('for nobody');
    expect(image.composition).to.equal(null);
  });

  it('cannot name a series of its own', () => {
    const series = { key: 'mine', about: 'me', part: 1, of: 900 };
    expect(posted({ subject: 'a boat', series }).image.series).to.not.deep.equal(series);
  });
});
