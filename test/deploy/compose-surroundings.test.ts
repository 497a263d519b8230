import { expect } from 'chai';
import { ConfigError, readConfig, readSandboxConfig } from '../../config/env.ts';
import { type ComposeFile, environmentOf, interpolate, readComposeFile } from './compose-file.ts';

const base = readComposeFile('docker-compose.yml');
const local = readComposeFile('docker-compose.override.yml');

/** Services that read the environment of the fleet. */
const fleetRoles = ['web', 'worker', 'migrate'];

/** What Coolify makes up where a compose file asks for it. */
const coolifySecrets = {
  SERVICE_PASSWORD_POSTGRES: 'made-up-by-coolify',
  SERVICE_PASSWORD_REDIS: 'made-up-by-coolify-too',
  SERVICE_PASSWORD_ADMIN: 'made-up-by-coolify',
  SERVICE_PASSWORD_API: 'made-up-by-coolify',
  SERVICE_PASSWORD_64_SESSION: 'made-up-by-coolify-64-characters-long',
};

describe('the compose files on a laptop, without .env', () => {
  const files = [base, local];

  for (const role of fleetRoles) {
    it(`give ${role} a whole environment, which production would refuse for its public secrets`, () => {
      const config = readConfig(environmentOf(role, files));

      expect(config.nodeEnv).to.equal('development');
      const asProduction = { ...environmentOf(role, files), NODE_ENV: 'production' };
      expect(() => readConfig(asProduction))
        .to.throw(ConfigError)
        .with.property('faults')
        .that.has.lengthOf(4);
      expect(config.database.url).to.include(`:${passwordOfPostgres(files)}@postgres:5432/fleet`);
      expect(config.redis.url).to.equal('redis://default:local-only@redis:6379');
      const server = local.service('redis').command.map((word) => interpolate(word, {}));
      expect(server.join(' ')).to.include('--requirepass local-only ');
      expect(config.web).to.include({ port: 4000, host: '0.0.0.0' });
    });
  }

  it('have the sandbox and the fleet agree on the address and on the token', () => {
    const { floimg } = readConfig(environmentOf('worker', files));
    const sandbox = readSandboxConfig(environmentOf('sandbox', files));
    const { networks } = local.service('sandbox');

    expect(floimg.serviceToken).to.equal(sandbox.serviceToken);
    expect(new URL(floimg.apiUrl).port).to.equal(String(sandbox.port));
    expect(networks).to.deep.equal({ default: { aliases: [new URL(floimg.apiUrl).hostname] } });
  });

  it('open ports to this machine alone', () => {
    const ports = [base, local].flatMap(({ services }) =>
      Object.values(services).flatMap(({ ports }) => ports),
    );

    const published = ports.map((port) => interpolate(port, {}));
    expect(published).to.deep.equal(['127.0.0.1:4000:4000', '127.0.0.1:4100:4100']);
  });

  it('have one command for Redis, beside its password', () => {
    const plain = ({ services }: ComposeFile): string =>
      (services.redis?.command ?? []).map((word) => word.replace(/REDIS:-[^}]*/, 'REDIS:-')).join(' ');
    expect(plain(local)).to.equal(plain(base));
  });

  it('give way to .env', () => {
    const given = { API_TOKEN: 'a-token-of-my-own', FLOIMG_API_URL: 'https://studio.example.com' };
    const config = readConfig(environmentOf('web', files, given));

    expect(config.web.apiToken).to.equal(given.API_TOKEN);
    expect(config.floimg.apiUrl).to.equal(given.FLOIMG_API_URL);
  });
});

describe('docker-compose.yml alone, as Coolify and servers take it', () => {
  it('opens no port of the host', () => {
    expect(Object.values(base.services).flatMap(({ ports }) => ports)).to.deep.equal([]);
  });

  it('leads the proxy to the port of the web process, which alone is named', () => {
    const magic = Object.entries(base.services).flatMap(([name, { environment }]) =>
      Object.keys(environment)
        .filter((variable) => /^SERVICE_(FQDN|URL)_/.test(variable))
        .map((variable) => [name, variable]),
    );

    const { PORT } = base.service('web').environment;
    expect(magic).to.deep.equal([
      ['web', `SERVICE_URL_WEB_${PORT}`],
      ['web', `SERVICE_FQDN_WEB_${PORT}`],
    ]);
    // Coolify would otherwise give the web process its domain at the first service that asks, and without the port.
    expect(Object.keys(base.services)[0]).to.equal('web');
    const others = Object.keys(base.services).filter((name) => name !== 'web');
    for (const name of others)
      expect(JSON.stringify(base.service(name).environment)).to.not.match(/SERVICE_(FQDN|URL)_/);
  });

  it('starts with no secret that anybody could read here', () => {
    for (const role of fleetRoles) {
      expect(() => readConfig(environmentOf(role, [base])))
        .to.throw(ConfigError)
        .with.property('faults')
        .that.has.lengthOf(4);
    }
    expect(passwordOfPostgres([base])).to.equal('');
  });

  it('needs nothing but the token of FloImg Studio beside what Coolify makes up', () => {
    const variables = {
      ...coolifySecrets,
      SERVICE_URL_WEB: 'https://fleet.example.com',
      FLOIMG_SERVICE_TOKEN: 'fst_real',
    };

    const config = readConfig(environmentOf('web', [base], variables));

    expect(config.web.publicUrl).to.equal('https://fleet.example.com');
    expect(config.database.url).to.equal('postgres://fleet:made-up-by-coolify@postgres:5432/fleet');
    expect(passwordOfPostgres([base], variables)).to.equal('made-up-by-coolify');
    expect(config.redis.url).to.equal('redis://default:made-up-by-coolify-too@redis:6379');
    expect(environmentOf('redis', [base], variables).REDISCLI_AUTH).to.equal('made-up-by-coolify-too');
    expect(environmentOf('backup', [base], variables).PGPASSWORD).to.equal('made-up-by-coolify');
    for (const role of ['worker', 'migrate'])
      expect(() => readConfig(environmentOf(role, [base], variables))).to.not.throw();
  });

  it('takes databases from elsewhere', () => {
    const variables = {
      ...coolifySecrets,
      FLOIMG_SERVICE_TOKEN: 'fst_real',
      DATABASE_URL: 'postgres://me:secret@db.example.com/fleet',
      REDIS_URL: 'rediss://cache.example.com',
    };

    const { database, redis } = readConfig(environmentOf('worker', [base], variables));

    expect(database.url).to.equal(variables.DATABASE_URL);
    expect(redis.url).to.equal(variables.REDIS_URL);
  });
});

function passwordOfPostgres(
  files: readonly ComposeFile[],
  variables: Readonly<Record<string, string>> = {},
): string | undefined {
  return environmentOf('postgres', files, variables).POSTGRES_PASSWORD;
}
