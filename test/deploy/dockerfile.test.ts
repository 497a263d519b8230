import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { validate } from 'dockerfile-utils';
import { nodeFlags } from '../../src/main/node-flags.ts';
import { readComposeFile } from './compose-file.ts';
import { buildContext, execForm, readDockerfile } from './dockerfile.ts';

const house = join(import.meta.dirname, '..', '..');
const dockerfile = readDockerfile();
const { image } = dockerfile;

/** The text of the only instruction of that name in the image's own stage. */
function only(name: string): string {
  const found = image.instructions.filter((instruction) => instruction.name === name);
  expect(found, name).to.have.lengthOf(1);
  return found[0]?.text ?? '';
}

describe('the Dockerfile', () => {
  it('has nothing that a linter would mend', () => {
    expect(validate(dockerfile.text)).to.deep.equal([]);
  });

  it('would not pass with a mistake in it', () => {
    const wrong = dockerfile.text.replace('--interval=10s', '--interva=10s');

    expect(validate(wrong).map(({ message }) => message)).to.deep.equal(['Unknown flag: interva']);
  });

  it('builds with buildah and with older builders: no heredoc, no COPY --link, no mount', () => {
    expect(dockerfile.text).to.not.match(/<<-?\s*["']?\w+|--link|--mount|^#\s*syntax=/m);
  });

  it('takes one Node throughout, on the system that it was made for', () => {
    const [runs, ...builds] = dockerfile.stages.toReversed();
    for (const { from } of builds) expect(from).to.equal('node:26-bookworm-slim');
    expect(runs?.from).to.equal('debian:bookworm-slim');
    const node = image.instructions.find(({ text }) => text.includes('/usr/local/bin'));
    expect(node?.text).to.equal('--from=packages /usr/local/bin/node /usr/local/bin/');
  });

  it('has what Node is linked with', async () => {
    const { stdout } = await promisify(execFile)('ldd', [process.execPath]);
    const ofTheSystem = new Set([
      'linux-vdso',
      'ld-linux-x86-64',
      'libc',
      'libdl',
      'libm',
      'libpthread',
      'libgcc_s',
    ]);
    const libraries = [...stdout.matchAll(/^\s*(?:\/\S*\/)?([\w+-]+)\.so\./gm)].map(([, name = '']) => name);
    const others = libraries.filter((name) => !ofTheSystem.has(name));
    const install = image.instructions.find(({ text }) => text.startsWith('apt-get '))?.text ?? '';

    expect(others).to.not.deep.equal([]);
    for (const name of others) expect(install).to.match(new RegExp(` ${name.replaceAll('+', '\\+')}\\d `));
  });

  it('runs as an ordinary user, with exec forms, so that a SIGTERM reaches Node', () => {
    const { name } = image.instructions.findLast(({ name }) => ['USER', 'RUN', 'COPY'].includes(name)) ?? {};

    expect(only('USER')).to.equal('node');
    expect(name).to.equal('USER');
    expect(execForm(only('CMD'))).to.deep.equal(['node', ...nodeFlags.web, 'src/main/web.ts']);
  });

  it('has a process 1 that passes signals on, whatever runs the image', () => {
    expect(execForm(only('ENTRYPOINT'))).to.deep.equal(['/usr/bin/tini', '--']);
    const install = image.instructions.find(({ text }) => text.startsWith('apt-get '));
    expect(install?.text).to.match(/ install .*\btini\b/);
    // A second init would make tini complain that it is not process 1.
    const { services } = readComposeFile('docker-compose.yml');
    expect(Object.values(services).filter((service) => 'init' in service)).to.deep.equal([]);
  });

  it('has the health check of the role that it starts by itself', () => {
    const { healthcheck } = readComposeFile('docker-compose.yml').service('web');

    expect(execForm(only('HEALTHCHECK'))).to.deep.equal(healthcheck?.test?.slice(1));
  });

  it('copies only what .dockerignore lets in, and .dockerignore lets in only what is copied', () => {
    const copied = dockerfile.stages
      .flatMap(({ instructions }) => instructions)
      .filter(({ name, text }) => name === 'COPY' && !text.startsWith('--from='))
      .flatMap(({ text }) => text.split(' ').slice(0, -1));

    for (const source of copied) expect(existsSync(join(house, source)), source).to.equal(true);
    expect([...new Set(copied.map((source) => source.split('/')[0]))]).to.have.members(buildContext());
  });

  it('keeps secrets, data and packages of this machine out', () => {
    for (const name of ['.env', '.git', '.data', 'node_modules', 'dist', 'test'])
      expect(buildContext()).to.not.include(name);
  });
});
