import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** How long the page may take for anything, in milliseconds. */
const patienceMs = 10_000;

/** One agent of the list. */
export class AgentEntry {
  readonly root: Locator;

  constructor(root: Locator) {
    this.root = root;
  }

  /** Resolves once the entry shows this status. */
  async hasStatus(status: 'idle' | 'running' | 'paused' | 'error'): Promise<void> {
    await this.root.locator(`[data-status="${status}"]`).waitFor();
  }

  /** The box that takes it into the selection. */
  get checkbox(): Locator {
    return this.root.getByRole('checkbox');
  }

  button(label: 'Start' | 'Pause' | 'Resume' | 'Stop'): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${label} `) });
  }

  /** What the server said when it refused a command. */
  get refusal(): Locator {
    return this.root.getByRole('alert');
  }
}

/** The dashboard in one browser tab, in the words of its users. */
export class DashboardPage {
  readonly page: Page;
  /** Errors and broken policies that the browser reported, except refused requests, which tests provoke. */
  readonly faults: readonly string[];
  readonly #origin: string;

  private constructor(page: Page, origin: string, faults: readonly string[]) {
    this.page = page;
    this.faults = faults;
    this.#origin = origin;
  }

  /** A fresh tab without a session. */
  static async open(
    browser: Browser,
    origin: string,
    options: BrowserContextOptions = {},
  ): Promise<DashboardPage> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(patienceMs);
    return DashboardPage.of(await context.newPage(), origin);
  }

  /** The dashboard in a tab that is open already. */
  static of(page: Page, origin: string): DashboardPage {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      if (!message.text().startsWith('Failed to load resource')) faults.push(message.text());
    });
    return new DashboardPage(page, origin, faults);
  }

  async goTo(path = '/'): Promise<void> {
    await this.page.goto(`${this.#origin}${path}`);
  }

  /** Goes to another page of the dashboard that is open, as its links do: without loading it anew. */
  async moveTo(path: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
  }

  /** Opens a page and logs in on the way to it. */
  async enter(password: string, path = '/'): Promise<void> {
    await this.goTo(path);
    await this.logIn(password);
    await this.page.getByRole('banner').waitFor();
  }

  /** Follows a link of the page, without loading it anew. */
  async follow(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async logIn(password: string): Promise<void> {
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Log in' }).click();
  }

  /** Path and query of the address bar. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return `${pathname}${search}`;
  }

  get summary(): Locator {
    return this.page.getByRole('region', { name: 'The fleet at a glance' });
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  get agents(): Locator {
    return this.page.locator('[data-agent]');
  }

  agent(username: string): AgentEntry {
    return new AgentEntry(this.page.locator(`[data-agent="${username}"]`));
  }

  get feed(): Locator {
    return this.page.getByRole('region', { name: /^(Live activity|Timeline)$/ });
  }

  get activities(): Locator {
    return this.feed.locator('[data-activity]');
  }

  /** The lines of the feed that contain a text. */
  activity(text: string): Locator {
    return this.activities.filter({ hasText: text });
  }

  /** Ids of the activities that are shown, from the top. */
  async activityIds(): Promise<number[]> {
    const ids: number[] = [];
    for (const row of await this.activities.all()) ids.push(Number(await row.getAttribute('data-activity')));
    return ids;
  }

  /** Resolves once the feed says that its connection is in this state. */
  async hasConnection(state: 'connecting' | 'live' | 'silent' | 'lost'): Promise<void> {
    await this.feed.locator(`[data-state="${state}"]`).waitFor();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
