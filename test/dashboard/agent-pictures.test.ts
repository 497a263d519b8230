import { expect } from 'chai';
import type { BrowserContextOptions } from 'playwright-core';
import type { DashboardPage } from '../support/dashboard-page.ts';
import { fixtureAgentId } from './fixture-data.ts';
import { fixtureStage } from './fixture-stage.ts';

/** Pictures of others' galleries by their shapes. */
const shapes = [
  [1024, 576],
  [720, 1008],
  [960, 960],
  [578, 950],
] as const;

const addressOf = ([width, height]: readonly [number, number]) =>
  `https://pictures.example/${width}x${height}.png?signed=1`;

const seenAt = '2026-11-27T10:00:00.000Z';
/** Of the others no visit has seen anything. */
const received = [
  { itemId: 'item-0', likeCount: 12, commentCount: 1, seenAt },
  { itemId: 'item-2', likeCount: 1, commentCount: 0, seenAt },
];

describe('pictures on the page of an agent', () => {
  const stage = fixtureStage();
  let dashboard: DashboardPage;
  const asked: string[] = [];

  /** Opens the page of an agent that has posted a picture of each shape. */
  async function enter(options: BrowserContextOptions = {}): Promise<void> {
    const opened = await stage.open(options);
    ({ dashboard } = opened);
    asked.length = 0;
    opened.server.received.set(fixtureAgentId(0), received);
    await dashboard.page.route('**/*.png*', (route) => route.abort());
    await dashboard.page.route('**/api/images?**', (route) => {
      const of = new URL(route.request().url()).searchParams.get('url') ?? '';
      asked.push(of);
      const [, width = '1', height = '1'] = /(\d+)x(\d+)/.exec(of) ?? [];
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#3a7"/><circle cx="50%" cy="50%" r="90" fill="#fc6"/></svg>`,
      });
    });
    for (const [index, shape] of shapes.entries()) {
      const title = `A picture with a long title that has more words than fit into one line, ${index}`;
      opened.server.publish({
        type: 'post',
        message: 'Posted a picture',
        agentId: fixtureAgentId(0),
        metadata: {
          title,
          imageUrl: addressOf(shape),
          itemId: `item-${index}`,
          itemUrl: `https://gallery.example/items/${index}`,
        },
      });
    }
    await stage.enter(`/agents/${fixtureAgentId(0)}`);
  }

  const pictures = () => dashboard.page.getByRole('list', { name: 'Pictures' }).getByRole('listitem');

  /** Natural and shown sizes, once all are loaded. */
  const sizes = () =>
    dashboard.page.evaluate<{ natural: number; shown: number; width: number }[]>(`Promise.all(
      [...document.querySelectorAll('ul[aria-label="Pictures"] img')].map(async (image) => {
        image.scrollIntoView();
        await image.decode();
        const { width, height } = image.getBoundingClientRect();
        return { natural: image.naturalWidth / image.naturalHeight, shown: width / height, width };
      }),
    )`);

  for (const [screen, viewport] of [
    ['phone', { width: 390, height: 844 }],
    ['tablet', { width: 820, height: 1180 }],
    ['desktop', { width: 1440, height: 900 }],
  ] as const) {
    it(`are shown whole, in their own shape, on a ${screen}`, async () => {
      await enter({ viewport });
      await pictures()
        .nth(shapes.length - 1)
        .waitFor();
      const seen = await sizes();
      expect(seen).to.have.length(shapes.length);
      for (const { natural, shown, width } of seen) {
        expect(shown).to.be.closeTo(natural, 0.02);
        expect(width).to.be.above(100);
      }
      expect(await dashboard.page.evaluate<number>('document.documentElement.scrollWidth')).to.be.at.most(
        viewport.width,
      );
    });
  }

  it('come through the fleet’s own server, and say all of their title', async () => {
    await enter();
    await pictures()
      .nth(shapes.length - 1)
      .waitFor();
    await sizes();
    expect([...asked].sort()).to.deep.equal(shapes.map(addressOf).sort());
    const captions = await pictures().locator('a').allInnerTexts();
    expect(captions.map((caption) => caption.trim().split('\n')[0]).sort()).to.deep.equal(
      shapes.map(
        (_, index) => `A picture with a long title that has more words than fit into one line, ${index}`,
      ),
    );
    const cut = await pictures()
      .locator('a > span > span')
      .evaluateAll((spans) => spans.filter((span) => span.scrollWidth > span.clientWidth + 1).length);
    expect(cut).to.equal(0);
  });

  it('show the likes and comments that a visit saw last, and none where no visit saw the picture', async () => {
    await enter();
    await dashboard.page.getByText('12 likes').waitFor();

    const captions = await pictures().locator('a').allInnerTexts();
    const below = captions.map((caption) => caption.trim().split('\n').slice(1).join(' '));
    expect(below.sort()).to.deep.equal(['', '', '1 like · 0 comments', '12 likes · 1 comment']);
  });
});
