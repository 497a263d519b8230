import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { buildDashboard } from '../support/dashboard-build.ts';

describe('dashboard build', () => {
  let directory: string;
  let out: string;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'fleet-dashboard-'));
    out = join(directory, 'dashboard');
  });
  after(() => rm(directory, { recursive: true, force: true }));

  it('builds once, even when two begin at the same time, and leaves nothing else behind', async function () {
    this.timeout(60_000);
    const said = await Promise.all([buildDashboard('--out', out), buildDashboard('--out', out)]);
    for (const line of said) expect(line).to.match(/^dashboard: (built in [\d.]+ s, \d+ kB|up to date)/);
    expect(await buildDashboard('--out', out)).to.equal('dashboard: up to date');
    expect(await readdir(directory)).to.deep.equal(['dashboard']);
  });

  it('asks for at most 220 kB of compressed script before the first page is there', async function () {
    this.timeout(60_000);
    await buildDashboard('--out', out);
    const page = await readFile(join(out, 'index.html'), 'utf8');
    const scripts = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
    expect(scripts.length).to.be.greaterThan(1);
    const contents = await Promise.all(scripts.map((path) => readFile(join(out, path))));
    const bytes = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
    expect(bytes).to.be.at.most(220_000);
  });

  it('brings no inline script, and names only files that are there', async function () {
    this.timeout(60_000);
    await buildDashboard('--out', out);
    const assets = await readdir(join(out, 'assets'));
    const page = await readFile(join(out, 'index.html'), 'utf8');
    const scripts = page.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts).to.have.length.greaterThan(0);
    for (const script of scripts) expect(script).to.include(' src="/');
    for (const asset of page.matchAll(/\/assets\/([^"]+)/g)) expect(assets).to.include(asset[1]);
  });
});
