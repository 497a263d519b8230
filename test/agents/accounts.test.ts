import { expect } from 'chai';
import { AccountInUseError, removeAccount } from '../../src/agents/accounts.ts';
import { AccountRefusedError, inviteAccount } from '../../src/agents/invite-account.ts';
import type { Floimg } from '../../src/floimg/index.ts';
import type { AgentId } from '../../src/lib/ids.ts';
import { type Answerer, connect, reply, type SeenRequest, startStudio } from '../floimg/studio.ts';
import { openVisitSetting, type VisitSetting } from '../visit/visit-setting.ts';

const { signal } = new AbortController();

interface Row {
  readonly username: string;
  readonly status: string;
  readonly reason: string | null;
  readonly account: string;
  readonly error: string | null;
}

describe('accounts on FloImg', function () {
  this.timeout(30_000);
  let setting: VisitSetting;

  before(async () => {
    setting = await openVisitSetting();
  });
  after(() => setting?.close());

  const rowOf = (id: AgentId) =>
    setting.row<Row>(
      `select username, status, status_reason as reason, account_status as account, account_error as error
       from agents where id = $1`,
      id,
    );
  async function newAgent(): Promise<{ readonly id: AgentId; readonly username: string }> {
    const agent = await setting.makeAgent();
    await setting.rows("update agents set account_status = 'pending' where id = $1", agent.id);
    return agent;
  }
  const partsWith = ({ users }: Floimg) => ({
    database: setting.database,
    activityLog: setting.activityLog,
    users,
    syncSchedule: setting.parts.syncSchedule,
  });
  const told = async (id: AgentId) =>
    (await setting.activities({ id, username: '' })).map(({ message }) => message);
  const usernamesIn = (seen: readonly SeenRequest[]): string[] =>
    seen.map(({ body }) => JSON.parse(body).username);

  /** A refusal for good is seen on the agent. */
  const tryToInvite = (floimg: Floimg, id: AgentId): Promise<void> =>
    inviteAccount(partsWith(floimg), id, signal).catch((error: unknown) => {
      if (!(error instanceof AccountRefusedError)) throw error;
    });

  /** Invites a new agent at a Studio that answers like this. */
  async function invite(answer: Answerer) {
    await using studio = await startStudio(answer);
    await using floimg = connect(studio.url);
    const agent = await newAgent();
    await tryToInvite(floimg, agent.id);
    return {
      ...agent,
      row: await rowOf(agent.id),
      told: await told(agent.id),
      asked: usernamesIn(studio.seen),
    };
  }

  it('is ready, and nobody is notified, where all is as it was asked for', async () => {
    const {
      username,
      row,
      told: lines,
    } = await invite((request, response) =>
      reply(response, 200, { id: 'u', username: JSON.parse(request.body).username, created: true }),
    );
    expect(row).to.include({ username, account: 'ready', error: null });
    expect(lines).to.deep.equal([]);
  });

  it('gives the agent the username that FloImg answers, and says so', async () => {
    const {
      username,
      row,
      told: lines,
    } = await invite((_, response) =>
      reply(response, 200, { id: 'u', username: 'somebody_new', created: true }),
    );
    expect(row).to.include({ username: 'somebody_new', account: 'ready' });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('somebody_new').and.include(username);
  });

  for (const status of [409, 422]) {
    it(`asks for another username where one is taken (${status}), and keeps the one that it gets`, async () => {
      const { username, row, asked } = await invite((request, response) =>
        request.number < 2
          ? reply(response, status, { error: 'username taken' })
          : reply(response, 200, { id: 'u', username: JSON.parse(request.body).username, created: true }),
      );
      expect(new Set(asked).size).to.equal(3);
      expect(asked[0]).to.equal(username);
      for (const name of asked) expect(name).to.match(/^[a-z0-9_]{3,30}$/);
      expect(row).to.include({ username: asked[2], account: 'ready' });
    });
  }

  it('goes to error with the words of FloImg after three other usernames, told once', async () => {
    await using studio = await startStudio((_, response) =>
      reply(response, 409, { error: 'username taken' }),
    );
    await using floimg = connect(studio.url);
    const { id } = await newAgent();
    for (const _again of [1, 2]) await tryToInvite(floimg, id);
    expect(studio.seen).to.have.length(8);
    const row = await rowOf(id);
    expect(row).to.include({ status: 'error', account: 'failed' });
    expect(row.reason).to.include('username taken');
    expect(row.error).to.equal(row.reason);
    expect(await told(id)).to.have.length(1);
  });

  it('comes back from error, to what the agent was, when FloImg gives it an account after all', async () => {
    let isTaken = true;
    await using studio = await startStudio((request, response) =>
      isTaken
        ? reply(response, 409, { error: 'username taken' })
        : reply(response, 200, { id: 'u', username: JSON.parse(request.body).username, created: true }),
    );
    await using floimg = connect(studio.url);
    const { id } = await newAgent();
    await tryToInvite(floimg, id);
    expect(await rowOf(id)).to.include({ status: 'error' });
    isTaken = false;
    await tryToInvite(floimg, id);
    expect(await rowOf(id)).to.include({ status: 'running', reason: null, account: 'ready', error: null });
    expect((await told(id)).at(-1)).to.include('running again');
  });

  it('goes to error at once where it is not the name that is refused', async () => {
    const { row, asked } = await invite((_, response) => reply(response, 400, { error: 'no such persona' }));
    expect(asked).to.have.length(1);
    expect(row).to.include({ status: 'error', account: 'failed' });
    expect(row.reason).to.include('no such persona');
  });

  it('goes to error where no header can carry the username that FloImg answers', async () => {
    const { row } = await invite((_, response) =>
      reply(response, 200, { id: 'u', username: 'mira\u200b', created: true }),
    );
    expect(row).to.include({ status: 'error', account: 'failed' });
  });

  it('never takes the username of another agent of the fleet', async () => {
    const other = await setting.makeAgent();
    const { username, row } = await invite((_, response) =>
      reply(response, 200, { id: 'u', username: other.username, created: true }),
    );
    expect(row).to.include({ username, status: 'error', account: 'failed' });
  });

  it('that FloImg had before this fleet ever asked for it tells of a second fleet', async () => {
    const answer: Answerer = (request, response) =>
      reply(response, 200, { id: 'u', username: JSON.parse(request.body).username, created: false });
    const { row, told: lines } = await invite(answer);
    expect(row).to.include({ account: 'ready' });
    expect(row.error).to.include('another database');
    expect(lines[0]).to.include('second fleet');
  });

  it('is not asked for under a name that the guard refuses', async () => {
    await using studio = await startStudio((_, response) => reply(response, 200, { id: 'u' }));
    await using floimg = connect(studio.url);
    const { id } = await newAgent();
    await setting.rows("update agents set name = 'Boats at tinboats.art' where id = $1", id);
    await tryToInvite(floimg, id);
    expect(studio.seen).to.have.length(0);
    const row = await rowOf(id);
    expect(row).to.include({ account: 'failed', status: 'error' });
    expect(row?.error).to.include('it leads out of the gallery');
  });

  it('that is there because an answer was lost tells of nothing', async () => {
    await using studio = await startStudio((request, response) =>
      request.number === 0
        ? response.destroy()
        : reply(response, 200, { id: 'u', username: JSON.parse(request.body).username, created: false }),
    );
    await using floimg = connect(studio.url);
    const { id } = await newAgent();
    await inviteAccount(partsWith(floimg), id, signal).catch(() => undefined);
    expect(await rowOf(id)).to.include({ account: 'failed', status: 'running' });
    await inviteAccount(partsWith(floimg), id, signal);
    expect(await rowOf(id)).to.include({ account: 'ready', error: null });
    expect(await told(id)).to.deep.equal([]);
  });

  it('of an agent that was deleted in a visit stays until that visit can send nothing more', async () => {
    await using studio = await startStudio((_, response) => reply(response, 200, { deleted: true }));
    await using floimg = connect(studio.url);
    const { id } = await setting.makeAgent();
    await setting.rows(
      `update agents set deleted_at = now(), account_status = 'removing', lease_until = now() + interval '1 minute'
       where id = $1`,
      id,
    );
    const refused = await removeAccount(partsWith(floimg), id, signal).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(AccountInUseError);
    expect(studio.seen).to.have.length(0);
    await setting.rows("update agents set lease_until = now() - interval '1 second' where id = $1", id);
    await removeAccount(partsWith(floimg), id, signal);
    expect(studio.seen.map(({ method }) => method)).to.deep.equal(['DELETE']);
    expect(await rowOf(id)).to.include({ account: 'removed' });
  });
});
