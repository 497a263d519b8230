import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { compileCache } from './compile-cache.ts';
import { eventually } from './eventually.ts';

const root = join(import.meta.dirname, '../..');

const reportSchema = z.object({
  dashboard: z.url(),
  gallery: z.url(),
  password: z.string(),
  token: z.string(),
  pids: z.object({ web: z.number(), workers: z.array(z.number()) }),
});
/** What the demo writes to `demo.json`. */
export type DemoReport = z.infer<typeof reportSchema>;

export interface RunningDemo {
  readonly report: DemoReport;
  readonly process: ChildProcess;
  readonly dataDirectory: string;
  /** What `demo.json` says now. */
  readReport(): Promise<DemoReport>;
  /** Everything it has printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does. @returns the exit code */
  interrupt(): Promise<number | null>;
}

export interface DemoOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Kept by the caller where given; a new one that goes with the demo otherwise. */
  readonly dataDirectory?: string;
}

/** A data directory of a demo's own, which the account that Postgres runs under can reach when this is root. */
export async function makeDataDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'fleet-demo-'));
  await chmod(directory, 0o711);
  return directory;
}

/** Starts what `npm run demo` starts, on free ports, and waits until everything is up. */
export async function startDemo({ environment = {}, dataDirectory }: DemoOptions): Promise<RunningDemo> {
  const data = dataDirectory ?? (await makeDataDirectory());
  const child = spawn(process.execPath, ['src/main/demo.ts', '--data', data], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...compileCache, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (printed += text.toString()));
  const exited = once(child, 'exit');
  const readReport = async (): Promise<DemoReport> =>
    reportSchema.parse(JSON.parse(await readFile(join(data, 'demo.json'), 'utf8')));
  const report = await eventually(
    'demo.json',
    async () => {
      if (child.exitCode !== null) throw new Error(`The demo ended with ${child.exitCode}:\n${printed}`);
      return readReport().catch(() => undefined);
    },
    60_000,
  );
  return {
    report,
    process: child,
    dataDirectory: data,
    readReport,
    output: () => printed,
    async interrupt() {
      child.kill('SIGINT');
      await exited;
      if (dataDirectory === undefined)
        await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      return child.exitCode;
    },
  };
}
