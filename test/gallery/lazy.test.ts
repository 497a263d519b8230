import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = join(import.meta.dirname, '../..');
const heavy = ['@napi-rs/canvas', 'chart.js', 'mermaid', 'beautiful-mermaid'] as const;

/** The heavy libraries of which a process has loaded anything when a script has run. */
async function loadedBy(script: string): Promise<readonly string[]> {
  const watch = `
    import { registerHooks } from 'node:module';
    const loaded = new Set();
    registerHooks({ load: (url, context, next) => { loaded.add(url); return next(url, context); } });
    ${script}
    console.log(JSON.stringify([...loaded]));
    process.exit(0);
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', watch], {
    cwd: root,
    maxBuffer: 50_000_000,
  });
  const urls: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]');
  if (!Array.isArray(urls)) throw new TypeError('The process did not say what it loaded.');
  return heavy.filter((name) => urls.some((url) => String(url).includes(`/node_modules/${name}/`)));
}

const drawing = (step: object) =>
  `const { runWorkflow } = await import('./src/gallery/engine/run.ts'); await runWorkflow([${JSON.stringify(step)}], 1);`;

describe('the large libraries of the renderer', () => {
  it('are not loaded by a shape', async () => {
    const step = { kind: 'generate', generator: 'shapes', params: {}, out: 'a' };
    expect(await loadedBy(drawing(step))).to.deep.equal([]);
  });

  it('are loaded by what needs them', async () => {
    const data = { labels: ['a'], datasets: [{ data: [1] }] };
    const step = { kind: 'generate', generator: 'quickchart', params: { type: 'bar', data }, out: 'a' };
    expect(await loadedBy(drawing(step))).to.deep.equal(['@napi-rs/canvas', 'chart.js']);
  });

  it('are not loaded by the web process, whose memory they would fill', async () => {
    expect(
      await loadedBy("await import('./src/web/app.ts'); await import('./src/context/web.ts');"),
    ).to.deep.equal([]);
  });
});
