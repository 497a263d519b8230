import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';

const house = join(import.meta.dirname, '..', '..');

const sentence = /^FloImg Fleet is installed and run with npm alone: npm ci, then npm run demo\.\n$/;

describe('another package manager than npm', () => {
  it('is refused with one sentence: pnpm, which loads .pnpmfile.cjs before it resolves anything', () => {
    const { status, stderr } = spawnSync(process.execPath, ['.pnpmfile.cjs'], {
      cwd: house,
      encoding: 'utf8',
    });

    expect(status).to.equal(1);
    expect(stderr).to.match(sentence);
  });

  it('is refused with one sentence: yarn, which becomes the program of yarnPath', () => {
    const { yarnPath } = parse(readFileSync(join(house, '.yarnrc.yml'), 'utf8'));
    const { status, stderr } = spawnSync(process.execPath, [yarnPath, 'install'], {
      cwd: house,
      encoding: 'utf8',
    });

    expect(status).to.equal(1);
    expect(stderr).to.match(sentence);
  });

  it('has left no lock file of its own', () => {
    for (const name of ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'])
      expect(existsSync(join(house, name)), name).to.equal(false);
  });
});
