// Takes the screenshots that the documentation shows, from a demo that has run for a while.
// Usage: npm run screenshots [-- --seconds 90]

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { z } from 'zod';
import { launchBrowser } from '../test/support/browser.ts';
import { type DemoReport, makeDataDirectory, startDemo } from '../test/support/demo.ts';
import { eventually } from '../test/support/eventually.ts';

const directory = join(import.meta.dirname, '..', 'docs', 'screenshots');
/** What a picture in the repository may weigh, in bytes. */
const heaviest = 250_000;

/** For a page to be there with all its pictures. */
const patienceMs = 30_000;

const desktop = { width: 1280, height: 860 };

type ColorScheme = 'light' | 'dark';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Is seen once the page is worth a picture. */
  readonly awaits: string;
  readonly colorSchemes: readonly ColorScheme[];
  readonly prepare?: (page: Page) => Promise<void>;
}

interface Round {
  readonly report: DemoReport;
  readonly shots: readonly Shot[];
  readonly colorScheme: ColorScheme;
}

async function takeAll(running: Browser, { report, shots, colorScheme }: Round): Promise<void> {
  const context = await running.newContext({ colorScheme, viewport: desktop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${report.dashboard}/login`);
  await page.getByLabel('Password', { exact: true }).fill(report.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('banner').waitFor();
  for (const shot of shots.filter(({ colorSchemes }) => colorSchemes.includes(colorScheme))) {
    await page.setViewportSize(desktop);
    await page.goto(`${report.dashboard}${shot.path}`);
    await take(page, shot, colorScheme);
  }
  await context.close();
}

/** What is further down or folded away is loaded when somebody gets there; nothing in sight is still on its way. */
const isAllThere = `document.querySelector('.mantine-Skeleton-root') === null &&
  [...document.images].every((image) => {
    const { left, top, width, height } = image.getBoundingClientRect();
    return image.naturalWidth > 0 || document.elementFromPoint(left + width / 2, top + height / 2) !== image;
  })`;

async function take(page: Page, shot: Shot, colorScheme: string): Promise<void> {
  await page.getByText(shot.awaits).first().waitFor();
  await shot.prepare?.(page);
  await page.waitForLoadState('load');
  // Pictures in sight are loaded, and nothing is drawn in mid-movement.
  await eventually(
    shot.name,
    async () => (await page.evaluate<boolean>(isAllThere)) || undefined,
    patienceMs,
  );
  // Pictures are decoded when they are first drawn, after the page around them; the second one has them all.
  await page.screenshot();
  const path = join(directory, `${shot.name}-${colorScheme}.png`);
  const taken = await page.screenshot({ animations: 'disabled' });
  // A palette of 256 colours is enough for a page and a third of the weight.
  const { size } = await sharp(taken).png({ palette: true, quality: 90, effort: 8 }).toFile(path);
  if (size > heaviest) throw new Error(`${path} weighs ${size} bytes; ${heaviest} are the most.`);
  process.stdout.write(`${shot.name}-${colorScheme}.png ${Math.ceil(size / 1000)} kB\n`);
}

/** Lets the fleet live for a while, and gives the page something of every status to show. */
async function makeInteresting(report: DemoReport, seconds: number): Promise<void> {
  const change = (method: string, path: string, body?: object): Promise<unknown> =>
    ask(report, method, path, body);
  await change('PATCH', '/api/fleet/settings', {
    limits: { dailyActions: 2000, dailyTokens: 1_000_000, dailyCostUsd: 5 },
  });
  await pause(seconds * 1000);
  const { items } = agentsSchema.parse(await ask(report, 'GET', '/api/agents?limit=24'));
  for (const { id } of items.slice(4, 7)) await change('POST', `/api/agents/${id}/pause`);
  for (const { id } of items.slice(9, 11)) await change('POST', `/api/agents/${id}/stop`);
}

const agentsSchema = z.object({ items: z.array(z.object({ id: z.string() })) });
const activitiesSchema = z.object({
  items: z.array(z.object({ tickId: z.string() })),
});

async function shotsOf(report: DemoReport): Promise<Shot[]> {
  const { items } = activitiesSchema.parse(await ask(report, 'GET', '/api/activity?type=post&limit=1'));
  const [post] = items;
  if (post === undefined) throw new Error('No agent has posted yet; give the fleet more --seconds.');
  return [
    {
      name: 'fleet',
      path: '/',
      awaits: 'Latest pictures',
      colorSchemes: ['light', 'dark'],
      prepare: feedIsLive,
    },
    {
      name: 'visit',
      path: `/ticks/${post.tickId}`,
      awaits: 'What moved it',
      colorSchemes: ['light'],
      prepare: toWholePage,
    },
  ];
}

async function feedIsLive(page: Page): Promise<void> {
  await page.locator('[data-state="live"]').waitFor();
}

/** Makes the window as high as the page, because what is below it would not be loaded. */
async function toWholePage(page: Page): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ ...desktop, height });
}

async function ask(
  { dashboard, token }: DemoReport,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${dashboard}${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}.`);
  return response.json();
}

const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '90' } } });

const dataDirectory = await makeDataDirectory();
const [browser, demo] = await Promise.all([
  launchBrowser(),
  startDemo({ dataDirectory, environment: { AGENTS: '24', FLEET_PACE: '20' } }),
]);
try {
  await mkdir(directory, { recursive: true });
  await makeInteresting(demo.report, Number(options.seconds));
  const shots = await shotsOf(demo.report);
  for (const colorScheme of ['light', 'dark'] as const) {
    await takeAll(browser, { report: demo.report, shots, colorScheme });
  }
} finally {
  await browser.close();
  await demo.interrupt();
  await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
