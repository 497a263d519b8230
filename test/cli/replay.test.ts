import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import { loadPersonas } from '../../config/personas/index.ts';
import { isId } from '../../src/api/ids.ts';
import type { Tick } from '../../src/api/ticks.ts';
import { createMind } from '../../src/mind/index.ts';
import { item, openServices, viewOf } from '../mind/fixtures.ts';
import { runCli, runCliProcess } from './run-cli.ts';

const tickId = '019391e5-0000-7000-8000-000000000000';
const emptyTickId = '019391e5-0000-7000-8000-000000000001';

/** A tick that ended before there was a plan. */
function undecided(id: string): Tick {
  const agentId = '019391e5-0000-7000-8000-0000000000a9';
  if (!isId<'tick'>(id) || !isId<'agent'>(agentId)) throw new TypeError(`${id} is no id.`);
  const at = '2026-03-01T12:00:00.000Z';
  return {
    id,
    agentId,
    slot: at,
    status: 'finished',
    outcome: 'failed',
    attempts: 1,
    view: null,
    perception: null,
    promptVersion: null,
    personaVersion: null,
    prompt: null,
    answer: null,
    plan: null,
    guard: null,
    actions: [],
    calls: [],
    provider: null,
    model: null,
    inputTokens: 0,
    outputTokens: 0,
    costUsd: 0,
    error: 'The gallery could not be read.',
    startedAt: at,
    finishedAt: at,
    timings: null,
  };
}

describe('replay', () => {
  let server: Server;
  let url: string;

  /** A fleet that knows two ticks: a visit of the scripted mind, and one that ended before it had a plan. */
  before(async () => {
    const personas = loadPersonas();
    const [persona] = personas;
    if (persona === undefined) throw new RangeError('There are personas.');
    const mind = await createMind({ config: { provider: 'scripted' }, personas });
    const view = viewOf({ items: [item('a')], appetite: { comment: true, post: true }, persona });
    const decision = await mind.decide(view, openServices());
    const { perception, ...given } = view;
    const { provider, model, promptVersion, prompt, answer, calls, guard, plan } = decision;
    const decided = { provider, model, promptVersion, prompt, answer, calls, guard, plan };
    const trace: Tick = { ...undecided(tickId), ...decided, view: given, perception };
    server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(request.url?.endsWith(emptyTickId) === true ? undecided(emptyTickId) : trace),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
    url = `http://127.0.0.1:${address.port}`;
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('shows the plan that comes of the recorded answers, with nothing but the trace', async () => {
    const { code, stdout } = await runCliProcess(url, ['replay', tickId]);
    expect(code).to.equal(0);
    expect(stdout)
      .to.include('The same plan comes of it:')
      .and.include('comment a: ')
      .and.include('scripted-1 (plan)');
  });

  it('prints one document for programs', async () => {
    const { stdout } = await runCli(url, ['--json', 'replay', tickId]);
    expect(JSON.parse(stdout)).to.include({ tickId, same: true });
  });

  it('says why a tick cannot be replayed', async () => {
    const incomplete = await runCli(url, ['replay', emptyTickId]);
    expect(incomplete.code).to.equal(1);
    expect(incomplete.stderr).to.include('ended before there was a plan');
    expect((await runCli(url, ['replay', 'yesterday'])).stderr).to.include('is no tick');
  });
});
