import { expect } from 'chai';
import { type Trial, trialSchema } from '../../src/api/models.ts';
import {
  type Asked,
  completion,
  type ModelServer,
  send,
  startModelServer,
  toolCall,
} from '../mind/servers/model-server.ts';
import { eventually } from '../support/eventually.ts';
import { lendMigratedDatabase, lendRedis } from '../support/servers.ts';
import { startWebOn, type TestWeb } from '../support/web.ts';
import { startSandbox, startWorker, type TestSandbox, type TestWorker } from '../support/worker.ts';

/** A web process and a worker with a model, beside a sandbox: what a trial needs. */
export interface TrialFleet extends AsyncDisposable {
  readonly sandbox: TestSandbox;
  readonly server: ModelServer;
  readonly web: TestWeb;
  readonly worker: TestWorker;
  /** Begins a trial and waits until it is over. */
  endOf(path: string, body?: object): Promise<Trial>;
}

interface TrialFleetOptions {
  /** The argument of the tool that the model calls; a plan of nothing unless given. */
  readonly answerTo?: (asked: Asked) => string;
  readonly model?: string;
  /** Happens before the worker opens, which reads prices and the gallery now and then. */
  readonly prepare?: (parts: Pick<TrialFleet, 'sandbox' | 'web'>) => Promise<unknown>;
}

export async function startTrialFleet({
  answerTo,
  model = 'gpt-4o-mini',
  prepare,
}: TrialFleetOptions = {}): Promise<TrialFleet> {
  await using opening = new AsyncDisposableStack();
  const sandbox = opening.adopt(await startSandbox(), (open) => open.close());
  const server = opening.adopt(
    await startModelServer((asked, response) =>
      send(response, completion(answerTo === undefined ? toolCall() : toolCall(answerTo(asked)))),
    ),
    (open) => open.close(),
  );
  const database = opening.adopt(await lendMigratedDatabase(), (lent) => lent.release());
  const redis = opening.adopt(await lendRedis(), (lent) => lent.release());
  const options = {
    databaseUrl: database.url,
    redisUrl: redis.url,
    environment: {
      ...sandbox.environment,
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'sk-secret-of-the-fleet',
      OPENAI_BASE_URL: `${server.url}/v1`,
      OPENAI_MODEL: model,
      LLM_RETRIES: '0',
    },
  };
  const web = opening.adopt(await startWebOn(options), (open) => open.close());
  await prepare?.({ sandbox, web });
  const worker = opening.adopt(await startWorker(options), (open) => open.close());
  const opened = opening.move();
  return {
    sandbox,
    server,
    web,
    worker,
    async endOf(path, body = {}) {
      const begun = await web.call('POST', path, { body });
      expect(begun.status, begun.text).to.equal(202);
      const { trialId } = JSON.parse(begun.text);
      return eventually('the end of a trial', async () => {
        const found = await web.ask(trialSchema, 'GET', `/api/trials/${trialId}`);
        return found.status === 'done' || found.status === 'failed' ? found : undefined;
      });
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
