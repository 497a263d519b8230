import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { problems } from '../../src/api/problems.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildDashboard } from '../support/dashboard-build.ts';
import { apiToken, startWeb, type TestWeb } from '../support/web.ts';

const run = promisify(execFile);
const linter = join(import.meta.dirname, '../../node_modules/.bin/redocly');

const documentSchema = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        security: z.array(z.record(z.string(), z.array(z.string()))),
        requestBody: z.object({ required: z.boolean() }).optional(),
        parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional(),
        responses: z.record(
          z.string(),
          z.object({ description: z.string(), content: z.record(z.string(), z.unknown()) }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** What may be null and does not say what else it is. */
const nullableSchema = z
  .looseObject({ anyOf: z.tuple([z.unknown(), z.strictObject({ type: z.literal('null') })]) })
  .refine((schema) => !('type' in schema));

const reportSchema = z.object({
  totals: z.object({ errors: z.int(), warnings: z.int() }),
  problems: z.array(z.object({ severity: z.string(), ruleId: z.string(), message: z.string() })),
});

/** Routes that Express has mounted itself; those of routers inside, the board and the dashboard, are no part of the API. */
function mountedRoutes({ web }: TestWeb): string[] {
  return web.app.router.stack.flatMap(({ route }) =>
    route === undefined
      ? []
      : route.stack.map(({ method }) => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`),
  );
}

describe("the API's description", () => {
  let web: TestWeb;
  let document: z.infer<typeof documentSchema>;

  before(async () => {
    web = await startWeb();
    document = await web.ask(documentSchema, 'GET', '/api/openapi.json');
  });

  after(() => web?.close());

  it('has the routes that are mounted, and no others', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );

    expect(new Set(mountedRoutes(web))).to.deep.equal(new Set(described));
    expect(described).to.have.lengthOf(web.web.endpoints.length).and.to.have.length.above(25);
  });

  it('passes a linter without errors', async function () {
    this.timeout(60_000);
    const directory = await mkdtemp(join(tmpdir(), 'fleet-openapi-'));
    try {
      const { text } = await web.call('GET', '/api/openapi.json');
      const file = join(directory, 'openapi.json');
      await writeFile(file, text);
      const { stdout } = await run(process.execPath, [linter, 'lint', file, '--format=json'], {
        cwd: directory,
        env: {
          PATH: process.env.PATH,
          HOME: directory,
          REDOCLY_TELEMETRY: 'off',
          REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        },
      }).catch((error: { stdout: string }) => error);
      const report = reportSchema.parse(JSON.parse(stdout));

      expect(report.problems).to.deep.equal([]);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });

  it('says the type of everything that may be null, which the page of the API wants', async () => {
    const { text } = await web.call('GET', '/api/openapi.json');
    const untyped: string[] = [];
    JSON.parse(text, (key, value: unknown) => {
      const nullable = nullableSchema.safeParse(value).success;
      if (nullable) untyped.push(`${key}: ${JSON.stringify(value)}`);
      return value;
    });
    expect(untyped).to.deep.equal([]);
  });

  it('says of every operation who may call it and how it can be refused', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).to.equal(operations.length);
    for (const { operationId, security, responses } of operations) {
      const isOpen = ['getHealth', 'getReadiness', 'logIn', 'logOut'].includes(operationId);
      expect(security, operationId).to.deep.equal(isOpen ? [] : [{ token: [] }, { session: [] }]);
      expect(Object.keys(responses), operationId).to.include.members(['400', '413', '415', '422', '503']);
      expect(Object.hasOwn(responses, '401'), operationId).to.equal(!isOpen || operationId === 'logIn');
      const codes = Object.entries(responses)
        .filter(([status]) => Number(status) >= 400)
        .flatMap(([status, { description }]) =>
          description.split(', ').map((code) => ({ code, status: Number(status) })),
        );
      for (const { code, status } of codes) {
        expect(problems).to.have.property(code);
        expect(Object.entries(problems).find(([known]) => known === code)?.[1].status).to.equal(status);
      }
    }
  });

  it('names bodies that are needed, and lines of progress', () => {
    const required = Object.values(document.paths)
      .flatMap((path) => Object.values(path))
      .flatMap(({ operationId, requestBody }) => (requestBody?.required ? [operationId] : []));
    expect(required).to.have.members([
      'createAgent',
      'updateAgent',
      'seedAgents',
      'runTickAgain',
      'changeFleetSettings',
      'changeDirectorSettings',
      'setPersonKind',
      'setModelPrice',
      'setBlockedWords',
      'tryGuard',
      'setCanary',
      'createPersona',
      'changePersona',
      'publishPersona',
      'previewDraft',
      'tryPersona',
      'tryAgent',
      'interviewAgent',
      'changePrompt',
      'publishPrompt',
      'tryPrompt',
      'findLookAlikes',
      'changeSelectedAgents',
      'forecastSeed',
      'describePersona',
      'logIn',
    ]);
    expect(document.paths['/api/fleet/start']?.post?.responses['200']?.content).to.have.all.keys(
      'application/json',
      'application/x-ndjson',
    );
  });

  describe('as a page', () => {
    let browser: Browser;

    before(async function () {
      this.timeout(120_000);
      await buildDashboard();
      browser = await launchBrowser();
    });

    after(() => browser?.close());

    it('is drawn in a browser from this server alone, within its own security policy', async function () {
      this.timeout(60_000);
      const context = await browser.newContext({ extraHTTPHeaders: { Authorization: `Bearer ${apiToken}` } });
      const page = await context.newPage();
      const faults: string[] = [];
      const foreign: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        const isOnDocument = message.text().includes('validation errors');
        if (message.type() === 'error' || isOnDocument) faults.push(message.text());
      });
      // What the policy forbids may be tried where the error that follows is caught.
      await page.addInitScript(`document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(violatedDirective + ' ' + blockedURI))`);
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== web.url) foreign.push(request.url());
      });

      const answer = await page.goto(`${web.url}/api/docs`);
      expect(answer?.status()).to.equal(200);
      await page.getByRole('heading', { name: 'FloImg Fleet' }).first().waitFor({ timeout: 30_000 });
      await page.getByText('Makes an agent', { exact: false }).first().waitFor({ timeout: 30_000 });

      expect(await page.title()).to.include('FloImg Fleet API');
      expect(faults).to.deep.equal([]);
      expect(foreign).to.deep.equal([]);
    });

    it('so is the board of the queues', async function () {
      this.timeout(60_000);
      const context = await browser.newContext({ extraHTTPHeaders: { Authorization: `Bearer ${apiToken}` } });
      const page = await context.newPage();
      const faults: string[] = [];
      const foreign: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== web.url) foreign.push(request.url());
      });

      await page.goto(`${web.url}/admin/queues`);
      await page.getByText('maintenance').first().waitFor({ timeout: 30_000 });

      expect(faults).to.deep.equal([]);
      expect(foreign).to.deep.equal([]);
    });
  });
});
