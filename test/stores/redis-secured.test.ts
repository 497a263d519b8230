import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { silentLogger } from '../../src/lib/logger.ts';
import { connectRedis } from '../../src/redis/connections.ts';
import { examine, findingOf } from '../cli/doctor/setting.ts';
import { makeCertificates } from './support/certificates.ts';
import { startFleetInProcess } from './support/fleet-in-process.ts';
import { documentedRights, type LabRedis, type LabSecurity } from './support/redis.ts';
import { startLabCluster } from './support/redis-cluster.ts';
import { startLabSentinels } from './support/redis-sentinel.ts';

/** What docs/stores.md gives to the user of the Sentinels. */
const rightsAtSentinels = [
  ...['on', '>watch', '+ping', '+info', '+subscribe', '&*'],
  ...['+sentinel|get-master-addr-by-name', '+sentinel|sentinels', '+sentinel|replicas'],
];

const giveRights = (servers: readonly LabRedis[], ...rights: readonly string[]): Promise<unknown> =>
  Promise.all(servers.map(({ operator }) => operator.call('ACL', 'SETUSER', 'fleet', 'reset', ...rights)));

/** @returns the refusal's sentence, or the answer to a ping */
async function ask(url: string): Promise<string> {
  try {
    const redis = await connectRedis({
      url,
      logger: silentLogger(),
      duringOutage: 'fail',
      startTimeoutMs: 5_000,
    });
    const answer = await redis.ping();
    redis.disconnect();
    return answer;
  } catch (error) {
    return String(error);
  }
}

describe('several servers of Redis, encrypted, with a user of limited rights', function () {
  this.timeout(60_000);
  let directory: string;
  let security: LabSecurity;
  let tls: string;

  before(async () => {
    directory = await mkdtemp(join(await realpath(tmpdir()), 'fleet-redis-secured-'));
    security = { certificates: makeCertificates(directory), password: 'operator' };
    tls = `sslrootcert=${security.certificates.authority}&servername=localhost`;
  });
  after(() => rm(directory, { recursive: true, force: true }));

  it('that Sentinels watch serve a visit with the documented rights, before a failover and after it', async () => {
    await using lab = await startLabSentinels(security);
    await giveRights(lab.servers, ...documentedRights);
    await giveRights(lab.sentinels, ...rightsAtSentinels);
    const at = (watch: string): string =>
      `${lab.url.replace('redis+sentinel://', 'rediss+sentinel://fleet:secret@')}?${tls}${watch}`;
    const url = at('&sentinel_user=fleet&sentinel_password=watch');
    await using fleet = await startFleetInProcess(url);

    expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
    await lab.failOver();
    await fleet.becomes('ready');
    expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
    expect(findingOf(await examine(fleet.environment), 'redis-rights').level).to.equal('ok');

    expect(await ask(at(''))).to.match(/NOAUTH.*sentinel_user/);
    expect(await ask(at('&sentinel_user=fleet&sentinel_password=wrong'))).to.match(
      /WRONGPASS.*sentinel_user/,
    );
    expect(await ask(url.replace('fleet:secret@', 'fleet:wrong@'))).to.match(
      /WRONGPASS.*Put user and password in REDIS_URL right/,
    );
    await giveRights(lab.sentinels, ...rightsAtSentinels, '-sentinel|get-master-addr-by-name');
    expect(await ask(url)).to.match(/NOPERM.*sentinel\|get-master-addr-by-name.*user of the Sentinels/);
  });

  it('that are a Cluster serve a visit with the documented rights', async () => {
    await using lab = await startLabCluster({ security });
    await giveRights(lab.masters, ...documentedRights, '+cluster|slots', '+cluster|info');
    const url = `${lab.url.replace('redis+cluster://', 'rediss+cluster://fleet:secret@')}?${tls}`;
    await using fleet = await startFleetInProcess(url);

    expect(await fleet.visit()).to.be.oneOf(['acted', 'browsed']);
    expect((await fleet.ready()).status).to.equal('ready');
    expect(findingOf(await examine(fleet.environment), 'redis-rights').level).to.equal('ok');

    expect(await ask(url.replace('fleet:secret@', 'fleet:wrong@'))).to.match(
      /WRONGPASS.*Put user and password in REDIS_URL right/,
    );
    await giveRights(lab.masters, ...documentedRights);
    expect(await ask(url)).to.match(/NOPERM.*cluster\|slots/);
  });
});
