import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/server.ts';
import type { Step } from '../../src/gallery/workflow.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { isReadyMessage } from '../../src/lib/entry-point.ts';
import { compileCache } from '../support/compile-cache.ts';

export const token = 'fst_test';

/** A clock that stands still until it is set. */
export class TestClock implements Clock {
  #now = Date.UTC(2030, 0, 1);

  now(): number {
    return this.#now;
  }

  advance(ms: number): void {
    this.#now += ms;
  }
}

export interface Call {
  /** A username. */
  readonly agent?: string;
  readonly token?: string;
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Speaks to a sandbox over HTTP, as a stranger would. */
export class Client {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async call(
    method: string,
    path: string,
    call: Call = {},
  ): Promise<{ status: number; body: unknown; headers: Headers }> {
    const answer = await this.send(method, path, call);
    return { status: answer.status, body: await answer.json(), headers: answer.headers };
  }

  async send(
    method: string,
    path: string,
    { agent, token: given = token, body, signal }: Call = {},
  ): Promise<Response> {
    return await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${given}`,
        'content-type': 'application/json',
        ...(agent === undefined ? {} : { 'x-agent-id': agent }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Calls, and reads the answer with a schema; a refusal fails the test. */
  async ask<Schema extends z.ZodType>(
    schema: Schema,
    method: string,
    path: string,
    call: Call = {},
  ): Promise<z.output<Schema>> {
    const { status, body } = await this.call(method, path, call);
    if (status !== 200) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(body)}`);
    return schema.parse(body);
  }

  async invite(username: string): Promise<void> {
    const body = { agentId: `agent-${username}`, name: `Agent ${username}`, username, isAgent: true };
    await this.ask(z.object({ created: z.literal(true) }), 'POST', '/api/admin/users/invite', { body });
  }

  /** Posts a picture and answers the item's id. */
  async post(agent: string, title: string, imageUrl = 'https://example.com/picture.png'): Promise<string> {
    const schema = z.object({ showcaseItem: z.object({ id: z.string() }) });
    const { showcaseItem } = await this.ask(schema, 'POST', '/api/showcase', {
      agent,
      body: { imageUrl, title },
    });
    return showcaseItem.id;
  }

  async run(agent: string, steps: readonly Step[]): Promise<{ imageIds: string[]; imageUrls: string[] }> {
    const schema = z.object({
      status: z.literal('completed'),
      imageIds: z.array(z.string()),
      imageUrls: z.array(z.string()),
    });
    return await this.ask(schema, 'POST', '/api/execute/sync', { agent, body: { steps } });
  }

  /** The bytes behind a relative image URL, and what they claim to be. */
  async image(path: string): Promise<{ bytes: Buffer; contentType: string | null; headers: Headers }> {
    const answer = await fetch(this.url + path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { bytes, contentType: answer.headers.get('content-type'), headers: answer.headers };
  }
}

export interface Running {
  readonly sandbox: Sandbox;
  readonly client: Client;
  readonly clock: TestClock;
}

/** Starts a sandbox on a free port, in memory and with answers of the plain shape unless other options are given. */
export async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<Running> {
  const clock = new TestClock();
  const sandbox = await createSandbox({
    dataDirectory: null,
    serviceToken: token,
    clock,
    shapes: 'whole',
    ...options,
  });
  const { url } = await sandbox.listen();
  return { sandbox, client: new Client(url), clock };
}

/** An empty directory, and how to remove it. */
export async function temporaryDirectory(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export interface SandboxProcess {
  readonly client: Client;
  /** Ends it with a signal, and answers its exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

const entryPoint = new URL('../../sandbox/main.ts', import.meta.url);

function forkSandbox(environment: Readonly<Record<string, string>>) {
  const env = {
    PATH: process.env.PATH,
    FLOIMG_SERVICE_TOKEN: token,
    HOST: '127.0.0.1',
    ...compileCache,
    ...environment,
  };
  return fork(entryPoint, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
}

/** Runs the sandbox as a process of its own on a free port. */
export async function forkReady(dataDirectory: string): Promise<SandboxProcess> {
  const child = forkSandbox({ PORT: '0', SANDBOX_DATA: dataDirectory });
  const [message] = await once(child, 'message');
  if (!isReadyMessage(message)) throw new Error(`The sandbox said ${JSON.stringify(message)}.`);
  const { url } = z.object({ url: z.string() }).parse(message.details);
  return {
    client: new Client(url),
    end: async (signal) => {
      const exited = once(child, 'exit');
      child.kill(signal);
      const [code] = await exited;
      return z.number().nullable().parse(code);
    },
  };
}

/** Runs the sandbox as a process that is expected to fail, and answers how it ended. */
export async function forkFailing(
  environment: Readonly<Record<string, string>>,
): Promise<{ code: unknown; output: string }> {
  const child = forkSandbox(environment);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}
