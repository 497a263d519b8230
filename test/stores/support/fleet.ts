import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Environment } from '../../../config/env.ts';
import { migrateDatabase } from '../../../src/db/migrate.ts';
import { freeLoopbackPort } from '../../../src/embedded/ports.ts';
import { type ChildSpec, startChild } from '../../../src/main/demo/child.ts';
import { eventually } from '../../support/eventually.ts';

const root = join(import.meta.dirname, '../../..');
const stopMs = 10_000;
/** A worker looks at a broken store less and less often, up to every 30 seconds. */
const recoveryMs = 90_000;

const readySchema = z.object({
  status: z.string(),
  checks: z.record(z.string(), z.object({ ok: z.boolean(), detail: z.string() })),
});
const agentsSchema = z.object({
  items: z.array(z.object({ id: z.string(), accountStatus: z.string().optional() })),
});
const ticksSchema = z.object({ items: z.array(z.object({ id: z.string(), status: z.string() })) });
const findingSchema = z.object({
  level: z.string(),
  checked: z.string(),
  found: z.string(),
  repair: z.string().nullable(),
});
const diagnosisSchema = z.object({ findings: z.array(findingSchema) });
const lineSchema = z.object({ level: z.string(), message: z.string() }).loose();

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A fleet of one agent as people run it: a web process, a worker and a gallery, on stores that a test breaks. */
export interface LabFleet extends AsyncDisposable {
  readonly agentId: string;
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
  ready(): Promise<z.infer<typeof readySchema> & { readonly httpStatus: number }>;
  /** What doctor finds of each thing that it checks, such as `Postgres: writes`. */
  doctor(): Promise<ReadonlyMap<string, z.infer<typeof findingSchema>>>;
  /** The lines that a process has logged. */
  log(name: 'web' | 'worker'): Promise<readonly z.infer<typeof lineSchema>[]>;
  /** The id of the latest visit that has ended; null before the first. */
  lastVisit(): Promise<string | null>;
  /** Asks for a visit, and resolves when one has ended. */
  visit(): Promise<void>;
  /** Resolves when a visit has ended, asking for one again and again. */
  recovers(): Promise<void>;
}

export interface LabFleetOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** What a process alone is given, such as a clock. */
  readonly environments?: { readonly web?: Environment; readonly worker?: Environment };
}

/** Brings it up on healthy stores, with its tables. */
export async function startLabFleet(options: LabFleetOptions): Promise<LabFleet> {
  const { databaseUrl, redisUrl, environments = {} } = options;
  await using opening = new AsyncDisposableStack();
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-lab-processes-'));
  opening.defer(() => rm(directory, { recursive: true, force: true }));
  await migrateDatabase(databaseUrl);
  const [webPort, galleryPort] = [await freeLoopbackPort(), await freeLoopbackPort()];
  const [apiToken, serviceToken] = [secret(), secret()];
  const fleet: Environment = {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    PORT: String(webPort),
    FLOIMG_API_URL: `http://127.0.0.1:${galleryPort}`,
    FLOIMG_SERVICE_TOKEN: serviceToken,
    SESSION_SECRET: secret(),
    ADMIN_PASSWORD: secret(),
    API_TOKEN: apiToken,
    LLM_PROVIDER: 'scripted',
  };
  const start = async (name: string, script: string, environment: Environment): Promise<void> => {
    const spec: ChildSpec = { name, script: join(root, script), environment, logDirectory: directory };
    const child = opening.adopt(await startChild(spec), (one) => one.stop(stopMs));
    await child.ready;
  };
  await start('sandbox', 'sandbox/main.ts', {
    PORT: String(galleryPort),
    FLOIMG_SERVICE_TOKEN: serviceToken,
    SANDBOX_DATA: join(directory, 'sandbox'),
  });
  await start('web', 'src/main/web.ts', { ...fleet, ...environments.web });
  await start('worker', 'src/main/worker.ts', { ...fleet, ...environments.worker });

  const url = `http://127.0.0.1:${webPort}`;
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${apiToken}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  await ask('POST', '/api/agents/seed', { count: 1, seed: 1 });
  const { body } = await ask('GET', '/api/agents');
  const agentId = agentsSchema.parse(body).items[0]?.id;
  if (agentId === undefined) throw new Error('No agent was made.');
  await ask('POST', `/api/agents/${agentId}/start`);

  const lastVisit = async (): Promise<string | null> => {
    const answer = await ask('GET', `/api/agents/${agentId}/ticks`);
    return ticksSchema.parse(answer.body).items.find(({ status }) => status === 'finished')?.id ?? null;
  };
  const visitWithin = async (ms: number): Promise<void> => {
    let before: string | null | undefined;
    await eventually(
      'a visit',
      async () => {
        try {
          if (before === undefined) before = await lastVisit();
          await ask('POST', `/api/agents/${agentId}/tick`);
          return (await lastVisit()) !== before || undefined;
        } catch {
          // What is broken does not answer as usual.
          return undefined;
        }
      },
      ms,
    );
  };
  const opened = opening.move();
  return {
    agentId,
    ask,
    async ready() {
      const answer = await ask('GET', '/ready');
      return { httpStatus: answer.status, ...readySchema.parse(answer.body) };
    },
    async doctor() {
      const { findings } = diagnosisSchema.parse(
        JSON.parse(await doctorsWords({ ...fleet, ...environments.web })),
      );
      return new Map(findings.map((finding) => [finding.checked, finding]));
    },
    async log(name) {
      const text = await readFile(join(directory, `${name}.log`), 'utf8');
      return text
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => lineSchema.parse(JSON.parse(line)));
    },
    lastVisit,
    visit: () => visitWithin(30_000),
    recovers: () => visitWithin(recoveryMs),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** Doctor's exit code is 1 where something is broken. */
function doctorsWords(environment: Environment): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(root, 'src/cli/main.ts'), 'doctor', '--json'],
      { env: environment, cwd: root },
      (error, stdout) => (stdout.startsWith('{') ? resolve(stdout) : reject(error ?? new Error(stdout))),
    );
  });
}

function secret(): string {
  return randomBytes(24).toString('hex');
}
