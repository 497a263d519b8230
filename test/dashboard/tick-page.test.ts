import { expect } from 'chai';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureDescribed, fixtureItem, fixtureMeasured } from './fixture-pictures.ts';
import { fixtureStage } from './fixture-stage.ts';
import { fixtureComment, fixtureTick, fixtureTickId } from './fixture-tick.ts';

describe('dashboard page of a visit', () => {
  const stage = fixtureStage();

  it('shows every call of a model, what it took, and why it was asked again', async () => {
    const { server, dashboard } = await stage.open();
    server.ticks.set(fixtureTickId, fixtureTick(fixtureAgentId(0)));
    await stage.enter(`/ticks/${fixtureTickId}`);
    const calls = dashboard.page.getByRole('list', { name: 'Calls of models' }).getByRole('listitem');
    const [first, second] = await calls.allInnerTexts();
    expect(first).to.include('Asked for a plan').and.to.include('Not usable').and.to.include('small-model');
    expect(first).to.include('1,200 tokens in, 7 out · price unknown · 640 ms');
    expect(first).to.include('MIND_UNUSABLE_ANSWER The answer is no plan.');
    expect(second).to.include('Asked again, because the answer was no plan').and.to.include('Answered');
    expect(second).to.include('1,250 tokens in, 30 out · <$0.0001 · 1.8 s');
    await calls.first().getByText('Answer as the model gave it').click();
    await calls.first().getByText('I would rather not.').waitFor();
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('shows what the mind was given: mood, actions left, memory, and the wording of the prompt', async () => {
    const { server, dashboard } = await stage.open();
    server.ticks.set(fixtureTickId, fixtureTick(fixtureAgentId(0)));
    await stage.enter(`/ticks/${fixtureTickId}`);
    const given = await dashboard.page.getByRole('list', { name: 'What it was given' }).innerText();
    expect(given.split('\n')).to.deep.equal([
      'Felt like liking',
      'No mood to comment',
      'No mood to post',
      '1 action left for the day',
    ]);
    await dashboard.page.getByText('2 things from its memory').click();
    await dashboard.page.getByText('A chart of tides').waitFor();
    await dashboard.page.getByText('@bo_lindqvist, 3 times').waitFor();
    await dashboard.page.getByText(/^visit\.v9 · \d+ characters$/).waitFor();
  });

  it('shows the pictures that it looked at, with all that was known of them', async () => {
    const { server, dashboard } = await stage.open();
    server.ticks.set(fixtureTickId, {
      ...fixtureTick(fixtureAgentId(0)),
      perception: {
        items: [fixtureItem('one', 'Kite', fixtureDescribed), fixtureItem('two', 'Chart', fixtureMeasured)],
      },
    });
    await stage.enter(`/ticks/${fixtureTickId}`);
    const looked = dashboard.page.getByRole('list', { name: 'What it looked at' });
    const [described, measured] = await looked.locator(':scope > li').allInnerTexts();
    expect(described).to.match(/Kite\s+Described by sees-well\s+Subject\s+an orange kite/);
    expect(described)
      .to.match(/To be avoided\s+private-photo/)
      .and.to.not.include('Setting');
    expect(measured).to.match(/Chart\s+Measured, because the scripted mind asks no model/);
    expect(measured)
      .to.match(/Brightness\s+light/)
      .and.to.match(/Looks like text\s+top, bottom/);
    expect(measured).to.include('blue 70 %');
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('marks the words of a comment that rest on what was known of the picture', async () => {
    const { server, dashboard } = await stage.open();
    const content = 'The orange kite is bold; kites like it, oranges too.';
    server.ticks.set(fixtureTickId, {
      ...fixtureTick(fixtureAgentId(0)),
      outcome: 'acted',
      perception: { items: [fixtureItem('one', 'Kite', fixtureDescribed)] },
      actions: [fixtureComment({ targetId: 'one', content, restsOn: ['orange', 'kite', 'bold'] })],
    });
    await stage.enter(`/ticks/${fixtureTickId}`);
    const actions = dashboard.page.getByRole('list', { name: 'Actions' });
    await actions.getByText('Marked words rest on what it knew of the picture.').waitFor();
    expect(await actions.locator('mark').allInnerTexts()).to.deep.equal(['orange', 'kite', 'bold']);
    expect(await actions.innerText()).to.include(content);
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('shows a trace that lacks these', async () => {
    const { server, dashboard } = await stage.open();
    server.ticks.set(fixtureTickId, {
      ...fixtureTick(fixtureAgentId(0)),
      view: null,
      calls: [],
      promptVersion: null,
    });
    await stage.enter(`/ticks/${fixtureTickId}`);
    await dashboard.page.getByText(/^\d+ characters$/).waitFor();
    await dashboard.page.getByText('It only looked around.').waitFor();
  });
});
