import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { DCLinter } from 'dclint';
import { z } from 'zod';
import { fleetVariables, sandboxVariables } from '../../config/environment/variables.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { readComposeFile, referencedVariables } from './compose-file.ts';

const house = join(import.meta.dirname, '..', '..');
const base = readComposeFile('docker-compose.yml');
const local = readComposeFile('docker-compose.override.yml');

/** Services that run the image of this repository. */
const roles = ['web', 'worker', 'migrate', 'sandbox'];

const withoutCoolifysOwn = (names: readonly string[]): string[] =>
  names.filter((name) => !name.startsWith('SERVICE_'));

describe('the compose files', () => {
  for (const name of ['docker-compose.yml', 'docker-compose.override.yml']) {
    it(`are valid by the compose schema: ${name}`, () => {
      expect(lint(join(house, name))).to.deep.equal([]);
    });
  }

  it('would not be valid with a key that compose does not know, such as those of Coolify', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'compose-'));
    const file = join(directory, 'docker-compose.yml');
    await writeFile(file, base.text.replace('restart: "no"', 'restart: "no"\n    exclude_from_hc: true'));

    const faults = lint(file);
    await rm(directory, { recursive: true });

    expect(faults.join()).to.include('must NOT have additional properties');
  });

  it('know every variable of the environment, and no other', () => {
    const known = [...Object.keys(fleetVariables.shape), ...Object.keys(sandboxVariables.shape)];
    const set = roles.flatMap((role) => Object.keys(base.service(role).environment));

    expect([...new Set(withoutCoolifysOwn(set))]).to.have.members([...new Set(known)]);
  });

  it('give a worker and a migration what they give the web process, save for what is about its address', () => {
    const web = withoutCoolifysOwn(Object.keys(base.service('web').environment));

    for (const role of ['worker', 'migrate']) {
      const missing = web.filter((name) => !(name in base.service(role).environment));
      expect(missing).to.deep.equal(['PUBLIC_URL', 'TRUSTED_PROXIES']);
    }
  });

  it('ask for nothing that .env.example does not tell of', () => {
    const told = readFileSync(join(house, '.env.example'), 'utf8');
    const asked = [base, local].flatMap(({ text }) => referencedVariables(text));
    const untold = asked.filter((name) => !told.includes(`\n# ${name}=`));

    expect(untold.filter((name) => !name.startsWith('SERVICE_'))).to.deep.equal([]);
    expect(asked).to.include('SERVICE_PASSWORD_POSTGRES');
    expect(untold).to.not.include('SERVICE_PASSWORD_POSTGRES');
  });

  it('start programs that exist, with the flags of the npm scripts', () => {
    for (const role of ['worker', 'migrate', 'sandbox']) {
      const { command } = base.service(role);
      expect(command[0]).to.equal('node');
      expect(existsSync(join(house, command.at(-1) ?? '')), role).to.equal(true);
    }
    const { workerFlags } = packageJson.config;
    expect(base.service('worker').command.join(' ')).to.equal(`node ${workerFlags} src/main/worker.ts`);
  });

  it('wait for what is needed: databases, then the migration, then the rest', () => {
    const healthy = { condition: 'service_healthy' };
    const done = { condition: 'service_completed_successfully' };

    expect(base.service('migrate').depends_on).to.deep.equal({ postgres: healthy });
    for (const role of ['web', 'worker'])
      expect(base.service(role).depends_on).to.deep.equal({ migrate: done, redis: healthy });
  });

  it('check the health of everything that lasts by a role that the check knows', () => {
    const check = readFileSync(join(house, 'src/main/healthcheck.ts'), 'utf8');
    for (const [name, service] of Object.entries(base.services)) {
      if (service.restart === 'no') expect(service.healthcheck, name).to.deep.equal({ disable: true });
      else expect(service.healthcheck?.test, name).to.be.an('array').that.is.not.empty;
    }
    for (const role of ['web', 'worker', 'sandbox']) {
      expect(base.service(role).healthcheck?.test?.slice(-2)).to.deep.equal(['--role', role]);
      expect(check).to.match(new RegExp(`\\b${role}:`));
    }
  });

  it('leave 30 s to what has to end well', () => {
    for (const name of ['web', 'worker', 'postgres', 'redis'])
      expect(base.service(name).stop_grace_period, name).to.equal('30s');
  });

  it('let every service be started several times and in any project', () => {
    for (const { text } of [base, local]) expect(text).to.not.match(/container_name|replicas|external_links/);
    expect(base.service('worker').ports.concat(local.service('worker').ports)).to.deep.equal([]);
  });

  it('keep what must last in named volumes, Postgres in the directory of version 18', () => {
    expect(base.service('postgres').image).to.match(/^postgres:18/);
    expect(base.service('postgres').volumes).to.deep.equal(['postgres:/var/lib/postgresql']);
    expect(base.service('redis').volumes).to.deep.equal(['redis:/data']);
    expect(base.volumes).to.include.keys('postgres', 'redis', 'sandbox', 'backups');
  });

  it('have a Redis that loses nothing', () => {
    expect(base.service('redis').image).to.match(/^redis:[78]/);
    expect(base.service('redis').command.join(' '))
      .to.include('--appendonly yes')
      .and.include('--maxmemory-policy noeviction');
  });

  it('run the fleet as nobody special, on a file system that cannot be written', () => {
    for (const role of roles) {
      expect(base.service(role), role).to.deep.include({
        read_only: true,
        tmpfs: ['/tmp'],
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
  });

  it('have a Redis and a Postgres with passwords, and no health without one', () => {
    expect(base.service('redis').command.join(' ')).to.match(/--requirepass \$\{SERVICE_PASSWORD_REDIS:-\} /);
    expect(base.service('redis').healthcheck?.test?.join(' ')).to.include('test -n "$$REDISCLI_AUTH" && ');
  });

  it('bound what each container may log and take of the memory, a worker above the limit of its heap', () => {
    const sizes = { m: 2 ** 20, g: 2 ** 30 };
    for (const [name, { logging, mem_limit: limit }] of Object.entries(base.services)) {
      expect(logging, name).to.deep.equal({
        driver: 'json-file',
        options: { 'max-size': '10m', 'max-file': '5' },
      });
      expect(limit, name).to.match(/^(\d+[mg]|\$\{[A-Z]+_MEMORY:-\d+[mg]\})$/);
    }
    const [, number = '', unit = ''] = /(\d+)([mg])/.exec(String(base.service('worker').mem_limit)) ?? [];
    const heap = Number(/--max-old-space-size=(\d+)/.exec(packageJson.config.workerFlags)?.[1]) * sizes.m;
    expect(Number(number) * (unit === 'g' ? sizes.g : sizes.m)).to.be.at.least(heap * 1.4);
  });

  it('add the sandbox by the profile demo, and backups by the profile backup, only', () => {
    const withProfile = Object.entries(base.services).filter(([, { profiles }]) => profiles.length > 0);

    expect(withProfile.map(([name, { profiles }]) => [name, profiles])).to.deep.equal([
      ['sandbox', ['demo']],
      ['backup', ['backup']],
    ]);
    expect(base.service('backup').image).to.equal(base.service('postgres').image);
    expect(base.service('backup').volumes).to.deep.equal(['backups:/backups']);
  });
});

/** As much of the linter's findings as is looked at; its package leaves their types out. */
const lintResults = z.array(
  z.object({ messages: z.array(z.object({ line: z.number(), message: z.string() })) }),
);

/** What the linter finds beside the order of keys, which here follows what belongs together. */
function lint(file: string): string[] {
  const linter = new DCLinter({
    rules: {
      'service-keys-order': 0,
      'services-alphabetical-order': 0,
      'top-level-properties-order': 0,
      'require-project-name-field': 0,
      'require-quotes-in-ports': [2, { quoteType: 'double' }],
    },
    quiet: false,
    debug: false,
    exclude: [],
  });
  return lintResults
    .parse(linter.lintFiles([file], false))
    .flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
}
