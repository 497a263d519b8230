import { expect } from 'chai';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureDescribed, fixtureItem, fixtureMeasured } from './fixture-pictures.ts';
import { fixtureStage } from './fixture-stage.ts';
import { fixtureActionId, fixtureComment, fixtureTick, fixtureTickId } from './fixture-tick.ts';
import { fixtureDecidedAgain } from './fixture-trials.ts';

describe('dashboard page of a visit', () => {
  const stage = fixtureStage();

  it('shows every call of a model, what it took, and why it was asked again', async () => {
    const { server, dashboard } = await stage.open();
    server.ticks.set(fixtureTickId, fixtureTick(fixtureAgentId(0)));
    await stage.enter(`/ticks/${fixtureTickId}`);
    await dashboard.page.locator('summary', { hasText: 'Calls of models 2 calls' }).click();
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

  it('shows what it felt like and why nothing came of it, actions left, memory, and the wording of the prompt', async () => {
    const { server, dashboard } = await stage.open();
    server.ticks.set(fixtureTickId, fixtureTick(fixtureAgentId(0)));
    await stage.enter(`/ticks/${fixtureTickId}`);
    const given = await dashboard.page.getByRole('list', { name: 'What it felt like' }).innerText();
    expect(given.split('\n')).to.deep.equal([
      'Felt like liking, and did not: there was nothing to see',
      'No mood for commenting',
      'No mood for posting',
      '1 action left for the day',
    ]);
    await dashboard.page.getByText('2 things from its memory').click();
    await dashboard.page.getByText('A chart of tides').waitFor();
    await dashboard.page.getByText('@bo_lindqvist, 3 times').waitFor();
    await dashboard.page.getByText(/^visit\.v9 · \d+ characters$/).waitFor();
  });

  it('shows all that it looked at when asked, with what it acted on marked and what it knew of each', async () => {
    const { server, dashboard } = await stage.open();
    server.ticks.set(fixtureTickId, {
      ...fixtureTick(fixtureAgentId(0)),
      perception: {
        items: [fixtureItem('one', 'Kite', fixtureDescribed), fixtureItem('two', 'Chart', fixtureMeasured)],
      },
      actions: [fixtureComment({ targetId: 'two', content: 'Calm blues.' })],
    });
    await stage.enter(`/ticks/${fixtureTickId}`);
    await dashboard.page.locator('summary', { hasText: 'All it looked at 2 pictures' }).click();
    const items = dashboard.page.getByRole('list', { name: 'What it saw' }).locator(':scope > li');
    for (const item of await items.all()) await item.getByText('What it knew').click();
    const [described, measured] = await items.allInnerTexts();
    expect(described)
      .to.match(/Kite[\s\S]*Described by sees-well\s+Subject\s+an orange kite/)
      .and.to.not.include('acted on this');
    expect(described)
      .to.match(/To be avoided\s+private-photo/)
      .and.to.not.include('Setting');
    expect(measured).to.match(
      /Chart\s+acted on this[\s\S]*Measured, because the scripted mind asks no model/,
    );
    expect(measured)
      .to.match(/Brightness\s+light/)
      .and.to.match(/Looks like text\s+top, bottom/);
    expect(measured).to.include('blue 70 %');
    expect(dashboard.faults).to.deep.equal([]);
  });

  it('begins with what it did and to whom, why, and what it knew of that picture, at the action that was clicked', async () => {
    const { server, dashboard } = await stage.open({ viewport: { width: 1000, height: 500 } });
    const tick = fixtureTick(fixtureAgentId(0));
    const comment = fixtureComment({ targetId: 'one', content: 'The kite pulls.' });
    const kite = { ...fixtureItem('one', 'Kite in a storm', fixtureDescribed), popular: true };
    const others = Array.from({ length: 4 }, (_, index) => ({
      ...comment,
      id: fixtureActionId(index + 1),
      targetId: 'gone',
    }));
    server.ticks.set(fixtureTickId, {
      ...tick,
      outcome: 'acted',
      view: tick.view && { ...tick.view, self: { ...tick.view.self, interests: ['storm'] } },
      perception: { items: [kite] },
      actions: [...others, comment],
    });
    await stage.enter(`/ticks/${fixtureTickId}#action-${comment.id}`);
    const clicked = dashboard.page.getByRole('list', { name: 'Actions' }).locator(':scope > li').last();
    expect((await clicked.getByRole('list', { name: 'Why' }).innerText()).split('\n')).to.deep.equal([
      'It is interested in storm.',
      'The picture was new since its last visit.',
      'The picture is among the most popular.',
    ]);
    expect(await clicked.innerText())
      .to.include('“Kite in a storm” by Pia')
      .and.to.match(/Subject\s+an orange kite/);
    const box = await clicked.boundingBox();
    expect(box?.y).to.be.lessThan(500);
    expect(await clicked.getAttribute('data-clicked')).to.equal('true');
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

  it('decides again when asked, and shows both decisions side by side', async () => {
    const { server, dashboard } = await stage.open();
    const tick = { ...fixtureTick(fixtureAgentId(0)), plan: { thought: 'Quiet today.', actions: [] } };
    server.ticks.set(fixtureTickId, tick);
    const now = 'A kite! I would fly it.';
    server.trialOfVisit = fixtureDecidedAgain({
      thought: now,
      actions: [{ kind: 'comment', targetId: 'one', content: 'The kite pulls.' }],
    });
    await stage.enter(`/ticks/${fixtureTickId}`);
    const form = dashboard.page.getByRole('form', { name: 'Run again' });
    await form.getByLabel('Model').fill('another-model');
    await form.getByRole('button', { name: 'Run again' }).click();
    const side = (name: string) => dashboard.page.getByRole('region', { name, exact: true });
    await side('Now').getByText(now).waitFor();
    expect(await side('Now').innerText())
      .to.include('another-model · 900 tokens in, 30 out · price unknown')
      .and.to.include('Comment The kite pulls.');
    expect(await side('Then').innerText())
      .to.include('Quiet today.')
      .and.to.include('It only looks around.');
    expect(server.asked).to.deep.equal([{ model: 'another-model' }]);
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
