import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  ConfigError,
  type Environment,
  examineConfig,
  isAmongProcesses,
  readConfig,
  readDemoConfig,
  readSandboxConfig,
} from '../../config/env.ts';

const productionSecrets = {
  FLOIMG_SERVICE_TOKEN: 'fst_of_the_fleet',
  SESSION_SECRET: 'a-session-secret-of-production-32',
  ADMIN_PASSWORD: 'correct horse',
  API_TOKEN: 'token-of-production',
};

describe('the environment', () => {
  let directory: string;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'env-'));
  });

  after(async () => {
    await rm(directory, { recursive: true });
  });

  async function fileWith(name: string, text: string): Promise<string> {
    const path = join(directory, name);
    await writeFile(path, text);
    return path;
  }

  it('may be empty: everything has a value that works on a laptop', () => {
    const config = readConfig({});

    expect(config.nodeEnv).to.equal('development');
    expect(config.web).to.include({ port: 4000, host: '127.0.0.1', publicUrl: undefined });
    expect(config.database).to.deep.equal({
      url: 'postgres://fleet:fleet@127.0.0.1:5432/fleet',
      migrationUrl: 'postgres://fleet:fleet@127.0.0.1:5432/fleet',
      pooler: undefined,
      poolSize: 10,
    });
    expect(config.mind).to.include({ provider: 'scripted' });
    expect(config.initialPace).to.equal(1);
  });

  it('takes proxies in either case, lower case first, and says which cannot be used', () => {
    const upper = { HTTP_PROXY: 'http://proxy:3128', HTTPS_PROXY: 'http://proxy:3129', NO_PROXY: 'a,.b' };
    expect(readConfig(upper).proxy).to.deep.equal({
      httpProxy: 'http://proxy:3128',
      httpsProxy: 'http://proxy:3129',
      noProxy: 'a,.b',
    });
    const lower = { http_proxy: 'http://lower:1', no_proxy: 'c', HTTP_PROXY: 'http://upper:1' };
    expect(readConfig(lower).proxy).to.deep.equal({
      httpProxy: 'http://lower:1',
      httpsProxy: null,
      noProxy: 'c',
    });
    for (const value of ['proxy:3128', 'socks5://proxy:1080'])
      expect(() => readConfig({ HTTPS_PROXY: value })).to.throw(ConfigError, 'HTTPS_PROXY');
  });

  it('takes an address or a template for the gallery’s site, and nothing else', () => {
    for (const url of ['https://studio.example.com', 'https://studio.example.com/gallery/{id}?x={id}'])
      expect(readConfig({ FLOIMG_SITE_URL: url }).floimg.siteUrl).to.equal(url);
    for (const url of ['studio.example.com', 'javascript:alert({id})', '{id}'])
      expect(() => readConfig({ FLOIMG_SITE_URL: url })).to.throw(ConfigError, 'FLOIMG_SITE_URL');
  });

  it('is read as given', () => {
    const config = readConfig({
      ...productionSecrets,
      NODE_ENV: 'production',
      DATABASE_URL: ' postgresql://a:b@db:5432/c\n',
      DATABASE_POOLER: 'transaction',
      DATABASE_MIGRATION_URL: 'postgresql://owner:b@db:5433/c',
      REDIS_URL: 'rediss://cache:6380/2',
      PORT: '0',
      HOST: '0.0.0.0',
      POOL_SIZE: '2',
      PUBLIC_URL: 'https://fleet.example.com',
      FLOIMG_API_URL: 'https://api.example.com/v1//',
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'sk-1',
      OPENAI_BASE_URL: 'http://models:8080/v1',
      OPENAI_MODEL: 'small',
      WORKER_CONCURRENCY: '7',
      FLEET_PACE: '2.5',
      LOG_LEVEL: 'debug',
    });

    expect(config).to.deep.include({
      nodeEnv: 'production',
      logLevel: 'debug',
      database: {
        url: 'postgresql://a:b@db:5432/c',
        migrationUrl: 'postgresql://owner:b@db:5433/c',
        pooler: 'transaction',
        poolSize: 2,
      },
      redis: { url: 'rediss://cache:6380/2' },
      web: {
        port: 0,
        host: '0.0.0.0',
        publicUrl: 'https://fleet.example.com',
        trustedProxies: {
          ranges: [
            { address: '127.0.0.0', prefix: 8, family: 'ipv4' },
            { address: '::1', prefix: 128, family: 'ipv6' },
          ],
          hosts: [],
        },
        sessionSecret: productionSecrets.SESSION_SECRET,
        adminPassword: productionSecrets.ADMIN_PASSWORD,
        apiToken: productionSecrets.API_TOKEN,
      },
      floimg: {
        apiUrl: 'https://api.example.com/v1',
        serviceToken: productionSecrets.FLOIMG_SERVICE_TOKEN,
        siteUrl: null,
        imageGenerator: null,
      },
      worker: { concurrency: 7 },
      initialPace: 2.5,
    });
    expect(config.mind).to.include({
      provider: 'openai',
      apiKey: 'sk-1',
      baseUrl: 'http://models:8080/v1',
      model: 'small',
    });
  });

  it('takes addresses, ranges and names of proxies', () => {
    const { trustedProxies } = readConfig({ TRUSTED_PROXIES: 'coolify-proxy, 10.0.1.7,fd00::/8 ,' }).web;

    expect(trustedProxies).to.deep.equal({
      ranges: [
        { address: '10.0.1.7', prefix: 32, family: 'ipv4' },
        { address: 'fd00::', prefix: 8, family: 'ipv6' },
      ],
      hosts: ['coolify-proxy'],
    });
  });

  it('takes another model server when it is asked for', () => {
    const { mind } = readConfig({ LLM_PROVIDER: 'ollama', OLLAMA_MODEL: 'qwen3' });

    expect(mind).to.include({ provider: 'ollama', baseUrl: 'http://127.0.0.1:11434', model: 'qwen3' });
  });

  const badValues: [string, string, string][] = [
    ['NODE_ENV', 'staging', 'development, test or production'],
    ['DATABASE_URL', 'mysql://db/fleet', 'postgres://'],
    ['DATABASE_URL', 'db:5432', 'postgres://'],
    ['DATABASE_URL', 'postgres://db/fleet?channel_binding=require', 'channel_binding'],
    ['DATABASE_MIGRATION_URL', 'postgres://db/fleet?sslmode=maybe', 'sslmode=maybe'],
    ['DATABASE_POOLER', 'pgbouncer', 'none, session or transaction'],
    ['REDIS_URL', 'http://redis:6379', 'redis://'],
    ['PORT', '70000', '0 to 65535'],
    ['PORT', '80.5', '0 to 65535'],
    ['PORT', 'http', '0 to 65535'],
    ['POOL_SIZE', '1', '2 to 200'],
    ['PUBLIC_URL', 'fleet.example.com', 'https://fleet.example.com'],
    ['PUBLIC_URL', 'https://example.com/fleet', 'a host name of its own'],
    ['PUBLIC_URL', 'https://example.com/?a=1', 'without a path'],
    ['PUBLIC_URL', 'https://me:secret@example.com', 'without a path'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'loopback, 0.0.0.0/0', 'would believe everybody'],
    ['TRUSTED_PROXIES', 'proxy, 10.0.0.300', '10.0.0.300'],
    ['TRUSTED_PROXIES', 'http://proxy', 'names of hosts'],
    ['TRUSTED_PROXIES', '0.0.0.0/1, 128.0.0.0/1', '0.0.0.0/1 would believe everybody'],
    ['TRUSTED_PROXIES', '::/8', 'would believe everybody'],
    ['TRUSTED_PROXIES', '::ffff:0:0/96', 'would believe everybody'],
    ['TRUSTED_PROXIES', '::ffff:128.0.0.0/97', 'would believe everybody'],
    ['TRUSTED_PROXIES', 'true', 'no name of a host'],
    ['TRUSTED_PROXIES', 'uniquelocal', 'no name of a host'],
    ['API_TOKEN', 'token-of-the-fleet\u200b', 'U+200B'],
    ['API_TOKEN', 'token of the fleet', 'U+0020'],
    ['FLOIMG_SERVICE_TOKEN', 'fst_1\r\nX-Evil: 1', 'U+000D'],
    ['OPENAI_API_KEY', '“sk-1”', 'U+201C'],
    ['FLOIMG_API_URL', 'ftp://api', 'https://api.floimg.com'],
    ['FLOIMG_API_URL', 'https://me:secret@api.example.com', 'no user'],
    ['FLOIMG_API_URL', 'https://api.example.com/?key=1', 'query'],
    ['OPENAI_BASE_URL', 'https://me:secret@models.example.com/v1', 'no user'],
    ['OLLAMA_URL', 'http://ollama:11434/#top', 'fragment'],
    ['AZURE_OPENAI_API_VERSION', '2024-10-21 preview', 'U+0020'],
    ['HTTP_PROXY', 'proxy:3128', 'http://proxy.example.com:3128'],
    ['HTTP_PROXY', 'http://me:100%@proxy:3128', 'percent-encoded'],
    ['HTTPS_PROXY', 'http://proxy:3128/pac', 'a host and a port'],
    ['ADMIN_PASSWORD', 'pass\u200bword-of-the-fleet', 'U+200B'],
    ['SESSION_SECRET', `${'ab'.repeat(16)}\u0007`, 'U+0007'],
    ['SESSION_SECRET', 'short', '32 characters'],
    ['ADMIN_PASSWORD', 'short', '8 characters'],
    ['API_TOKEN', 'short', '16 characters'],
    ['LLM_PROVIDER', 'clippy', 'openai, azure, ollama or scripted'],
    ['WORKER_CONCURRENCY', '0', '1 to 1000'],
    ['FLEET_PACE', '0', '0.01 to 1000'],
    ['FLEET_PACE', 'NaN', '0.01 to 1000'],
    ['FLEET_PACE', 'Infinity', '0.01 to 1000'],
    ['LOG_LEVEL', 'loud', 'error, warn, info or debug'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'http://collector:4318'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'secret', 'name=value'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'a=1, b', 'name=value'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'a=%zz', 'name=value'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://me:secret@collector:4318', 'no user'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'clé=1', 'name=value'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key=clé', 'a header can hold'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key=a%0D%0Ax-other:%20b', 'a header can hold'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key=%E2%82%AC', 'see api-key'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key=a%00', 'a header can hold'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key=a,Api-Key=b', 'Api-Key twice'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'Content-Length=3', 'Content-Length'],
  ];
  for (const [name, value, advice] of badValues) {
    it(`refuses ${name}=${JSON.stringify(value)} and says what it should be`, () => {
      const { faults } = refusalOf(() => readConfig({ [name]: value }));

      expect(faults).to.have.lengthOf(1);
      expect(faults[0])
        .to.match(new RegExp(`^${name} `))
        .and.include(advice);
    });
  }

  it('has every fault in one message: of values, of files, and of what is missing', () => {
    const error = refusalOf(() =>
      readConfig({
        NODE_ENV: 'production',
        PORT: 'http',
        REDIS_URL: 'localhost',
        LOG_LEVEL: 'loud',
        LLM_PROVIDER: 'openai',
        SESSION_SECRET: 'short',
        ADMIN_PASSWORD_FILE: join(directory, 'missing'),
      }),
    );

    const named = error.faults.map((fault) => fault.split(' ')[0]);
    expect(named).to.have.members([
      'PORT',
      'REDIS_URL',
      'LOG_LEVEL',
      'OPENAI_API_KEY',
      'SESSION_SECRET',
      'ADMIN_PASSWORD_FILE',
      'FLOIMG_SERVICE_TOKEN',
      'API_TOKEN',
    ]);
    for (const fault of error.faults) expect(error.message).to.include(`  - ${fault}`);
    expect(error.code).to.equal('CONFIG_INVALID');
  });

  it('counts an empty or blank value as not given', () => {
    const config = readConfig({ PORT: '', HOST: '  ', PUBLIC_URL: '', POOL_SIZE: ' ', LLM_PROVIDER: '' });

    expect(config).to.deep.equal(readConfig({}));
  });

  it('needs a key for OpenAI', () => {
    const { faults } = refusalOf(() => readConfig({ LLM_PROVIDER: 'openai', OPENAI_API_KEY: '' }));

    expect(faults).to.have.lengthOf(1);
    expect(faults[0]).to.include('OPENAI_API_KEY').and.include('LLM_PROVIDER=scripted');
  });

  it('asks for no traces unless it names a collector', () => {
    expect(readConfig({ OTEL_SERVICE_NAME: 'fleet' }).tracing).to.equal(null);
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' }).tracing).to.deep.equal({
      endpoint: 'http://collector:4318',
      headers: {},
      serviceName: 'floimg-fleet',
    });
  });

  it('takes the collector’s headers apart, with what is encoded in them', () => {
    const { tracing } = readConfig({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otlp.example.com/otlp',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20YTpi==, x-team = fleet%2Ccrew',
    });

    expect(tracing?.headers).to.deep.equal({ authorization: 'Basic YTpi==', 'x-team': 'fleet,crew' });
  });

  it('can be examined where it is wrong: every fault by its variable, and the rest as it is', () => {
    const { faults, config } = examineConfig({
      POOL_SIZE: 'many',
      PORT: '4321',
      LLM_PROVIDER: 'openai',
      API_TOKEN_FILE: join(directory, 'missing'),
    });

    expect(Object.keys(faults)).to.have.members(['POOL_SIZE', 'OPENAI_API_KEY', 'API_TOKEN']);
    expect(faults.POOL_SIZE).to.contain('POOL_SIZE must be a whole number from 2 to 200');
    expect(config.web.port).to.equal(4321);
    expect(config.database.poolSize).to.equal(10);
    expect(config.mind.provider).to.equal('scripted');
    expect(examineConfig({}).faults).to.deep.equal({});
  });

  it('is that of the processes, unless it names a fleet and no database', () => {
    expect(isAmongProcesses({})).to.equal(true);
    expect(isAmongProcesses({ FLEET_URL: 'http://fleet' })).to.equal(false);
    expect(isAmongProcesses({ FLEET_URL: 'http://fleet', REDIS_URL: 'redis://r' })).to.equal(true);
    expect(isAmongProcesses({ FLEET_URL: '', PORT: '1' })).to.equal(true);
  });

  describe('in production', () => {
    for (const name of Object.keys(productionSecrets)) {
      it(`needs ${name}`, () => {
        const { faults } = refusalOf(() =>
          readConfig({ NODE_ENV: 'production', ...productionSecrets, [name]: undefined }),
        );

        expect(faults).to.have.lengthOf(1);
        expect(faults[0]).to.include(`${name} must be set`).and.include(`${name}_FILE`);
      });
    }

    it('refuses the secrets of development, however they were given', async () => {
      const { web, floimg } = readConfig({});
      const secrets = {
        FLOIMG_SERVICE_TOKEN: floimg.serviceToken,
        SESSION_SECRET: web.sessionSecret,
        ADMIN_PASSWORD: web.adminPassword,
        API_TOKEN_FILE: await fileWith('development-token', web.apiToken),
      };

      const { faults } = refusalOf(() => readConfig({ NODE_ENV: 'production', ...secrets }));

      expect(faults).to.have.lengthOf(4);
      expect(readConfig(secrets).web).to.deep.equal(web);
    });

    for (const [name, value] of [
      ['ADMIN_PASSWORD', 'Password123!'],
      ['ADMIN_PASSWORD', 'change-me'],
      ['ADMIN_PASSWORD', '12345678'],
      ['ADMIN_PASSWORD', 'local-only'],
      ['ADMIN_PASSWORD', 'aaaaaaaaaaaa'],
      ['ADMIN_PASSWORD', 'abababababab'],
      ['ADMIN_PASSWORD', 'qwertyuiop'],
      ['ADMIN_PASSWORD', 'floimg-fleet'],
      ['ADMIN_PASSWORD', 'admin-admin-1'],
      ['API_TOKEN', '0123456789012345'],
      ['API_TOKEN', 'secret-api-token-secret'.replace('api-', '')],
      ['API_TOKEN', 'local-only-api-token'],
      ['SESSION_SECRET', 'local-only-session-secret-of-32-characters'],
      ['SESSION_SECRET', '0'.repeat(32)],
      ['SESSION_SECRET', 'changeme'.repeat(4)],
      ['FLOIMG_SERVICE_TOKEN', 'fst_local_only'],
    ] as const) {
      it(`refuses ${name}=${value}, which is public or guessed first`, () => {
        const secrets = { ...productionSecrets, [name]: value };
        const { faults } = refusalOf(() => readConfig({ NODE_ENV: 'production', ...secrets }));

        expect(faults).to.have.lengthOf(1);
        expect(faults[0]).to.match(new RegExp(`^${name} must be set to a secret of your own`));
        expect(() => readConfig(secrets)).to.not.throw();
      });
    }

    it('takes whatever was made up at random, and a sentence of words', () => {
      for (let made = 0; made < 200; made += 1) {
        const ADMIN_PASSWORD = randomBytes(12).toString(made % 2 === 0 ? 'hex' : 'base64url');
        expect(() =>
          readConfig({ NODE_ENV: 'production', ...productionSecrets, ADMIN_PASSWORD }),
        ).to.not.throw();
      }
      const ADMIN_PASSWORD = 'seven small admin boats';
      expect(() =>
        readConfig({ NODE_ENV: 'production', ...productionSecrets, ADMIN_PASSWORD }),
      ).to.not.throw();
    });
  });

  describe('as mounted files', () => {
    it('is read without the line break at the end', async () => {
      const API_TOKEN_FILE = await fileWith('token', 'token-from-a-file\n');

      expect(readConfig({ API_TOKEN_FILE }).web.apiToken).to.equal('token-from-a-file');
    });

    it('works for values that are not secret, and checks them', async () => {
      expect(readConfig({ PORT_FILE: await fileWith('port', '4321\n') }).web.port).to.equal(4321);
      const PORT_FILE = await fileWith('bad-port', 'http\n');

      expect(refusalOf(() => readConfig({ PORT_FILE })).faults).to.deep.equal(
        refusalOf(() => readConfig({ PORT: 'http' })).faults,
      );
    });

    it('gives way to the value itself, and is read when that is empty', async () => {
      const API_TOKEN_FILE = await fileWith('other-token', 'token-from-a-file');

      expect(readConfig({ API_TOKEN_FILE, API_TOKEN: 'token-given-directly' }).web.apiToken).to.equal(
        'token-given-directly',
      );
      expect(readConfig({ API_TOKEN_FILE, API_TOKEN: '' }).web.apiToken).to.equal('token-from-a-file');
    });

    it('is refused when a file is missing or empty, naming it', async () => {
      const environment: Environment = {
        NODE_ENV: 'production',
        ...productionSecrets,
        API_TOKEN: undefined,
        API_TOKEN_FILE: join(directory, 'nowhere'),
        LLM_PROVIDER: 'openai',
        OPENAI_API_KEY_FILE: await fileWith('empty', '\n'),
      };

      const { faults } = refusalOf(() => readConfig(environment));

      expect(faults).to.have.lengthOf(2);
      expect(faults.find((fault) => fault.startsWith('API_TOKEN_FILE'))).to.include('nowhere');
      expect(faults.find((fault) => fault.startsWith('OPENAI_API_KEY_FILE'))).to.include('is empty');
    });
  });
});

describe('the environment of the demo', () => {
  it('may be empty', () => {
    const config = readDemoConfig({});

    expect(config).to.include({ port: 4000, agents: 12, workers: 2, pace: 20, llmProvider: 'scripted' });
    expect(Object.values(config.given)).to.deep.equal(Array(7).fill(undefined));
  });

  it('tells what was given from what it would bring itself', () => {
    const environment = {
      AGENTS: '40',
      WORKERS: '3',
      FLEET_PACE: '1',
      PORT: '0',
      DATABASE_URL: 'postgres://db/fleet',
      API_TOKEN: 'token-given-directly',
      ADMIN_PASSWORD: '',
    };
    const config = readDemoConfig(environment);

    expect(config).to.include({ port: 0, agents: 40, workers: 3, pace: 1 });
    expect(config.given).to.deep.include({
      databaseUrl: 'postgres://db/fleet',
      redisUrl: undefined,
      apiToken: 'token-given-directly',
      adminPassword: undefined,
    });
    expect(config.environment).to.equal(environment);
  });

  it('has OpenAI decide as soon as there is a key, unless something else is asked for', () => {
    expect(readDemoConfig({ OPENAI_API_KEY: 'sk-1' }).llmProvider).to.equal('openai');
    expect(readDemoConfig({ OPENAI_API_KEY: 'sk-1', LLM_PROVIDER: 'scripted' }).llmProvider).to.equal(
      'scripted',
    );
  });

  it('is checked as a whole, with what only its children read', () => {
    const { faults } = refusalOf(() =>
      readDemoConfig({ AGENTS: '0', WORKERS: '33', LOG_LEVEL: 'loud', LLM_PROVIDER: 'openai' }),
    );

    expect(faults.map((fault) => fault.split(' ')[0])).to.have.members([
      'AGENTS',
      'WORKERS',
      'LOG_LEVEL',
      'OPENAI_API_KEY',
    ]);
  });
});

describe('the environment of the sandbox', () => {
  it('may be empty', () => {
    expect(readSandboxConfig({})).to.deep.equal({
      port: 4100,
      host: '127.0.0.1',
      serviceToken: 'fst_development',
      dataDirectory: '.data/sandbox',
      engineUrl: undefined,
      shapes: 'whole',
      newcomersPerDay: 0,
      pace: 1,
    });
  });

  it('is checked', () => {
    const { faults } = refusalOf(() =>
      readSandboxConfig({ PORT: 'http', FLOIMG_SERVICE_TOKEN_FILE: '/nowhere/token' }),
    );

    expect(faults.map((fault) => fault.split(' ')[0])).to.have.members(['PORT', 'FLOIMG_SERVICE_TOKEN_FILE']);
  });
});

function refusalOf(read: () => unknown): ConfigError {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
