import { expect } from 'chai';
import { type Running, startSandbox, temporaryDirectory, token } from '../sandbox/support.ts';
import { controlGallery, likeKey } from './gallery.ts';

describe('the view of chaos on the sandbox', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  let running: Running;

  beforeEach(async () => {
    directory = await temporaryDirectory();
    running = await startSandbox({ dataDirectory: directory.path });
    await running.client.invite('ada');
  });

  afterEach(async () => {
    await running.sandbox.close();
    await directory.remove();
  });

  const control = () => controlGallery(running.client.url, token, 1);
  const history = () => control().readHistory();

  it('tells each run of a workflow with its key, its times and its result', async () => {
    const { client, clock } = running;
    const steps = [
      { kind: 'generate', generator: 'shapes', params: { width: 20, height: 20 }, out: 'a' },
      { kind: 'transform', op: 'resize', in: 'a', params: { width: 10 }, out: 'b' },
    ];
    const answer = await fetch(`${client.url}/api/execute/sync`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-agent-id': 'ada',
        'idempotency-key': 'one-effect-image',
      },
      body: JSON.stringify({ steps }),
    });
    expect(answer.status).to.equal(200);

    const { runs } = await history();

    expect(runs).to.have.lengthOf(1);
    expect(runs[0]).to.include({ key: 'one-effect-image', askedAt: clock.now(), madeAt: clock.now() });
    expect((await client.image(`/api/images/${runs[0]?.imageId}/blob`)).contentType).to.equal('image/png');
  });

  it('tells a like that was set and taken back, which the state cannot', async () => {
    const { client } = running;
    const item = await client.post('ada', 'A picture');
    const like = { agent: 'ada', body: {} };
    await client.call('POST', `/api/showcase/${item}/like`, like);
    await client.call('POST', `/api/showcase/${item}/like`, like);

    const { users, likes } = await control().readState();

    expect(likes).to.deep.equal([]);
    expect((await history()).likesSet.get(likeKey(users[0]?.id ?? '', item))).to.equal(1);
  });

  it('puts new faults in the place of the old ones', async () => {
    await control().setFaults([{ fault: { kind: 'unavailable' }, probability: 1 }]);
    expect((await running.client.call('GET', '/api/showcase')).status).to.equal(503);

    await control().setFaults([]);
    expect((await running.client.call('GET', '/api/showcase')).status).to.equal(200);
  });
});
